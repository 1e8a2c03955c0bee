"""What drafting gives: proposals that name one another by name and cite spans of the document they came from."""

from dataclasses import dataclass, field

from briefing.domain.scales import ActorKind, Confidence, Sign
from briefing.domain.spans import Cited


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is proposed: a rule's code, and the word of the text that set it off."""

    rule: str
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """A range in per cent, 1 … 99, and the words of the source that it was read from."""

    low: int
    high: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """`passages` is never empty; `strength` runs from 0 (weakest) to 1."""

    passages: tuple[Cited, ...]
    strength: float
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementDraft(Proposal):
    text: str
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorDraft(Proposal):
    """`passages` has one span a mention. `influence` is a first guess, 0 … 100, where the stances give one."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind = "organisation"
    influence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationDraft(Proposal):
    """How `source` stands towards `target`, both names of actors of the same draft. `firm` is the difference between p1 and p2."""

    source: str
    target: str
    sign: Sign
    kind: str
    firm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDraft(Proposal):
    """What actors differ on; `passages` has one span a naming of it."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandDraft(Proposal):
    """Where an actor stands on an issue, both names of the same draft; `salience` is a first guess, 0 … 100."""

    actor: str
    issue: str
    sign: Sign
    firm: bool = False
    salience: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorDraft(Proposal):
    """A sign to watch for, of the scenario of that name in the same draft."""

    scenario: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioDraft(Proposal):
    """`warning` is what goes wrong if nothing is done, outside the set of scenarios. Winners and losers are names of actors."""

    name: str
    summary: str
    warning: bool = False
    likelihood: Likelihood | None = None
    drivers: tuple[str, ...] = ()
    winners: tuple[str, ...] = ()
    losers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft(Proposal):
    """`when` as in `domain.dates`."""

    when: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDraft(Proposal):
    """`passages` has one span a mention; coordinates in degrees, WGS 84, None where they are not known."""

    name: str
    kind: str = "city"
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PremiseDraft(Proposal):
    """An assumption, a gap in what is known, or a question left open (`scales.PREMISE_KINDS`)."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImplicationDraft(Proposal):
    """What follows from the report, and for what: `audience` is minister, timing or risk."""

    audience: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """All proposals of one document."""

    judgements: tuple[JudgementDraft, ...] = field(default=())
    actors: tuple[ActorDraft, ...] = field(default=())
    relations: tuple[RelationDraft, ...] = field(default=())
    issues: tuple[IssueDraft, ...] = field(default=())
    stands: tuple[StandDraft, ...] = field(default=())
    scenarios: tuple[ScenarioDraft, ...] = field(default=())
    indicators: tuple[IndicatorDraft, ...] = field(default=())
    events: tuple[EventDraft, ...] = field(default=())
    places: tuple[PlaceDraft, ...] = field(default=())
    premises: tuple[PremiseDraft, ...] = field(default=())
    implications: tuple[ImplicationDraft, ...] = field(default=())
