"""What leaves the program is written down. What has left cannot be undone, so it goes into no undo."""

from briefing.domain.records import Handout
from briefing.store.store import Store


def note(
    store: Store, dossier_id: str, form: str, *, name: str = "", audience: str = "", extent: str = "", origin: object = None
) -> Handout:
    """Writes down that a file of this form and name was written, or without a name that it was printed."""
    with store.operation("hand-out", dossier_id, origin=origin, undoable=False) as work:
        return work.put(Handout(id=work.new_id(), dossier_id=dossier_id, name=name, form=form, audience=audience, extent=extent))
