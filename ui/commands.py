"""What the menu and the keys do: take in, copy, undo, zoom. Long work goes through tasks; failures are told."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from briefing import desk
from briefing.domain.errors import UserError
from ui.files import file_name, folder
from ui.look import ZOOMS, Mode
from ui.outputs import Outputs
from ui.text import current_format, fill, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.desk import Taken
    from briefing.domain.document import Document
    from ui.presenter.room import Room
    from ui.window import Window

READABLE = "*.txt *.md *.html *.htm *.docx *.pdf"


class Commands:
    def __init__(self, window: Window) -> None:
        self._window = window
        self.context = window.context
        self.room: Room | None = None
        self.outputs = Outputs(window.context)
        self.context.dossier_shown.connect(self._end_interrupted)

    def run(self, name: str) -> None:
        """Does the command of this name; KeyError for one that there is not."""
        table: dict[str, Callable[[], Any]] = {
            "import": self.choose_report,
            "print": self._window.print_page,
            "save-copy": self.choose_copy,
            "undo": self.context.undo,
            "redo": self.context.redo,
            "next-region": partial(self.move_region, 1),
            "previous-region": partial(self.move_region, -1),
            "zoom-in": partial(self.zoom, 1),
            "zoom-out": partial(self.zoom, -1),
            "theme": self.switch_theme,
            "brief": self.brief,
            "rehearse": partial(self.brief, rehearsal=True),
        }
        table[name]()

    # -- taking in

    def choose_report(self) -> None:
        kinds = f"{tr('Commands', 'Reports')} ({READABLE});;{tr('Commands', 'Portable copies')} (*.ihata)"
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Commands", "Import report"), "", kinds)
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, paths: list[Path]) -> None:
        """Takes files in: reports into the dossier on show, or into a new one; portable copies into the library."""
        for path in paths:
            if path.suffix.lower() == desk.PORTABLE:
                self._take_copy(path)
            elif path.suffix.lower() == ".pdf":
                self._take_pdf(path)
            else:
                self._take_report(path.name, partial(desk.read, path))

    def take_in_text(self, text: str, name: str = "") -> None:
        """Takes a pasted text in."""
        name = name or tr("Commands", "Pasted text")
        self._take_report(name, lambda report: desk.read_text(text, name))

    def _take_pdf(self, path: Path) -> None:
        """A PDF of ours may have the dossier inside: then that is what is taken in."""
        title = fill(tr("Commands", "Reading “%1”"), path.name)

        def looked(inside: bytes | None) -> None:
            if inside is None:
                self._take_report(path.name, partial(desk.read, path))
                return
            with TemporaryDirectory(prefix="ihata-") as folder:
                copy = Path(folder) / f"{path.stem}{desk.PORTABLE}"
                copy.write_bytes(inside)
                self._take_copy(copy)

        self.context.tasks.run(title, lambda report: desk.dossier_inside(path), looked, self.context.failed.emit)

    def _take_report(self, name: str, read: Callable[[desk.Report], Document]) -> None:
        if self.context.store.read_only:
            self.context.failed.emit(UserError("busy"))
            return
        dossier_id, deep = self.context.dossier_id, bool(self.context.settings.get("deep_reading"))

        def work(report: desk.Report) -> Taken:
            with self.context.store.sibling() as store:
                return desk.take_in(store, read(report), dossier_id, report, deep=deep)

        title = fill(tr("Commands", "Reading “%1”"), name)
        task = self.context.tasks.run(title, work, partial(self._taken, name), self.context.failed.emit)
        task.cancelled.connect(
            lambda: self.context.toast_asked.emit(fill(tr("Commands", "Importing “%1” was stopped"), name), False)
        )

    def _taken(self, name: str, taken: Taken) -> None:
        if self.context.dossier_id != taken.dossier_id:
            self.context.show_dossier(taken.dossier_id)
        if taken.empty_pages:
            pages = "، ".join(current_format().number(page) for page in taken.empty_pages)
            self.context.failed.emit(UserError("partial-pages", name=name, pages=pages))
        if not taken.proposals and not taken.joined:
            self.context.failed.emit(UserError("nothing-found", name=name))
            self._window.show_tab("sources")
            return
        self._window.show_tab("review")
        self.context.toast_asked.emit(_what_came_in(taken), False)

    def _take_copy(self, path: Path) -> None:
        from briefing.store.portable import take_in

        dossier_id = self.context.do(take_in, path)
        if dossier_id is not None:
            self.context.show_dossier(dossier_id)

    # -- briefing

    def brief(self, *, rehearsal: bool = False) -> None:
        """Begins the briefing of the dossier on show, or rehearses it."""
        snapshot = self.context.snapshot
        if snapshot is None or self.room is not None:
            return
        if self.context.store.read_only:
            self.context.failed.emit(UserError("busy"))
            return
        from briefing.brief.slides import compose_slides
        from ui.presenter.room import Room
        from ui.presenter.session import Session

        self._window.margin.note_box.keep()
        session = Session(self.context, compose_slides(snapshot, current_format()), rehearsal=rehearsal)
        self.room = Room(self.context, session, self._window)
        self.room.left.connect(self._left_room)
        self.room.open()

    def _left_room(self) -> None:
        """After a briefing come its minutes, after a rehearsal the plan with the times it took."""
        rehearsed = self.room is not None and self.room.session.rehearsal
        self.room = None
        self._window.ask("prepare" if rehearsed else "minutes")

    def _end_interrupted(self) -> None:
        """A briefing that broke off with the program ends where it was."""
        from briefing.store.operations import meetings

        dossier_id = self.context.dossier_id
        if dossier_id is not None and self.room is None and not self.context.store.read_only:
            self.context.do(meetings.end_interrupted, dossier_id, origin=self)

    # -- giving out

    def choose_copy(self) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        start = str(folder(self.context.settings) / f"{file_name(snapshot.dossier.title)}{desk.PORTABLE}")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Commands", "Save portable copy"), start, f"(*{desk.PORTABLE})")
        if name:
            self.outputs.save_copy(Path(name))

    # -- the window

    def zoom(self, step: int) -> None:
        """One step up or down."""
        zoom = int(self.context.settings.get("zoom"))
        at = ZOOMS.index(zoom) if zoom in ZOOMS else 0
        self.context.settings.set("zoom", ZOOMS[max(0, min(len(ZOOMS) - 1, at + step))])

    def switch_theme(self) -> None:
        dark: Mode = "light" if self.context.look.theme.mode == "dark" else "dark"
        self.context.settings.set("theme", dark)

    def move_region(self, step: int) -> None:
        """F6: tabs, content, margin, note box, bar; the focus goes to the next of them that can be seen."""
        window = self._window
        regions: list[QWidget] = [window.strip, window.stack, window.margin.list, window.margin.note_box.field, window.bar]
        shown = [region for region in regions if region.isVisible()]
        focused = QApplication.focusWidget()
        at = next((n for n, region in enumerate(shown) if focused and (region is focused or region.isAncestorOf(focused))), -1)
        target = shown[(at + step) % len(shown)]
        if target is window.strip:
            window.strip.focus()
        elif target is window.bar:
            window.bar.open_search()
        elif target is window.stack:
            window.focus_content()
        else:
            target.setFocus()


def _what_came_in(taken: Taken) -> str:
    said = [tr("Commands", "The draft is ready: %n proposal(s)", taken.proposals)]
    if taken.joined:
        said.append(tr("Commands", "%n item(s) already here gained evidence", taken.joined))
    if taken.contradicted:
        said.append(tr("Commands", "%n of them contradicted by the report", taken.contradicted))
    return "، ".join(said)
