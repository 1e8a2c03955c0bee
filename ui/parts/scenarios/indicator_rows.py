"""The indicators as rows of their table: in the order asked for, with what each says of every scenario and of the rest."""

from __future__ import annotations

from collections.abc import Callable

from briefing.analysis.indicators import OTHER, Sign, diagnosticity
from briefing.domain.dates import sort_key
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Indicator, IndicatorEffect, Scenario
from briefing.domain.scales import INDICATOR_STATES
from ui.parts.scenarios.faces import RatioFace, StateFace, TellingFace, WordFace
from ui.parts.scenarios.sheet import OTHER_MARK, Content, Face, Head
from ui.subjects import letter
from ui.text import current_format, fill, tr

STATE, SINCE, TELLING, REST = "state", "since", "telling", "rest"
ENTERED = "entered"


def content_of(snapshot: Snapshot, order: str = ENTERED) -> Content:
    """The indicators by row, the live scenarios and what none of them says among the columns.

    A row's number is its place as it was entered, in whatever order the rows stand: the chart's steps carry it.
    """
    found, columns = snapshot.live(Indicator), snapshot.live(Scenario)
    steps = {(one.indicator_id, one.scenario_id or OTHER): one.step for one in snapshot.all(IndicatorEffect)}
    ids = [*(one.id for one in columns), OTHER]
    numbers = {one.id: n for n, one in enumerate(found, 1)}
    telling = {one.id: diagnosticity(Sign(one.id, {key: steps.get((one.id, key), 0) for key in ids}), ids) for one in found}
    faces = dict[tuple[str, str], Face]()
    for one in found:
        faces[one.id, STATE] = StateFace(one.state)
        faces[one.id, SINCE] = WordFace(since_words(one))
        faces[one.id, TELLING] = TellingFace(telling[one.id])
        for key in ids:
            faces[one.id, key or REST] = RatioFace(steps.get((one.id, key), 0))
    rows = (_row(one, numbers[one.id], telling[one.id]) for one in sorted(found, key=_key(order, telling)))
    return Content(tuple(rows), _heads(columns), faces)


def orders() -> dict[str, str]:
    """The orders in which the rows may stand, and their words."""
    return {
        ENTERED: tr("Indicators", "as entered"),
        STATE: tr("Indicators", "by state"),
        TELLING: tr("Indicators", "by how well they tell apart"),
        SINCE: tr("Indicators", "by date"),
    }


def group_words(name: str) -> str:
    return fill(tr("Indicators", "Group %1"), current_format().digits(name))


def since_words(indicator: Indicator) -> str:
    """Since when an indicator has been in its state; a dash where nobody said."""
    if sort_key(indicator.since[:10])[0] == 9999:
        return "—"
    return current_format().when(indicator.since[:10])


def _key(order: str, telling: dict[str, float]) -> Callable[[Indicator], tuple[float, ...]]:
    """Seen before not seen, telling before mute, the newest first; among equals as entered."""

    def newest(one: Indicator) -> tuple[float, ...]:
        year, month, day, _ = sort_key(one.since[:10])
        return (0, 0, 0) if year == 9999 else (-year, -month, -day)

    return {
        STATE: lambda one: (-INDICATOR_STATES.index(one.state),),
        TELLING: lambda one: (-telling[one.id],),
        SINCE: newest,
    }.get(order, lambda one: ())


def _row(indicator: Indicator, number: int, telling: float) -> Head:
    title = f"{current_format().number(number)}. {indicator.text}"
    chip = group_words(indicator.group_name) if indicator.group_name else ""
    return Head(indicator.id, title, chip=chip, proposed=indicator.status == "proposed", muted=not telling)


def _heads(columns: tuple[Scenario, ...]) -> tuple[Head, ...]:
    return (
        Head(STATE, tr("Indicators", "State"), width=112),
        Head(SINCE, tr("Indicators", "Since"), width=104),
        *(Head(one.id, f"{letter(n)}: {one.name}", mark=n, width=52) for n, one in enumerate(columns)),
        Head(REST, tr("Indicators", "Another course"), mark=OTHER_MARK, width=52),
        Head(TELLING, tr("Indicators", "Telling apart"), width=132),
    )
