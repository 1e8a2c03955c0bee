"""The real pages of the file that would be written, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing.export.pages import Picture
from ui.look import Look
from ui.text import current_format, fill, tr
from ui.widgets.icon_button import IconButton
from ui.widgets.section_header import SectionHeader
from ui.widgets.themed import Themed


class Sheet(Themed, QWidget):
    """One page, as large as its place lets it be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(look)

    def show_picture(self, picture: Picture | None) -> None:
        self._image = None
        if picture is not None:
            line = picture.width * 4
            self._image = QImage(picture.pixels, picture.width, picture.height, line, QImage.Format.Format_RGB32).copy()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(448), self.theme.px(634))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(340))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSize(210, 297) if self._image is None else self._image.size()
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(self.width() - size.width(), 0, size.width(), size.height())
        painter.fillRect(place, self.theme.c("surface2"))
        if self._image is not None:
            painter.drawImage(place, self._image)
        painter.setPen(self.theme.pen("line"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()


class Preview(QWidget):
    """Page Up and Page Down, or the arrows at its head, turn the pages."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._pictures: Sequence[Picture] = ()
        self._at = 0
        self.place = QLabel()
        self.place.setProperty("role", "caption")
        self.back = IconButton(look, "chevron-right", tr("Export", "Previous page"))
        self.on = IconButton(look, "chevron-left", tr("Export", "Next page"))
        self.sheet = Sheet(look)
        row = QHBoxLayout()
        row.addWidget(SectionHeader(look, tr("Export", "Preview"), token="h3", rule=False), 1)
        for part in (self.place, self.back, self.on):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.sheet, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.show_pages(())

    @property
    def at(self) -> int:
        """The number of the page on show, from 0."""
        return self._at

    def show_pages(self, pictures: Sequence[Picture]) -> None:
        self._pictures = pictures
        self._at = min(self._at, max(0, len(pictures) - 1))
        self.turn(0)

    def turn(self, step: int) -> None:
        last = len(self._pictures) - 1
        self._at = max(0, min(self._at + step, last))
        self.sheet.show_picture(self._pictures[self._at] if self._pictures else None)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at < last)
        numbers = current_format()
        said = fill(tr("Export", "Page %1 of %2"), numbers.number(self._at + 1), numbers.number(last + 1))
        self.place.setText(said if self._pictures else "")
        self.sheet.setAccessibleName(said if self._pictures else tr("Export", "No page yet"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.turn(step)
        else:
            super().keyPressEvent(event)
