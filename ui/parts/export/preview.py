"""The real pages or slides of the file that would be written, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.text import current_format, fill, tr
from ui.widgets.icon_button import IconButton
from ui.widgets.section_header import SectionHeader
from ui.widgets.themed import Themed

if TYPE_CHECKING:
    from briefing.desk import Proof

_PAPER, _SCREEN = QSizeF(210, 297), QSizeF(16, 9)


class Sheet(Themed, QWidget):
    """One page or slide, as large as its place lets it be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._proof: Proof | None = None
        self._at = 0
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(look)

    def show_page(self, proof: Proof | None, at: int) -> None:
        self._proof, self._at, self._image = proof, at, None
        if proof is not None and proof.pictures:
            one = proof.pictures[at]
            self._image = QImage(one.pixels, one.width, one.height, one.width * 4, QImage.Format.Format_RGB32).copy()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(448), self.theme.px(634))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(340))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        deck = self._proof.deck if self._proof else None
        size = (_SCREEN if deck else _PAPER).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(self.width() - size.width(), 0, size.width(), size.height())
        painter.fillRect(place, self.theme.c("surface2"))
        if deck is not None:
            from ui.presenter.paint import paint_slide

            paint_slide(painter, place, deck, deck.visible[self._at])
        elif self._image is not None:
            painter.drawImage(place, self._image)
        painter.setPen(self.theme.pen("line"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()


class Preview(QWidget):
    """Page Up and Page Down, or the arrows at its head, turn the pages."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._proof: Proof | None = None
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
        self.show_proof(None)

    @property
    def at(self) -> int:
        """The number of the page on show, from 0."""
        return self._at

    @property
    def count(self) -> int:
        """How many pages or slides there are."""
        if self._proof is None:
            return 0
        return len(self._proof.deck.visible) if self._proof.deck else len(self._proof.pictures)

    def show_proof(self, proof: Proof | None) -> None:
        self._proof = proof
        self._at = min(self._at, max(0, self.count - 1))
        self.turn(0)

    def turn(self, step: int) -> None:
        last = self.count - 1
        self._at = max(0, min(self._at + step, last))
        self.sheet.show_page(self._proof if self.count else None, self._at)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at < last)
        numbers = current_format()
        slides = self._proof is not None and self._proof.deck is not None
        words = tr("Export", "Slide %1 of %2") if slides else tr("Export", "Page %1 of %2")
        said = fill(words, numbers.number(self._at + 1), numbers.number(last + 1))
        self.place.setText(said if self.count else "")
        self.sheet.setAccessibleName(said if self.count else tr("Export", "No page yet"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.turn(step)
        else:
            super().keyPressEvent(event)
