"""Where an actor stands on what the report's actors differ on: the rules of stances, with an issue as the one that is spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefing.arabic.fold import fold
from briefing.domain.draft import IssueDraft, Reason, StandDraft
from briefing.domain.scales import Sign
from briefing.drafting.issues import issue_mentions
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading
from briefing.drafting.relations import stances_told
from briefing.drafting.talk import Found

_MOST = 12  # issues of a report
_WISHES = frozenset(fold("يدعو يناشد يصر يطالب يحث يشترط يلح يقترح").split())  # what is asked of someone is wished for
_LEAST_SALIENCE, _SALIENCE, _FIRM, _MOST_SALIENCE = 30, 20, 10, 90  # a sentence adds 20, a strong word 10


def stands(reading: Reading, mentions: Sequence[Mention]) -> tuple[tuple[IssueDraft, ...], tuple[StandDraft, ...]]:
    """The issues that somebody takes a stance on, those that most speak of first, and each stance; an issue alone is none."""
    named = issue_mentions(reading, mentions)
    told = _told(reading, mentions, named)
    groups: dict[tuple[str, str], list[Found]] = defaultdict(list)
    for found in told:
        groups[found.source, found.target].append(found)
    spoken = Counter(issue for _, issue in groups)
    times = Counter(mention.name for mention in named)
    chosen = sorted(spoken, key=lambda issue: (-spoken[issue], -times[issue]))[:_MOST]
    issues = tuple(_issue(reading, issue, [one for one in named if one.name == issue], spoken[issue]) for issue in chosen)
    return issues, tuple(_stand(actor, issue, group) for (actor, issue), group in groups.items() if issue in chosen)


def _told(reading: Reading, mentions: Sequence[Mention], named: Sequence[Mention]) -> list[Found]:
    """The stances of actors on issues; a name within an issue's is none beside it."""
    within = {at for mention in named for at in range(mention.first, mention.last + 1)}
    actors = [mention for mention in mentions if not mention.place and mention.first not in within]
    issues, acting = {mention.name for mention in named}, {mention.name for mention in actors}
    sentences = frozenset(reading.sentence_at(mention.start) for mention in named)
    told = stances_told(reading, sorted([*actors, *named]), sentences) if sentences else ()
    return [_wished(found) for found in told if found.target in issues and found.source in acting - issues]


def _wished(found: Found) -> Found:
    return replace(found, sign="+") if fold(found.kind) in _WISHES and not found.denied else found


def _issue(reading: Reading, name: str, named: Sequence[Mention], actors: int) -> IssueDraft:
    return IssueDraft(
        name=name,
        passages=tuple(reading.cite(mention) for mention in named),
        strength=min(0.9, 0.4 + 0.1 * (len(named) + actors)),
        reason=Reason("issue-repeated" if len(named) > 1 else "issue-head", name.split()[0]),
    )


def _stand(actor: str, issue: str, group: Sequence[Found]) -> StandDraft:
    signs = {found.sign for found in group}
    sign: Sign = group[0].sign if len(signs) == 1 else "±"
    firm = any(found.firm for found in group)
    first = max(group, key=lambda found: found.near)
    passages = tuple(dict.fromkeys(found.passage for found in group))
    return StandDraft(
        actor=actor,
        issue=issue,
        sign=sign,
        firm=firm,
        salience=min(_MOST_SALIENCE, _LEAST_SALIENCE + _SALIENCE * len(passages) + _FIRM * firm),
        passages=passages,
        strength=0.5 if first.near else 0.3,
        reason=Reason(first.rule, first.cue),
    )
