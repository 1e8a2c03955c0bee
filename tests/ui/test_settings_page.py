"""Settings act at once and are kept; the pages about keys, the program and pasted text say and do what they should."""

from collections.abc import Iterator
from importlib.metadata import requires, version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea

from briefing.store import Store, last_copy
from briefing.store.operations import dossiers
from ui.actions import commands
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.pages import about, keys, paste, settings
from ui.settings import Settings
from ui.text import current_format, set_format
from ui.widgets.path_label import PathLabel


@pytest.fixture
def context(look: Look, tmp_path: Path) -> Iterator[Context]:
    store = Store.open(tmp_path / "library.ihata", author="سلمى")
    made = Context(look, Settings(tmp_path / "settings.ini"))
    made.store, made.feed = store, Feed(store)
    yield made
    made.tasks.stop_all()
    made.feed.close()
    store.close()


@pytest.fixture
def page(context: Context, qtbot) -> settings.SettingsPage:
    made = settings.make(context)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.reload(None)
    made.show()
    return made


def test_what_is_chosen_is_written_at_once_and_kept(page: settings.SettingsPage, context: Context, tmp_path: Path, qtbot) -> None:
    for switch, value, name in (
        (page.numbers.digits, "latin", "digits"),
        (page.numbers.months, "egypt", "months"),
        (page.numbers.hijri, True, "hijri"),
        (page.display.theme_switch, "dark", "theme"),
        (page.display.zoom, 150, "zoom"),
    ):
        with qtbot.waitSignal(context.settings.changed) as changed:
            qtbot.mouseClick(switch._segments[value], Qt.MouseButton.LeftButton)
        assert changed.args == [name]
        assert context.settings.get(name) == value
    context.settings.sync()
    again = Settings(tmp_path / "settings.ini")
    assert [again.get(name) for name in ("digits", "months", "hijri", "theme", "zoom")] == ["latin", "egypt", True, "dark", 150]


def test_a_setting_changed_elsewhere_is_shown(page: settings.SettingsPage, context: Context) -> None:
    context.settings.set("theme", "dark")
    assert page.display.theme_switch.value == "dark"


def test_the_example_follows_the_choices(page: settings.SettingsPage) -> None:
    assert "٥٥–٨٠٪" in page.numbers.example.text()
    set_format(type(current_format())("latin", "egypt", True))
    page.reload(None)
    assert "55–80%" in page.numbers.example.text() and "هـ" in page.numbers.example.text()


def test_the_author_is_kept_and_an_empty_one_is_the_systems(page: settings.SettingsPage, context: Context) -> None:
    page.author.name.setFocus()
    page.author.name.selectAll()
    QTest.keyClick(page.author.name, Qt.Key.Key_Delete)
    page.author.name.insert("ليلى")
    page.author.name.textEdited.emit("ليلى")
    page.author.name.flush()
    assert context.settings.author == "ليلى"


def test_a_backup_is_a_library_that_opens(page: settings.SettingsPage, context: Context, qtbot) -> None:
    dossiers.create(context.store, "الحدود")
    assert page.library.last.text() == "لا نسخة احتياطية بعد"
    with qtbot.waitSignal(context.toast_asked) as said:
        qtbot.mouseClick(page.library.copy, Qt.MouseButton.LeftButton)
    assert said.args == ["أُنشئت نسخة احتياطية", False]
    qtbot.waitUntil(lambda: page.library.last.text().startswith("آخرها"))
    made = last_copy(context.store.path)
    assert made is not None
    copy = Store.open(made, read_only=True)
    assert [dossier.title for dossier in copy.dossiers()] == ["الحدود"]
    copy.close()


def test_categories_go_to_their_card(page: settings.SettingsPage, qtbot) -> None:
    page.resize(700, 420)
    qtbot.waitUntil(lambda: page._area.verticalScrollBar().maximum() > 0)
    page.setFocus()
    QTest.keyClick(page.categories, Qt.Key.Key_End)
    assert page.categories.value == "library"
    assert page.library.visibleRegion().boundingRect().height() > 0


def test_every_key_of_the_window_is_on_the_sheet(context: Context, qtbot) -> None:
    page = keys.make(context)
    qtbot.addWidget(page)
    page.show()
    listed = {(words, cap) for _, found in keys.groups() for words, caps in found for cap in caps}
    assert {(command.text, command.keys) for command in commands() if command.keys} <= listed


def test_the_licences_of_all_that_ships_are_told(context: Context, qtbot) -> None:
    page = about.make(context)
    qtbot.addWidget(page)
    page.show()
    assert version("ihata") in page.version.text()
    needed = {line.split(";")[0].strip() for line in requires("ihata") or () if "extra" not in line}
    told = {part.name.lower().replace(".", "-") for part in about.libraries()}
    assert all(any(line.lower().replace(".", "-", 1).startswith(name) for name in told) for line in needed)
    assert all(part.licence for part in (*about.libraries(), *about.fonts()))
    assert {"MIT", "CC BY 4.0 (GeoNames, https://www.geonames.org)"} < {part.licence for part in about.data()}


def test_long_licences_are_broken_into_lines(context: Context, qtbot) -> None:
    page = about.make(context)
    qtbot.addWidget(page)
    assert page.findChild(QScrollArea).widget().minimumSizeHint().width() < 1000


def test_the_texts_of_the_licences_open_where_the_build_made_them(
    context: Context, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = tmp_path / "licences.txt"
    texts.write_text("Ihata\n\nApache License", "utf-8")
    monkeypatch.setattr(about, "TEXTS", texts)
    page = about.make(context)
    qtbot.addWidget(page)
    page.texts.click()
    assert page.findChild(QPlainTextEdit).toPlainText() == texts.read_text("utf-8")


def test_a_pasted_text_is_handed_over_and_the_page_is_empty_again(context: Context, qtbot) -> None:
    page = paste.make(context)
    qtbot.addWidget(page)
    page.show()
    page.reload(None)
    assert not page.take.isEnabled() and not page.target.isVisible()
    page.text.setPlainText("نص من موقع")
    page.name.setText("موقع")
    page.text.setFocus()
    with qtbot.waitSignal(context.text_pasted) as pasted:
        QTest.keyClick(page.take, Qt.Key.Key_Space)
    assert pasted.args == ["نص من موقع", "موقع"]
    assert page.text.toPlainText() == "" and page.name.text() == ""


def test_a_text_for_a_new_dossier_leaves_the_one_on_show(context: Context, qtbot) -> None:
    context.show_dossier(dossiers.create(context.store, "الحدود").id)
    page = paste.make(context)
    qtbot.addWidget(page)
    page.show()
    page.reload(None)
    page.text.setPlainText("نص")
    qtbot.mouseClick(page.target._segments["new"], Qt.MouseButton.LeftButton)
    spy = QSignalSpy(context.text_pasted)
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    assert context.dossier_id is None and spy.count() == 1


def test_the_caret_of_the_empty_page_for_pasted_text_stands_at_the_right(context: Context, qtbot) -> None:
    page = paste.make(context)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    assert page.text.cursorRect().left() > page.text.width() / 2


def test_no_key_page_says_the_same_thing_twice(look: Look) -> None:
    for title, entries in keys.groups():
        words = [text for text, _ in entries]
        assert len(words) == len(set(words)), title
    told = {text: caps for _, entries in keys.groups() for text, caps in entries}
    assert told["ابحث"] == ("F3", "Ctrl+F") and told["اللوحة التالية"] == ("F6",)


def test_a_long_path_keeps_its_ends_and_is_copied_whole(look: Look, qtbot) -> None:
    path = "/home/analyst/.local/share/ihata/archive/2026/security/border/library.ihata"
    label = PathLabel(look, path)
    qtbot.addWidget(label)
    label.resize(240, 32)
    label.show()
    shown = label.words.shown()
    assert shown != path and shown.startswith("/home") and shown.endswith(".ihata")
    assert path in label.words.toolTip()
    label.copy.click()
    assert QGuiApplication.clipboard().text() == path
    label.resize(900, 32)
    QApplication.processEvents()
    assert label.words.shown() == path
