"""Events and places as lists: added, edited, accepted and rejected by keyboard, and what the store then holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu

from briefing.domain.records import Changes, Event, Place
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.models.lines import Line
from ui.parts.places.view import PlacesView, read_point
from ui.parts.timeline.view import TEXT, WHEN, TimelineView
from ui.settings import Settings
from ui.view import View
from ui.views.timeline import TimelineTab
from ui.widgets.fields import LineField, TextField


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    made.show_dossier(dossiers.create(store, "الحدود").id)
    yield made
    made.feed.close()
    store.close()


def built(view: View, context: Context, qtbot) -> None:
    qtbot.addWidget(view)
    view.resize(1100, 700)

    def take(changes: Changes) -> None:
        if context.snapshot is not None:
            view.reload(context.snapshot, changes)

    context.feed.changed.connect(take)
    assert context.snapshot is not None
    view.reload(context.snapshot, None)
    view.show()


@pytest.fixture
def timeline(context: Context, qtbot) -> TimelineView:
    view = TimelineView(context)
    built(view, context, qtbot)
    return view


@pytest.fixture
def places(context: Context, qtbot) -> PlacesView:
    view = PlacesView(context)
    built(view, context, qtbot)
    return view


def event(context: Context, happened: str, text: str, **values: object) -> Event:
    return editing.add(context.store, Event, context.dossier_id or "", happened=happened, text=text, **values)


def column(view: TimelineView | PlacesView, n: int) -> list[str]:
    return [line.cells[n].text for line in view.table.lines.lines if isinstance(line, Line)]


def type_into(view: TimelineView | PlacesView, kind: type[LineField] | type[TextField], text: str, qtbot) -> None:
    (field,) = [widget for widget in view.table.viewport().findChildren(kind) if widget.isVisible()]
    if isinstance(field, LineField):
        field.setText(text)
    else:
        field.setPlainText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.table.state() == QAbstractItemView.State.NoState)


def test_events_stand_from_the_oldest_each_as_precise_as_its_source(timeline: TimelineView, context: Context) -> None:
    event(context, "2014-06-10", "سقوط المدينة")
    event(context, "2003", "بداية التوتر")
    event(context, "2011/2014", "اشتداده")
    event(context, "relative:منذ سنوات", "بلا تاريخ")
    assert column(timeline, WHEN) == ["عام ٢٠٠٣", "٢٠١١–٢٠١٤", "١٠ حزيران ٢٠١٤", "منذ سنوات"]
    assert timeline.heading() == "الخط الزمني"


def test_an_event_is_added_and_its_words_and_date_typed(timeline: TimelineView, context: Context, qtbot) -> None:
    assert timeline.empty.isVisible()
    QTest.keyClick(timeline.table, Qt.Key.Key_Insert)
    type_into(timeline, TextField, "اجتماع أمني", qtbot)
    (made,) = context.store.find(Event)
    assert made.text == "اجتماع أمني" and timeline.table.isVisible() and timeline.table.current() == made.id
    timeline.table.edit_cell(made.id, WHEN)
    type_into(timeline, LineField, "حزيران ٢٠١٤", qtbot)
    assert context.store.find(Event)[0].happened == "2014-06"
    assert column(timeline, WHEN) == ["حزيران ٢٠١٤"]
    timeline.table.edit_cell(made.id, WHEN)
    type_into(timeline, LineField, "", qtbot)
    assert context.store.find(Event)[0].happened == "2014-06"
    context.undo()
    assert context.store.find(Event)[0].happened != "2014-06"


def test_enter_accepts_a_proposal_and_delete_rejects_it(timeline: TimelineView, context: Context) -> None:
    good = event(context, "2014", "يُقبل", status="proposed")
    bad = event(context, "2015", "يُرفض", status="proposed")
    assert context.snapshot is not None and TimelineTab.pending(context.snapshot) == 2
    assert column(timeline, 3) == ["مقترح", "مقترح"]
    timeline.table.choose(good.id)
    QTest.keyClick(timeline.table, Qt.Key.Key_Return)
    timeline.table.choose(bad.id)
    said = QSignalSpy(context.toast_asked)
    QTest.keyClick(timeline.table, Qt.Key.Key_Delete)
    assert [found.status for found in context.store.find(Event)] == ["accepted", "rejected"]
    assert column(timeline, TEXT) == ["يُقبل"] and said.at(0) == ["رُفض المقترح", True]
    context.undo()
    assert column(timeline, TEXT) == ["يُقبل", "يُرفض"]


def test_after_delete_its_neighbour_is_current_and_enter_goes_on_to_the_next_proposal(
    timeline: TimelineView, context: Context
) -> None:
    first, second, third = (event(context, str(year), str(year), status="proposed") for year in (2011, 2012, 2013))
    assert timeline.table.current() == first.id and context.subject == Subject("event", first.id)
    timeline.table.choose(second.id)
    QTest.keyClick(timeline.table, Qt.Key.Key_Delete)
    assert timeline.table.current() == third.id
    QTest.keyClick(timeline.table, Qt.Key.Key_Return)
    assert timeline.table.current() == first.id
    QTest.keyClick(timeline.table, Qt.Key.Key_Return)
    assert timeline.table.current() == first.id
    QTest.keyClick(timeline.table, Qt.Key.Key_Down)
    QTest.keyClick(timeline.table, Qt.Key.Key_Delete)
    assert timeline.table.current() == first.id
    assert [found.status for found in context.store.find(Event)] == ["accepted", "rejected"]


def test_space_asks_for_the_evidence(timeline: TimelineView, context: Context) -> None:
    event(context, "2014", "حدث")
    asked = QSignalSpy(context.page_asked)
    QTest.keyClick(timeline.table, Qt.Key.Key_Space)
    assert asked.at(0) == ["margin"]


def test_a_line_is_as_high_as_its_text_at_the_width_there_is(timeline: TimelineView, context: Context, qtbot) -> None:
    made = event(context, "2014", "تجري العاصمتان محادثات أمنية محورها التنظيم الذي خسر معظم ما كان يسيطر عليه. " * 3)
    row = timeline.table.lines.row_of(made.id)
    heights = []
    for width in (1400, 620, 1400):
        timeline.resize(width, 700)
        qtbot.waitUntil(lambda: not timeline.table._refit.isActive())
        heights.append(timeline.table.rowHeight(row))
    assert heights[0] == heights[2] < heights[1]


def test_delete_takes_an_accepted_event_and_undo_brings_it_back(timeline: TimelineView, context: Context) -> None:
    made = event(context, "2014", "حدث")
    timeline.table.choose(made.id)
    assert context.subject == Subject("event", made.id)
    QTest.keyClick(timeline.table, Qt.Key.Key_Delete)
    assert context.store.find(Event) == [] and timeline.empty.isVisible()
    context.undo()
    assert column(timeline, TEXT) == ["حدث"]


def test_editing_a_proposal_accepts_it(timeline: TimelineView, context: Context, qtbot) -> None:
    made = event(context, "2014", "قبل", status="proposed")
    timeline.table.choose(made.id, TEXT)
    QTest.keyClick(timeline.table, Qt.Key.Key_F2)
    type_into(timeline, TextField, "بعد", qtbot)
    (found,) = context.store.find(Event)
    assert (found.text, found.status) == ("بعد", "accepted")


def test_a_place_is_put_on_the_map_by_two_numbers(places: PlacesView, context: Context, qtbot) -> None:
    QTest.keyClick(places.table, Qt.Key.Key_Insert)
    type_into(places, LineField, "دير الزور", qtbot)
    (made,) = context.store.find(Place)
    assert (made.name, made.lat) == ("دير الزور", None) and column(places, 2) == ["بلا إحداثيات"]
    places.table.edit_cell(made.id, 2)
    type_into(places, LineField, "٣٥٫٣٣، ٤٠٫١٤", qtbot)
    (made,) = context.store.find(Place)
    assert (made.lat, made.lon) == (35.33, 40.14)
    assert "٣٥٫٣٣" in column(places, 2)[0] and "شرقاً" in column(places, 2)[0]
    said = QSignalSpy(context.toast_asked)
    places.table.edit_cell(made.id, 2)
    type_into(places, LineField, "هناك", qtbot)
    assert said.count() == 1 and context.store.find(Place)[0].lat == 35.33
    places.table.edit_cell(made.id, 2)
    type_into(places, LineField, "", qtbot)
    assert context.store.find(Place)[0].lat is None


def test_the_kind_of_a_place_is_chosen_from_a_menu(places: PlacesView, context: Context) -> None:
    made = editing.add(context.store, Place, context.dossier_id or "", name="البوكمال")
    menu = QMenu(places)
    places.more_menu(menu, made)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["مدينة"]
    next(action for action in menu.actions() if action.text() == "معبر").trigger()
    assert context.store.find(Place)[0].place_kind == "crossing" and column(places, 1) == ["معبر"]


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("35.33, 40.14", (35.33, 40.14)),
        ("٣٥٫٣٣ ٤٠٫١٤", (35.33, 40.14)),
        ("−12.5، 130", (-12.5, 130.0)),
        ("", (None, None)),
        ("95, 10", None),
        ("35.33", None),
    ],
)
def test_coordinates_are_read_in_either_digits(text: str, point: object) -> None:
    assert read_point(text) == point


def test_a_date_is_edited_in_words(timeline: TimelineView, context: Context, qtbot) -> None:
    made = event(context, "2024-12", "حدث")
    timeline.table.edit_cell(made.id, WHEN)
    (field,) = [widget for widget in timeline.table.viewport().findChildren(LineField) if widget.isVisible()]
    assert field.text() == "كانون الأول ٢٠٢٤"
    type_into(timeline, LineField, "٨ كانون الأول ٢٠٢٤", qtbot)
    assert context.store.find(Event)[0].happened == "2024-12-08"


def test_the_list_of_places_says_what_it_lists(places: PlacesView) -> None:
    assert "قائمة الأماكن التي لها شواهد" in [label.text() for label in places.findChildren(QLabel)]
