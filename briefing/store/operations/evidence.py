"""Passages: marked in a source, attached to what rests on them, taken off again."""

from dataclasses import replace
from typing import cast

from briefing.domain.records import Evidence, Item, Passage, Source
from briefing.domain.spans import Role, Span
from briefing.store.rows import class_of
from briefing.store.store import Operation, Store

AROUND = 40


def passage_at(work: Operation, source: Source, span: Span) -> Passage:
    """The passage of a source at a span; made if nobody has cited it yet."""
    for passage in work.find(Passage, source_id=source.id, start=span.start, end=span.end):
        return passage
    return work.put(passage_of(work.new_id(), source, span))


def passage_of(passage_id: str, source: Source, span: Span) -> Passage:
    return Passage(
        id=passage_id,
        dossier_id=source.dossier_id,
        source_id=source.id,
        start=span.start,
        end=span.end,
        quote=span.of(source.text),
        before=source.text[max(0, span.start - AROUND) : span.start],
        after=source.text[span.end : span.end + AROUND],
    )


def mark(store: Store, source_id: str, span: Span, *, origin: object = None) -> Passage:
    """Makes a passage of a stretch of a source."""
    source = store.get(Source, source_id)
    if source is None:
        raise KeyError(source_id)
    with store.operation("mark-passage", source.dossier_id, origin=origin) as work:
        return passage_at(work, source, span)


def attach(store: Store, kind: str, record_id: str, source_id: str, span: Span, role: Role, *, origin: object = None) -> Passage:
    """Lets a record rest on a stretch of a source, in the given role; one that does already takes the role."""
    source = store.get(Source, source_id)
    if source is None:
        raise KeyError(source_id)
    with store.operation("attach-passage", source.dossier_id, origin=origin) as work:
        passage = passage_at(work, source, span)
        item = work.get(_item_class(kind), record_id)
        others = tuple(entry for entry in item.evidence if entry.passage_id != passage.id)
        work.put(replace(item, evidence=(*others, Evidence(passage.id, role))))
        return passage


def set_role(store: Store, kind: str, record_id: str, passage_id: str, role: Role, *, origin: object = None) -> None:
    _rewrite(store, "set-role", kind, record_id, passage_id, role, origin)


def detach(store: Store, kind: str, record_id: str, passage_id: str, *, origin: object = None) -> None:
    """Takes a passage off a record; the passage itself stays in its source."""
    _rewrite(store, "detach-passage", kind, record_id, passage_id, None, origin)


def _rewrite(store: Store, verb: str, kind: str, record_id: str, passage_id: str, role: Role | None, origin: object) -> None:
    found = store.get(_item_class(kind), record_id)
    if found is None:
        raise KeyError(record_id)
    with store.operation(verb, found.dossier_id, origin=origin) as work:
        item = work.get(_item_class(kind), record_id)
        kept = tuple(
            entry if entry.passage_id != passage_id or role is None else Evidence(passage_id, role)
            for entry in item.evidence
            if entry.passage_id != passage_id or role is not None
        )
        work.put(replace(item, evidence=kept))


def _item_class(kind: str) -> type[Item]:
    return cast(type[Item], class_of(kind))
