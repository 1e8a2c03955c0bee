"""Making and removing dossiers."""

from typing import Any

from briefing.domain.records import Dossier
from briefing.store.ids import new_id
from briefing.store.store import Store


def create(store: Store, title: str, *, origin: object = None, **values: Any) -> Dossier:
    dossier_id = new_id()
    with store.operation("new-dossier", dossier_id, origin=origin, undoable=False) as work:
        return work.put(Dossier(id=dossier_id, dossier_id=dossier_id, title=title, **values))


def remove(store: Store, dossier_id: str, *, origin: object = None) -> None:
    """Removes a dossier with all it holds. `store.undo(dossier_id)` brings it back."""
    with store.operation("remove-dossier", dossier_id, origin=origin) as work:
        work.remove(Dossier, dossier_id)
