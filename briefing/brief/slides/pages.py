"""What stands on a slide, ready to be drawn: words in the reader's digits, codes where a drawer needs more than words.

A new kind of slide is one class here, one function that composes it, and one method in each drawer.
"""

from dataclasses import dataclass, field

from briefing.arabic.format import Numerals
from briefing.brief.blocks import Judgement, Likelihood, Point
from briefing.domain.scales import Classification

Shown = tuple[str, str]  # kind and id of a record


@dataclass(frozen=True, slots=True)
class Cover:
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A sentence that stands out, with a label: what is asked today, what to watch for."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Judgements:
    """Three at most; `asked` is what is wanted of the audience today."""

    items: tuple[Judgement, ...]
    not_assessed: str
    asked: Callout | None = None


@dataclass(frozen=True, slots=True)
class Stance:
    """A stance's code and word; no code where nobody has judged."""

    code: str
    word: str


@dataclass(frozen=True, slots=True)
class Focus:
    """The cell that is framed, by row and column, and what it says."""

    row: int
    column: int
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Stances of the rows towards the columns, twelve at most each; None where a row meets itself.

    `row_blocs` and `column_blocs` hold (name or empty, how many) in order.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    row_blocs: tuple[tuple[str, int], ...]
    column_blocs: tuple[tuple[str, int], ...]
    cells: tuple[tuple[Stance | None, ...], ...]
    legend: tuple[Stance, ...]
    focus: Focus | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """An actor on an issue's axis: 0 (at the right) against … 100 for; `power` is his influence × salience, None if not weighed."""

    name: str
    stance: Stance
    position: float
    power: float | None


@dataclass(frozen=True, slots=True)
class Axis:
    """Who stands where on an issue; `off` are those without a place on the axis, mean and median None where nothing weighs."""

    standings: tuple[Standing, ...]
    off: tuple[tuple[str, Stance], ...]
    mean: float | None
    median: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """`impact` is 0 … 5 (0: not assessed), `series` its place among all scenarios from 0."""

    series: int
    letter: str
    name: str
    likelihood: Likelihood | None
    impact: int
    impact_word: str
    drivers: tuple[str, ...]
    winners: str
    losers: str


@dataclass(frozen=True, slots=True)
class Scenarios:
    """Three at most; `watch` is what to watch for."""

    items: tuple[Scenario, ...]
    not_assessed: str
    watch: Callout | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """An indicator: its state's code and what is said of it, and the scenario that it speaks for."""

    text: str
    state: str
    detail: str
    series: int
    letter: str


@dataclass(frozen=True, slots=True)
class Series:
    """A scenario's likelihood over time: share before the first move, then after each, in per cent. No letter: what no scenario says."""

    series: int
    letter: str
    name: str
    shares: tuple[float, ...]
    last: str


@dataclass(frozen=True, slots=True)
class Path:
    """`days` are ISO dates of the moves, oldest first; `marked` the one that mattered most, with its name."""

    days: tuple[str, ...]
    series: tuple[Series, ...]
    marked: int
    label: str


@dataclass(frozen=True, slots=True)
class Signs:
    """Six at most."""

    items: tuple[Sign, ...]
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """Sentences with a label each: events, places, questions."""

    items: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """What the analyst wrote, by paragraph."""

    paragraphs: tuple[str, ...]


Body = Cover | Judgements | Matrix | Axis | Scenarios | Signs | Points | Callout | Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A slide. `key` names what it shows and stays the same as long as that is there; `title` says the finding, `topic` the subject.

    `number` counts what is shown, from 1 (0: hidden). `minutes` is planned, `rehearsed` in seconds or 0. `shown` are the
    records on it, the first of them what a note taken on it belongs to. `own_title` is the analyst's, empty where it is ours.
    """

    key: str
    topic: str
    title: str
    body: Body
    shown: tuple[Shown, ...] = ()
    number: int = 0
    hidden: bool = False
    minutes: int = 2
    notes: str = ""
    rehearsed: int = 0
    own_title: str = ""
    asked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """All slides of a dossier in order, the hidden ones among them; `minutes` is how long the briefing may take."""

    title: str
    classification: Classification
    classification_label: str
    numerals: Numerals
    minutes: int
    pages: tuple[Page, ...] = field(default=())

    @property
    def visible(self) -> tuple[Page, ...]:
        return tuple(page for page in self.pages if not page.hidden)

    @property
    def planned(self) -> int:
        """Minutes of what is shown."""
        return sum(page.minutes for page in self.visible)
