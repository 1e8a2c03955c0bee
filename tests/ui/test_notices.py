"""What a person reads about what could not be done, and about long work: real failures, real reports, the real window's place for them."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from briefing import desk
from briefing.domain.errors import UserError
from briefing.store import Store
from briefing.store.operations import dossiers
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.messages import Course, message_for
from ui.notices import SHOWN_AFTER, Notices
from ui.settings import Settings
from ui.widgets.button import Button
from ui.widgets.message_card import MessageCard


@pytest.fixture
def notices(look: Look, tmp_path: Path, qtbot) -> Iterator[Notices]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    context = Context(look, Settings(tmp_path / "settings.ini"))
    context.store, context.feed = store, Feed(store)
    context.show_dossier(dossiers.create(store, "الحدود").id)
    made = Notices(context)
    qtbot.addWidget(made)
    made.resize(900, 600)
    yield made
    context.feed.close()
    store.close()


def fail(notices: Notices, *names: str) -> None:
    for name in names:
        notices.context.failed.emit(UserError("old-doc", name=name))


def titles(notices: Notices) -> list[str]:
    return [card.accessibleName().split(".doc")[0][-1] for card in notices._messages()]


def test_work_that_ended_while_the_window_was_busy_leaves_no_empty_room(notices: Notices, qtbot) -> None:
    tasks = notices.context.tasks
    with qtbot.waitSignal(tasks.started):
        tasks.run("عمل", lambda report: None, lambda result: None, notices.context.failed.emit)
    time.sleep(SHOWN_AFTER / 1000 + 0.2)  # the window is busy: the end and the time to show it wait together
    qtbot.waitUntil(lambda: not tasks.running)
    qtbot.wait(SHOWN_AFTER)
    assert not notices.isVisible() and notices._column.count() == 0


def test_three_failures_are_shown_and_an_older_one_goes(notices: Notices) -> None:
    fail(notices, "1.doc", "2.doc")
    assert titles(notices) == ["1", "2"]
    fail(notices, "3.doc", "4.doc")
    assert titles(notices) == ["2", "3", "4"]


def test_a_message_goes_with_esc_from_where_the_keyboard_is(notices: Notices, qtbot) -> None:
    notices.show()
    notices.activateWindow()
    qtbot.waitUntil(notices.isActiveWindow)
    fail(notices, "1.doc", "2.doc")
    focused = QApplication.focusWidget()
    assert focused is not None and notices._messages()[1].isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert titles(notices) == ["1"]


def test_messages_go_when_something_else_is_shown(notices: Notices) -> None:
    fail(notices, "1.doc")
    notices.context.show_dossier(None)
    assert titles(notices) == [] and notices.isHidden()


def test_technical_details_are_shown_on_demand_and_copied(notices: Notices, qtbot) -> None:
    notices.show()
    notices.context.failed.emit(UserError("wrong-ending", name="a.pdf", kind="PDF"))
    (card,) = notices._messages()
    qtbot.waitUntil(card.isVisible)
    details = card.findChild(QLabel)
    buttons = {button.text(): button for button in card.findChildren(Button)}
    assert details is not None and not details.isVisible()
    buttons["التفاصيل الفنية"].click()
    assert details.isVisible() and details.text() == "wrong-ending\nname: a.pdf\nkind: PDF"
    buttons["انسخ التفاصيل"].click()
    assert QGuiApplication.clipboard().text() == details.text()
    assert isinstance(card, MessageCard)


@pytest.mark.parametrize("code", ["old-doc", "unknown-type", "empty", "no-text", "encrypted", "wrong-ending"])
def test_every_refusal_of_a_document_names_it(look: Look, code: str) -> None:
    facts = {"name": "تقرير.doc", **({"kind": "DOC"} if code in ("unknown-type", "wrong-ending") else {})}
    assert "تقرير.doc" in message_for(UserError(code, **facts)).title


def test_the_course_of_a_report_names_what_is_behind_and_what_is_to_come(look: Look, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("تسعى بغداد إلى تنسيق أمني مع دمشق. وترفض إيران أي اتفاق جديد.", encoding="utf-8")
    course, told = Course(), []

    def report(step: str, n: int, total: int) -> None:
        told.append(course.go_on(step, n, total))

    store = Store.open(tmp_path / "other.ihata")
    desk.take_in(store, desk.read(path, report), None, report)
    store.close()
    shares = [share for *_, share in told]
    assert shares == sorted(shares) and 0 < shares[0] < shares[-1] < 1
    behind, now, coming, _ = told[-1]
    assert now == "يحفظ المسودة" and coming == [] and behind[-1] == "يقترح أماكن"
    behind, now, coming, _ = next(state for state in told if state[1] == "يقترح فاعلين")
    assert "يقسّم الجمل" in behind and coming[0] == "يقترح مواقف" and now not in coming
