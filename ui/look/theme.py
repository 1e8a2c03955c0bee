"""Colours, fonts and sizes in one theme at one zoom. A theme never changes; a switch puts another in its place (`Look`)."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QPen

from ui.look.tokens import RESOURCES, TOKENS

Mode = Literal["light", "dark"]
ZOOMS = (100, 125, 150, 175, 200)

_TEMPLATE = Path(__file__).with_name("style.qss")
_HOLE = re.compile(r"\$(?P<name>\w+)(?::(?P<size>[\d.]+))?\$")
_FAMILIES = {
    "ui": ["IBM Plex Sans Arabic", "Noto Sans Arabic", "sans-serif"],
    "reading": ["Noto Naskh Arabic", "IBM Plex Sans Arabic", "serif"],
    "mono": ["IBM Plex Mono", "IBM Plex Sans Arabic", "monospace"],
}
_DASHES = {"solid": [], "dash 8 4": [8, 4], "dot 2 4": [2, 4]}
_ROLES = {
    "window": ("Window", "Button"),
    "surface": ("Base", "ToolTipText", "Light"),
    "surface2": ("AlternateBase",),
    "ink": ("WindowText", "Text", "ButtonText", "BrightText", "ToolTipBase", "HighlightedText"),
    "selection": ("Highlight",),
    "accent": ("Link", "LinkVisited", "Accent"),
    "muted": ("PlaceholderText",),
    "line": ("Mid", "Midlight"),
    "lineStrong": ("Dark", "Shadow"),
}


@dataclass(frozen=True, slots=True)
class Stance:
    """The colours of a stance; `hatch` is None except for a mixed stance (stripes) and an undeclared one (dotted edge)."""

    fill: QColor
    ink: QColor
    hatch: QColor | None


@dataclass(frozen=True, slots=True)
class Series:
    """How a scenario is told from the others: never by its colour alone. `dashes` in multiples of the line's width."""

    color: QColor
    dashes: list[int]
    marker: str
    letter: str


def load_fonts(*families: str) -> None:
    """Makes shipped fonts known to Qt, by their folders' names; needs an application object. Kufi is for paper only."""
    for family in families or ("ibm-plex-sans-arabic", "noto-naskh-arabic", "ibm-plex-mono"):
        for path in sorted((RESOURCES / "fonts" / family).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))


@dataclass(frozen=True)
class Theme:
    """`mode` is light or dark; `zoom` in per cent scales every size."""

    mode: Mode = "light"
    zoom: int = 100
    _colors: dict[str, QColor] = field(init=False, repr=False, compare=False, default_factory=dict)
    _fonts: dict[tuple[str, int | None], QFont] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._colors.update({name: QColor(value) for name, value in TOKENS["color"][self.mode].items()})

    # colours

    def c(self, name: str) -> QColor:
        """A colour of the table by its name, such as "surface"."""
        return self._colors[name]

    def hex(self, name: str) -> str:
        """The same as #rrggbb."""
        return self._colors[name].name()

    def blend(self, under: str | QColor, over: str | QColor, share: float) -> QColor:
        """`under` covered by `share` (0 … 1) of `over`; each a name or a colour."""
        a, b = (self.c(color) if isinstance(color, str) else color for color in (under, over))
        mixed = (round(x + (y - x) * share) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))  # type: ignore[index]
        return QColor(*mixed)

    def stance(self, code: str) -> Stance:
        """The colours of a stance code p2 … uk."""
        colors = TOKENS["stance"][code][self.mode]
        hatch = QColor(colors["hatch"]) if "hatch" in colors else None
        return Stance(QColor(colors["fill"]), QColor(colors["ink"]), hatch)

    def classification(self, code: str) -> tuple[QColor, QColor]:
        """Fill and ink of a classification mark, the same in both themes."""
        mark = next(mark for mark in TOKENS["classification"] if mark["id"] == code)
        return QColor(mark["fill"]), QColor(mark["ink"])

    def series(self, index: int) -> Series:
        """The look of the scenario at an index from 0; they repeat after the third."""
        table = TOKENS["series"]
        n = index % len(table[self.mode])
        return Series(QColor(table[self.mode][n]), _DASHES[table["dash"][n]], table["marker"][n], table["letter"][n])

    def pen(self, name: str, width: float = 1.0, dashes: list[float] | None = None) -> QPen:
        """A pen of a named colour, `width` and `dashes` in px before zoom."""
        pen = QPen(self.c(name), self.scaled(width))
        if dashes:
            pen.setDashPattern([length / width for length in dashes])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    # sizes and type

    def px(self, size: float) -> int:
        """A size of the design in whole pixels at this zoom."""
        return round(size * self.zoom / 100)

    def scaled(self, size: float) -> float:
        """The same, not rounded: for painting."""
        return size * self.zoom / 100

    def font(self, token: str, weight: int | None = None) -> QFont:
        """The font of a type token (caption, label, body, read, h1 …), in another weight where one is given."""
        key = token, weight
        if key not in self._fonts:
            kind = TOKENS["type"][token]
            font = QFont()
            font.setFamilies(_FAMILIES[kind["font"]])
            font.setPixelSize(self.px(kind["px"]))
            font.setWeight(QFont.Weight(weight or kind["weight"]))
            self._fonts[key] = font
        return self._fonts[key]

    def line(self, token: str) -> int:
        """The line height of a type token in pixels."""
        return self.px(TOKENS["type"][token]["line"])

    # whole application

    def palette(self) -> QPalette:
        palette = QPalette()
        for name, roles in _ROLES.items():
            for role in roles:
                palette.setColor(QPalette.ColorRole[role], self.c(name))
        for role in ("WindowText", "Text", "ButtonText"):
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], self.c("muted"))
        return palette

    def qss(self) -> str:
        """The style sheet: `$name$` of the template is a colour, `$px:14$` a size at this zoom."""
        return _HOLE.sub(self._filled, _TEMPLATE.read_text(encoding="utf-8"))

    def _filled(self, hole: re.Match[str]) -> str:
        if hole["size"]:
            return f"{self.px(float(hole['size']))}px"
        if hole["name"] == "icons":
            return (RESOURCES / "icons").as_posix()
        return self.hex(hole["name"])
