"""Reads a document once and proposes what a dossier needs: nothing without a passage of the text behind it."""

from collections.abc import Callable

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.actors import actors, settle
from briefing.drafting.events import events
from briefing.drafting.judgements import judgements
from briefing.drafting.learnt import with_learnt
from briefing.drafting.mentions import find_mentions
from briefing.drafting.places import facilities, places
from briefing.drafting.premises import premises
from briefing.drafting.reading import Reading
from briefing.drafting.relations import relations
from briefing.drafting.scenarios import scenarios


def draft(document: Document, report: Callable[[str], None] | None = None) -> Draft:
    """All proposals of a document. `report` hears the code of each step before it and may raise to cancel."""
    step = report or (lambda code: None)
    step("sentences")
    reading = Reading(document)
    step("actors")
    mentions = settle(reading, with_learnt(reading, facilities(reading, find_mentions(reading))))
    found_actors = actors(reading, mentions)
    step("relations")
    found_relations = relations(reading, mentions)
    step("scenarios")
    found_scenarios = scenarios(reading, mentions)
    step("judgements")
    found_judgements = judgements(reading, mentions, found_scenarios)
    step("events")
    found_events = events(reading)
    step("places")
    return Draft(
        judgements=found_judgements,
        actors=found_actors,
        relations=found_relations,
        scenarios=found_scenarios,
        events=found_events,
        places=places(reading, mentions),
        premises=premises(reading),
    )
