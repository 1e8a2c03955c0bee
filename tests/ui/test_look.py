"""Colours that can be read, fonts that are ours, icons that show something, and a look that changes in place."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import delete

from briefing.domain.scales import CLASSIFICATIONS, STANCES
from ui.look import ZOOMS, Look, Theme
from ui.look.drawings import DRAWINGS, SIZE, paint_drawing
from ui.look.focus import FocusRing
from ui.look.glyphs import glyph
from ui.look.icons import icon, pixmap
from ui.look.tokens import RESOURCES

TEXT, EDGE = 4.5, 3.0
# foreground, background, least contrast
PAIRS = [
    *((ink, ground, TEXT) for ink in ("ink", "ink2", "muted") for ground in ("surface", "surface2", "window", "paper")),
    *((ink, "surface", TEXT) for ink in ("accent", "rubric", "proposal", "warn", "error", "ok")),
    ("ink", "highlight", TEXT),
    ("ink", "highlightSel", TEXT),
    ("ink2", "surface3", TEXT),
    ("muted", "paper2", TEXT),
    ("rubric", "paper", TEXT),
    ("barInk", "bar", TEXT),
    ("barMuted", "barField", TEXT),
    ("onAccent", "accent", TEXT),
    ("accent", "accentSoft", TEXT),
    ("proposal", "proposalSoft", TEXT),
    ("warn", "warnSoft", TEXT),
    ("error", "errorSoft", TEXT),
    ("ok", "okSoft", TEXT),
    *((ink, "selection", TEXT) for ink in ("ink", "ink2", "accent", "warn", "error")),
    *(("lineStrong", ground, EDGE) for ground in ("surface", "paper2")),
    ("focus", "surface", EDGE),
    ("focusOnBar", "bar", EDGE),
]


def luminance(color: QColor) -> float:
    channels = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG 2 contrast ratio, 1 … 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_wcag_has_it() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_pair_can_be_read(mode: str) -> None:
    theme = Theme(mode)
    measured = [(ink, ground, contrast(theme.c(ink), theme.c(ground)), least) for ink, ground, least in PAIRS]
    assert not [pair for pair in measured if pair[2] < pair[3]]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_stances_and_classifications_can_be_read(mode: str) -> None:
    theme = Theme(mode)
    for code in STANCES:
        assert contrast(theme.stance(code).ink, theme.stance(code).fill) >= TEXT
    for code in CLASSIFICATIONS:
        assert contrast(*theme.classification(code)) >= TEXT


def test_blend_runs_from_one_colour_to_the_other() -> None:
    theme = Theme()
    assert theme.blend("surface", "accent", 0) == theme.c("surface")
    assert theme.blend("surface", "accent", 1) == theme.c("accent")
    assert theme.blend(QColor(0, 0, 0), QColor(200, 100, 50), 0.5) == QColor(100, 50, 25)


def test_scenarios_differ_by_more_than_colour() -> None:
    series = [Theme().series(n) for n in range(3)]
    assert len({one.marker for one in series}) == len({one.letter for one in series}) == 3
    assert len({tuple(one.dashes) for one in series}) == 3


def test_sizes_grow_with_the_zoom() -> None:
    assert [Theme(zoom=zoom).px(16) for zoom in ZOOMS] == [16, 20, 24, 28, 32]
    assert Theme(zoom=200).font("body").pixelSize() == 2 * Theme().font("body").pixelSize()


@pytest.mark.parametrize(
    ("token", "family"), [("body", "IBM Plex Sans Arabic"), ("evidence", "Noto Naskh Arabic"), ("code", "IBM Plex Mono")]
)
def test_the_fonts_are_the_shipped_ones(look: Look, token: str, family: str) -> None:
    assert QFontInfo(look.theme.font(token)).family() == family


def test_weights_have_files_of_their_own(look: Look) -> None:
    widths = {weight: QFontInfo(look.theme.font("body", weight)).weight() for weight in (400, 500, 600, 700)}
    assert widths == {400: 400, 500: 500, 600: 600, 700: 700}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_style_sheet_is_filled_and_valid(look: Look, mode: str) -> None:
    assert "$" not in Theme(mode, 150).qss()
    look.set(mode, 150)


def drawn(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_every_icon_draws_in_the_colour_asked_for(look: Look) -> None:
    for path in sorted((RESOURCES / "icons").glob("*.svg")):
        image = pixmap(path.stem, 16, QColor("#ff0000")).toImage()
        assert drawn(image), path.name
        strongest = max((image.pixelColor(x, y) for x in range(16) for y in range(16)), key=QColor.alpha)
        assert strongest.red() > 250 and strongest.green() < 5, path.name


def test_icons_are_sharp_on_doubled_screens(look: Look) -> None:
    assert pixmap("home", 16, "black", 2.0).width() == 32
    assert icon("home", "black").pixmap(QSize(16, 16), 2.0).width() == 32


def test_the_play_triangle_points_left(look: Look) -> None:
    image = pixmap("play", 16, "black").toImage()
    inked = [sum(image.pixelColor(x, y).alpha() > 128 for y in range(16)) for x in range(16)]
    assert sum(inked[:8]) < sum(inked[8:])


@pytest.mark.parametrize("code", STANCES)
def test_stance_marks_stay_inside_their_box(code: str) -> None:
    box = glyph(code).boundingRect()
    assert not box.isNull() and box.left() >= 1 and box.top() >= 1 and box.right() <= 15 and box.bottom() <= 15


def test_support_points_up_and_opposition_down() -> None:
    def tip(code: str) -> float:
        points = [glyph(code).elementAt(n) for n in range(3)]
        return points[1].y - points[0].y

    assert tip("p1") < 0 < tip("n1") and tip("p2") < 0 < tip("n2")


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_draws(look: Look, name: str) -> None:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_drawing(painter, image.rect().toRectF(), name, look.theme)
    painter.end()
    assert drawn(image)


def test_a_change_of_look_is_told_once_and_only_if_it_is_one(look: Look, qtbot) -> None:
    told = []
    look.changed.connect(lambda: told.append((look.theme.mode, look.theme.zoom)))
    look.set("light", 100)
    look.set("dark")
    look.set(zoom=150)
    assert told == [("dark", 100), ("dark", 150)]
    with pytest.raises(ValueError):
        look.set(zoom=400)


def test_plain_widgets_take_the_new_colours(look: Look, qtbot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(120, 40)
    field.show()
    look.set("dark")
    assert field.grab().toImage().pixelColor(60, 20) == look.theme.c("surface")


class Stage:
    """A window with two buttons and a field, and the ring that follows the focus in it."""

    def __init__(self, look: Look, qtbot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.first, self.second, self.field = QPushButton("١"), QPushButton("٢"), QLineEdit()
        for widget in (self.first, self.second, self.field):
            column.addWidget(widget)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def rings(self) -> list[FocusRing]:
        return [ring for ring in self.window.findChildren(FocusRing) if ring.isVisible()]


def test_the_ring_follows_the_keyboard_but_not_the_mouse(look: Look, qtbot) -> None:
    stage = Stage(look, qtbot)
    qtbot.mouseClick(stage.second, Qt.MouseButton.LeftButton)
    assert stage.second.hasFocus() and not stage.rings
    qtbot.keyClick(stage.second, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert stage.first.hasFocus() and len(stage.rings) == 1
    target, ring = stage.first.geometry(), stage.rings[0].geometry()
    assert ring == target.adjusted(-4, -4, 4, 4)


def test_fields_have_the_ring_even_by_mouse_and_it_moves_with_them(look: Look, qtbot) -> None:
    stage = Stage(look, qtbot)
    qtbot.mouseClick(stage.field, Qt.MouseButton.LeftButton)
    stage.window.resize(500, 300)
    qtbot.waitUntil(lambda: stage.rings[0].geometry() == stage.field.geometry().adjusted(-4, -4, 4, 4))
    look.set(zoom=200)
    stage.field.clearFocus()
    assert not stage.rings


def test_the_ring_never_stops_a_click(look: Look, qtbot) -> None:
    stage = Stage(look, qtbot)
    qtbot.mouseClick(stage.field, Qt.MouseButton.LeftButton)
    assert stage.window.childAt(stage.field.mapTo(stage.window, QPoint(20, 10))) is stage.field


def test_the_ring_survives_the_widgets_it_lay_in(look: Look, qtbot) -> None:
    stage = Stage(look, qtbot)
    inner = QWidget()
    column = QVBoxLayout(inner)
    field = QLineEdit()
    column.addWidget(field)
    stage.window.layout().addWidget(inner)
    qtbot.waitUntil(lambda: field.isVisible() and field.width() > 50)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert len(stage.rings) == 1 and stage.rings[0].parentWidget() is inner
    delete(inner)
    qtbot.mouseClick(stage.field, Qt.MouseButton.LeftButton)
    assert [ring.parentWidget() for ring in stage.rings] == [stage.window]
