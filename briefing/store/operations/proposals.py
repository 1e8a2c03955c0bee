"""What becomes of a proposal: accepted, rejected, or waiting again."""

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from briefing.domain.records import Actor, Driver, Indicator, Issue, Item, Relation, Scenario, Stand
from briefing.domain.scales import Status
from briefing.store.rows import class_of
from briefing.store.store import Operation, Store


def accept(store: Store, kind: str, record_id: str, *, origin: object = None) -> None:
    """Accepts a proposal, and what it cannot stand without."""
    _decide(store, "accept", [(kind, record_id)], origin)


def accept_all(store: Store, items: Iterable[tuple[str, str]], *, origin: object = None) -> None:
    """Accepts many proposals of one dossier as one operation."""
    _decide(store, "accept-all", list(items), origin)


def reject(store: Store, kind: str, record_id: str, *, origin: object = None) -> None:
    """Rejects a proposal, and the proposals that rest on it. It stays in the list of the rejected."""
    _decide(store, "reject", [(kind, record_id)], origin)


def reconsider(store: Store, kind: str, record_id: str, *, origin: object = None) -> None:
    """Puts a rejected proposal back among those that wait."""
    _decide(store, "reconsider", [(kind, record_id)], origin)


def _decide(store: Store, verb: str, items: list[tuple[str, str]], origin: object) -> None:
    if not items:
        return
    first = store.get(_item_class(items[0][0]), items[0][1])
    if first is None:
        raise KeyError(items[0][1])
    with store.operation(verb, first.dossier_id, origin=origin) as work:
        for kind, record_id in items:
            item = work.get(_item_class(kind), record_id)
            if verb == "reject":
                _set(work, item, "rejected")
                _reject_dependents(work, item)
            elif verb == "reconsider":
                _set(work, item, "proposed")
            else:
                _set(work, item, "accepted")
                for needed in _needs(work, item):
                    _set(work, needed, "accepted")


def _item_class(kind: str) -> type[Item]:
    return cast(type[Item], class_of(kind))


def _set(work: Operation, item: Item, status: Status) -> None:
    work.put(replace(item, status=status))


def _needs(work: Operation, item: Item) -> list[Item]:
    match item:
        case Relation():
            return [work.get(Actor, item.from_id), work.get(Actor, item.to_id)]
        case Stand():
            return [work.get(Actor, item.actor_id), work.get(Issue, item.issue_id)]
        case Driver() | Indicator():
            return [work.get(Scenario, item.scenario_id)]
        case _:
            return []


def _reject_dependents(work: Operation, item: Item) -> None:
    if isinstance(item, Actor):
        relations = [*work.find(Relation, from_id=item.id), *work.find(Relation, to_id=item.id)]
        found: list[Item] = [*relations, *work.find(Stand, actor_id=item.id)]
    elif isinstance(item, Issue):
        found = [*work.find(Stand, issue_id=item.id)]
    elif isinstance(item, Scenario):
        found = [*work.find(Driver, scenario_id=item.id), *work.find(Indicator, scenario_id=item.id)]
    else:
        return
    for dependent in found:
        if dependent.status == "proposed":
            _set(work, dependent, "rejected")
