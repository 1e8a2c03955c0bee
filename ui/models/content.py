"""What stands in the two matrices over the actors: rows and columns of names, cells found by their two ids, made when looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCollator, QLocale

from briefing.analysis.blocs import by_blocs
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from briefing.domain.scales import stance_of_position

Ends = tuple[str, str]  # the ids of row and column
ACCORD = "accord"


@dataclass(frozen=True, slots=True)
class Heading:
    """The actor or issue of a row or column. `bloc` groups it with its neighbours; `opens` where another group begins."""

    id: str
    name: str
    bloc: str = ""
    proposed: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows of its relation or stand: the stance it is drawn by, its passages, how much the issue matters.

    `influence` is how much the row moves the column, 0 … 4; `accord` how far both stand together and how far apart.
    """

    record_id: str
    code: str
    count: int
    proposed: bool = False
    salience: int | None = None
    influence: int | None = None
    accord: tuple[float, float] | None = None

    @property
    def net(self) -> float:
        """Convergence less divergence."""
        return self.accord[0] - self.accord[1] if self.accord else 0.0

    @property
    def look(self) -> tuple[object, ...]:
        """All that it is painted by."""
        return self.code, self.count, self.proposed, self.salience, self.influence, self.accord


class Cells(Mapping[Ends, Cell]):
    """The cells of a matrix by the ids of row and column, each made when it is first looked at: few of many are ever seen."""

    def __init__(self, snapshot: Snapshot, cls: type[Relation] | type[Stand]) -> None:
        self._snapshot, self._cls = snapshot, cls
        self._made: dict[Ends, Cell] = {}

    def __getitem__(self, ends: Ends) -> Cell:
        made = self._made.get(ends)
        if made is None:
            made = self._made[ends] = _cell(self._snapshot.cells[ends])
        return made

    def __iter__(self) -> Iterator[Ends]:
        return (ends_of(record) for record in self.records)

    def __len__(self) -> int:
        return len(self.records)

    @property
    def records(self) -> Sequence[Relation | Stand]:
        return self._snapshot.live(self._cls)

    def ends(self, record_id: str) -> Ends | None:
        """What a cell of this matrix stands between, by the id of its record; None for what is in none of its cells."""
        record = self._snapshot.by_id.get(record_id)
        return ends_of(record) if isinstance(record, self._cls) else None


@dataclass(frozen=True, slots=True)
class Content:
    """A whole matrix. `square` where rows and columns are the same actors, so that it has a diagonal.

    `layer` is "stance", or "influence" where cells show how much the row moves the column, or "accord" where they show how
    far two stand together, `most` being the largest net. `bare` says that a stance in it rests on no passage.
    """

    rows: tuple[Heading, ...] = ()
    columns: tuple[Heading, ...] = ()
    cells: Mapping[Ends, Cell] = field(default_factory=dict)
    square: bool = True
    layer: str = "stance"
    bare: bool = False
    most: float = 0.0

    def is_laid_out_as(self, other: Content) -> bool:
        """Whether all but what stands in the cells is the same."""
        return (self.rows, self.columns, self.square, self.layer) == (other.rows, other.columns, other.square, other.layer)


def relations_of(snapshot: Snapshot, sort: str = "blocs", order: Sequence[str] = (), layer: str = "stance") -> Content:
    """Actor × actor: how the row stands towards the column, or how much it moves it.

    `order` are the ids of the actors as the order "closeness" has them; who is not among them comes last.
    """
    cells = Cells(snapshot, Relation)
    headings = _headings(snapshot, cells, sort, order)
    return Content(headings, headings, cells, layer=layer, bare=_is_bare(cells))


def stands_of(snapshot: Snapshot, sort: str = "blocs", order: Sequence[str] = ()) -> Content:
    """Actor × issue: where the row stands on the column, and how much it matters to him."""
    cells = Cells(snapshot, Stand)
    columns = tuple(Heading(issue.id, issue.name, proposed=issue.status == "proposed") for issue in snapshot.live(Issue))
    return Content(_headings(snapshot, cells, sort, order), columns, cells, square=False, bare=_is_bare(cells))


def ends_of(record: Relation | Stand) -> Ends:
    """The ids of the row and column that a cell's record stands between."""
    return (record.from_id, record.to_id) if isinstance(record, Relation) else (record.actor_id, record.issue_id)


def _cell(record: Relation | Stand) -> Cell:
    count, proposed = len(record.evidence), record.status == "proposed"
    if isinstance(record, Relation):
        return Cell(record.id, record.stance, count, proposed, influence=record.influence)
    return Cell(record.id, stance_of_position(record.stance), count, proposed, record.salience)


def _is_bare(cells: Cells) -> bool:
    return any(record.stance and not record.evidence for record in cells.records)


def _headings(snapshot: Snapshot, cells: Cells, sort: str, order: Sequence[str]) -> tuple[Heading, ...]:
    """The live actors as asked for: by blocs (those without one last), closeness, name, or evidence, the most first.

    Those still proposed come after the accepted ones, except where likeness orders them.
    """
    actors: Sequence[Actor] = snapshot.live(Actor)
    if sort == "name":
        actors = by_name(actors)
    elif sort == "closeness":
        places = {actor_id: n for n, actor_id in enumerate(order)}
        actors = sorted(actors, key=lambda actor: places.get(actor.id, len(places)))
    elif sort == "evidence":
        counts = _evidence(cells)
        actors = sorted(actors, key=lambda actor: -counts.get(actor.id, 0))
    else:
        actors = by_blocs(actors)
    if sort != "closeness":
        actors = sorted(actors, key=lambda actor: actor.status == "proposed")
    grouped = sort == "blocs"
    before = [None, *actors[:-1]] if actors else []
    return tuple(
        Heading(
            actor.id,
            actor.name,
            actor.bloc if grouped else "",
            actor.status == "proposed",
            grouped and previous is not None and (previous.bloc, previous.status) != (actor.bloc, actor.status),
        )
        for previous, actor in zip(before, actors, strict=True)
    )


def by_name(actors: Iterable[Actor]) -> list[Actor]:
    """In the order of an Arabic dictionary, which is not that of code points."""
    collator = QCollator(QLocale(QLocale.Language.Arabic))
    return sorted(actors, key=lambda actor: collator.sortKey(actor.name))


def _evidence(cells: Cells) -> dict[str, int]:
    counts: dict[str, int] = {}
    for record in cells.records:
        for end in ends_of(record):
            counts[end] = counts.get(end, 0) + len(record.evidence)
    return counts
