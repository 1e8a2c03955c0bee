"""What records are called where they are pointed at: by kind and number, never by a whole sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from briefing.brief import words
from briefing.domain.records import Driver, Event, Implication, Indicator, Note, Premise, Scenario
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui import labels
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.look.surfaces import text_width
from ui.margin_list import paint_head
from ui.margin_rows import Head
from ui.settings import Settings
from ui.subjects import name_of

ISLAND = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200f")


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    made.show_dossier(dossiers.create(store, "الحدود").id)
    yield made
    made.feed.close()
    store.close()


def add(context: Context, cls: type, **values: object) -> str:
    return editing.add(context.store, cls, context.dossier_id or "", **values).id


def test_names_are_short_whatever_the_text_is(context: Context) -> None:
    text = "جملة طويلة لا تصلح اسماً لشيء يُشار إليه في سطر واحد"
    add(context, Premise, premise="question", text=text)
    scenario = add(context, Scenario, name="شراكة")
    made = {
        "الحدث (عام ٢٠١٤)": add(context, Event, happened="2014", text=text),
        "الافتراض ١": add(context, Premise, premise="assumption", text=text),
        "فجوة المعلومات ١": add(context, Premise, premise="gap", text=text),
        "السؤال المفتوح ٢": add(context, Premise, premise="question", text=text),
        "المؤشر ١": add(context, Indicator, scenario_id=scenario, text=text),
        "الدافع ١": add(context, Driver, scenario_id=scenario, text=text),
        "ما يعنيه للتوقيت": add(context, Implication, audience="timing", text=text),
        "قرار": add(context, Note, note_kind="decision", text=text),
    }
    snapshot = context.snapshot
    assert snapshot is not None
    for name, record_id in made.items():
        kind = snapshot.by_id[record_id].kind
        assert name_of(snapshot, kind, record_id).translate(ISLAND) == name


def test_no_nought_stands_beside_the_head_of_an_empty_section(look: Look) -> None:
    title = text_width("الملاحظات", look.theme.font("label", 600))
    for count in (0, 3):
        image = QImage(300, 32, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_head(painter, QRectF(0, 0, 300, 32), Head("notes", "الملاحظات", count), look.theme)
        painter.end()
        beside = range(int(300 - 16 - title - 30), int(300 - 16 - title - 4))
        rows = [y for y in range(32) if any(image.pixelColor(x, y) != Qt.GlobalColor.white for x in beside)]
        assert (len(rows) > 1) == bool(count)  # else there is the rule alone


def test_documents_use_the_words_of_the_screen() -> None:
    pairs = (
        (words.STANCES, labels.stance),
        (words.BANDS, labels.band),
        (words.CONFIDENCES, labels.confidence),
        (words.CLASSIFICATIONS, labels.classification),
        (words.RELIABILITIES, labels.reliability),
        (words.INDICATOR_STATES, labels.indicator_state),
        (words.ROLES, labels.role),
        (words.PLACE_KINDS, labels.place_kind),
        (words.ACTOR_KINDS, labels.actor_kind),
        (words.NOTE_KINDS, labels.note_kind),
    )
    for table, label in pairs:
        assert {code: label(code) for code in table} == table
