"""Evidence for a cell without leaving it: the sentences of the sources that name both its ends, as a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Source
from briefing.domain.spans import Span
from briefing.store.operations import evidence
from ui.context import Context
from ui.parts.actors.cells import Filled
from ui.text import fill, tr

_OFFERED, _LENGTH = 10, 90  # sentences, and how much of each is shown


def passages_menu(parent: QWidget, context: Context, record: Filled) -> QMenu:
    """Choosing a sentence makes the cell rest on it; the last entry goes to the sources."""
    menu = QMenu(parent)
    snapshot = context.snapshot
    if snapshot is None:
        return menu
    for source, span in offered(snapshot, record)[:_OFFERED]:
        action = menu.addAction(fill("%1", _shortened(span.of(source.text)).replace("&", "&&")))
        attach = partial(evidence.attach, kind=record.kind, record_id=record.id, source_id=source.id, span=span, role="support")
        action.triggered.connect(lambda _=False, attach=attach: context.do(attach, origin=parent))
    if menu.isEmpty():
        menu.addAction(tr("CellCard", "No other sentence names them")).setEnabled(False)
    sources = snapshot.all(Source)
    if sources:
        menu.addSeparator()
        menu.addAction(tr("CellCard", "Open the sources"), lambda: context.open("source", sources[0].id))
    return menu


def offered(snapshot: Snapshot, record: Filled) -> list[tuple[Source, Span]]:
    """Sentences that name both ends of a cell, then those that name the first, without those it rests on already."""
    from briefing.arabic.naming import sentences_naming

    ends: list[Actor | Issue | None]
    if isinstance(record, Relation):
        ends = [snapshot.get(Actor, record.from_id), snapshot.get(Actor, record.to_id)]
    else:
        ends = [snapshot.get(Actor, record.actor_id), snapshot.get(Issue, record.issue_id)]
    names = [(end.name, *getattr(end, "aliases", ())) if end else () for end in ends]
    cited = [(passage.source_id, Span(passage.start, passage.end)) for passage, _ in snapshot.passages(record.evidence)]
    return [
        (source, span)
        for source in snapshot.all(Source)
        for span in sentences_naming(source.text, *names)
        if not any(source.id == source_id and span.overlaps(other) for source_id, other in cited)
    ]


def _shortened(text: str) -> str:
    return text if len(text) <= _LENGTH else text[: _LENGTH - 2].rsplit(" ", 1)[0] + "…"
