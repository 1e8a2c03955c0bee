"""Reads a document once and proposes what a dossier needs: nothing without a passage of the text behind it."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.actors import actors, settle
from briefing.drafting.calls import with_calls
from briefing.drafting.duals import duals
from briefing.drafting.events import events
from briefing.drafting.indicators import indicators
from briefing.drafting.influence import with_influence
from briefing.drafting.judgements import judgements
from briefing.drafting.learnt import with_learnt
from briefing.drafting.lexicon import OwnName
from briefing.drafting.mentions import find_mentions
from briefing.drafting.places import facilities, places
from briefing.drafting.premises import implications, premises
from briefing.drafting.reading import Reading
from briefing.drafting.regions import with_regions
from briefing.drafting.relations import relations
from briefing.drafting.scenarios import scenarios
from briefing.drafting.stands import stands
from briefing.drafting.titled import with_titled

Report = Callable[[str, int, int], None]  # a step's code, done, of how many (0: not known)
_PAUSE = 0.05  # seconds


class _Pace:
    """Tells each step as it begins, and again a few times a second while it lasts, so that it can be stopped at any time."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._code = ""
        self._told = 0.0

    def begin(self, code: str) -> None:
        self._code = code
        self.tell(0, 0)

    def tell(self, done: int, total: int) -> None:
        """How much of the step is done."""
        self._told = time.monotonic()
        self._report(self._code, done, total)

    def __call__(self) -> None:
        if time.monotonic() - self._told >= _PAUSE:
            self.tell(0, 0)


@contextmanager
def _uncollected() -> Iterator[None]:
    """No collection of cycles meanwhile: over the words of a long text one takes longer than a person may wait to stop."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def draft(document: Document, report: Report | None = None, own: Sequence[OwnName] = (), *, deep: bool = False) -> Draft:
    """All proposals of a document.

    `report` hears the code of each step before it and again at least every tenth of a second, and may raise to cancel.
    `own` are names that a person has added to the lexicon. A `deep` reading finds names by the slow model where it is installed.
    """
    with _uncollected():
        return _drafted(document, _Pace(report or (lambda code, done, total: None)), own, deep)


def _drafted(document: Document, pace: _Pace, own: Sequence[OwnName], deep: bool) -> Draft:
    pace.begin("sentences")
    reading = Reading(document, pace, own)
    pace.begin("actors")
    listed = with_regions(reading, facilities(reading, find_mentions(reading)))
    if deep:
        pace.begin("deep")
    named = with_titled(reading, with_learnt(reading, listed, pace.tell if deep else None))
    mentions = with_calls(reading, settle(reading, named))
    pace.begin("actors")
    found_actors = actors(reading, sorted([*mentions, *duals(reading, mentions)]))
    pace.begin("relations")
    found_relations = relations(reading, mentions)
    issues, found_stands = stands(reading, mentions)
    pace.begin("scenarios")
    found_scenarios = scenarios(reading, mentions)
    pace.begin("judgements")
    found_judgements = judgements(reading, mentions, found_scenarios)
    pace.begin("events")
    found_events = events(reading, found_scenarios)
    pace.begin("places")
    return Draft(
        judgements=found_judgements,
        actors=with_influence(found_actors, found_relations),
        relations=found_relations,
        issues=issues,
        stands=found_stands,
        scenarios=found_scenarios,
        indicators=indicators(reading, found_scenarios),
        events=found_events,
        places=places(reading, mentions),
        premises=premises(reading),
        implications=implications(reading),
    )
