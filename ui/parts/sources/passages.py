"""What is done with a passage once it is marked: something comes to rest on it, or it goes."""

from __future__ import annotations

from briefing.domain.records import CLASSES, Evidence, Passage
from briefing.domain.spans import Role, Span
from briefing.store.operations import editing, evidence
from ui.context import Context
from ui.parts.sources.targets import NEW, Target
from ui.subjects import name_of
from ui.text import fill, tr


def attach(context: Context, passage: Passage, target: Target, role: Role) -> None:
    """Lets a record rest on a passage; a new one is made of its words. The person is told, with the way back."""
    kind, record_id = target.key
    if record_id == NEW:
        values = {"text": passage.quote, "evidence": (Evidence(passage.id, role),)}
        made = context.do(editing.add, CLASSES[kind], passage.dossier_id, **values)
        record_id = made.id if made is not None else ""
    else:
        context.do(evidence.attach, kind, record_id, passage.source_id, Span(passage.start, passage.end), role)
    snapshot = context.snapshot
    if snapshot is not None and record_id in snapshot.by_id:
        said = fill(tr("Sources", "The passage is now evidence for: %1"), name_of(snapshot, kind, record_id))
        context.toast_asked.emit(said, True)


def remove(context: Context, passage_id: str) -> None:
    """Takes a passage away, where nothing rests on it; else the person is told why not."""
    snapshot = context.snapshot
    if snapshot is None or passage_id not in snapshot.by_id or context.store.read_only:
        return
    if snapshot.resting_on.get(passage_id):
        context.toast_asked.emit(tr("Sources", "Something rests on this passage: unlink it there first"), False)
        return
    context.do(editing.remove, Passage, passage_id)
    context.clear_selection()
    context.toast_asked.emit(tr("Sources", "The passage was deleted"), True)
