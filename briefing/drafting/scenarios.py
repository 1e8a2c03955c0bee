"""The futures a report weighs: numbered or named scenarios, conditions with what follows, and warnings outside that set."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from briefing.domain.draft import Reason, ScenarioDraft
from briefing.drafting.branches import Branch, disjoint, grown
from briefing.drafting.futures import drivers, gains, scenario_name, warning_name
from briefing.drafting.likelihood import read_likelihood
from briefing.drafting.listed import answered_questions, listed, weighed_items, weighted_titles
from briefing.drafting.mentions import Mention
from briefing.drafting.numbered import english, numbered, ordinals
from briefing.drafting.outlook import outlook
from briefing.drafting.reading import Reading
from briefing.drafting.warned import warnings

_BY_TRUST: tuple[Callable[[Reading], Iterator[Branch]], ...] = (
    weighted_titles,
    answered_questions,
    listed,
    weighed_items,
    outlook,
)


def scenarios(reading: Reading, mentions: Sequence[Mention]) -> tuple[ScenarioDraft, ...]:
    """Scenarios in the order of the text, then warnings."""
    branches = _branches(reading)
    warned = [warning for warning in warnings(reading) if not _overlaps(warning, branches)]
    drafts = [_draft(reading, branch, False, mentions) for branch in branches]
    return (*drafts, *(_draft(reading, warning, True, mentions) for warning in disjoint(warned)))


def _branches(reading: Reading) -> list[Branch]:
    """What the report itself numbers; only where that makes no set, what stands in a list, or is supposed and weighed."""
    branches = list(disjoint([*numbered(reading), *ordinals(reading), *(english(reading) if reading.english else ())]))
    for finds in _BY_TRUST:
        if len(branches) < 2:
            branches = list(disjoint([*branches, *finds(reading)]))
    return list(grown(reading, branches))


def _overlaps(warning: Branch, branches: Sequence[Branch]) -> bool:
    at = bisect_left(branches, warning.start, key=lambda branch: branch.start)
    return any(warning.overlaps(branch) for branch in branches[max(at - 1, 0) : at + 2])


def _draft(reading: Reading, branch: Branch, warning: bool, mentions: Sequence[Mention]) -> ScenarioDraft:
    reading.alive()
    likelihood = read_likelihood(reading, branch)
    sides = gains(reading, branch, mentions)
    return ScenarioDraft(
        name=warning_name(reading, branch) if warning else scenario_name(reading, branch, branch.named),
        summary=re.sub(r":?\s*\n\s*", ": ", reading.written(branch.start, branch.end)).rstrip("،.؛:"),
        warning=warning,
        likelihood=likelihood,
        drivers=drivers(reading, branch),
        winners=sides.winners,
        losers=sides.losers,
        passages=(reading.cite(branch),),
        strength=0.9 if branch.rule in ("scenario-numbered", "scenario-ordinal") else 0.6,
        reason=Reason(branch.rule, reading.written(branch.start, max(branch.named, branch.start + 1))),
    )
