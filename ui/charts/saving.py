"""A chart as a picture of its own: under its title and finding, with the dossier's classification, as PNG or as SVG.

It is painted by the widgets that show it, at their size. In an SVG, letters are outlines: it looks the same without our fonts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from briefing.domain.errors import UserError
from briefing.export.atomic import write_bytes
from ui import labels
from ui.look import Theme
from ui.look.chips import HEIGHT, chip_width, classification_face, paint_chip
from ui.look.paint import broken, paint_text

SCALE = 2  # pixels of a PNG for each of the screen
_EDGE, _GAP = 24, 12


@dataclass(frozen=True, slots=True)
class Picture:
    """`parts` stand under each other, each as wide as it is on screen; `mark` is the code of the classification, or nothing."""

    title: str
    finding: str
    parts: Sequence[QWidget]
    theme: Theme
    mark: str = ""

    @property
    def size(self) -> QSize:
        px = self.theme.px
        inner = sum(part.height() + px(_GAP) for part in self.parts) + self._head() - px(_GAP)
        return QSize(self._width() + 2 * px(_EDGE), inner + 2 * px(_EDGE))

    def png(self) -> bytes:
        image = QImage(self.size * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        data, buffer = _buffer()
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(data.data())

    def svg(self) -> bytes:
        data, buffer = _buffer()
        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(self.size)
        drawing.setViewBox(QRect(QPoint(), self.size))
        drawing.setTitle(self.title)
        drawing.setDescription(self.finding)
        painter = QPainter(drawing)
        self._paint(painter)
        painter.end()
        return bytes(data.data())

    def save(self, path: Path) -> None:
        """Writes the file that the ending says, png or svg. Raises UserError("export-failed"), which leaves nothing behind."""
        kinds = {".png": self.png, ".svg": self.svg}
        make = kinds.get(path.suffix.lower())
        if make is None:
            raise UserError("export-failed", name=path.name)
        write_bytes(path, make())

    def _width(self) -> int:
        return max((part.width() for part in self.parts), default=self.theme.px(320))

    def _lines(self) -> list[str]:
        return broken(self.finding, self.theme.font("body"), self._width()) if self.finding else []

    def _head(self) -> int:
        theme = self.theme
        return theme.px(32) + len(self._lines()) * theme.line("body") + theme.px(_GAP)

    def _paint(self, painter: QPainter) -> None:
        theme, edge, width = self.theme, self.theme.px(_EDGE), self._width()
        painter.fillRect(QRect(QPoint(), self.size), theme.c("surface"))
        title = QRectF(edge, edge, width, theme.px(32))
        if self.mark:
            words, face = labels.classification(self.mark), classification_face(self.mark, theme)
            chip = QRectF(edge, edge, chip_width(words, face, theme), theme.px(HEIGHT))
            paint_chip(painter, chip, words, face, theme)
            title.setLeft(chip.right() + theme.px(_GAP))
        paint_text(painter, title, self.title, theme.font("h3"), theme.c("ink"))
        line = QRectF(edge, title.bottom(), width, theme.line("body"))
        for words in self._lines():
            paint_text(painter, line, words, theme.font("body"), theme.c("ink2"))
            line.translate(0, line.height())
        at = QPointF(edge + width, line.top() + theme.px(_GAP))
        for part in self.parts:
            _paint_part(painter, part, at - QPointF(part.width(), 0))
            at += QPointF(0, part.height() + theme.px(_GAP))


def _paint_part(painter: QPainter, part: QWidget, at: QPointF) -> None:
    painter.save()
    painter.translate(at)
    painter.setPen(Qt.PenStyle.NoPen)  # a scene takes what it is given for its own
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # the method of QWidget: that of pyqtgraph's views draws the scene without what is painted over it
    QWidget.render(part, painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.restore()


def _buffer() -> tuple[QByteArray, QBuffer]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    return data, buffer
