"""The nouns of a dossier as they are kept: frozen records with an id, what they belong to, and what they rest on.

Machine-made records are `proposed` until a person accepts them. `position` orders records of one kind among themselves.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from briefing.domain.scales import ActorKind, Classification, Confidence, NoteKind, Status
from briefing.domain.spans import Role

Kind = Literal[
    "dossier",
    "source",
    "passage",
    "judgement",
    "implication",
    "premise",
    "actor",
    "issue",
    "stand",
    "relation",
    "scenario",
    "driver",
    "criterion",
    "score",
    "indicator",
    "indicator_effect",
    "event",
    "place",
    "descriptor",
    "descriptor_state",
    "cross_impact",
    "hypothesis",
    "hypothesis_rating",
    "slide",
    "meeting",
    "note",
    "waiver",
    "handout",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage and the part it plays for what it is attached to."""

    passage_id: str
    role: Role = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record carries. `created` and `changed` are UTC moments; `changed` and `author` are set by the store."""

    kind: ClassVar[Kind]
    id: str
    dossier_id: str
    created: str = ""
    changed: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Record):
    """A record that may be proposed by the program and that rests on evidence.

    `strength` is 0 … 1; `rule` and `cue` say why it was proposed.
    """

    status: Status = "accepted"
    strength: float = 1.0
    rule: str = ""
    cue: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Record):
    """`briefing_at` is the local date and time of the next briefing (`YYYY-MM-DDTHH:MM`) or empty."""

    kind: ClassVar[Kind] = "dossier"
    title: str
    subject: str = ""
    classification: Classification = "internal"
    briefing_at: str = ""
    briefing_minutes: int = 30
    prepared_by: str = ""
    language: str = "ar"
    asked_today: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """`text` never changes. `paragraphs` holds (start, end, page or 0) each. Reliability A–F or '', credibility 1–6 or 0."""

    kind: ClassVar[Kind] = "source"
    name: str
    title: str = ""
    media_type: str
    sha256: str
    text: str
    language: str = "ar"
    paragraphs: tuple[tuple[int, int, int], ...] = ()
    pages: int = 0
    reliability: str = ""
    credibility: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Record):
    """`quote == source.text[start:end]`; `before` and `after` are what stands around it, to find it again."""

    kind: ClassVar[Kind] = "passage"
    source_id: str
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Item):
    """A key judgement. Its likelihood is a range in per cent, 1 … 99, or not assessed."""

    kind: ClassVar[Kind] = "judgement"
    text: str
    likelihood_low: int | None = None
    likelihood_high: int | None = None
    confidence: Confidence | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Implication(Item):
    """What the judgements mean, for whom: `audience` is minister, timing or risk."""

    kind: ClassVar[Kind] = "implication"
    audience: str = "minister"
    text: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Premise(Item):
    """An assumption, a gap in what is known, or an open question (`scales.PREMISE_KINDS`)."""

    kind: ClassVar[Kind] = "premise"
    premise: str = "question"
    text: str
    owner: str = ""
    due: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Item):
    """`bloc` is the side the actor is drawn in; `influence` 0 … 100 or not assessed.

    `guessed` while the influence is the program's first guess, which nobody has weighed.
    """

    kind: ClassVar[Kind] = "actor"
    name: str
    aliases: tuple[str, ...] = ()
    actor_kind: ActorKind = "organisation"
    bloc: str = ""
    influence: int | None = None
    guessed: bool = False
    interests: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue(Item):
    kind: ClassVar[Kind] = "issue"
    name: str
    description: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand(Item):
    """An actor's position on an issue: `stance` one of `scales.POSITIONS`, or '' where only the rest has been judged.

    `salience` is 0 … 100 or not assessed; `guessed` as an actor's influence.
    """

    kind: ClassVar[Kind] = "stand"
    actor_id: str
    issue_id: str
    stance: str = "uk"
    salience: int | None = None
    guessed: bool = False
    rationale: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Item):
    """How `from_id` stands towards `to_id`, and how much he moves him (`influence` 0 … 4 or not assessed).

    `stance` is one of `scales.STANCES`, or '' where only the rest has been judged.
    """

    kind: ClassVar[Kind] = "relation"
    from_id: str
    to_id: str
    stance: str = "uk"
    relation_kind: str = ""
    influence: int | None = None
    rationale: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Item):
    """`winners` and `losers` are ids of actors. `impact_sign` is 1, −1 or 0 (not assessed), `impact` 1 … 5 or 0.

    `assumes` are ids of descriptors' states, at most one of each descriptor: the scenario as a combination.
    """

    kind: ClassVar[Kind] = "scenario"
    name: str
    description: str = ""
    warning: bool = False
    horizon: str = ""
    likelihood_low: int | None = None
    likelihood_high: int | None = None
    impact_sign: int = 0
    impact: int = 0
    winners: tuple[str, ...] = ()
    losers: tuple[str, ...] = ()
    opportunities: str = ""
    risks: str = ""
    first_actions: str = ""
    assumes: tuple[str, ...] = ()
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver(Item):
    kind: ClassVar[Kind] = "driver"
    scenario_id: str
    text: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Item):
    """What scenarios are compared by: `weight` in per cent, `direction` 1 (more is graver) or −1."""

    kind: ClassVar[Kind] = "criterion"
    name: str
    weight: int = 0
    direction: int = 1
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Record):
    """A scenario's score on a criterion, 1 … 5."""

    kind: ClassVar[Kind] = "score"
    criterion_id: str
    scenario_id: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Item):
    """A sign to watch for, listed under `scenario_id`; `state` one of `scales.INDICATOR_STATES`, dated by `since`.

    `earlier` holds the (state, since) it was in before, the oldest first.
    `weighed` while the analyst's ranges hold what its being seen says: it moves them only by being seen no more.
    """

    kind: ClassVar[Kind] = "indicator"
    scenario_id: str
    text: str
    state: str = "not_seen"
    since: str = ""
    earlier: tuple[tuple[str, str], ...] = ()
    group_name: str = ""
    weighed: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorEffect(Record):
    """How strongly an indicator speaks for a scenario, None for what no scenario says.

    `step` −2 … 2 stands for a likelihood ratio of 1/10, 1/3, 1, 3, 10.
    """

    kind: ClassVar[Kind] = "indicator_effect"
    indicator_id: str
    scenario_id: str | None
    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Item):
    """`happened` as in `domain.dates`."""

    kind: ClassVar[Kind] = "event"
    happened: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Item):
    """Coordinates in degrees, WGS 84."""

    kind: ClassVar[Kind] = "place"
    name: str
    place_kind: str = "city"
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Descriptor(Item):
    """`chosen` is the id of the state that it has in the combination under examination, or empty."""

    kind: ClassVar[Kind] = "descriptor"
    name: str
    chosen: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DescriptorState(Record):
    kind: ClassVar[Kind] = "descriptor_state"
    descriptor_id: str
    name: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossImpact(Item):
    """How much one descriptor's state promotes another's, −3 … +3."""

    kind: ClassVar[Kind] = "cross_impact"
    from_state_id: str
    to_state_id: str
    value: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis(Item):
    kind: ClassVar[Kind] = "hypothesis"
    text: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HypothesisRating(Record):
    """How a passage bears on a hypothesis: 2 very consistent … −2 strongly contradicts."""

    kind: ClassVar[Kind] = "hypothesis_rating"
    hypothesis_id: str
    passage_id: str
    value: int = 0


WRITTEN_SLIDE = "text:"  # how the key of a slide begins that only the analyst wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide(Record):
    """What the analyst changed of one slide, which `slide` names by what it shows; one that only he wrote has `text`.

    `title` says the finding where he has put one; `minutes` is planned, `rehearsed` the seconds of the last rehearsal or 0.
    """

    kind: ClassVar[Kind] = "slide"
    slide: str
    position: int = 0
    hidden: bool = False
    minutes: int = 2
    notes: str = ""
    title: str = ""
    text: str = ""
    asked: bool = True
    rehearsed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A briefing that was held, and what its minutes say. Moments are UTC; `ended` is empty while it goes on.

    `shown` holds (slide, moment) each, in the order in which they were shown; `next_at` as a dossier's `briefing_at`.
    """

    kind: ClassVar[Kind] = "meeting"
    title: str
    started: str
    ended: str = ""
    place: str = ""
    attendees: str = ""
    shown: tuple[tuple[str, str], ...] = ()
    chair: str = ""
    apologies: str = ""
    rapporteur: str = ""
    summary: str = ""
    next_at: str = ""
    approved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A note on a record (`target_kind`, `target_id`). Until `filed` it is the draft of what is being typed.

    `state` is open, done or cancelled; `owner` and `due` belong to actions and questions. Decisions and actions of a meeting
    stand in its minutes, the rest where it is `minuted`.
    """

    kind: ClassVar[Kind] = "note"
    note_kind: NoteKind = "note"
    text: str
    target_kind: str = "dossier"
    target_id: str = ""
    owner: str = ""
    due: str = ""
    state: str = "open"
    filed: bool = True
    meeting_id: str | None = None
    slide: str = ""
    minuted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Record):
    """A finding of the tradecraft check set aside: the rule's `code`, the id of the record it is `about`, and the reason."""

    kind: ClassVar[Kind] = "waiver"
    code: str
    about: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout(Record):
    """Something that left the program: the file's name (empty for a print), its form (pdf, docx …), for whom, how much of it."""

    kind: ClassVar[Kind] = "handout"
    name: str
    form: str
    audience: str = ""
    extent: str = ""


CLASSES: dict[str, type[Record]] = {
    cls.kind: cls
    for cls in (
        Dossier,
        Source,
        Passage,
        Judgement,
        Implication,
        Premise,
        Actor,
        Issue,
        Stand,
        Relation,
        Scenario,
        Driver,
        Criterion,
        Score,
        Indicator,
        IndicatorEffect,
        Event,
        Place,
        Descriptor,
        DescriptorState,
        CrossImpact,
        Hypothesis,
        HypothesisRating,
        Slide,
        Meeting,
        Note,
        Waiver,
        Handout,
    )
}
KINDS: tuple[Kind, ...] = get_args(Kind)
DRAFTED: tuple[type[Item], ...] = (  # in the order of review
    *(Judgement, Actor, Relation, Issue, Stand, Scenario, Indicator, Event, Place, Premise, Implication),
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one operation touched: its verb, the (kind, id) of each record, what it was about first, and who asked for it."""

    dossier_id: str
    verb: str
    touched: tuple[tuple[str, str], ...] = ()
    origin: object = None

    def touches(self, kinds: frozenset[str]) -> bool:
        return any(kind in kinds for kind, _ in self.touched)
