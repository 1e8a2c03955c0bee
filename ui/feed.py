"""What the store changed, brought into the GUI's thread as one Qt signal, and the dossier as it stands after it.

The snapshot is brought up to date record by record: reading a whole dossier again after each keystroke would be slow.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from briefing.domain.dossier import Snapshot
from briefing.domain.records import CLASSES, Changes, Dossier, Record

if TYPE_CHECKING:
    from briefing.store import Store

_FEW = 4000  # records that are read one by one


class Feed(QObject):
    """`changed` carries a `Changes`; `closed` is sent when the dossier on show is no more."""

    changed = Signal(object)
    closed = Signal()
    _arrived = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._snapshot: Snapshot | None = None
        self._arrived.connect(self._take, Qt.ConnectionType.AutoConnection)
        self._end = store.watch(self._arrived.emit)

    def close(self) -> None:
        self._end()

    @property
    def snapshot(self) -> Snapshot | None:
        """The dossier on show, as of the last change."""
        return self._snapshot

    def show(self, dossier_id: str | None) -> Snapshot | None:
        self._snapshot = None if dossier_id is None else self._store.snapshot(dossier_id)
        return self._snapshot

    def _take(self, changes: Changes) -> None:
        if self._snapshot is not None and changes.dossier_id == self._snapshot.dossier.id:
            self._snapshot = self._updated(self._snapshot, changes)
            if self._snapshot is None:
                self.closed.emit()
        self.changed.emit(changes)

    def _updated(self, snapshot: Snapshot, changes: Changes) -> Snapshot | None:
        for kind in {kind for kind, _ in changes.touched}:
            touched = {record_id for k, record_id in changes.touched if k == kind}
            fresh = self._read(kind, touched, changes.dossier_id)
            if kind == "dossier":
                found = next((record for record in fresh if isinstance(record, Dossier)), None)
                if found is None:
                    return None
                snapshot = replace(snapshot, dossier=found)
            else:
                snapshot = snapshot.updated(kind, touched, fresh)
        return snapshot

    def _read(self, kind: str, ids: set[str], dossier_id: str) -> list[Record]:
        """Those of the records that are there; all of a kind at once where many are wanted."""
        cls = CLASSES[kind]
        if len(ids) > _FEW:
            return [record for record in self._store.find(cls, dossier_id=dossier_id) if record.id in ids]
        return [record for record_id in ids if (record := self._store.get(cls, record_id)) is not None]
