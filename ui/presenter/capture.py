"""What is said in the room, taken down: one box for a note, question, decision or action, bound to slide, item and second.

It is on disk a second after the keystroke at the latest. Enter files it, Esc leaves it lying for later.
"""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from briefing.domain.records import Note
from briefing.domain.scales import NOTE_KINDS, NoteKind
from briefing.store.operations import notes
from ui import labels
from ui.look import Look
from ui.margin_list import NOTE_ICONS
from ui.presenter.session import Session
from ui.text import tr
from ui.widgets.date_field import DateField
from ui.widgets.fields import LineField
from ui.widgets.segmented import Option, SegmentedSwitch

KEYS = {"note": "F4", "question": "F6", "decision": "F7", "action": "F8"}


class _Line(LineField):
    """Enter files, Esc leaves, the keys of the kinds change the kind; all others are for typing."""

    filed = Signal()
    left = Signal()
    kind_asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = next((kind for kind, key in KEYS.items() if event.key() == getattr(Qt.Key, f"Key_{key}")), "")
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.filed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif kind:
            self.kind_asked.emit(kind)
        else:
            super().keyPressEvent(event)


class CaptureBox(QWidget):
    """`filed` comes with the id of a note that has been filed, `left` when the keys belong to the slides again."""

    filed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, session: Session, *, one_line: bool = False) -> None:
        super().__init__()
        self.session = session
        self._note_id: str | None = None
        self._bound: tuple[str, tuple[str, str]] | None = None  # slide and target from the first letter on
        options = [Option(kind, labels.note_kind(kind), NOTE_ICONS[kind], KEYS[kind]) for kind in NOTE_KINDS]
        self.kinds = SegmentedSwitch(look, options, small=one_line, name=tr("Console", "What is taken down"))
        self.kinds.chosen.connect(lambda _: self._kind_changed())
        self.field = _Line(look, tr("Console", "What was said?"))
        self.field.committed.connect(self._keep)
        self.field.filed.connect(self.file)
        self.field.left.connect(self.leave)
        self.field.kind_asked.connect(self.start)
        self.owner = LineField(look, tr("Console", "Responsible"), small=True)
        self.owner.committed.connect(lambda _: self._keep(self.field.text()))
        self.due = DateField(look)
        self.due.allow_none(tr("Console", "No date"))
        self.due.dateChanged.connect(lambda _: self._keep(self.field.text()))
        self._details = QWidget()
        row = QHBoxLayout(self._details)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.owner, 1)
        row.addWidget(self.due)
        self._layout: QBoxLayout = QHBoxLayout(self) if one_line else QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.theme.px(8))
        for part in (self.kinds, self.field, self._details):
            self._layout.addWidget(part)
        if one_line:
            self._layout.setStretchFactor(self.field, 1)
        self._kind_changed()

    def start(self, kind: str) -> None:
        """Opens the box for a kind of note."""
        self.kinds.set_value(kind)
        self._kind_changed()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Back to the slides; what was typed stays, on disk and here."""
        self.field.flush()
        self.field.clearFocus()
        self.left.emit()

    def file(self) -> None:
        text = self.field.text()
        if not text.strip():
            self.leave()
            return
        self._keep(text)
        if self._note_id is not None:
            filed = self._note_id
            self.session.context.do(notes.file, filed, text, origin=self)
            self._clear()
            self.filed.emit(filed)
        self.leave()

    def _keep(self, text: str) -> None:
        """Puts what stands here on disk."""
        session = self.session
        if not (text.strip() or self._note_id):
            return
        if self._bound is None:
            self._bound = session.page.key, _target(session)
        slide, target = self._bound
        with session.context.told():
            self._note_id = notes.keep_typing(
                session.context.store,
                session.dossier_id,
                self._note_id,
                text,
                self._kind(),
                target,
                origin=self,
                meeting_id=session.meeting.id if session.meeting else None,
                slide=slide,
                **self._assigned(),
            )
        if self._note_id is None:
            self._bound = None

    def _assigned(self) -> dict[str, str]:
        if self._kind() not in ("action", "question"):
            return {"owner": "", "due": ""}
        due = self.due.date()
        return {"owner": self.owner.text().strip(), "due": "" if due == self.due.minimumDate() else due.toString("yyyy-MM-dd")}

    def _kind(self) -> NoteKind:
        return next(kind for kind in NOTE_KINDS if kind == self.kinds.value)

    def _kind_changed(self) -> None:
        self._details.setVisible(self._kind() in ("action", "question"))
        if self._note_id is not None:
            self._keep(self.field.text())

    def _clear(self) -> None:
        self._note_id = self._bound = None
        self.field.show_text("")
        self.owner.show_text("")
        self.due.blockSignals(True)
        self.due.setDate(QDate(self.due.minimumDate()))
        self.due.blockSignals(False)


def _target(session: Session) -> tuple[str, str]:
    """The first item of the slide; of one without items, the dossier."""
    return session.page.shown[0] if session.page.shown else ("dossier", session.dossier_id)


def taken_down(session: Session) -> list[Note]:
    """What has been filed at this meeting, the newest first."""
    meeting = session.meeting
    if meeting is None:
        return []
    found = session.context.store.find(Note, dossier_id=session.dossier_id, meeting_id=meeting.id, filed=1)
    return sorted(found, key=lambda note: note.created, reverse=True)
