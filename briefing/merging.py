"""Which item of a dossier a proposal says again, and whether it speaks against it. Nothing is written here."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from briefing.arabic.fold import fold
from briefing.arabic.likeness import content, likeness, negated
from briefing.domain.draft import (
    EventDraft,
    ImplicationDraft,
    IndicatorDraft,
    IssueDraft,
    JudgementDraft,
    Likelihood,
    PlaceDraft,
    PremiseDraft,
    ScenarioDraft,
)
from briefing.domain.records import Event, Implication, Indicator, Issue, Item, Judgement, Place, Premise, Scenario
from briefing.domain.spans import Role

I = TypeVar("I", bound=Item)
_SAME = 0.6  # likeness from which two texts say the same
_SAME_DAY = 0.4  # and of two events of one date
_NUMBERED = content(
    "سيناريو مسار احتمال خيار الأول الثاني الثالث الرابع الخامس الأولى الثانية الثالثة scenario first second third fourth"
)


def standing(items: Iterable[I]) -> list[I]:
    """Those that nobody has rejected."""
    return [item for item in items if item.status != "rejected"]


def same_judgement(known: Sequence[Judgement], draft: JudgementDraft) -> Judgement | None:
    return _likest([(likeness(one.text, draft.text), one) for one in known], _SAME)


def same_premise(known: Sequence[Premise], draft: PremiseDraft) -> Premise | None:
    return _likest([(likeness(one.text, draft.text), one) for one in known], _SAME)


def same_implication(known: Implication, draft: ImplicationDraft) -> bool:
    return likeness(known.text, draft.text) >= _SAME


def same_indicator(known: Sequence[Indicator], draft: IndicatorDraft) -> Indicator | None:
    return _likest([(likeness(one.text, draft.text), one) for one in known], _SAME)


def same_issue(known: Sequence[Issue], draft: IssueDraft) -> Issue | None:
    """By the words of its name, whatever their articles."""
    return next((one for one in known if content(one.name) == content(draft.name)), None)


def same_event(known: Sequence[Event], draft: EventDraft) -> Event | None:
    return _likest([(likeness(one.text, draft.text), one) for one in known if one.happened == draft.when], _SAME_DAY)


def same_place(known: Sequence[Place], draft: PlaceDraft) -> Place | None:
    return next((one for one in known if fold(one.name) == fold(draft.name)), None)


def same_scenario(known: Sequence[Scenario], draft: ScenarioDraft) -> Scenario | None:
    """By name; a number is none («السيناريو الأول» of two reports are two)."""
    if content(draft.name) <= _NUMBERED:
        return None
    return _likest([(likeness(one.name, draft.name), one) for one in known], _SAME)


def against(known: Judgement, draft: JudgementDraft) -> bool:
    """Whether the one denies what the other says, or gives it another likelihood."""
    return negated(known.text) != negated(draft.text) or apart(known, draft.likelihood)


def apart(known: Judgement | Scenario, likelihood: Likelihood | None) -> bool:
    """Whether two likelihoods have no point in common."""
    low, high = known.likelihood_low, known.likelihood_high
    return likelihood is not None and low is not None and high is not None and (likelihood.low > high or likelihood.high < low)


def role_of(known: str, found: str) -> Role:
    """The part that a passage of stance `found` plays for a relation of stance `known`."""
    return "context" if not known else "support" if known == found else "contradict"


def _likest(found: Sequence[tuple[float, I]], least: float) -> I | None:
    like, one = max(found, key=lambda pair: pair[0], default=(0.0, None))
    return one if like >= least else None
