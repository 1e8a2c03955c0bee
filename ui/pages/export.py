"""Exporting: which file, for whom and how much of it, what goes in, and the real pages before they leave."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing import desk
from briefing.analysis.tradecraft import check, set_aside
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes
from ui.context import Context
from ui.files import file_name, folder
from ui.findings import words_of
from ui.messages import message_for
from ui.page import Page
from ui.parts.export.facts import Facts
from ui.parts.export.forms import FormList
from ui.parts.export.preview import Preview
from ui.parts.export.reader_card import ReaderCard
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.path_label import PathLabel
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

_WARNINGS = ("unrated-source", "no-passage", "unknown-source")
_MOST_WARNINGS = 2


class ExportPage(Page):
    margin = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.forms = FormList(look)
        self.reader = ReaderCard(context)
        self.preview, self.facts = Preview(look), Facts(look)
        self.save_button = Button(look, tr("Export", "Save the file"), kind="primary", icon="export", keys="Ctrl+E")
        self.print_button = Button(look, tr("Export", "Print"), keys="Ctrl+P")
        self.place_button = Button(look, tr("Export", "Another place"), kind="ghost", small=True)
        self._path = PathLabel(look, "")
        self._asked = 0
        self._proof: desk.Proof | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._listen()
        self.setFocusProxy(self.forms)

    def _listen(self) -> None:
        self.forms.chosen.connect(lambda _: self._show())
        self.reader.changed.connect(self._show)
        self.save_button.clicked.connect(self.again)
        self.print_button.clicked.connect(lambda: self.context.page_asked.emit("print"))
        self.place_button.clicked.connect(self._choose_place)

    # -- parts

    def _build(self) -> None:
        theme, inside = self.context.look.theme, QWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addLayout(self._head())
        self._columns.setSpacing(theme.px(16))
        self._columns.addWidget(self._which())
        self._columns.addLayout(self._for_whom(), 1)
        self._columns.addWidget(self.preview, 1)
        column.addLayout(self._columns, 1)

    def _head(self) -> QHBoxLayout:
        look, row = self.context.look, QHBoxLayout()
        back = Button(look, tr("Export", "Dossier"), kind="ghost", icon="arrow-right", keys="Esc", small=True)
        back.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        row.addWidget(back)
        row.addWidget(SectionHeader(look, tr("Export", "Export"), token="h2", rule=False))
        said = tr("Export", "All that leaves is written in the history: when, for whom, as which file")
        row.addWidget(ReadLabel(look, said, "caption", color="muted"), 1)
        return row

    def _which(self) -> Card:
        card = Card(self.context.look)
        card.setFixedWidth(self.context.look.theme.px(280))
        card.column.addWidget(SectionHeader(self.context.look, tr("Export", "To which file"), token="h3", rule=False))
        card.column.addWidget(self.forms)
        card.column.addStretch(1)
        return card

    def _for_whom(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.context.look.theme.px(16))
        column.addWidget(self.reader)
        column.addWidget(self._act())
        column.addStretch(1)
        return column

    def _act(self) -> Card:
        card = Card(self.context.look)
        card.column.addWidget(self.facts)
        row = QHBoxLayout()
        for part in (self.save_button, self.print_button, self.place_button):
            row.addWidget(part)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(self._path)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room, else under one another."""
        wide = event.size().width() >= self.context.look.theme.px(1100)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    # -- what is shown

    def reload(self, changes: Changes | None) -> None:
        if changes is None or changes.origin is not self:
            self._show()

    def _show(self) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        form, variant = self.forms.form, self.reader.variant
        self.reader.show_for(form)
        self._path.show_path(str(self._target()))
        self._asked += 1
        asked, format = self._asked, current_format()
        self.context.tasks.run(
            tr("Export", "Preparing the preview"),
            lambda report: desk.proof(snapshot, form.writer, variant, format),
            lambda proof: self._proved(asked, snapshot, proof),
            lambda error: self._refused(asked, error),
        )

    def _proved(self, asked: int, snapshot: Snapshot, proof: desk.Proof) -> None:
        """What an earlier choice gave is not shown over a later one."""
        if asked != self._asked:
            return
        numbers, self._proof = current_format(), proof
        self.preview.show_proof(proof)
        pages = numbers.count("slide" if proof.deck else "page", self.preview.count)
        size = fill(tr("Export", "about %1"), numbers.size(proof.size)) if proof.size else ""
        warnings = self._warnings(snapshot)
        if self.reader.variant.extent == "page" and len(proof.pictures) > 1 and self.forms.form.composed:
            warnings.insert(0, tr("Export", "It does not fit on one page even in the smallest type that can be read."))
        self.facts.show_facts(" · ".join(part for part in (pages, size) if part), warnings)
        self._enable(True)

    def _refused(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            message = message_for(error)
            self.preview.show_proof(None)
            self._proof = None
            self.facts.show_facts("", [message.title, message.todo])
            self._enable(False)

    def _enable(self, able: bool) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(able)
            button.setToolTip("" if able else tr("Export", "Nothing has been accepted yet"))

    def _warnings(self, snapshot: Snapshot) -> list[str]:
        found = [words_of(one).title for one in check(snapshot) if one.code in _WARNINGS and set_aside(snapshot, one) is None]
        return list(dict.fromkeys(found))[:_MOST_WARNINGS]

    # -- writing

    def again(self) -> None:
        """Ctrl+E on this page: writes the file to the place that is shown."""
        if self.save_button.isEnabled():
            self.context.export_asked.emit(self._target(), self.reader.variant)
            self._path.show_path(str(self._target()))

    def print(self) -> None:
        """Ctrl+P on this page: the pages on show, or the slides, so many on a sheet."""
        from ui.printing import PageSheets, Sheets, SlideSheets

        if self._proof is not None and self.print_button.isEnabled():
            deck = self._proof.deck
            sheets: Sheets = SlideSheets(deck, self.reader.slides_on_a_sheet) if deck else PageSheets(self._proof.pdf)
            self.context.print_asked.emit(sheets, self.reader.variant, self)

    def _choose_place(self) -> None:
        form = self.forms.form
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export", "Another place"), str(self._target()), f"{form.name} (*.{form.key})"
        )
        if name:
            path = Path(name)
            ending = path if path.suffix.lower() == f".{form.key}" else path.with_name(f"{path.name}.{form.key}")
            self.context.export_asked.emit(ending, self.reader.variant)

    def _target(self) -> Path:
        """A new file in the folder of the last one: what is there is not overwritten."""
        snapshot = self.context.snapshot
        title = file_name(snapshot.dossier.title if snapshot else "")
        place, ending = folder(self.context.settings), f".{self.forms.form.key}"
        names = (f"{title}{f' {n}' if n else ''}{ending}" for n in (0, *range(2, 10_000)))
        return next(place / name for name in names if not (place / name).exists())


def make(context: Context) -> ExportPage:
    return ExportPage(context)
