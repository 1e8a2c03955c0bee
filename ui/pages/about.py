"""What the program is, its version, and under what licences its parts are."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.records import Changes
from ui.context import Context
from ui.look.tokens import RESOURCES
from ui.page import Page
from ui.text import fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

LIBRARIES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "numpy",
    "sqlite-utils",
    "platformdirs",
    "filelock",
    "rich",
    "charset-normalizer",
    "python-docx",
    "python-pptx",
    "lxml",
    "selectolax",
    "python-crfsuite",
    "markdown-it-py",
    "pypdf",
    "pypdfium2",
    "pdfminer.six",
    "hijridate",
    "typst",
)
OURS = "Apache-2.0"
TEXTS = RESOURCES / "licences.txt"  # made by the build of an installer: the source tree has none
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A library, a face or a table that ships with the program: its name, version (may be empty) and licence."""

    name: str
    version: str
    licence: str


def libraries() -> list[Part]:
    """The libraries that are installed, with what they say of themselves."""
    found = []
    for name in LIBRARIES:
        try:
            package = distribution(name)
        except PackageNotFoundError:  # a build may leave out what it froze otherwise
            continue
        found.append(Part(name, package.version, licence_of(package)))
    return found


def licence_of(package: Distribution) -> str:
    """The licence as its expression, its short field, or its classifier names it."""
    facts = package.metadata
    named = next(iter((facts.get_all("License-Expression") or []) + (facts.get_all("License") or [])), "")
    if named and len(named) <= _SHORT and "\n" not in named:
        return named
    classifiers = [line for line in facts.get_all("Classifier") or [] if line.startswith("License ::")]
    return classifiers[0].rpartition(" :: ")[2] if classifiers else named.partition("\n")[0][:_SHORT]


def fonts() -> list[Part]:
    """The faces in the fonts' folder, each with the licence that lies beside it."""
    names = sorted(folder for folder in (RESOURCES / "fonts").iterdir() if folder.is_dir())
    return [
        Part(" ".join(word.capitalize() for word in folder.name.split("-")), "", _font_licence(folder.name)) for folder in names
    ]


def data() -> list[Part]:
    """The word lists and models that come from elsewhere, as the notes beside them say."""
    told = [tomllib.loads((RESOURCES / folder / "about.toml").read_text("utf-8")) for folder in ("lexicons", "models")]
    tables = [table for notes in told for table in notes.values() if table["licence"] != OURS]
    return list(dict.fromkeys(Part(table["source"], "", table["licence"]) for table in tables))


def _font_licence(folder: str) -> str:
    return "OFL-1.1" if (RESOURCES / "fonts" / folder / "OFL.txt").exists() else ""


class AboutPage(Page):
    margin = False
    in_dossier = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        theme = look.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        self._close = Button(look, tr("About", "Close"), icon="cross", keys="Esc", small=True)
        self._close.clicked.connect(lambda: context.page_asked.emit("leave"))
        head.addWidget(SectionHeader(look, tr("About", "About Ihata"), token="h2", rule=False), 1)
        head.addWidget(self._close)
        column.addLayout(head)
        area, inside = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, theme.px(16))
        cards.setSpacing(theme.px(16))
        for card in (self._what(), self._parts()):
            cards.addWidget(card)
        if TEXTS.exists():
            self.texts = Button(look, tr("About", "Texts of the licences"), icon="document")
            self.texts.clicked.connect(self._show_texts)
            cards.addWidget(self.texts, 0, Qt.AlignmentFlag.AlignLeft)
        cards.addStretch(1)
        area.setWidget(inside)
        column.addWidget(area, 1)
        self.setFocusProxy(self._close)

    def _show_texts(self) -> None:
        """The whole texts of what this package holds, in a window of their own."""
        window = QDialog(self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(tr("About", "Texts of the licences"))
        window.resize(self.context.look.theme.px(900), self.context.look.theme.px(640))
        text = QPlainTextEdit(TEXTS.read_text("utf-8"))
        text.setReadOnly(True)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setAccessibleName(window.windowTitle())
        QVBoxLayout(window).addWidget(text)
        window.open()

    def _what(self) -> Card:
        look = self.context.look
        card = Card(look)
        card.column.addWidget(SectionHeader(look, tr("About", "Ihata"), token="h1", rule=False))
        self.version = ReadLabel(look, fill(tr("About", "Version %1"), version("ihata")), "label", color="muted", weight=400)
        card.column.addWidget(self.version)
        for sentence in (
            tr("About", "From a report to a briefing: judgements, actors and scenarios, each with the passage that it rests on."),
            tr("About", "It works without a connection: nothing is sent from this computer, and nothing is fetched to it."),
            tr("About", "Open source, under the Apache License 2.0."),
        ):
            card.column.addWidget(ReadLabel(look, sentence, "read"))
        return card

    def _parts(self) -> Card:
        look = self.context.look
        card = Card(look)
        for title, parts in (
            (tr("About", "Libraries"), libraries()),
            (tr("About", "Typefaces"), fonts()),
            (tr("About", "Word lists and sample"), [Part(tr("About", "Written for Ihata"), "", OURS), *data()]),
        ):
            card.column.addWidget(SectionHeader(look, title, len(parts), token="h3", rule=False))
            grid = QGridLayout()
            grid.setHorizontalSpacing(look.theme.px(24))
            grid.setVerticalSpacing(look.theme.px(4))
            grid.setColumnStretch(3, 1)
            for n, part in enumerate(parts):
                for at, text in enumerate((part.name, part.version, part.licence)):
                    grid.addWidget(_cell(text, quiet=at > 0), n, at)
            card.column.addLayout(grid)
        return card

    def reload(self, changes: Changes | None) -> None:
        """What is said here does not change while the program runs."""


def _cell(text: str, *, quiet: bool) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(len(text) > _SHORT)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if quiet:
        label.setProperty("role", "second")
    return label


def make(context: Context) -> AboutPage:
    return AboutPage(context)
