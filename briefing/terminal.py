"""A dossier in a terminal: what is proposed carries a ring, as on screen."""

from collections.abc import Sequence

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.domain.dossier import Snapshot
from briefing.domain.records import (
    Actor,
    Event,
    Implication,
    Indicator,
    Issue,
    Item,
    Judgement,
    Place,
    Relation,
    Scenario,
    Source,
    Stand,
)
from briefing.domain.scales import band_of, stance_of_position


def show(snapshot: Snapshot) -> None:
    """Prints judgements, actors, stances, scenarios, events and places."""
    format = Format()
    print(snapshot.dossier.title)
    for source in snapshot.all(Source):
        print(f"  {source.name}")
    _section(words.JUDGEMENTS, [(item, item.text + _likelihood(item, format)) for item in snapshot.live(Judgement)])
    _section(words.ACTORS, [(a, " · ".join((a.name, *(x for x in a.aliases if x != a.name)))) for a in snapshot.live(Actor)])
    names = {actor.id: actor.name for actor in snapshot.live(Actor)}
    _section(
        words.RELATIONS,
        [
            (r, f"{names[r.from_id]} ← {names[r.to_id]}: {words.STANCES[r.stance]}")
            for r in snapshot.live(Relation)
            if r.stance and r.from_id in names and r.to_id in names
        ],
    )
    issues = {issue.id: issue.name for issue in snapshot.live(Issue)}
    _section(
        words.POSITIONS,
        [
            (s, f"{names[s.actor_id]} × {issues[s.issue_id]}: {words.STANCES[stance_of_position(s.stance)]}")
            for s in snapshot.live(Stand)
            if s.stance and s.actor_id in names and s.issue_id in issues
        ],
    )
    _section(words.SCENARIOS, [(s, f"{s.name}{_likelihood(s, format)}\n      {s.description}") for s in snapshot.live(Scenario)])
    _section(words.INDICATORS, [(i, i.text) for i in snapshot.live(Indicator)])
    _section(words.EVENTS, [(e, f"{format.when(e.happened)}: {e.text}") for e in snapshot.live(Event)])
    _section(words.PLACES, [(p, p.name) for p in snapshot.live(Place)])
    _section(words.SO_WHAT, [(i, i.text) for i in snapshot.live(Implication)])


def _likelihood(item: Judgement | Scenario, format: Format) -> str:
    low, high = item.likelihood_low, item.likelihood_high
    if low is None or high is None:
        return ""
    return f" ({words.BANDS[band_of(low, high).code]}، {format.percent_range(low, high)})"


def _section(title: str, rows: Sequence[tuple[Item, str]]) -> None:
    if rows:
        print(f"\n{title}")
    for item, text in rows:
        print(f"  {'◌' if item.status == 'proposed' else '•'} {text}")
