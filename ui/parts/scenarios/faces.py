"""The faces of cells in the tables of judgement: states, ratios, impacts, ratings, shares and plain words."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing.arabic.format import isolate
from ui import labels
from ui.look.paint import paint_box, paint_share, paint_state, paint_text
from ui.look.theme import Theme
from ui.text import current_format, fill, tr

_CENTRE = Qt.AlignmentFlag.AlignHCenter
MOST_TELLING = log(100)  # the widest that two ratios can be apart


@dataclass(frozen=True, slots=True)
class WordFace:
    """Words at the right of a cell, or in its middle."""

    text: str
    ink: str = "ink2"
    weight: int = 400
    middle: bool = False

    @property
    def spoken(self) -> str:
        return self.text

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        align = _CENTRE if self.middle else Qt.AlignmentFlag.AlignRight
        box = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
        paint_text(painter, box, self.text, theme.font("caption", self.weight), theme.c(self.ink), align)


@dataclass(frozen=True, slots=True)
class StateFace:
    """The state of an indicator: its box and its word."""

    state: str

    @property
    def spoken(self) -> str:
        return labels.indicator_state(self.state)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        side = theme.px(16)
        box = QRectF(rect.right() - theme.px(4) - side, round(rect.center().y() - side / 2), side, side)
        paint_state(painter, box, self.state, theme)
        seen = self.state == "seen"
        words = QRectF(rect.left(), rect.top(), box.left() - theme.px(8) - rect.left(), rect.height())
        font = theme.font("caption", 600 if seen else 400)
        paint_text(painter, words, self.spoken, font, theme.c("accent" if seen else "ink2"))


@dataclass(frozen=True, slots=True)
class RatioFace:
    """How many times likelier a sign is under a scenario, in five steps: ×10, ×3, 1, ÷3, ÷10."""

    step: int

    @property
    def sign(self) -> str:
        """«×١٠»: the sign before its digits as they are read."""
        numbers = current_format()
        if not self.step:
            return numbers.number(1)
        return isolate(("×" if self.step > 0 else "÷") + numbers.number(10 if abs(self.step) == 2 else 3))

    @property
    def spoken(self) -> str:
        return {
            2: tr("Faces", "strengthens it much"),
            1: tr("Faces", "strengthens it"),
            0: tr("Faces", "does not change it"),
            -1: tr("Faces", "weakens it"),
            -2: tr("Faces", "weakens it much"),
        }[self.step]

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        width, height = min(theme.scaled(44), rect.width() - 4), theme.scaled(24)
        box = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
        fill_, ink, edge = self._look(theme)
        paint_box(painter, box, fill_, edge, theme.scaled(4))
        paint_text(painter, box, self.sign, theme.font("caption", 600 if self.step else 400), ink, _CENTRE)

    def _look(self, theme: Theme) -> tuple[QColor | None, QColor, QPen | None]:
        return {
            2: (theme.c("accent"), theme.c("onAccent"), None),
            1: (theme.c("accentSoft"), theme.c("accent"), None),
            0: (None, theme.c("muted"), None),
            -1: (theme.c("surface"), theme.c("ink"), theme.pen("ink2", 1)),
            -2: (theme.c("surface"), theme.c("ink"), theme.pen("ink2", 2)),
        }[self.step]


@dataclass(frozen=True, slots=True)
class TellingFace:
    """How well a sign tells the scenarios apart, as the largest |ln| of two ratios; at zero it says so."""

    value: float

    @property
    def spoken(self) -> str:
        if not self.value:
            return tr("Faces", "Does not tell them apart")
        share = current_format().percent(round(100 * self.value / MOST_TELLING))
        return fill(tr("Faces", "tells them apart by %1"), share)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        width, height = theme.scaled(64), theme.scaled(8)
        bar = QRectF(rect.right() - theme.px(4) - width, rect.center().y() - height / 2, width, height)
        paint_share(painter, bar, self.value / MOST_TELLING, theme, color="ink2")
        if not self.value:
            words = QRectF(rect.left() + theme.px(4), rect.top(), bar.left() - theme.px(10) - rect.left(), rect.height())
            paint_text(painter, words, tr("Faces", "Tells nothing"), theme.font("caption"), theme.c("muted"))


@dataclass(frozen=True, slots=True)
class ImpactFace:
    """How much one state promotes another, −3 … +3; None where a descriptor would act on itself.

    `why` marks a cell that speaks "against" the combination that is looked at, or "for" it.
    """

    value: int | None
    why: str = ""

    @property
    def spoken(self) -> str:
        if self.value is None:
            return ""
        why = {
            "against": tr("Faces", "contradicts the combination"),
            "for": tr("Faces", "holds the combination"),
        }.get(self.why, "")
        return "، ".join(part for part in (signed_words(self.value), why) if part)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        box = rect.adjusted(1, 1, -1, -1)
        if self.value is None:
            painter.fillRect(box, theme.c("surface2"))
            return
        fill_, ink = self._look(theme)
        painter.fillRect(box, fill_)
        paint_text(
            painter, box, current_format().signed(self.value), theme.font("caption", 600 if self.value else 400), ink, _CENTRE
        )
        if self.why:
            edge = theme.pen("warn" if self.why == "against" else "accent", 3)
            paint_box(painter, box.adjusted(1, 1, -1, -1), None, edge, theme.scaled(2))

    def _look(self, theme: Theme) -> tuple[QColor, QColor]:
        ink, accent, surface = theme.c("ink"), theme.c("accent"), theme.c("surface")
        return {
            3: (accent, theme.c("onAccent")),
            2: (theme.blend("surface", "accent", 0.45), ink),
            1: (theme.c("accentSoft"), accent),
            0: (surface, theme.c("muted")),
            -1: (theme.c("surface3"), ink),
            -2: (theme.blend("surface", "ink2", 0.35), ink),
            -3: (theme.c("ink2"), surface),
        }[self.value or 0]


@dataclass(frozen=True, slots=True)
class BalanceFace:
    """What a state gets from the chosen combination; the chosen one is ringed, on warning ground where it is not the highest.

    The ring of a state that is only `tried` is dashed.
    """

    value: int
    chosen: bool
    contradicted: bool
    tried: bool = False

    @property
    def spoken(self) -> str:
        said = [signed_words(self.value)]
        if self.contradicted:
            said.append(tr("Faces", "chosen, inconsistent"))
        elif self.chosen:
            said.append(tr("Faces", "chosen"))
        if self.tried:
            said.append(tr("Faces", "only tried"))
        return "، ".join(said)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        box = rect.adjusted(2, theme.px(4), -2, -2)
        if self.chosen:
            ring = theme.pen("warn" if self.contradicted else "ink", 2)
            if self.tried:
                ring = theme.pen("rubric", 2, [3, 2])
            paint_box(painter, box, theme.c("warnSoft" if self.contradicted else "surface"), ring, theme.scaled(4))
        font = theme.font("caption", 600 if self.chosen else 400)
        paint_text(painter, box, current_format().signed(self.value), font, theme.c("ink" if self.chosen else "ink2"), _CENTRE)


def signed_words(value: int) -> str:
    """A signed number as it is read aloud."""
    numbers = current_format()
    if not value:
        return tr("Faces", "zero")
    return fill(tr("Faces", "plus %1") if value > 0 else tr("Faces", "minus %1"), numbers.number(abs(value)))
