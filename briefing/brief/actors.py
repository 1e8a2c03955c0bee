"""The actors of a brief: who stands how towards whom and on what, and who they are."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefing.analysis.blocs import by_blocs
from briefing.brief import words
from briefing.brief.blocks import Block, Cell, Matrix, Row, Section, Table
from briefing.brief.material import Material, is_proposed
from briefing.brief.notes import notes_on
from briefing.domain import records
from briefing.domain.scales import STANCES, stance_of_position

_WIDEST = 12  # columns of a matrix that a page holds


def actors_section(material: Material) -> Section | None:
    actors = by_blocs(material.all(records.Actor))
    if not actors:
        return None
    matrices = [*_relations(material, actors), *_positions(material, actors)]
    if matrices:
        matrices[0] = replace(matrices[0], legend=tuple((code, words.STANCES[code]) for code in STANCES))
    blocks: list[Block] = [*matrices, _table(material, actors)]
    return Section("actors", words.ACTORS, tuple(blocks))


def _relations(material: Material, actors: Sequence[records.Actor]) -> list[Matrix]:
    relations = {(relation.from_id, relation.to_id): relation for relation in material.all(records.Relation)}
    names = {actor.id: material.text(actor.name) for actor in actors}

    def cell(row: str, column: str) -> Cell | None:
        relation = relations.get((row, column))
        if row == column:
            return None
        if relation is None or not relation.stance:
            return Cell("", words.NOT_JUDGED)
        label = words.RELATION_OF.format(names[row], names[column])
        citations = material.cite(relation, label)
        return Cell(
            relation.stance, words.STANCES[relation.stance], citations, is_proposed(relation), notes_on(material, relation)
        )

    involved = {end for pair, relation in relations.items() if relation.stance for end in pair}
    shown = [(actor.id, names[actor.id]) for actor in actors if actor.id in involved]
    return _matrices(words.RELATIONS, shown, shown, cell)


def _positions(material: Material, actors: Sequence[records.Actor]) -> list[Matrix]:
    stands = {(stand.actor_id, stand.issue_id): stand for stand in material.all(records.Stand)}
    rows = [(actor.id, material.text(actor.name)) for actor in actors if any(actor.id == pair[0] for pair in stands)]
    columns = [(issue.id, material.text(issue.name)) for issue in material.all(records.Issue)]
    names = dict(rows + columns)

    def cell(row: str, column: str) -> Cell | None:
        stand = stands.get((row, column))
        if stand is None or not stand.stance:
            return Cell("", words.NOT_JUDGED)
        code = stance_of_position(stand.stance)
        label = words.RELATION_OF.format(names[row], f"«{names[column]}»")
        return Cell(code, words.STANCES[code], material.cite(stand, label), is_proposed(stand), notes_on(material, stand))

    return _matrices(words.POSITIONS, rows, columns, cell)


def _matrices(
    caption: str,
    rows: Sequence[tuple[str, str]],
    columns: Sequence[tuple[str, str]],
    cell: Callable[[str, str], Cell | None],
) -> list[Matrix]:
    """A matrix of (id, name) rows and columns, cut where it is wider than a page."""
    if not rows or not columns:
        return []
    parts = [columns[start : start + _WIDEST] for start in range(0, len(columns), _WIDEST)]
    return [
        Matrix(
            caption,
            tuple(name for _, name in rows),
            tuple(name for _, name in part),
            tuple(tuple(cell(row, column) for column, _ in part) for row, _ in rows),
        )
        for part in parts
    ]


def _table(material: Material, actors: Sequence[records.Actor]) -> Table:
    """Those columns only in which somebody has something."""
    cells = [_cells(material, actor) for actor in actors]
    kept = [at for at in range(len(words.ACTOR_COLUMNS)) if any(row[at] for row in cells)]
    rows = tuple(
        Row(
            tuple(row[at] for at in kept),
            material.cite_said(actor, words.ACTOR_N.format(row[0])),
            is_proposed(actor),
            notes_on(material, actor),
        )
        for actor, row in zip(actors, cells, strict=True)
    )
    return Table(tuple(words.ACTOR_COLUMNS[at] for at in kept), rows)


def _cells(material: Material, actor: records.Actor) -> tuple[str, ...]:
    influence = "" if actor.influence is None else material.format.number(actor.influence)
    influence = f"{influence} ({words.FIRST_GUESS})" if actor.guessed else influence
    kind = words.ACTOR_KINDS[actor.actor_kind]
    mention = material.first_mention(actor)
    return material.text(actor.name), kind, material.text(actor.bloc), influence, material.text(actor.interests), mention
