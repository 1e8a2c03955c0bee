"""A step of the history in words: what was done to what, and each field as a person reads it."""

from __future__ import annotations

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, DescriptorState, Handout, Judgement, Scenario, Waiver
from briefing.domain.scales import band_of, stance_of_position
from briefing.store.history import FieldChange, Step
from ui import labels
from ui.findings import short_of
from ui.subjects import name_of
from ui.text import current_format, fill, tr

ICONS = {
    "waive": "stop",
    "reopen": "warning",
    "add": "plus",
    "remove": "trash",
    "accept": "check",
    "reject": "cross",
    "take": "import",
    "restore": "undo",
    "file": "note",
    "hand": "export",
}
SHORT = 60  # letters of a name or value in one line


def icon_of(step: Step) -> str:
    return ICONS.get(step.verb.split("-")[0], "pencil")


def subject_of(snapshot: Snapshot, step: Step) -> str:
    """What a step was about: as it is called now, or as it was called."""
    if step.kind in ("judgement", "scenario", "relation", "stand", "source") and step.record_id in snapshot.by_id:
        return name_of(snapshot, step.kind, step.record_id)
    if step.kind == Waiver.kind:
        told = {field.name: str(field.after or field.before) for field in step.fields}
        about = record_name(snapshot, told.get("about", ""))
        return ": ".join(part for part in (about, short_of(told.get("code", ""))) if part)
    return _short(step.name) or kind_word(step.kind)


def what(snapshot: Snapshot, step: Step) -> str:
    """The step in one line."""
    subject = subject_of(snapshot, step)
    verb = step.verb.split("-")[0]
    if step.verb == "accept-all":
        return tr("History", "%n proposal(s) accepted", step.records)
    if step.kind == Handout.kind:
        return _handed_out(step)
    if step.verb == "take-in-report":
        return fill(tr("History", "A report was imported: %1"), subject)
    templates = {
        "new": tr("History", "The dossier was begun"),
        "make": tr("History", "The sample was prepared"),
        "add": tr("History", "Added: %1"),
        "remove": tr("History", "Deleted: %1"),
        "accept": tr("History", "Proposal accepted: %1"),
        "reject": tr("History", "Proposal rejected: %1"),
        "reconsider": tr("History", "Put back for review: %1"),
        "arrange": tr("History", "The order was changed"),
        "attach": tr("History", "A passage was added to: %1"),
        "detach": tr("History", "A passage was taken from: %1"),
        "file": tr("History", "Noted: %1"),
        "restore": tr("History", "Restored: %1"),
        "merge": tr("History", "Merged into: %1"),
        "waive": tr("History", "A finding was set aside: %1"),
        "reopen": tr("History", "A finding was taken up again: %1"),
    }
    if verb in templates:
        return fill(templates[verb], subject)
    if not step.existed[0]:
        return fill(templates["add"], subject)
    shown = [field for field in step.fields if field.name != "status"]
    if not shown:
        return fill(tr("History", "Changed: %1"), subject)
    moved = band_moved(step)
    if moved is not None:
        return f"{subject}: {moved[0]} ← {moved[1]}"
    first = shown[0]
    if first.name in ("text", "title", "description", "rationale", "subject"):
        return f"{subject}: {fill(tr('History', 'reworded'))}"
    before, after = value(snapshot, step, first, first.before), value(snapshot, step, first, first.after)
    return f"{subject}: {_short(before)} ← {_short(after)}"


def record_name(snapshot: Snapshot, record_id: str) -> str:
    """What a record is called; nothing where it is no more, or is the dossier itself."""
    record = snapshot.by_id.get(record_id)
    return "" if record is None else name_of(snapshot, record.kind, record_id)


def _handed_out(step: Step) -> str:
    """«صُدّر: ملف.pdf، للقيادة»."""
    given = {field.name: str(field.after or "") for field in step.fields}
    head = fill(tr("History", "Exported: %1"), given["name"]) if given.get("name") else tr("History", "Printed")
    audience = given.get("audience")
    return f"{head} · {labels.audience(audience)}" if audience else head


def size_of(step: Step) -> str:
    """How much a step changed."""
    if step.records > 1:
        return tr("History", "%n record(s)", step.records)
    if step.existed == (True, True):
        return tr("History", "%n field(s)", len(step.fields))
    return ""


def kind_word(kind: str) -> str:
    return {
        "judgement": tr("History", "judgement"),
        "implication": tr("History", "so what"),
        "premise": tr("History", "question or assumption"),
        "actor": tr("History", "actor"),
        "issue": tr("History", "issue"),
        "stand": tr("History", "position"),
        "relation": tr("History", "stance"),
        "scenario": tr("History", "scenario"),
        "driver": tr("History", "driver"),
        "criterion": tr("History", "criterion"),
        "score": tr("History", "score"),
        "indicator": tr("History", "indicator"),
        "indicator_effect": tr("History", "effect of an indicator"),
        "descriptor": tr("History", "descriptor"),
        "descriptor_state": tr("History", "state of a descriptor"),
        "cross_impact": tr("History", "cross impact"),
        "hypothesis": tr("History", "hypothesis"),
        "hypothesis_rating": tr("History", "passage against a hypothesis"),
        "handout": tr("History", "what left the program"),
        "waiver": tr("History", "finding set aside"),
        "event": tr("History", "event"),
        "place": tr("History", "place"),
        "note": tr("History", "note"),
        "source": tr("History", "source"),
        "passage": tr("History", "passage"),
        "dossier": tr("History", "dossier"),
    }.get(kind, kind)


def field_word(name: str) -> str:
    return {
        "text": tr("History", "Wording"),
        "title": tr("History", "Title"),
        "name": tr("History", "Name"),
        "stance": tr("History", "Stance"),
        "likelihood_low": tr("History", "Likelihood, from"),
        "likelihood_high": tr("History", "Likelihood, to"),
        "confidence": tr("History", "Confidence"),
        "status": tr("History", "State"),
        "rationale": tr("History", "Reason"),
        "influence": tr("History", "Influence"),
        "salience": tr("History", "Salience"),
        "bloc": tr("History", "Bloc"),
        "weight": tr("History", "Weight"),
        "value": tr("History", "Score"),
        "state": tr("History", "State"),
        "step": tr("History", "Strength"),
        "since": tr("History", "Since"),
        "group_name": tr("History", "Group"),
        "earlier": tr("History", "Earlier states"),
        "assumes": tr("History", "Assumed states"),
        "reason": tr("History", "Reason"),
        "code": tr("History", "Finding"),
        "about": tr("History", "About"),
        "form": tr("History", "Kind of file"),
        "audience": tr("History", "For whom"),
        "extent": tr("History", "How much of it"),
        "weighed": tr("History", "Counted in the range"),
        "chosen": tr("History", "Chosen state"),
        "classification": tr("History", "Classification"),
        "subject": tr("History", "Subject"),
        "asked_today": tr("History", "Asked today"),
        "owner": tr("History", "Owner"),
        "due": tr("History", "Due"),
        "horizon": tr("History", "Horizon"),
        "impact": tr("History", "Impact"),
        "winners": tr("History", "Winners"),
        "losers": tr("History", "Losers"),
        "happened": tr("History", "Date"),
        "reliability": tr("History", "Reliability"),
        "credibility": tr("History", "Credibility"),
        "description": tr("History", "Description"),
    }.get(name, name)


def value(snapshot: Snapshot, step: Step, field: FieldChange, stored: object) -> str:
    """A stored value as a person reads it."""
    if stored is None or stored == "":
        return tr("History", "nothing")
    numbers = current_format()
    if field.name == "stance":
        return labels.stance(str(stored) if step.kind == "relation" else stance_of_position(str(stored)))
    if field.name in ("likelihood_low", "likelihood_high"):
        return numbers.percent(int(str(stored)))
    table = {
        "confidence": labels.confidence,
        "status": labels.status,
        "classification": labels.classification,
        "happened": numbers.when,
        "audience": labels.audience,
        "extent": labels.extent,
    }
    if field.name == "state" and step.kind == "indicator":
        return labels.indicator_state(str(stored))
    if field.name in table:
        return table[field.name](str(stored))
    if field.name in ("winners", "losers", "assumes"):
        return _names(snapshot, str(stored))
    if step.kind == Waiver.kind and field.name in ("code", "about"):
        return short_of(str(stored)) if field.name == "code" else record_name(snapshot, str(stored))
    if field.name == "earlier":
        return _states(str(stored))
    return numbers.number(stored) if isinstance(stored, int) else str(stored)


def band_moved(step: Step) -> tuple[str, str] | None:
    """The words of a likelihood before and after, where a step moved it from one band to another."""
    ends: dict[str, tuple[object, object]] = {field.name: (field.before, field.after) for field in step.fields}
    if step.kind not in (Judgement.kind, Scenario.kind) or not {"likelihood_low", "likelihood_high"} & set(ends):
        return None
    low, high = ends.get("likelihood_low"), ends.get("likelihood_high")
    if low is None or high is None:
        return None
    words = tuple(
        labels.band("" if a is None or b is None else band_of(int(str(a)), int(str(b))).code)
        for a, b in zip(low, high, strict=True)
    )
    return (words[0], words[1]) if words[0] != words[1] else None


def _names(snapshot: Snapshot, stored: str) -> str:
    import json

    named = (snapshot.by_id.get(record_id) for record_id in json.loads(stored))
    return "، ".join(one.name for one in named if isinstance(one, Actor | DescriptorState)) or tr("History", "nothing")


def _states(stored: str) -> str:
    """«جزئي (٢١ أيلول ٢٠٢٦)، مرصود (١٤ تشرين الأول ٢٠٢٦)»."""
    import json

    states = (f"{labels.indicator_state(state)} ({current_format().when(since)})" for state, since in json.loads(stored))
    return "، ".join(states) or tr("History", "nothing")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else text[:SHORT].rsplit(" ", 1)[0] + "…"
