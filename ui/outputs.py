"""What leaves the program: files and prints. Written off the GUI's thread, told when done, and noted in the history."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import desk
from briefing.domain.errors import UserError
from ui.text import current_format, fill, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.brief.variants import Variant
    from briefing.domain.dossier import Snapshot
    from ui.context import Context
    from ui.printing import Sheets


class Outputs:
    def __init__(self, context: Context) -> None:
        self.context = context
        context.export_asked.connect(self.export)
        context.print_asked.connect(self.print)
        context.left.connect(self._left)

    def export(self, out: Path, variant: Variant) -> None:
        """Writes the dossier as the file that the ending says, for this reader where the form is composed."""
        snapshot, to = self.context.snapshot, out.suffix.lower().lstrip(".")
        if snapshot is None or to not in (*desk.WRITERS, "zip", "ihata"):
            self.context.failed.emit(UserError("export-failed", name=out.name))
            return
        self.context.settings.set("export_folder", str(out.parent))
        if to == "ihata":
            self.save_copy(out)
            return
        format = current_format()

        attach = to == "pdf" and bool(self.context.settings.get("attach_dossier"))

        def work(report: desk.Report) -> None:
            report("brief", 0, 0)
            copy = b""
            if attach:
                with self.context.store.sibling() as store:
                    copy = desk.portable_copy(store, snapshot.dossier.id)
            desk.publish(snapshot, "csv" if to == "zip" else to, out, variant=variant, notes=True, format=format, copy=copy)

        title = fill(tr("Outputs", "Writing “%1”"), out.name)
        written = partial(self._written, snapshot, out, None if to == "json" else variant)
        self.context.tasks.run(title, work, written, self.context.failed.emit)

    def save_copy(self, out: Path) -> None:
        """The whole dossier with its history as a file for a colleague."""
        from briefing.store.portable import save_copy

        snapshot = self.context.snapshot
        if snapshot is None:
            return
        try:
            save_copy(self.context.store, snapshot.dossier.id, out)
        except OSError:
            self.context.failed.emit(UserError("export-failed", name=out.name))
        else:
            self._written(snapshot, out, None)

    def print(self, sheets: Sheets, variant: Variant, parent: QWidget) -> None:
        """Shows what would be printed, from where it can be; noted once it has been."""
        from ui.printing import preview

        snapshot = self.context.snapshot
        if snapshot is not None:
            preview(sheets, snapshot.dossier.title, parent, lambda: self._note(snapshot, "print", "", variant))

    def _written(self, snapshot: Snapshot, out: Path, variant: Variant | None, result: object = None) -> None:
        self._note(snapshot, out.suffix.lower().lstrip("."), out.name, variant)
        self.context.toast_asked.emit(fill(tr("Outputs", "“%1” was written"), out.name), False)

    def _left(self, form: str, name: str) -> None:
        if self.context.snapshot is not None:
            self._note(self.context.snapshot, form, name, None)

    def _note(self, snapshot: Snapshot, form: str, name: str, variant: Variant | None) -> None:
        """A library that can only be read takes no note either."""
        from briefing.store.operations import handouts

        if not self.context.store.read_only:
            for_whom = {"audience": variant.audience, "extent": variant.extent} if variant else {}
            self.context.do(handouts.note, snapshot.dossier.id, form, name=name, origin=self, **for_whom)
