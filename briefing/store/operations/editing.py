"""The verbs that all nouns share: add, edit, remove, put in another place."""

from dataclasses import replace
from typing import Any, TypeVar

from briefing.domain.errors import UserError
from briefing.domain.records import Item, Record
from briefing.store.store import Store

R = TypeVar("R", bound=Record)


def add(store: Store, cls: type[R], dossier_id: str, *, origin: object = None, **values: Any) -> R:
    """Adds a record by hand, last in order, and returns it."""
    with store.operation(f"add-{cls.kind}", dossier_id, origin=origin) as work:
        if "position" in cls.__dataclass_fields__ and "position" not in values:
            values["position"] = work.next_position(cls)
        return work.put(cls(id=work.new_id(), dossier_id=dossier_id, **values))


def edit(store: Store, cls: type[R], record_id: str, *, origin: object = None, **values: Any) -> R:
    """Changes fields of a record. A proposal that a person edits is accepted by it. Typing on in one field is one operation.

    Errors: `record-gone`, where it was taken away while its words were still being typed.
    """
    record = store.get(cls, record_id)
    if record is None:
        raise UserError("record-gone")
    subject = f"{record_id}:{','.join(values)}"
    with store.operation(f"edit-{cls.kind}", record.dossier_id, origin=origin, subject=subject) as work:
        current = work.get(cls, record_id)
        if isinstance(current, Item) and current.status != "accepted":
            values.setdefault("status", "accepted")
        return work.put(replace(current, **values))


def remove(store: Store, cls: type[Record], record_id: str, *, origin: object = None) -> None:
    """Removes a record and what cannot stand without it."""
    record = store.get(cls, record_id)
    if record is not None:
        with store.operation(f"remove-{cls.kind}", record.dossier_id, origin=origin) as work:
            work.remove(cls, record_id)


def drop_untouched(store: Store, cls: type[Record], record_id: str, *, origin: object = None) -> bool:
    """Takes away a record that was added by hand and then left without a word; True if it was one."""
    record = store.get(cls, record_id)
    made_by_hand = isinstance(record, Item) and not record.rule
    if not made_by_hand or record is None or record.changed != record.created:
        return False
    with store.operation(f"drop-{cls.kind}", record.dossier_id, origin=origin, undoable=False) as work:
        work.remove(cls, record_id)
    return True


def arrange(store: Store, cls: type[Record], dossier_id: str, order: list[str], *, origin: object = None) -> None:
    """Puts records in the given order of ids; those not named keep their place behind them."""
    with store.operation(f"arrange-{cls.kind}", dossier_id, origin=origin) as work:
        places = {record_id: place for place, record_id in enumerate(order)}
        for record in work.find(cls):
            place = places.get(record.id, len(order) + getattr(record, "position", 0))
            work.put(_at(record, place))


def _at(record: Any, place: int) -> Any:
    return replace(record, position=place)
