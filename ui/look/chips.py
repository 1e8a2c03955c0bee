"""Chips: a short word on its own ground, 24 high. They tell a state and are never buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.look.glyphs import paint_glyph
from ui.look.icons import paint_icon
from ui.look.surfaces import dashed_pen, paint_box, paint_text, text_width
from ui.look.theme import Theme

HEIGHT = 24
_PADDING, _ICON, _GAP = 8, 14, 6


@dataclass(frozen=True, slots=True)
class ChipFace:
    """How a chip looks: its ground, its ink, its edge, and what stands before the word: an icon or the mark of a stance."""

    fill: QColor
    ink: QColor
    edge: QPen | None = None
    icon: str = ""
    stance: str = ""
    weight: int = 400


def stance_face(code: str, theme: Theme) -> ChipFace:
    """A stance code p2 … uk; the empty code is a pair nobody has judged."""
    if not code:
        return ChipFace(theme.c("surface2"), theme.c("muted"))
    colors = theme.stance(code)
    edge = None
    if code == "mx":
        edge = theme.pen("lineStrong")
    elif code == "uk":
        edge = QPen(theme.c("lineStrong"), theme.scaled(1), Qt.PenStyle.DotLine)
    return ChipFace(colors.fill, colors.ink, edge, stance=code, weight=500)


def classification_face(code: str, theme: Theme) -> ChipFace:
    fill, ink = theme.classification(code)
    return ChipFace(fill, ink, icon="lock", weight=600)


def proposal_face(theme: Theme) -> ChipFace:
    ink = theme.c("proposal")
    return ChipFace(theme.c("surface"), ink, dashed_pen(ink, theme), icon="broken-circle", weight=600)


def trial_face(theme: Theme, icon: str = "") -> ChipFace:
    """What is only tried and not stored."""
    ink = theme.c("rubric")
    return ChipFace(theme.c("surface"), ink, dashed_pen(ink, theme), icon=icon, weight=600)


def neutral_face(theme: Theme, icon: str = "") -> ChipFace:
    return ChipFace(theme.c("surface3"), theme.c("ink2"), icon=icon)


def state_face(state: str, theme: Theme, icon: str = "") -> ChipFace:
    """A state of work: "ok", "warn", "error" or "accent", on its soft ground."""
    return ChipFace(theme.c(f"{state}Soft"), theme.c(state), icon=icon)


def chip_font(face: ChipFace, theme: Theme) -> QFont:
    return theme.font("caption", face.weight)


def chip_width(text: str, face: ChipFace, theme: Theme) -> int:
    mark = theme.px(_ICON) + theme.px(_GAP) * bool(text) if face.icon or face.stance else 0
    return round(text_width(text, chip_font(face, theme)) + 0.5) + mark + 2 * theme.px(_PADDING)


def paint_chip(painter: QPainter, rect: QRectF, text: str, face: ChipFace, theme: Theme) -> None:
    """A chip filling a rectangle, its mark at the right; a word too long for it is elided."""
    paint_box(painter, rect, face.fill, face.edge, theme.scaled(4))
    inner = rect.adjusted(theme.px(_PADDING), 0, -theme.px(_PADDING), 0)
    if face.icon or face.stance:
        side = theme.px(_ICON)
        mark = QRectF(inner.right() - side, round(rect.center().y() - side / 2), side, side)
        if face.stance:
            paint_glyph(painter, mark, face.stance, face.ink)
        else:
            paint_icon(painter, mark, face.icon, face.ink)
        inner.setRight(mark.left() - theme.px(_GAP))
    paint_text(painter, inner, text, chip_font(face, theme), face.ink)
