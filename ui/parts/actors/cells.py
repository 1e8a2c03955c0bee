"""A cell of either matrix by its two ends: what is written into it, what the margin shows of it, how it is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from briefing.domain.scales import STANCES, stance_of_position
from briefing.store.operations import editing, proposals, relations
from ui import proposal_words
from ui.context import Context
from ui.text import fill, tr

POSITION_KEYS = ("4", "2", "0", "-2", "-4", "mx", "uk")


@dataclass(frozen=True, slots=True)
class Place:
    """The ends of a cell: an actor, and the actor or issue towards which he stands."""

    kind: Literal["relation", "stand"]
    row_id: str
    column_id: str

    @property
    def reverse(self) -> Place:
        return Place(self.kind, self.column_id, self.row_id)

    @property
    def pair_id(self) -> str:
        return f"{self.row_id}:{self.column_id}"


Filled = Relation | Stand
Selected = Place | tuple[str, str] | None  # a cell, a name as ("actor" | "issue", id), or nothing


def stance_code(record: Filled | None) -> str:
    """The stance that a cell is drawn by; empty where nobody has judged it."""
    if record is None:
        return ""
    return record.stance if isinstance(record, Relation) else stance_of_position(record.stance)


def heading(snapshot: Snapshot, place: Place) -> str:
    """«دمشق ← بغداد» or «دمشق × المراقبة المشتركة»."""
    row = snapshot.get(Actor, place.row_id)
    column = snapshot.get(Actor, place.column_id) or snapshot.get(Issue, place.column_id)
    if row is None or column is None:
        return ""
    return fill("%1 ← %2" if place.kind == "relation" else "%1 × %2", row.name, column.name)


def place_of(snapshot: Snapshot, kind: str, record_id: str) -> Selected:
    """Where something stands in the matrices: a cell, full or empty, or a name; None for what is not in them."""
    if kind == "pair" and record_id.count(":") == 1:
        row_id, column_id = record_id.split(":")
        return Place("stand" if snapshot.get(Issue, column_id) else "relation", row_id, column_id)
    match snapshot.by_id.get(record_id):
        case Relation() as relation:
            return Place("relation", relation.from_id, relation.to_id)
        case Stand() as stand:
            return Place("stand", stand.actor_id, stand.issue_id)
        case Actor() | Issue() as named:
            return named.kind, named.id
        case _:
            return None


def write(context: Context, place: Place, origin: object, **values: Any) -> None:
    """Writes fields of a cell; `key` 1 … 7 stands for its stance."""
    if "key" in values:
        table = STANCES if place.kind == "relation" else POSITION_KEYS
        values["stance"] = table[values.pop("key") - 1]
    verb = relations.set_relation if place.kind == "relation" else relations.set_stand
    context.do(verb, context.dossier_id, place.row_id, place.column_id, origin=origin, **values)


def empty(context: Context, record: Filled, origin: object) -> None:
    """Takes a cell away; a proposal is rejected, so that it stays in the list of those."""
    if record.status == "proposed":
        context.do(proposals.reject, record.kind, record.id, origin=origin)
        context.toast_asked.emit(proposal_words.rejected_one(), True)
    else:
        context.do(editing.remove, type(record), record.id, origin=origin)
        context.toast_asked.emit(tr("ActorsView", "The cell was emptied"), True)


def select(context: Context, place: Place, record: Filled | None) -> None:
    """Lets the margin show the cell's evidence and notes."""
    if record is None:
        context.select("pair", place.pair_id)
    else:
        context.select(record.kind, record.id)
