"""The legend under a matrix: the seven stances with their words, and what numbers and frames in it mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from briefing.domain.scales import STANCES
from ui import labels
from ui.look import Look
from ui.look.chips import HEIGHT, chip_width, paint_chip, stance_face
from ui.models.content import Content
from ui.text import tr
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed


class _Chips(Themed, QWidget):
    """The stances from the right, in as many lines as it takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("، ".join(labels.stance(code) for code in STANCES))
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), round(self._places()[-1][1].bottom()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for code, rect in self._places():
            paint_chip(painter, rect, labels.stance(code), stance_face(code, self.theme), self.theme)
        painter.end()

    def _places(self) -> list[tuple[str, QRectF]]:
        theme = self.theme
        gap, height = theme.px(4), theme.px(HEIGHT)
        right, top = self.width(), 0
        places = []
        for code in STANCES:
            width = chip_width(labels.stance(code), stance_face(code, theme), theme)
            if right - width < 0 and right < self.width():
                right, top = self.width(), top + height + gap
            places.append((code, QRectF(right - width, top, width, height)))
            right -= width + gap
        return places


class Legend(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, look.theme.px(8), 0, 0)
        self.column.setSpacing(look.theme.px(4))
        self.words = ReadLabel(look, token="caption", color="muted")
        self.chips = _Chips(look)
        self.column.addWidget(self.chips)
        self.column.addWidget(self.words)

    def show_for(self, content: Content, counts: bool) -> None:
        """The words of what a matrix shows; `counts` where cells show the number of their passages."""
        self.chips.setVisible(content.layer == "stance")
        if content.layer == "influence":
            self.words.set_text(tr("Legend", "Direct influence of the row on the column: from 0, none, to 4, his very existence"))
            return
        parts = [tr("Legend", "Number: passages")] if content.square and counts else []
        parts += [] if content.square else [tr("Legend", "Dots: how much the issue matters to the actor")]
        if content.bare:
            parts.append(tr("Legend", "Dotted corner: no passage"))
        parts += [tr("Legend", "Dashed frame: proposed"), tr("Legend", "Red frame: the selected cell")]
        self.words.set_text(" · ".join(parts))
