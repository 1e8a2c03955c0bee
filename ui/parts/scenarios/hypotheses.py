"""الفرضيات والشواهد: how each passage bears on every hypothesis, which is least contradicted, and what would turn that."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu

from briefing.analysis.hypotheses import Piece, separates, sheet
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Hypothesis, HypothesisRating
from briefing.store.operations import editing, hypotheses
from ui.context import Context
from ui.parts.scenarios.deep import Deep, side_by_side
from ui.parts.scenarios.hypothesis_rows import COUNT, GRADE, SOURCE, WEIGHTED, content_of, least, offered, turning
from ui.parts.scenarios.passage_picker import PassagePicker
from ui.parts.scenarios.rating_faces import RatingFace
from ui.parts.scenarios.rating_legend import RatingLegend
from ui.parts.scenarios.sheet_table import SheetTable
from ui.subjects import shortened
from ui.text import current_format, fill, tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel


class HypothesesPage(Deep):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.table = SheetTable(look, tr("Hypotheses", "Hypotheses and passages"), tr("Hypotheses", "The passage"), names=200)
        add = self.button(tr("Hypotheses", "Hypothesis"))
        add.setAccessibleName(tr("Hypotheses", "Add hypothesis"))
        add.clicked.connect(self.add)
        self._take = self.button(tr("Hypotheses", "Passage"), "Ins")
        self._take.setAccessibleName(tr("Hypotheses", "Add passage"))
        self._take.clicked.connect(self.offer_passages)
        self.head.addWidget(add)
        self.head.addWidget(self._take)
        card = Card(look, dense=True)
        card.column.addWidget(self.table)
        self._hint = ReadLabel(
            look, tr("Hypotheses", "No passage on the sheet yet: add those that bear on a hypothesis."), "label", color="ink2"
        )
        card.column.addWidget(self._hint)
        card.column.addWidget(RatingLegend(look))
        self.body.addWidget(card)
        self.least, self.turning = ReadLabel(look, token="body"), ReadLabel(look, token="body")
        self._sentences = QBoxLayout(side_by_side(True))
        self._sentences.setSpacing(look.theme.px(16))
        self._cards = [Card(look), Card(look)]
        for card, words in zip(self._cards, (self.least, self.turning), strict=True):
            card.column.addWidget(words)
            self._sentences.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._sentences)
        self.body.addStretch(1)
        first = self.button(tr("Hypotheses", "Add hypothesis"), primary=True)
        first.clicked.connect(self.add)
        why = tr(
            "Hypotheses", "Write down every explanation that is possible, then say of each passage which of them it contradicts."
        )
        self.set_empty(tr("Hypotheses", "No hypotheses in this dossier yet"), why, first)
        self._connect()

    def _connect(self) -> None:
        table = self.table
        table.typed.connect(self._rate)
        table.edit_asked.connect(self._edit)
        table.add_asked.connect(self.offer_passages)
        table.remove_asked.connect(self._leave_out)
        table.menu_asked.connect(self._menu)
        table.moved.connect(lambda row, _: self._moved(row))
        table.renamed.connect(lambda key, text: self.context.do(editing.edit, Hypothesis, key, text=text))
        table.naming_ended.connect(lambda key: self.context.do(editing.drop_untouched, Hypothesis, key))

    # -- showing

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.live(Hypothesis)
        self.show_empty(not found)
        self._take.setEnabled(self.can_write and bool(found))
        rated = sheet(snapshot)
        said = [tr("Hypotheses", "%n hypothesis(es)", len(found)), current_format().count("passage", len(rated.pieces))]
        self.about.setText(" · ".join(said) if found else "")
        self.table.show_content(content_of(snapshot, rated.pieces))
        self._hint.setVisible(bool(found) and not rated.pieces)
        self._say(snapshot, rated.hypothesis_ids, rated.pieces)
        self._fit()

    def _say(self, snapshot: Snapshot, ids: tuple[str, ...], pieces: tuple[Piece, ...]) -> None:
        told = len(ids) > 1 and any(separates(piece, ids) for piece in pieces)
        names = {one.id: one.text for one in snapshot.live(Hypothesis)}
        for card in self._cards:
            card.setVisible(told)
        if told:
            self.least.set_text(least(ids, pieces, names))
            self.turning.set_text(turning(ids, pieces, names))

    def start(self) -> None:
        content = self.table.sheet.content
        if not self.table.current()[0] and content.rows and len(content.columns) > 2:
            self.table.choose(content.rows[0].key, content.columns[2].key)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._moved(self.table.current()[0])

    def reveal(self, record_id: str) -> bool:
        snapshot = self.context.snapshot
        record = snapshot.by_id.get(record_id) if snapshot else None
        if isinstance(record, HypothesisRating):
            return self.table.choose(record.passage_id, record.hypothesis_id)
        rows = self.table.sheet.content.rows
        return bool(rows) and isinstance(record, Hypothesis) and self.table.choose(rows[0].key, record_id)

    def _moved(self, row: str) -> None:
        if row not in ("", COUNT, WEIGHTED):
            self.context.select("passage", row)

    # -- writing

    def _rate(self, sign: str) -> None:
        """1 … 5 write how the passage bears on the hypothesis, from very consistent on."""
        row, column = self.table.current()
        face = self.table.sheet.content.faces.get((row, column))
        if self.can_write and isinstance(face, RatingFace) and sign in "12345":
            self.context.do(hypotheses.rate, self.context.dossier_id, column, row, 3 - int(sign))

    def _edit(self) -> None:
        column = self.table.current()[1]
        if self.can_write and column not in (SOURCE, GRADE):
            self.table.rename(column)

    def add(self) -> None:
        """A new hypothesis, its words open for writing."""
        made = self.context.do(editing.add, Hypothesis, self.context.dossier_id, text="") if self.can_write else None
        if made is not None:
            self.table.rename(made.id)

    def offer_passages(self) -> None:
        """Lets a passage be picked of those that judgements and other items rest on and that are not on the sheet yet."""
        snapshot = self.context.snapshot
        if snapshot is None or not self.can_write or not snapshot.live(Hypothesis):
            return
        picker = PassagePicker(self.context, snapshot, offered(snapshot), self)
        picker.chosen.connect(lambda key: self._take_in(key))
        picker.closed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        picker.show_under(QPoint(self.context.look.theme.px(24), 0))

    def _take_in(self, passage_id: str) -> None:
        self.context.do(hypotheses.take_in, self.context.dossier_id, [passage_id])
        self.table.choose(passage_id, self.table.current()[1])
        self.start()

    def _leave_out(self) -> None:
        row = self.table.current()[0]
        if self.can_write and row not in ("", COUNT, WEIGHTED):
            self.context.do(hypotheses.leave_out, self.context.dossier_id, row)
            self.context.toast_asked.emit(tr("Hypotheses", "The passage was taken off the sheet"), True)

    def _menu(self, where: QPoint) -> None:
        row, column = self.table.current()
        snapshot = self.context.snapshot
        hypothesis = snapshot.get(Hypothesis, column) if snapshot else None
        menu = QMenu(self)
        if hypothesis is not None and self.can_write:
            name = shortened(hypothesis.text, 40)
            menu.addAction(fill(tr("Hypotheses", "Rename “%1”"), name), lambda: self.table.rename(column))
            menu.addAction(
                fill(tr("Hypotheses", "Delete “%1”"), name), lambda: self.context.do(editing.remove, Hypothesis, column)
            )
            menu.addSeparator()
        if row not in (COUNT, WEIGHTED):
            menu.addAction(tr("Hypotheses", "Open in source"), lambda: self.context.open("passage", row))
            menu.addAction(tr("Hypotheses", "Take off the sheet"), self._leave_out).setEnabled(self.can_write)
        menu.popup(where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.context.look.theme.px
        self._sentences.setDirection(side_by_side(self.width() >= px(800)))
        self.table.take_room(max(round(self.height() * 0.7), self.height() - px(190)))
