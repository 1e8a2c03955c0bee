"""The slides of actors: who stands how towards whom, twelve at a time, and who stands where on each issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, product

from briefing.analysis.blocs import by_blocs
from briefing.analysis.positions import Placed, axis_position, issue_axis
from briefing.analysis.rifts import Rift, deepest_rift
from briefing.brief import words
from briefing.brief.material import Material
from briefing.brief.slides.pages import Axis, Focus, Matrix, Page, Shown, Stance, Standing
from briefing.domain import records
from briefing.domain.scales import STANCES, stance_of_position

_MOST = 12  # actors on one side of a matrix
_MIDDLE = 5  # points of the axis to either side of 50 that count as the middle
Pairs = dict[tuple[str, str], records.Relation]


def matrix_pages(material: Material) -> Iterator[Page]:
    """All actors on one slide; of more than twelve, one slide for each two groups of blocs between which somebody has judged."""
    pairs: Pairs = {(one.from_id, one.to_id): one for one in material.all(records.Relation) if one.stance}
    involved = {end for pair in pairs for end in pair}
    actors = [actor for actor in by_blocs(material.all(records.Actor)) if actor.id in involved]
    if not actors:
        return
    groups = _groups(actors)
    for rows, columns in product(groups, groups):
        if any((row.id, column.id) in pairs for row in rows for column in columns):
            key = "matrix" if len(groups) == 1 else f"matrix:{rows[0].id}:{columns[0].id}"
            yield _page(material, key, rows, columns, pairs)


def _groups(actors: Sequence[records.Actor]) -> list[list[records.Actor]]:
    """As many whole blocs together as a slide holds; a larger bloc is cut."""
    groups: list[list[records.Actor]] = []
    for _, members in groupby(actors, key=lambda actor: actor.bloc):
        bloc = list(members)
        for part in (bloc[at : at + _MOST] for at in range(0, len(bloc), _MOST)):
            if groups and len(groups[-1]) + len(part) <= _MOST:
                groups[-1] += part
            else:
                groups.append(part)
    return groups


def _page(material: Material, key: str, rows: Sequence[records.Actor], columns: Sequence[records.Actor], pairs: Pairs) -> Page:
    rift = deepest_rift(material.snapshot)
    focus = _focus(material, rift, rows, columns, pairs)
    return Page(
        key=key,
        topic=words.ACTOR_MATRIX,
        title=_rift_title(material, rift) if focus and rift else words.ACTORS,
        body=Matrix(
            rows=tuple(material.text(actor.name) for actor in rows),
            columns=tuple(material.text(actor.name) for actor in columns),
            row_blocs=_blocs(material, rows),
            column_blocs=_blocs(material, columns),
            cells=tuple(tuple(_cell(row, column, pairs) for column in columns) for row in rows),
            legend=tuple(Stance(code, words.STANCES[code]) for code in STANCES),
            focus=focus,
        ),
        shown=_shown(rift if focus else None, rows, columns, pairs),
        minutes=6,
    )


def _cell(row: records.Actor, column: records.Actor, pairs: Pairs) -> Stance | None:
    if row.id == column.id:
        return None
    relation = pairs.get((row.id, column.id))
    return Stance(relation.stance, words.STANCES[relation.stance]) if relation else Stance("", words.NOT_JUDGED)


def _blocs(material: Material, actors: Sequence[records.Actor]) -> tuple[tuple[str, int], ...]:
    return tuple((material.text(bloc), len(list(members))) for bloc, members in groupby(actors, key=lambda actor: actor.bloc))


def _focus(
    material: Material, rift: Rift | None, rows: Sequence[records.Actor], columns: Sequence[records.Actor], pairs: Pairs
) -> Focus | None:
    """The cell of the deepest rift, with its rationale or, without one, its word."""
    if rift is None or rift.first not in rows or rift.second not in columns:
        return None
    relation = pairs[rift.first.id, rift.second.id]
    label = words.TOWARDS.format(material.text(rift.first.name), material.text(rift.second.name))
    text = material.text(relation.rationale) or words.STANCES[relation.stance]
    return Focus(list(rows).index(rift.first), list(columns).index(rift.second), label, text)


def _rift_title(material: Material, rift: Rift) -> str:
    names = material.text(rift.first.name), material.text(rift.second.name)
    return (words.RIFT_INSIDE if rift.bloc else words.RIFT).format(*names)


def _shown(rift: Rift | None, rows: Sequence[records.Actor], columns: Sequence[records.Actor], pairs: Pairs) -> tuple[Shown, ...]:
    """The judged cells, the framed one first."""
    cells = [(row.id, column.id) for row in rows for column in columns if (row.id, column.id) in pairs]
    if rift is not None:
        cells.sort(key=lambda cell: cell != (rift.first.id, rift.second.id))
    return tuple(("relation", pairs[cell].id) for cell in cells)


def issue_pages(material: Material) -> Iterator[Page]:
    """One slide for each issue that somebody has a judged stand on."""
    for issue in material.all(records.Issue):
        stands = {one.actor_id: one for one in material.all(records.Stand) if one.issue_id == issue.id and one.stance}
        if not stands:
            continue
        body = _axis(material, issue, stands)
        topic = words.STANCE_ON.format(material.text(issue.name))
        title = topic if body.median is None else f"{words.LEANS[_side(body.median)]}: {material.text(issue.name)}"
        shown = (("issue", issue.id), *(("stand", stand.id) for stand in stands.values()))
        yield Page(key=f"issue:{issue.id}", topic=topic, title=title, body=body, shown=shown, minutes=3)


def _axis(material: Material, issue: records.Issue, stands: dict[str, records.Stand]) -> Axis:
    axis = issue_axis(material.snapshot, issue.id)
    names = {actor.id: material.text(actor.name) for actor in material.all(records.Actor)}
    weighed = {one.actor_id: one for one in axis.placed}
    standings = tuple(
        _standing(names[actor_id], stand, weighed.get(actor_id))
        for actor_id, stand in stands.items()
        if actor_id in names and axis_position(stand.stance) is not None
    )
    off = tuple((names[actor_id], _stance(stands[actor_id])) for actor_id in axis.off_axis if actor_id in names)
    centre = axis.centre
    return Axis(standings, off, centre.mean if centre else None, centre.median if centre else None)


def _standing(name: str, stand: records.Stand, weighed: Placed | None) -> Standing:
    return Standing(name, _stance(stand), axis_position(stand.stance) or 0.0, weighed.power if weighed else None)


def _stance(stand: records.Stand) -> Stance:
    code = stance_of_position(stand.stance)
    return Stance(code, words.STANCES[code])


def _side(median: float) -> int:
    return 0 if abs(median - 50) <= _MIDDLE else 1 if median > 50 else -1
