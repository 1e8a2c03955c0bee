"""The history page, and what changed since the last briefing, on a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.domain.records import Handout, Indicator, Judgement, Meeting, Scenario
from briefing.store import Store
from briefing.store.operations import dossiers, editing, handouts, scenarios
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.pages.history import HistoryPage
from ui.parts.summary.changed_card import ChangedCard
from ui.settings import Settings
from ui.widgets.read_label import ReadLabel


@pytest.fixture
def context(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Context]:
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store = Store.open(tmp_path / "library.ihata", author="محلل")
    made.feed = Feed(made.store, made)
    made.show_dossier(dossiers.create(made.store, "ملف").id)
    yield made
    made.feed.close()
    made.store.close()
    made.deleteLater()


def test_enter_restores_what_was_before(context: Context, qtbot: QtBot) -> None:
    made = editing.add(context.store, Judgement, context.dossier_id or "", text="أول")
    editing.edit(context.store, Judgement, made.id, text="ثانٍ")
    page = HistoryPage(context)
    qtbot.addWidget(page)
    page.reload(None)
    assert [step.verb for step in page._steps.values()] == ["edit-judgement", "add-judgement", "new-dossier"]
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert context.store.get(Judgement, made.id).text == "أول"
    context.undo()
    assert context.store.get(Judgement, made.id).text == "ثانٍ"


def test_what_has_left_is_shown_and_cannot_be_taken_back(context: Context, qtbot: QtBot) -> None:
    noted = handouts.note(context.store, context.dossier_id or "", "pdf", name="ملف.pdf", audience="leadership", extent="page")
    page = HistoryPage(context)
    qtbot.addWidget(page)
    page.show()
    page.reload(None)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert context.store.get(Handout, noted.id) == noted
    assert not page.card._restore.isEnabled()
    shown = [label.accessibleName() for label in page.card.findChildren(QLabel)]
    assert any("للقيادة" in text for text in shown) and any("صفحة واحدة" in text for text in shown)


def test_a_likelihood_that_moved_is_told_in_words(context: Context, qtbot: QtBot) -> None:
    made = editing.add(context.store, Judgement, context.dossier_id or "", text="حكم", likelihood_low=55, likelihood_high=80)
    editing.edit(context.store, Judgement, made.id, likelihood_low=80, likelihood_high=95)
    page = HistoryPage(context)
    qtbot.addWidget(page)
    page.reload(None)
    texts = [cell.text for line in page.table.model().lines for cell in getattr(line, "cells", ())]
    assert any("مرجّح ← مرجّح جداً" in text for text in texts)


def test_what_changed_is_told_from_the_last_briefing_on(context: Context, qtbot: QtBot) -> None:
    store, dossier = context.store, context.dossier_id or ""
    card = ChangedCard(context)
    qtbot.addWidget(card)
    scenario = editing.add(store, Scenario, dossier, name="شراكة")
    indicator = editing.add(store, Indicator, dossier, scenario_id=scenario.id, text="زيارة معلنة")
    card.show_snapshot(context.snapshot)
    assert card.isHidden()
    with store.operation("hold", dossier) as work:
        meeting = work.put(Meeting(id=work.new_id(), dossier_id=dossier, title="إحاطة", started=work.at, ended=work.at))
    qtbot.wait(5)
    assert meeting.ended
    scenarios.next_state(store, indicator.id)
    scenarios.next_state(store, indicator.id)
    card.show_snapshot(context.snapshot)
    told = [label.text() for label in card.findChildren(ReadLabel)]
    assert not card.isHidden() and len(told) == 1 and "زيارة معلنة" in told[0]
