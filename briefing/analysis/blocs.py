"""The actors in the order in which screen and paper show them: those of a bloc together."""

from collections.abc import Iterable

from briefing.domain.records import Actor


def by_blocs(actors: Iterable[Actor]) -> list[Actor]:
    """Blocs in the order in which they first appear, then those without one; those still proposed come last of all."""
    found = list(actors)
    blocs = list(dict.fromkeys(actor.bloc for actor in found if actor.bloc))
    found.sort(key=lambda actor: blocs.index(actor.bloc) if actor.bloc else len(blocs))
    return sorted(found, key=lambda actor: actor.status == "proposed")
