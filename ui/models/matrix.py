"""The two matrices over the actors as one Qt table: rows and columns of names, cells found by their two ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.analysis.blocs import by_blocs
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Issue, Relation, Stand
from briefing.domain.scales import stance_of_position
from ui import labels
from ui.text import current_format, fill, tr

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
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


class Matrix(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Content()
        self._rows: dict[str, int] = {}
        self._columns: dict[str, int] = {}

    def show(self, content: Content, touched: Iterable[str] | None = None) -> bool:
        """Shows another state. True if rows or columns are others now, so that selection and scrolling are lost.

        `touched` are the ids of the records that have changed, None where all may have.
        """
        shape = [[heading.id for heading in side] for side in (content.rows, content.columns)]
        if shape == [list(self._rows), list(self._columns)] and content.square == self.content.square:
            before, self.content = self.content, content
            if touched is not None and content.is_laid_out_as(before):
                self._tell(before, touched)
            elif content.rows and content.columns:
                self.dataChanged.emit(self.index(0, 0), self.index(len(content.rows) - 1, len(content.columns) - 1))
            return False
        self.beginResetModel()
        self.content = content
        self._rows, self._columns = ({record_id: n for n, record_id in enumerate(side)} for side in shape)
        self.endResetModel()
        return True

    def _tell(self, before: Content, touched: Iterable[str]) -> None:
        """Says which cells have changed: those that the records stood in, and those that they stand in now."""
        sides = [content.cells for content in (before, self.content) if isinstance(content.cells, Cells)]
        for ends in {ends for record_id in touched for cells in sides if (ends := cells.ends(record_id)) is not None}:
            index = self.place(*ends)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def place(self, row_id: str, column_id: str) -> QModelIndex:
        """The index of a cell by the ids of its row and column; invalid if one of them is not there."""
        row, column = self._rows.get(row_id, -1), self._columns.get(column_id, -1)
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def ids(self, index: Index) -> tuple[str, str]:
        return self.content.rows[index.row()].id, self.content.columns[index.column()].id

    def cell(self, index: Index) -> Cell | None:
        return self.content.cells.get(self.ids(index))

    def is_diagonal(self, index: Index) -> bool:
        return self.content.square and index.row() == index.column()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.content.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.content.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == CELL:
            return self.cell(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        side = self.content.columns if orientation == Qt.Orientation.Horizontal else self.content.rows
        if section >= len(side):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return side[section].name
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(part for part in (fill("%1", side[section].name), side[section].bloc) if part)
        return None

    def spoken(self, index: Index) -> str:
        """«دمشق تجاه الحكومة العراقية: موقف مزدوج، ٤ شواهد»."""
        row, column = self.content.rows[index.row()], self.content.columns[index.column()]
        if self.is_diagonal(index):
            return row.name
        cell = self.content.cells.get((row.id, column.id))
        if self.content.layer == ACCORD:
            numbers = (current_format().number(value, 1) for value in (cell.accord if cell and cell.accord else (0.0, 0.0)))
            return fill(tr("Matrix", "%1 and %2: convergence %3, divergence %4"), row.name, column.name, *numbers)
        if self.content.layer == "influence":
            return fill(tr("Matrix", "Direct influence of %1 on %2: %3"), row.name, column.name, influence_word(cell))
        template = tr("Matrix", "%1 towards %2: %3") if self.content.square else tr("Matrix", "Stance of %1 on %2: %3")
        said = [fill(template, row.name, column.name, labels.stance(cell.code if cell else ""))]
        if cell is not None:
            said.append(tr("Matrix", "%n passage(s)", cell.count))
            said += [labels.salience(cell.salience)] if cell.salience is not None else []
            said += [labels.status("proposed")] if cell.proposed else []
        return "، ".join(said)

    def as_text(self) -> str:
        """The matrix as lines of tab-separated words, names first."""
        lines = ["\t".join(["", *(column.name for column in self.content.columns)])]
        for row in self.content.rows:
            cells = (self.content.cells.get((row.id, column.id)) for column in self.content.columns)
            lines.append("\t".join([row.name, *(self._word(cell) for cell in cells)]))
        return "\n".join(lines)

    def _word(self, cell: Cell | None) -> str:
        if cell is None:
            return ""
        if self.content.layer == ACCORD:
            return current_format().number(cell.net, 1)
        if self.content.layer == "influence":
            return "" if cell.influence is None else str(cell.influence)
        return labels.stance(cell.code) if cell.code else ""


def influence_word(cell: Cell | None) -> str:
    """The digit 0 … 4, or that nobody has estimated it."""
    if cell is None or cell.influence is None:
        return labels.stance("")
    return current_format().number(cell.influence)


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
