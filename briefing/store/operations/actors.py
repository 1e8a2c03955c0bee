"""Two actors who turn out to be one: whatever named the second names the first from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from briefing.domain.records import Actor, Evidence, Note, Relation, Scenario, Stand
from briefing.store.store import Operation, Store

Cell = TypeVar("Cell", Relation, Stand)
_RANK = {"rejected": 0, "proposed": 1, "accepted": 2}


def merge(store: Store, keep_id: str, other_id: str, *, origin: object = None) -> Actor:
    """Lets one actor take over names, cells, evidence, scenarios and notes of another, who is no more. Returns the kept one.

    Where both have a cell in the same place, an accepted one goes before a proposed one, then the kept actor's; the evidence
    of both stays. What stood between the two goes. KeyError for an actor that is not there, ValueError for one and the same.
    """
    found = store.get(Actor, keep_id)
    if found is None:
        raise KeyError(keep_id)
    if keep_id == other_id:
        raise ValueError(keep_id)
    with store.operation("merge-actors", found.dossier_id, origin=origin) as work:
        keep, other = work.get(Actor, keep_id), work.get(Actor, other_id)
        heirs = {other_id: keep_id}
        heirs |= _move_cells(work, Relation, ("from_id", "to_id"), keep_id, other_id)
        heirs |= _move_cells(work, Stand, ("actor_id", "issue_id"), keep_id, other_id)
        _rename_in_scenarios(work, keep_id, other_id)
        _move_notes(work, heirs, keep_id)
        merged = work.put(_joined(keep, other))
        work.remove(Actor, other_id)
        return merged


def _move_cells(work: Operation, cls: type[Cell], ends: tuple[str, str], keep_id: str, other_id: str) -> dict[str, str]:
    """Moves the other's cells to the kept actor. Returns, for each cell that went, the id of what its notes belong to now."""
    heirs: dict[str, str] = {}
    places: dict[tuple[str, ...], list[Cell]] = {}
    for cell in work.find(cls):
        ids = [getattr(cell, end) for end in ends]
        places.setdefault(tuple(keep_id if end == other_id else end for end in ids), []).append(cell)
    for place, cells in places.items():
        if not any(other_id in (getattr(cell, end) for end in ends) for cell in cells):
            continue
        winner = max(cells, key=lambda cell: (_RANK[cell.status], other_id not in [getattr(cell, end) for end in ends]))
        alone = len(set(place)) == 1
        for cell in cells:
            if alone or cell is not winner:
                work.remove(cls, cell.id)
                heirs[cell.id] = keep_id if alone else winner.id
        if not alone:
            moved: dict[str, Any] = dict(zip(ends, place, strict=True))
            work.put(replace(winner, evidence=_union(winner.evidence, *(cell.evidence for cell in cells)), **moved))
    return heirs


def _union(*evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Each passage once, in the role in which it comes first."""
    found: dict[str, Evidence] = {}
    for entry in (entry for group in evidence for entry in group):
        found.setdefault(entry.passage_id, entry)
    return tuple(found.values())


def _rename_in_scenarios(work: Operation, keep_id: str, other_id: str) -> None:
    for scenario in work.find(Scenario):
        winners, losers = (
            tuple(dict.fromkeys(keep_id if actor_id == other_id else actor_id for actor_id in ids))
            for ids in (scenario.winners, scenario.losers)
        )
        work.put(replace(scenario, winners=winners, losers=losers))


def _move_notes(work: Operation, heirs: dict[str, str], keep_id: str) -> None:
    """Notes follow what they were written on; what was written on a pair that is one actor now is on that actor."""
    for note in work.find(Note):
        if note.target_kind == "pair":
            ends = [heirs.get(end, end) for end in note.target_id.split(":")]
            kind, target = ("actor", keep_id) if len(set(ends)) == 1 else ("pair", ":".join(ends))
        else:
            target = heirs.get(note.target_id, note.target_id)
            kind = "actor" if target == keep_id else note.target_kind
        work.put(replace(note, target_kind=kind, target_id=target))


def _joined(keep: Actor, other: Actor) -> Actor:
    names = dict.fromkeys((*keep.aliases, other.name, *other.aliases))
    names.pop(keep.name, None)
    weighed = min(keep, other, key=lambda actor: (actor.influence is None, actor.guessed))
    return replace(
        keep,
        aliases=tuple(names),
        status=max(keep.status, other.status, key=lambda status: _RANK[status]),
        evidence=_union(keep.evidence, other.evidence),
        bloc=keep.bloc or other.bloc,
        influence=weighed.influence,
        guessed=weighed.guessed,
        interests="\n".join(text for text in (keep.interests, other.interests) if text),
    )
