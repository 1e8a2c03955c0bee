"""A chip as a widget; what chips look like stands in `ui.look.chips`."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import labels
from ui.look import Look, Theme
from ui.look import chips as faces
from ui.look.chips import ChipFace
from ui.text import tr
from ui.widgets.themed import Themed

Face = Callable[[Theme], ChipFace]


class Chip(Themed, QWidget):
    """`face` is asked again when the theme changes."""

    def __init__(self, look: Look, text: str, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.text, self.face = text, face
        self.setAccessibleName(text)
        self.follow(look)

    @classmethod
    def stance(cls, look: Look, code: str, parent: QWidget | None = None) -> "Chip":
        return cls(look, labels.stance(code), partial(faces.stance_face, code), parent)

    @classmethod
    def classification(cls, look: Look, code: str, parent: QWidget | None = None) -> "Chip":
        return cls(look, labels.classification(code), partial(faces.classification_face, code), parent)

    @classmethod
    def proposal(cls, look: Look, text: str = "", parent: QWidget | None = None) -> "Chip":
        return cls(look, text or tr("Chip", "Proposed"), faces.proposal_face, parent)

    @classmethod
    def neutral(cls, look: Look, text: str, icon: str = "", parent: QWidget | None = None) -> "Chip":
        return cls(look, text, partial(faces.neutral_face, icon=icon), parent)

    @classmethod
    def state(cls, look: Look, text: str, state: str, icon: str = "", parent: QWidget | None = None) -> "Chip":
        """`state` is "ok", "warn", "error" or "accent"."""
        return cls(look, text, partial(faces.state_face, state, icon=icon), parent)

    def show_as(self, text: str, face: Face) -> None:
        """Turns into another chip in its place."""
        self.text, self.face = text, face
        self.setAccessibleName(text)
        self.relook()

    def sizeHint(self) -> QSize:
        return QSize(faces.chip_width(self.text, self.face(self.theme), self.theme), self.theme.px(faces.HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        faces.paint_chip(painter, QRectF(self.rect()), self.text, self.face(self.theme), self.theme)
        painter.end()
