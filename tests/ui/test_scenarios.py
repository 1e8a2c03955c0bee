"""The comparison of scenarios as a person uses it, and what the store holds after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from briefing.domain.records import Changes, Criterion, Driver, Indicator, Scenario, Score
from briefing.store import Store
from briefing.store.operations import criteria, dossiers, editing
from ui.charts.labels import apart
from ui.charts.sensitivity import Sensitivity
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.parts.scenarios.columns import NAMES_WIDTH
from ui.parts.scenarios.table import LEAST_COLUMN
from ui.parts.scenarios.view import ScenariosView
from ui.settings import Settings

NAMES = ("شراكة واسعة", "تعاون محدود", "عودة الأزمة")
WEIGHTS = {"خفض الخطر": (30, (5, 3, 1)), "الكلفة": (25, (1, 4, 2)), "قابلية التنفيذ": (20, (2, 5, 4))}
MORE = {"العائد": (15, (5, 2, 1)), "هامش الحركة": (10, (2, 4, 1))}


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    dossier = dossiers.create(store, "الحدود").id
    ids = [editing.add(store, Scenario, dossier, name=name).id for name in NAMES]
    for name, (weight, scores) in {**WEIGHTS, **MORE}.items():
        criterion = editing.add(store, Criterion, dossier, name=name, weight=weight).id
        for scenario, score in zip(ids, scores, strict=True):
            criteria.set_score(store, dossier, criterion, scenario, score)
    made.show_dossier(dossier)
    yield made
    made.feed.close()
    store.close()


@pytest.fixture
def view(context: Context, qtbot) -> ScenariosView:
    made = ScenariosView(context)
    qtbot.addWidget(made)
    made.resize(1100, 760)

    def take(changes: Changes) -> None:
        if context.snapshot is not None:
            made.reload(context.snapshot, changes)

    context.feed.changed.connect(take)
    assert context.snapshot is not None
    made.reload(context.snapshot, None)
    made.show()
    qtbot.waitExposed(made)
    return made


def criterion(context: Context, n: int) -> Criterion:
    return context.snapshot.live(Criterion)[n]


def test_columns_keep_their_width_and_scroll_beside_the_frozen_names(view: ScenariosView, qtbot) -> None:
    view.resize(600, 700)
    bar = view.table._area.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    header = next(iter(view.table.headers.values()))
    assert header.width() >= LEAST_COLUMN
    names = view.table.findChildren(type(view.table.layout().itemAt(0).widget()))[0]
    before = names.mapTo(view, QPoint()), header.mapTo(view, QPoint())
    bar.setValue(bar.maximum() if bar.value() == 0 else 0)
    assert names.mapTo(view, QPoint()) == before[0] and names.width() == NAMES_WIDTH
    assert header.mapTo(view, QPoint()) != before[1]
    assert view.comparison.horizontalScrollBar().maximum() == 0


def test_going_to_a_column_out_of_sight_brings_it_into_view(view: ScenariosView, context: Context, qtbot) -> None:
    view.resize(600, 700)
    qtbot.waitUntil(lambda: view.table._area.horizontalScrollBar().maximum() > 0)
    last = list(view.table.headers)[-1]
    assert view.reveal("scenario", last)
    header, area = view.table.headers[last], view.table._area
    qtbot.waitUntil(lambda: area.viewport().rect().contains(header.mapTo(area.viewport(), QPoint(header.width() - 1, 1))))
    assert context.subject == Subject("scenario", last)


def test_first_lines_of_a_row_are_level(view: ScenariosView) -> None:
    context = view.context
    scenario = next(iter(view.table.headers))
    editing.add(context.store, Driver, context.dossier_id, scenario_id=scenario, text="دافع")
    editing.add(context.store, Driver, context.dossier_id, scenario_id=scenario, text="دافع ثانٍ")
    cells = [cells[3] for cells in view.table._cells.values()]
    assert len({cell.mapTo(view.table, QPoint()).y() for cell in cells}) == 1


def test_an_indicator_is_seen_by_a_click_and_removed_by_delete(view: ScenariosView, context: Context) -> None:
    scenario = next(iter(view.table.headers))
    made = editing.add(context.store, Indicator, context.dossier_id, scenario_id=scenario, text="لقاء")
    from ui.parts.scenarios.indicator_cell import _StateBox

    box = view.findChild(_StateBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert context.store.get(Indicator, made.id).state == "emerging"
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert context.store.find(Indicator) == []
    context.undo()
    assert context.store.get(Indicator, made.id).state == "emerging"


def test_the_sensitivity_says_who_stays_first_and_to_what_weight(view: ScenariosView, context: Context) -> None:
    first = criterion(context, 0)
    QTest.mouseClick(view.criteria._names[first.id], Qt.MouseButton.LeftButton)
    assert context.subject == Subject("criterion", first.id)
    shown = view.sensitivity.finding.text().translate({0x2068: None, 0x2069: None, 0x200F: None})
    assert shown == "يبقى ب أولاً ما دام الوزن دون ٤٤٪"
    chart = view.sensitivity.chart
    assert isinstance(chart, Sensitivity)
    assert chart.weight == pytest.approx(0.3) and chart.ties == (pytest.approx(0.4403, abs=1e-3),)
    assert [round(line.at(0.3), 2) for line in chart.lines] == [3.1, 3.6, 1.85]
    assert chart.accessibleDescription() == view.sensitivity.finding.text()


def test_the_chart_becomes_a_table_of_the_same_numbers(view: ScenariosView) -> None:
    card = view.sensitivity
    QTest.keyClick(card.chart, Qt.Key.Key_F2)
    assert card.table.isVisible() and not card.chart.isVisible()
    rows = [[card.table.item(n, column).text().strip("\u200f") for column in range(4)] for n in range(card.table.rowCount())]
    assert ["٣٠٪", "٣٫١٠", "٣٫٦٠", "١٫٨٥"] in rows
    QTest.keyClick(card.table, Qt.Key.Key_F2)
    assert card.chart.isVisible()


def test_without_scores_the_card_says_what_is_wanting(view: ScenariosView, context: Context) -> None:
    for score in context.store.find(Score):
        editing.remove(context.store, Score, score.id)
    assert "معيارين" in view.sensitivity.finding.text()
    assert not view.sensitivity.chart.isVisible()


def test_the_sum_of_weights_stands_in_the_total_row_and_warns(view: ScenariosView, context: Context) -> None:
    assert view.criteria._sum.text() == "١٠٠٪"
    first = criterion(context, 0)
    view.criteria._weights[first.id][1].setValue(40)
    assert context.store.get(Criterion, first.id).weight == 40
    assert view.criteria._sum.text() == "١١٠٪" and view.criteria._sum.property("role") == "warn"
    context.undo()
    assert view.criteria._sum.text() == "١٠٠٪"


def test_the_parts_of_a_sum_make_it(view: ScenariosView) -> None:
    stacks = view.criteria.stacks.stacks
    assert [round(stack.total, 2) for stack in stacks] == [3.1, 3.6, 1.85]
    assert "خفض الخطر" in stacks[0].spoken


def test_marks_that_would_meet_are_moved_apart_in_their_order() -> None:
    assert apart([10, 12, 40], 20) == [10, 30, 50]
    assert apart([40, 10], 20) == [40, 10]
