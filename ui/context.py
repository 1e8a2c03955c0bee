"""What every part of the window is handed: store, feed, long work, settings, look, and the ways to ask for something.

Made once. Views never call each other: they say what was asked for, and the window sees to it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.look import Look
from ui.settings import Settings
from ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.domain.dossier import Snapshot
    from briefing.store import Store
    from ui.feed import Feed


@dataclass(frozen=True, slots=True)
class Subject:
    """What is selected: a record, or a `pair` of actors (`id` is "from:to") between whom there is no record yet."""

    kind: str
    id: str


class Context(QObject):
    """`store` and `feed` are there once the library is open, which is after the first frame is on screen."""

    dossier_shown = Signal()  # another dossier, or none
    subject_changed = Signal(object)  # Subject or None
    open_asked = Signal(str, str)  # a record's kind and id: go to its place
    page_asked = Signal(str)  # "library", "new", "settings", "search", "keys", "about", "paste", "import", "export", "title"
    note_asked = Signal(str)  # a kind of note: put the caret into the note box
    files_dropped = Signal(list)  # paths
    text_pasted = Signal(str, str)  # a text to be taken in, and the name of its source or nothing
    export_asked = Signal(object, object)  # the path of a file to be written, and the Variant of the brief in it
    print_asked = Signal(object, object, object)  # the Sheets, the Variant of the brief on them, and the widget that asks
    left = Signal(str, str)  # something left the program: its form (png, docx …) and the file's name
    toast_asked = Signal(str, bool)  # sentence, whether it offers to undo
    failed = Signal(object)  # an exception that a person should read about

    store: Store
    feed: Feed

    def __init__(self, look: Look, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.settings = settings
        self.tasks = Tasks(self)
        self._subject: Subject | None = None
        self._removed = ""

    # -- the dossier on show

    @property
    def ready(self) -> bool:
        return hasattr(self, "feed")

    @property
    def snapshot(self) -> Snapshot | None:
        return self.feed.snapshot if self.ready else None

    @property
    def dossier_id(self) -> str | None:
        return None if self.snapshot is None else self.snapshot.dossier.id

    def show_dossier(self, dossier_id: str | None) -> None:
        self.feed.show(dossier_id)
        self._subject = None
        self.settings.set("last_dossier", dossier_id or "")
        self.dossier_shown.emit()
        self.subject_changed.emit(None)

    # -- what is selected in it

    @property
    def subject(self) -> Subject | None:
        return self._subject

    def select(self, kind: str, record_id: str) -> None:
        """Makes a record the one whose evidence and notes the margin shows."""
        subject = Subject(kind, record_id)
        if subject != self._subject:
            self._subject = subject
            self.subject_changed.emit(subject)

    def clear_selection(self) -> None:
        if self._subject is not None:
            self._subject = None
            self.subject_changed.emit(None)

    def open(self, kind: str, record_id: str) -> None:
        """Goes to where a record is shown, and selects it."""
        self.open_asked.emit(kind, record_id)

    # -- doing

    @contextmanager
    def told(self) -> Iterator[None]:
        """What fails inside in a way that is to be expected is told to the person; the store is as it was."""
        from briefing.domain.errors import UserError

        try:
            yield
        except UserError as error:
            self.failed.emit(error)

    def do(self, verb: Callable[..., Any], *args: Any, **values: Any) -> Any:
        """Calls a verb of `briefing.store.operations` with the store; an expected failure is told, and gives None."""
        from briefing.domain.errors import UserError

        try:
            return verb(self.store, *args, **values)
        except UserError as error:
            self.failed.emit(error)
            return None

    def remove_dossier(self, dossier_id: str) -> None:
        """Removes a dossier of the library. While the library is on show, undoing brings it back."""
        from briefing.store.operations import dossiers

        with self.told():
            dossiers.remove(self.store, dossier_id)
            self._removed = dossier_id

    def undo(self) -> None:
        if self.dossier_id is None and self._removed:
            with self.told():
                self.store.undo(self._removed)
            self._removed = ""
        self._travel(self.store.undo)

    def redo(self) -> None:
        self._travel(self.store.redo)

    def _travel(self, step: Callable[[str], str | None]) -> None:
        if self.dossier_id is not None:
            with self.told():
                step(self.dossier_id)

    def drop(self, paths: list[Path]) -> None:
        self.files_dropped.emit(paths)
