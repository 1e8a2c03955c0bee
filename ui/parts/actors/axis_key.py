"""What stands under the axis of an issue: the marks of its centre with their values, and who has no place on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.chips import HEIGHT, chip_width, paint_chip, stance_face
from ui.look.paint import paint_text, text_width
from ui.widgets.themed import Themed

_MARK = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """`mark` is "median", "mean", "spread", or a stance whose chip the text is in; nothing for plain words."""

    text: str
    mark: str = ""


class AxisKey(Themed, QWidget):
    """Its entries stand from the right, in as many lines as it takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.follow(look)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self.setAccessibleName("، ".join(entry.text for entry in self.entries))
        self._settle()

    def relook(self) -> None:
        self._settle()
        super().relook()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for entry, rect in self._places():
            if entry.mark in ("median", "mean", "spread"):
                self._mark(painter, rect, entry.mark)
                rect.setRight(rect.right() - self.theme.px(_MARK + 4))
            if entry.mark in ("", "median", "mean", "spread"):
                paint_text(painter, rect, entry.text, self.theme.font("caption"), self.theme.c("ink2"))
            else:
                paint_chip(painter, rect, entry.text, stance_face(entry.mark, self.theme), self.theme)
        painter.end()

    def _mark(self, painter: QPainter, rect: QRectF, mark: str) -> None:
        from ui.charts.issue_axis import diamond

        theme, side = self.theme, self.theme.px(_MARK)
        middle = QPointF(rect.right() - side / 2, rect.center().y())
        if mark == "spread":
            painter.setPen(theme.pen("ink2", 1.5))
            painter.drawLine(middle - QPointF(side / 2, 0), middle + QPointF(side / 2, 0))
            for way in (-1, 1):
                end = middle + QPointF(way * side / 2, 0)
                painter.drawLine(end - QPointF(0, theme.scaled(5)), end + QPointF(0, theme.scaled(5)))
            return
        painter.setPen(QPen(theme.c("ink"), theme.scaled(1.5)))
        painter.setBrush(theme.c("ink") if mark == "median" else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(diamond(middle, theme.scaled(7)))

    def _places(self) -> list[tuple[Entry, QRectF]]:
        theme = self.theme
        gap, height = theme.px(12), theme.px(HEIGHT)
        right, top = float(self.width()), 0.0
        places = []
        for entry in self.entries:
            width = min(self._width(entry), self.width())
            if right - width < 0 and right < self.width():
                right, top = float(self.width()), top + height + theme.px(4)
            places.append((entry, QRectF(right - width, top, width, height)))
            right -= width + gap
        return places

    def _width(self, entry: Entry) -> float:
        theme = self.theme
        if entry.mark in ("", "median", "mean", "spread"):
            return text_width(entry.text, theme.font("caption")) + 2 + (theme.px(_MARK + 4) if entry.mark else 0)
        return chip_width(entry.text, stance_face(entry.mark, theme), theme)

    def _settle(self) -> None:
        places = self._places()
        self.setFixedHeight(round(places[-1][1].bottom()) if places else 0)
        self.update()
