"""الهامش, the margin: beside whatever is selected, the sentences it rests on and what was noted on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from briefing.domain.records import Changes, Note
from briefing.domain.spans import ROLES
from briefing.store.operations import editing, evidence, proposals
from ui import labels, proposal_words
from ui.context import Context, Subject
from ui.look.paint import paint_icon, paint_text
from ui.look.reading import paint_document, text_document
from ui.look.surfaces import key_cap_width, paint_key_cap
from ui.margin_list import MarginList
from ui.margin_rows import Cite, NoteRow, Rest, rows_for
from ui.note_box import NoteBox
from ui.subjects import name_of
from ui.text import tr
from ui.widgets.themed import Themed

if TYPE_CHECKING:
    from ui.library_margin import LibraryMargin


class _Header(Themed, QWidget):
    """«الهامش», and what is selected, tied to it in red."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.name = ""
        self.bound = False
        self.keys = ""
        self.follow(context.look)

    def show_name(self, name: str, bound: bool) -> None:
        self.name, self.bound = name, bound
        self.setAccessibleName(f"{tr('Margin', 'The margin')}: {name}")
        self.update()

    def relook(self) -> None:
        self.setFixedHeight(self.theme.px(48))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painter.fillRect(rect, theme.c("paper"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))
        edge = theme.px(3)
        painter.fillRect(QRectF(rect.right() - edge, 0, edge, rect.height()), theme.c("rubric" if self.bound else "line"))
        inner = rect.adjusted(theme.px(16), 0, -theme.px(19), 0)
        paint_text(painter, inner, tr("Margin", "The margin"), theme.font("h3"), theme.c("ink"))
        if self.keys:
            cap = QRectF(inner.left(), inner.top(), key_cap_width(self.keys, theme), inner.height())
            paint_key_cap(painter, cap, self.keys, theme, theme.c("ink2"), theme.c("lineStrong"))
            inner.setLeft(cap.right() + theme.px(8))
        name = inner.adjusted(0, 0, -theme.px(80), 0)
        color = theme.c("rubric" if self.bound else "muted")
        paint_text(painter, name, self.name, theme.font("caption", 600), color, Qt.AlignmentFlag.AlignLeft)
        painter.end()


class _Nothing(Themed, QWidget):
    """What the margin is for, while nothing is selected."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.follow(context.look)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        side, edge = theme.px(24), theme.px(16)
        paint_icon(painter, QRectF(self.width() - edge - side, theme.px(32), side, side), "evidence", theme.c("ink2"))
        words = tr("Margin", "Choose a judgement, a cell or an event: its evidence and what was written on it appear here.")
        document = text_document(words, theme, "label", self.width() - 2 * edge, weight=400)
        place = QRectF(edge, theme.px(64), document.size().width(), document.size().height())
        paint_document(painter, place, document, theme.c("muted"))
        painter.end()


class Margin(Themed, QWidget):
    """`shown` comes when something else stands here."""

    shown = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._header = _Header(context)
        self.list = MarginList(context.look)
        self._nothing = _Nothing(context)
        self._waiting: LibraryMargin | None = None
        self.note_box = NoteBox(context)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.note_box)
        self.list.open_asked.connect(self._open)
        self.list.menu_asked.connect(self._menu)
        self.list.left.connect(self._leave)
        context.subject_changed.connect(lambda _: self.reload())
        context.dossier_shown.connect(self.note_box.show_dossier)
        self.follow(context.look)

    def take(self, changes: Changes) -> None:
        """Something changed: if it may be shown here, it is read again."""
        if self.context.snapshot is None or changes.dossier_id == self.context.dossier_id:
            self.reload()
            if changes.verb in ("undo", "redo"):
                self.note_box.follow_store()

    def reload(self) -> None:
        snapshot, subject = self.context.snapshot, self.context.subject
        if (
            snapshot is not None
            and subject is not None
            and subject.kind not in ("pair", "dossier")
            and subject.id not in snapshot.by_id
        ):
            subject = None
        in_dossier = snapshot is not None
        self._nothing.setVisible(in_dossier and subject is None)
        self.list.setVisible(in_dossier and subject is not None)
        self.note_box.setVisible(in_dossier)
        if self._waiting is not None:
            self._waiting.setVisible(not in_dossier)
        if snapshot is None:
            self._header.show_name(tr("Margin", "What awaits you"), False)
            self.waiting().reload()
        elif subject is None:
            self._header.show_name(tr("Margin", "Nothing selected"), False)
        else:
            self._header.show_name(name_of(snapshot, subject.kind, subject.id), True)
            self.list.show_rows(rows_for(snapshot, subject))
        if self.context.ready:
            self.note_box.refresh()
        self.shown.emit()

    def evidence_count(self) -> int:
        """How many passages stand here."""
        return 0 if self.list.isHidden() else sum(isinstance(row, Cite) for row in self.list.rows.rows)

    def set_drawer(self, drawer: bool) -> None:
        """As a drawer it says how it is closed."""
        self._header.keys = "Esc" if drawer else ""
        self._header.update()

    def _leave(self) -> None:
        """Esc in the list: back to what it is about; a drawer closes on the way."""
        self.context.page_asked.emit("close-drawer")
        self.context.page_asked.emit("content")

    def waiting(self) -> LibraryMargin:
        """What stands here while no dossier is on show; made when that is first the case."""
        if self._waiting is None:
            from ui.library_margin import LibraryMargin

            self._waiting = LibraryMargin(self.context)
            self._column.insertWidget(self._column.count() - 1, self._waiting, 1)
        return self._waiting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("paper"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self.theme.c("line"))
        painter.end()

    def _open(self, row: object) -> None:
        if isinstance(row, Cite):
            self.context.open("passage", row.passage.id)
        elif isinstance(row, Rest):
            self.context.open(row.kind, row.key)
        elif isinstance(row, NoteRow):
            self.context.open("note", row.note.id)

    def _menu(self, row: object, where: QPoint) -> None:
        menu = QMenu(self)
        subject = self.context.subject
        if isinstance(row, Cite) and subject is not None:
            self._cite_menu(menu, row, subject)
        elif isinstance(row, Rest) and subject is not None:
            self._rest_menu(menu, row, subject.id)
        elif isinstance(row, NoteRow):
            menu.addAction(tr("Margin", "Delete"), lambda: self.context.do(editing.remove, Note, row.note.id, origin=self))
        menu.popup(where)

    def _cite_menu(self, menu: QMenu, row: Cite, subject: Subject) -> None:
        do, passage_id = self.context.do, row.passage.id
        menu.addAction(tr("Margin", "Open in source"), lambda: self._open(row))
        if subject.kind in ("passage", "actor", "place", "note"):
            return
        menu.addSeparator()
        for role in ROLES:
            action = menu.addAction(labels.role(role))
            action.setCheckable(True)
            action.setChecked(row.role == role)
            action.triggered.connect(lambda _=False, role=role: do(evidence.set_role, subject.kind, subject.id, passage_id, role))
        menu.addSeparator()
        menu.addAction(tr("Margin", "Unlink passage"), lambda: do(evidence.detach, subject.kind, subject.id, passage_id))

    def _rest_menu(self, menu: QMenu, row: Rest, passage_id: str) -> None:
        do = self.context.do
        if row.proposed:
            menu.addAction(proposal_words.accept(), lambda: do(proposals.accept, row.kind, row.key))
            menu.addAction(proposal_words.reject(), lambda: do(proposals.reject, row.kind, row.key))
        else:
            menu.addAction(tr("Margin", "Unlink passage"), lambda: do(evidence.detach, row.kind, row.key, passage_id))
