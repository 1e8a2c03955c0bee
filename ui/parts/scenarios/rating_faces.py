"""The faces of the sheet of hypotheses: how a passage bears on one, and what the grade of its source is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from briefing.arabic.format import ltr
from ui.look.paint import chip_width, neutral_face, paint_box, paint_chip, paint_icon
from ui.look.theme import Theme
from ui.text import tr


@dataclass(frozen=True, slots=True)
class RatingFace:
    """How a passage bears on a hypothesis, 2 … −2; None where nobody has said. Only what contradicts has a ground."""

    value: int | None

    @property
    def spoken(self) -> str:
        return rating_words(self.value)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        width, height = min(theme.scaled(72), rect.width() - 8), min(theme.scaled(32), rect.height() - 6)
        box = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
        if self.value is None:
            return
        if self.value < 0:
            paint_box(painter, box, theme.c("surface3" if self.value == -1 else "ink2"), None, theme.scaled(4))
        ink = theme.c("surface" if self.value == -2 else "ink" if self.value < 0 else "ink2")
        side, middle = theme.px(16), box.center()
        if self.value == 0:
            painter.fillRect(QRectF(middle.x() - side / 3, middle.y() - 1, side * 2 / 3, max(2, theme.px(2))), ink)
            return
        icon = "check" if self.value > 0 else "cross"
        apart = theme.scaled(4) if abs(self.value) == 2 else 0.0
        for shift in {-apart, apart}:
            place = QPointF(round(middle.x() - side / 2 + shift), round(middle.y() - side / 2))
            paint_icon(painter, QRectF(place.x(), place.y(), side, side), icon, ink)


@dataclass(frozen=True, slots=True)
class GradeFace:
    """The grade of a source, B2; where its letter or its figure says that nothing is known, or both are missing, it says so."""

    reliability: str
    credibility: int

    @property
    def spoken(self) -> str:
        unknown = self.reliability == "F" or self.credibility == 6 or not (self.reliability or self.credibility)
        code = f"{self.reliability}{self.credibility or ''}"
        words = tr("Faces", "unknown") if unknown else ""
        return " ".join(part for part in (ltr(code) if code else "", words) if part)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        face = neutral_face(theme)
        width = min(chip_width(self.spoken, face, theme), rect.width() - 4)
        height = theme.px(24)
        box = QRectF(rect.right() - theme.px(4) - width, rect.center().y() - height / 2, width, height)
        paint_chip(painter, box, self.spoken, face, theme)


def rating_words(value: int | None) -> str:
    return {
        2: tr("Faces", "Very consistent"),
        1: tr("Faces", "Consistent"),
        0: tr("Faces", "Not related"),
        -1: tr("Faces", "Contradicts"),
        -2: tr("Faces", "Contradicts strongly"),
        None: tr("Faces", "Not rated"),
    }[value]
