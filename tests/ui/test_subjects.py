"""What records are called where they are pointed at: by kind and number, never by a whole sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.domain.records import Driver, Event, Implication, Indicator, Note, Premise, Scenario
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.parts.summary.side_cards import PremisesCard
from ui.settings import Settings
from ui.subjects import name_of
from ui.widgets.fields import TextField

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


def test_the_fields_of_open_questions_say_which_question_they_are(context: Context, qtbot) -> None:
    for text in ("من يموّل المركز؟", "متى الانسحاب؟"):
        add(context, Premise, premise="question", text=text)
    card = PremisesCard(context)
    qtbot.addWidget(card)
    assert context.snapshot is not None
    card.show_snapshot(context.snapshot)
    names = [field.accessibleName().translate(ISLAND) for field in card.findChildren(TextField)]
    assert names == ["السؤال المفتوح ١", "السؤال المفتوح ٢"]
