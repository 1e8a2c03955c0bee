"""Findings of the tradecraft check: set aside with a reason, and taken up again."""

from briefing.domain.records import Waiver
from briefing.store.store import Store


def set_aside(store: Store, dossier_id: str, code: str, about: str, reason: str, *, origin: object = None) -> Waiver:
    """Sets a finding aside (its `key`, and the id of the record it is about). Without a reason it is a ValueError."""
    if not reason.strip():
        raise ValueError("a finding is set aside for a reason")
    with store.operation("waive-finding", dossier_id, origin=origin) as work:
        for found in work.find(Waiver, code=code, about=about):
            work.remove(Waiver, found.id)
        return work.put(Waiver(id=work.new_id(), dossier_id=dossier_id, code=code, about=about, reason=reason.strip()))


def take_up(store: Store, waiver_id: str, *, origin: object = None) -> None:
    """Lets a finding that was set aside stand again."""
    waiver = store.get(Waiver, waiver_id)
    if waiver is None:
        raise KeyError(waiver_id)
    with store.operation("reopen-finding", waiver.dossier_id, origin=origin) as work:
        work.remove(Waiver, waiver_id)
