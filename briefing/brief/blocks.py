"""A brief: what a document of the dossier says, in order, ready to be drawn by anyone.

Texts are as they are to be read, numbers in the reader's digits. Codes stand beside them where a drawer needs more than words
(a bar, a colour, a glyph). What carries `notes` is a place where a drawer can show them; those that cannot draw the section of
notes. A new block is one class here and one method in each drawer.
"""

from dataclasses import dataclass

from briefing.arabic.format import Numerals
from briefing.domain.scales import Classification, Confidence
from briefing.domain.spans import Role


@dataclass(frozen=True, slots=True)
class Citation:
    """The number of a passage in the evidence appendix; `first` where it is cited for the first time."""

    number: int
    shown: str
    first: bool


@dataclass(frozen=True, slots=True)
class Likelihood:
    """Two ends in per cent, the code and word of their band, and the range as it is written."""

    low: int
    high: int
    band: str
    word: str
    range: str


@dataclass(frozen=True, slots=True)
class Trust:
    """Confidence in a judgement."""

    code: Confidence
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    number: str
    text: str
    citations: tuple[Citation, ...]
    likelihood: Likelihood | None
    confidence: Trust | None
    proposed: bool = False
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Judgements:
    """`not_assessed` stands where a likelihood would."""

    items: tuple[Judgement, ...]
    not_assessed: str


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence with a short label before it; `detail` is what is known of it besides."""

    label: str
    text: str
    citations: tuple[Citation, ...] = ()
    detail: str = ""
    proposed: bool = False
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """Sentences under one another: so what, premises, questions, events, places."""

    items: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class AskedToday:
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """`impact` is its word."""

    letter: str
    name: str
    likelihood: Likelihood | None
    impact: str
    winners: str
    losers: str
    citations: tuple[Citation, ...]
    warning: str = ""
    proposed: bool = False
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Scenarios:
    """`columns` heads a table of name, likelihood, range, impact, winners and losers."""

    columns: tuple[str, ...]
    items: tuple[Scenario, ...]
    not_assessed: str


@dataclass(frozen=True, slots=True)
class Description:
    """What a scenario is, by its letter, and the labelled sentences about it."""

    letter: str
    text: str
    details: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Descriptions:
    items: tuple[Description, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A stance and what it rests on; no code where nobody has judged, no cell on the diagonal of a relation matrix."""

    code: str
    word: str
    citations: tuple[Citation, ...] = ()
    proposed: bool = False
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Stances of the rows towards the columns: one cell for each row and column, None where there cannot be one.

    `legend` holds the code and word of each stance; only the first of several matrices has it.
    """

    caption: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    legend: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a plain table, with its citations after the first cell."""

    cells: tuple[str, ...]
    citations: tuple[Citation, ...] = ()
    proposed: bool = False
    notes: tuple["Note", ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Actors, indicators, the scale: words in columns."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """What a passage does, and for which parts of the brief."""

    role: Role
    word: str
    labels: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A row of the evidence appendix. `quote` is the source's own text, sign by sign, in the direction of its language."""

    number: int
    shown: str
    quote: str
    left_to_right: bool
    place: str
    uses: tuple[Use, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    columns: tuple[str, ...]
    items: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """`code` and `digest` are Latin; the digest is the beginning and end of the file's SHA-256.

    Where names of sources do not go out, `title` is a number in words and there is no digest.
    """

    number: str
    title: str
    extent: str
    code: str
    meaning: str
    digest: str


@dataclass(frozen=True, slots=True)
class Sources:
    columns: tuple[str, ...]
    items: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """`detail` says in words what is known of it; `created` is the local moment in ISO form, or empty."""

    kind: str
    word: str
    text: str
    about: str
    detail: str
    author: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    items: tuple[Note, ...]


Block = Judgements | Points | AskedToday | Scenarios | Descriptions | Matrix | Table | Evidence | Sources | Notes


@dataclass(frozen=True, slots=True)
class Section:
    """`key` names the section in links; `lead` is a sentence under its title. An appendix begins a page."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    lead: str = ""
    appendix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """`draft` is empty, or what every page of an unreviewed brief must say; `author` the bare name that `prepared_by` gives."""

    title: str
    kind: str
    subject: str
    classification: Classification
    classification_label: str
    date: str
    prepared_by: str
    author: str
    counts: str
    made: str
    cited: str
    page: str
    of: str
    proposed: str
    draft: str
    numerals: Numerals
    one_page: bool = False
    sections: tuple[Section, ...]
