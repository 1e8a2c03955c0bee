"""The slide plan: order, hiding, titles, times, speaker's notes, and slides that only the analyst writes.

A slide that nobody has changed has no record; one that is made carries how the slide is shown (`Shown`: its fields) at that moment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefing.domain.records import WRITTEN_SLIDE, Slide
from briefing.store.store import Operation, Store

Shown = tuple[str, Mapping[str, Any]]  # key of a slide, and the fields of its record as it is shown


def change(store: Store, dossier_id: str, shown: Shown, *, origin: object = None, **values: Any) -> None:
    """Changes fields of one slide. Typing on in one field is one operation."""
    subject = f"{shown[0]}:{','.join(values)}"
    with store.operation("edit-slide", dossier_id, origin=origin, subject=subject) as work:
        work.put(replace(_record(work, dossier_id, shown), **values))


def arrange(store: Store, dossier_id: str, order: Sequence[Shown], *, origin: object = None) -> None:
    """Puts all slides in the given order."""
    with store.operation("arrange-slide", dossier_id, origin=origin) as work:
        _arrange(work, dossier_id, order)


def write(
    store: Store, dossier_id: str, order: Sequence[Shown], after: str, title: str, text: str = "", *, origin: object = None
) -> str:
    """Adds a slide of the analyst's own behind the slide `after`, or first. Returns its key."""
    with store.operation("add-slide", dossier_id, origin=origin) as work:
        key = f"{WRITTEN_SLIDE}{work.new_id()}"
        keys = [shown[0] for shown in order]
        at = keys.index(after) + 1 if after in keys else 0
        _arrange(work, dossier_id, [*order[:at], (key, {"title": title, "text": text}), *order[at:]])
        return key


def remove(store: Store, dossier_id: str, key: str, *, origin: object = None) -> None:
    """Takes away a slide of the analyst's own; of another, all that was changed of it."""
    with store.operation("remove-slide", dossier_id, origin=origin) as work:
        for slide in work.find(Slide, slide=key):
            work.remove(Slide, slide.id)


def keep_rehearsal(store: Store, dossier_id: str, seconds: Sequence[tuple[Shown, int]], *, origin: object = None) -> None:
    """Keeps how long each slide took in a rehearsal; the plan stays as it is."""
    with store.operation("rehearse", dossier_id, origin=origin) as work:
        for shown, taken in seconds:
            work.put(replace(_record(work, dossier_id, shown), rehearsed=taken))


def take_times(store: Store, dossier_id: str, *, origin: object = None) -> None:
    """Lets the last rehearsal's times be the plan's, in whole minutes, 60 at most."""
    with store.operation("take-rehearsed-times", dossier_id, origin=origin) as work:
        for slide in work.find(Slide):
            if slide.rehearsed:
                work.put(replace(slide, minutes=min(60, max(1, round(slide.rehearsed / 60)))))


def _arrange(work: Operation, dossier_id: str, order: Sequence[Shown]) -> None:
    for place, shown in enumerate(order):
        work.put(replace(_record(work, dossier_id, shown), position=place))


def _record(work: Operation, dossier_id: str, shown: Shown) -> Slide:
    key, fields = shown
    found = next(iter(work.find(Slide, slide=key)), None)
    return found or Slide(id=work.new_id(), dossier_id=dossier_id, slide=key, **fields)
