"""Cells of the two matrices: how an actor stands towards another, or on an issue. A cell is made when first written,
its stance not judged until it is.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefing.domain.records import Actor, Issue, Relation, Stand
from briefing.store.store import Operation, Store

Values = Mapping[str, Any]


def set_relation(store: Store, dossier_id: str, from_id: str, to_id: str, *, origin: object = None, **values: Any) -> Relation:
    """Writes fields of the cell (`stance`, `influence`, `relation_kind`, `rationale`). That accepts it, and both its ends.

    A stance still proposed stays so where only the influence is written: it says nothing about the stance.
    """
    with store.operation("set-relation", dossier_id, origin=origin, subject=f"{from_id}:{to_id}:{','.join(values)}") as work:
        return _write_relation(work, dossier_id, from_id, to_id, values)


def set_stand(store: Store, dossier_id: str, actor_id: str, issue_id: str, *, origin: object = None, **values: Any) -> Stand:
    """Writes fields of the cell (`stance` −4 … +4, `mx`, `uk`; `salience` 0 … 100; `rationale`). That accepts it and its ends."""
    with store.operation("set-stand", dossier_id, origin=origin, subject=f"{actor_id}:{issue_id}:{','.join(values)}") as work:
        return _write_stand(work, dossier_id, actor_id, issue_id, values)


def set_relations(
    store: Store, dossier_id: str, cells: Mapping[tuple[str, str], Values], *, origin: object = None
) -> list[Relation]:
    """Writes many cells of actor × actor as one operation; each (from, to) with its fields, as `set_relation` does."""
    with store.operation("set-relations", dossier_id, origin=origin) as work:
        accepted: set[str] = set()
        return [_write_relation(work, dossier_id, *ends, values, accepted) for ends, values in cells.items()]


def set_stands(store: Store, dossier_id: str, cells: Mapping[tuple[str, str], Values], *, origin: object = None) -> list[Stand]:
    """Writes many cells of actor × issue as one operation; each (actor, issue) with its fields, as `set_stand` does."""
    with store.operation("set-stands", dossier_id, origin=origin) as work:
        accepted: set[str] = set()
        return [_write_stand(work, dossier_id, *ends, values, accepted) for ends, values in cells.items()]


def _write_relation(
    work: Operation, dossier_id: str, from_id: str, to_id: str, values: Values, accepted: set[str] | None = None
) -> Relation:
    found = work.find(Relation, from_id=from_id, to_id=to_id)
    if found and found[0].status == "proposed" and set(values) == {"influence"}:
        return work.put(replace(found[0], **values))
    cell = found[0] if found else Relation(id=work.new_id(), dossier_id=dossier_id, from_id=from_id, to_id=to_id, stance="")
    _accept(work, accepted, (Actor, from_id), (Actor, to_id))
    return work.put(replace(cell, status="accepted", **values))


def _write_stand(
    work: Operation, dossier_id: str, actor_id: str, issue_id: str, values: Values, accepted: set[str] | None = None
) -> Stand:
    found = work.find(Stand, actor_id=actor_id, issue_id=issue_id)
    cell = found[0] if found else Stand(id=work.new_id(), dossier_id=dossier_id, actor_id=actor_id, issue_id=issue_id, stance="")
    _accept(work, accepted, (Actor, actor_id), (Issue, issue_id))
    return work.put(replace(cell, status="accepted", guessed=cell.guessed and "salience" not in values, **values))


def _accept(work: Operation, accepted: set[str] | None, *ends: tuple[type[Actor] | type[Issue], str]) -> None:
    """An accepted cell cannot stand on a proposal. `accepted` are the ends that this operation has seen to already."""
    for cls, record_id in ends:
        if accepted is None or record_id not in accepted:
            work.put(replace(work.get(cls, record_id), status="accepted"))
        if accepted is not None:
            accepted.add(record_id)
