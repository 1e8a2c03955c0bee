"""Where there is little room, at 200 % or in a small window: nothing is cut, nothing lies over anything else."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing.domain.records import Evidence, Judgement, Passage, Place, Source
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.look.focus import FocusRing
from ui.margin import Margin
from ui.pages.new_dossier import NewDossierPage
from ui.parts.places.view import NAME, WHERE, PlacesView
from ui.parts.review.key_row import KeyRow
from ui.parts.review.sidebar import ReviewSidebar
from ui.settings import Settings
from ui.tab_strip import TabFace, TabStrip
from ui.title_strip import TitleStrip
from ui.widgets.card import Card
from ui.widgets.classification_picker import ClassificationPicker


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    made.show_dossier(dossiers.create(store, "الحدود").id)
    yield made
    made.feed.close()
    store.close()


def boxes(host: QWidget, widgets: list[QWidget]) -> list[QRect]:
    return [QRect(widget.mapTo(host, widget.rect().topLeft()), widget.size()) for widget in widgets]


@pytest.mark.parametrize(("zoom", "width", "columns"), [(100, 1104, 2), (100, 843, 1), (200, 1360, 1)])
def test_the_title_strip_shows_every_field_whole(context: Context, qtbot, zoom: int, width: int, columns: int) -> None:
    context.look.set(zoom=zoom)
    strip = TitleStrip(context)
    qtbot.addWidget(strip)
    strip.resize(width, 400)
    strip.toggle()
    strip.resize(width, strip.sizeHint().height())
    QApplication.processEvents()
    fields = strip.fields
    day, marks = fields.briefing.day, list(fields.classification._marks.values())
    assert day.width() >= context.look.theme.px(200)
    assert all(mark.width() >= mark.sizeHint().width() for mark in marks)
    whole = boxes(strip, [fields.title, fields.briefing, fields.classification, fields.asked])
    assert all(strip.rect().contains(box) for box in whole)
    assert not any(a.intersects(b) for n, a in enumerate(whole) for b in whole[:n])
    assert (whole[0].top() == whole[1].top()) == (columns == 2)


def test_the_marks_stand_two_above_two_where_four_have_no_room(look: Look, qtbot) -> None:
    picker = ClassificationPicker(look)
    qtbot.addWidget(picker)
    picker.set_value("restricted")
    picker.show()
    marks = list(picker._marks.values())
    for width, rows in ((picker.sizeHint().width(), 1), (picker.minimumSizeHint().width(), 2)):
        picker.resize(width, picker.heightForWidth(width))
        places = [mark.geometry() for mark in marks]
        assert len({place.top() for place in places}) == rows
        assert all(picker.rect().contains(place) for place in places)
        assert not any(a.intersects(b) for a, b in pairwise(places))


def test_the_first_page_of_a_dossier_puts_its_ways_to_begin_under_each_other(context: Context, qtbot) -> None:
    context.look.set(zoom=200)
    page = NewDossierPage(context)
    qtbot.addWidget(page)
    page.resize(1360, 700)
    page.reload(None)
    page.show()
    QApplication.processEvents()
    cards = page.findChildren(Card)
    assert all(box.left() >= 0 and box.right() < page.width() for box in boxes(page, [*cards]))
    tops = [box.top() for box in boxes(page, [*cards])]
    assert len(set(tops)) == len(cards) == 4


def test_places_give_up_coordinates_before_the_name_cannot_be_read(context: Context, qtbot) -> None:
    editing.add(context.store, Place, context.dossier_id or "", name="البادية السورية")
    view = PlacesView(context)
    qtbot.addWidget(view)
    assert context.snapshot is not None
    view.reload(context.snapshot, None)
    view.show()
    for width, shown in ((1100, True), (700, False), (500, False), (400, False)):
        view.resize(width, 500)
        QApplication.processEvents()
        assert view.table.isColumnHidden(WHERE) != shown
        assert view.table.columnWidth(NAME) >= 140


def test_the_ring_is_as_large_as_a_field_that_grows_when_it_is_shown(context: Context, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    strip = TitleStrip(context)
    column.addWidget(strip)
    column.addWidget(QWidget(), 1)
    host.resize(900, 400)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    strip.toggle()
    QApplication.processEvents()
    ring = next(ring for ring in host.findChildren(FocusRing) if ring.isVisible())
    assert ring.width() > strip.fields.title.width() > 400


def test_a_drawer_counts_its_passages_and_says_how_it_is_closed(context: Context, qtbot) -> None:
    dossier = context.dossier_id or ""
    source = editing.add(context.store, Source, dossier, name="r", media_type="text/plain", sha256="0", text="نص")
    passage = editing.add(context.store, Passage, dossier, source_id=source.id, start=0, end=2, quote="نص")
    judgement = editing.add(context.store, Judgement, dossier, text="حكم", evidence=(Evidence(passage.id),))
    margin = Margin(context)
    qtbot.addWidget(margin)
    margin.show()
    assert margin.evidence_count() == 0
    context.select("judgement", judgement.id)
    assert margin.evidence_count() == 1
    context.clear_selection()
    assert margin.evidence_count() == 0


def test_the_chevron_of_the_other_tabs_stands_at_the_left_of_their_word(look: Look, qtbot) -> None:
    strip = TabStrip(look)
    qtbot.addWidget(strip)
    strip.set_tabs([TabFace(str(n), "مقارنة السيناريوهات") for n in range(6)], "0")
    strip.resize(700, 48)
    strip.show()
    picture = strip._more.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))]
    gaps = [b - a for a, b in pairwise(inked)]
    widest = gaps.index(max(gaps))
    assert inked[widest] - inked[0] < look.theme.px(20) < inked[-1] - inked[widest + 1]


def test_the_way_to_the_tabs_by_keyboard_is_told_where_there_is_room(look: Look, qtbot) -> None:
    strip = TabStrip(look)
    qtbot.addWidget(strip)
    strip.set_tabs([TabFace("review", "مراجعة", review=True), *(TabFace(str(n), "الخلاصة") for n in range(7))], "0")
    strip.resize(1400, 48)
    assert "١…٧" in strip.hint() and "للتنقّل" in strip.hint()
    strip.resize(700, 48)
    assert strip.hint() == ""


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_kinds_of_a_review_lie_over_nothing(context: Context, qtbot, zoom: int) -> None:
    context.look.set(zoom=zoom)
    for cls in (Judgement, Place):
        values = {"text": "حكم"} if cls is Judgement else {"name": "القائم"}
        editing.add(context.store, cls, context.dossier_id or "", status="proposed", rule="place-listed", **values)
    sidebar = ReviewSidebar(context)
    qtbot.addWidget(sidebar)
    sidebar.show_snapshot(context.store.snapshot(context.dossier_id or ""))
    sidebar.resize(sidebar.width(), 300)
    sidebar.show()
    QApplication.processEvents()
    shown = boxes(sidebar, [sidebar.kinds, sidebar.order])
    assert not shown[0].intersects(shown[1])
    assert sidebar.kinds.height() >= 2 * context.look.theme.px(40)


@pytest.mark.parametrize("width", [300, 700, 1400])
def test_keys_are_shown_whole_or_not_at_all(context: Context, qtbot, width: int) -> None:
    row = KeyRow(context.look)
    qtbot.addWidget(row)
    row.resize(width, 40)
    row.show()
    QApplication.processEvents()
    shown = [group for group in row.groups if group.isVisible()]
    assert shown == row.groups[: len(shown)] and len(shown) >= 1
    assert all(group.width() >= group.sizeHint().width() for group in shown)
    assert all(row.rect().contains(box) for box in boxes(row, shown))
