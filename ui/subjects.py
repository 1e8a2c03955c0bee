"""What a record is called where it is pointed at: «الحكم ١», «دمشق ← الحكومة العراقية», «السيناريو ب»."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import (
    Actor,
    Driver,
    Event,
    Implication,
    Indicator,
    Issue,
    Judgement,
    Note,
    Passage,
    Place,
    Premise,
    Record,
    Relation,
    Scenario,
    Source,
    Stand,
)
from ui import labels
from ui.text import current_format, fill, tr

LETTERS = "أبجدهوزحط"


def letter(index: int) -> str:
    """The letter by which the scenario at an index from 0 is called."""
    return LETTERS[index] if index < len(LETTERS) else str(index + 1)


def name_of(snapshot: Snapshot, kind: str, record_id: str, most: int = 0) -> str:
    """A short name for what has this kind and id; empty if it is not in the dossier. `most`: letters, 0 for all of them."""
    if kind == "pair":
        from_id, _, to_id = record_id.partition(":")
        return pair_name(snapshot, from_id, to_id, most)
    if kind == "dossier":
        return tr("Subjects", "The whole dossier")
    record = snapshot.by_id.get(record_id)
    if isinstance(record, Relation):
        return pair_name(snapshot, record.from_id, record.to_id, most)
    if isinstance(record, Stand):
        return pair_name(snapshot, record.actor_id, record.issue_id, most)
    return "" if record is None else shortened(_name(snapshot, record), most)


def shortened(text: str, most: int) -> str:
    """The text up to a whole word within `most` letters. Only of text without islands: one cut open would turn its line around."""
    if not most or len(text) <= most or "\u2068" in text:
        return text
    return text[:most].rsplit(" ", 1)[0] + "…"


def pair_name(snapshot: Snapshot, from_id: str, to_id: str, most: int = 0) -> str:
    """The doer first, at the right: «دمشق ← بغداد»; an actor and an issue are joined by «×»."""
    issue = snapshot.get(Issue, to_id)
    ends = (snapshot.get(Actor, from_id), issue or snapshot.get(Actor, to_id))
    return f" {'×' if issue else '←'} ".join(fill("%1", shortened(end.name, most // 2)) for end in ends if end is not None)


def _name(snapshot: Snapshot, record: Record) -> str:
    match record:
        case Judgement():
            return fill(tr("Subjects", "Judgement %1"), number_of(snapshot, record))
        case Source():
            return fill(tr("Subjects", "Source %1"), number_of(snapshot, record))
        case Premise():
            return _numbered_premise(snapshot, record)
        case Implication():
            return _implication(record)
        case Event():
            return fill(tr("Subjects", "Event (%1)"), current_format().when(record.happened))
        case Indicator():
            return fill(tr("Subjects", "Indicator %1"), number_of(snapshot, record))
        case Driver():
            return fill(tr("Subjects", "Driver %1"), number_of(snapshot, record))
        case Note():
            return labels.note_kind(record.note_kind)
        case Scenario():
            return fill(tr("Subjects", "Scenario %1"), letter(number_of(snapshot, record) - 1))
        case Passage():
            return fill(tr("Subjects", "Passage in source %1"), snapshot.source_number(record.source_id))
        case Actor() | Place():
            return record.name
        case _:
            return str(getattr(record, "name", ""))


def _numbered_premise(snapshot: Snapshot, premise: Premise) -> str:
    """By its number among those of its kind."""
    same = [other.id for other in snapshot.live(Premise) if other.premise == premise.premise]
    words = {
        "assumption": tr("Subjects", "Assumption %1"),
        "gap": tr("Subjects", "Information gap %1"),
        "question": tr("Subjects", "Open question %1"),
    }[premise.premise]
    return fill(words, same.index(premise.id) + 1 if premise.id in same else 0)


def _implication(implication: Implication) -> str:
    return {
        "minister": tr("Subjects", "What it means for the minister"),
        "timing": tr("Subjects", "What it means for the timing"),
        "risk": tr("Subjects", "What it means for the risk"),
    }[implication.audience]


def number_of(snapshot: Snapshot, record: Record) -> int:
    """The number of a record among the live ones of its kind, from 1."""
    return next((n for n, other in enumerate(snapshot.live(type(record)), 1) if other.id == record.id), 0)
