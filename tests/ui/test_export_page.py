"""The export page: for whom and how much, real pages, a file in its folder, and a line in the history for all that leaves."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing import sample
from briefing.brief.variants import PARTS, Variant
from briefing.domain.records import Dossier, Handout
from briefing.store import Store, history
from briefing.store.operations import dossiers
from tests.ui.program import started
from ui.app import Starter
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.outputs import Outputs
from ui.pages.export import ExportPage
from ui.parts.history import words
from ui.settings import Settings


@pytest.fixture
def starter(qtbot: QtBot, tmp_path: Path, look: Look, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starter]:
    monkeypatch.setenv("IHATA_HOME", str(tmp_path / "home"))
    path = tmp_path / "home" / "library.ihata"
    store = Store.open(path)
    sample.make(store)
    store.close()
    with started(path, qtbot) as made:
        (tmp_path / "out").mkdir()
        made.settings.set("export_folder", str(tmp_path / "out"))
        yield made


@pytest.fixture
def page(starter: Starter, qtbot: QtBot) -> ExportPage:
    starter.window.ask("export")
    shown = starter.window._pages["export"]
    assert isinstance(shown, ExportPage)
    settled(shown, qtbot)
    return shown


def settled(page: ExportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.tasks.running and bool(page.facts.lines), timeout=30_000)


def click(page: ExportPage, word: str) -> None:
    switch = next(one for one in (page.reader.audience, page.reader.extent) if word in one._segments)
    QTest.mouseClick(switch._segments[word], Qt.MouseButton.LeftButton)


def written(page: ExportPage, qtbot: QtBot, name: str) -> Path:
    out = Path(page.context.settings.get("export_folder")) / name
    qtbot.waitUntil(lambda: out.exists() and not page.context.tasks.running, timeout=30_000)
    return out


def test_the_real_pages_are_shown_and_turned(page: ExportPage, qtbot: QtBot) -> None:
    assert page.preview.count > 2 and page.facts.lines[0].startswith(f"{_arab(page.preview.count)} ")
    QTest.mouseClick(page.preview.on, Qt.MouseButton.LeftButton)
    assert page.preview.at == 1
    QTest.keyClick(page.preview, Qt.Key.Key_PageUp)
    assert page.preview.at == 0 and not page.preview.back.isEnabled()


def _arab(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))


def test_one_page_is_one_page_and_the_choice_is_kept(page: ExportPage, starter: Starter, qtbot: QtBot) -> None:
    click(page, "page")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.preview.count == 1, timeout=30_000)
    click(page, "outside")
    settled(page, qtbot)
    assert (starter.settings.get("export_audience"), starter.settings.get("export_extent")) == ("outside", "page")
    assert page.reader.variant == Variant("outside", "page")
    assert page.reader.contents.accessibleDescription().startswith("خارج الجهة: ")


def test_ctrl_e_writes_the_file_and_notes_it(page: ExportPage, starter: Starter, qtbot: QtBot) -> None:
    QTest.keyClick(page.forms, Qt.Key.Key_Down)
    assert page.forms.form.key == "docx"
    settled(page, qtbot)
    starter.window.ask("export")
    out = written(page, qtbot, "التنسيق الأمني بين بغداد ودمشق.docx")
    assert docx.Document(str(out)).core_properties.language == "ar"
    qtbot.waitUntil(lambda: bool(starter.context.store.find(Handout)))
    (handout,) = starter.context.store.find(Handout)
    assert (handout.form, handout.name, handout.audience, handout.extent) == ("docx", out.name, "leadership", "standard")
    step = history.steps(starter.context.store, handout.dossier_id)[0]
    said = words.what(starter.context.snapshot, step)
    assert "صُدّر" in said and out.name in said and "للقيادة" in said


def test_what_has_left_cannot_be_undone(page: ExportPage, starter: Starter, qtbot: QtBot) -> None:
    before = starter.context.snapshot
    page.again()
    written(page, qtbot, "التنسيق الأمني بين بغداد ودمشق.pdf")
    qtbot.waitUntil(lambda: bool(starter.context.store.find(Handout)))
    starter.context.undo()
    assert len(starter.context.store.find(Handout)) == 1
    assert starter.context.snapshot.dossier.title == before.dossier.title


def test_a_second_file_does_not_overwrite_the_first(page: ExportPage, qtbot: QtBot) -> None:
    page.again()
    first = written(page, qtbot, "التنسيق الأمني بين بغداد ودمشق.pdf").read_bytes()
    page.again()
    second = written(page, qtbot, "التنسيق الأمني بين بغداد ودمشق 2.pdf")
    assert second.with_name("التنسيق الأمني بين بغداد ودمشق.pdf").read_bytes() == first
    assert len(pypdfium2.PdfDocument(second)) == page.preview.count


def test_a_portable_copy_is_made_from_here_too(page: ExportPage, starter: Starter, qtbot: QtBot) -> None:
    page.forms.choose("ihata")
    settled(page, qtbot)
    assert not page.reader.audience.isVisible() and not page.reader.contents.isVisible()
    page.again()
    copy = Store.open(written(page, qtbot, "التنسيق الأمني بين بغداد ودمشق.ihata"), read_only=True)
    assert [one.title for one in copy.dossiers()] == ["التنسيق الأمني بين بغداد ودمشق"]
    copy.close()
    assert [one.form for one in starter.context.store.find(Handout)] == ["ihata"]


def test_an_empty_dossier_says_so_and_writes_nothing(starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    starter.context.show_dossier(dossiers.create(starter.context.store, "فارغ").id)
    starter.window.ask("export")
    page = starter.window._pages["export"]
    settled(page, qtbot)
    assert page.facts.lines[0] == "لا شيء في الملف يُصدَّر بعد"
    assert not page.save_button.isEnabled() and page.save_button.toolTip()
    page.again()
    assert list((tmp_path / "out").iterdir()) == []


def test_proposals_go_to_nobody() -> None:
    assert not any(Variant(audience).has("proposals") for audience in ("colleague", "leadership", "outside"))  # type: ignore[arg-type]
    assert Variant("colleague").has("notes") and not Variant("leadership").has("source_names")
    assert set(PARTS) >= {"judgements", "evidence"}


def test_escape_goes_back_to_the_tab(page: ExportPage, starter: Starter) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert starter.window._page == ""


def test_a_pdf_brings_its_dossier_along(page: ExportPage, starter: Starter, qtbot: QtBot, tmp_path: Path) -> None:
    assert page.reader.attach.isHidden()
    click(page, "colleague")
    settled(page, qtbot)
    assert not page.reader.attach.isHidden()
    page.reader.attach.click()
    page.again()
    out = written(page, qtbot, "التنسيق الأمني بين بغداد ودمشق.pdf")
    store, dossier_id = starter.context.store, starter.context.dossier_id
    title = starter.context.snapshot.dossier.title
    starter.context.show_dossier(None)
    dossiers.remove(store, dossier_id)
    assert store.get(Dossier, dossier_id) is None
    starter.context.files_dropped.emit([out])
    qtbot.waitUntil(lambda: starter.context.dossier_id == dossier_id, timeout=30_000)
    assert starter.context.snapshot.dossier.title == title


def test_pictures_and_minutes_that_leave_are_noted_too(starter: Starter) -> None:
    starter.context.left.emit("png", "مصفوفة.png")
    (handout,) = starter.context.store.find(Handout)
    assert (handout.form, handout.name, handout.audience) == ("png", "مصفوفة.png", "")


def test_slides_are_shown_and_printed_so_many_on_a_sheet(page: ExportPage, starter: Starter, qtbot: QtBot) -> None:
    page.forms.choose("pptx")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.facts.lines[0].startswith("١٢ شريحة"), timeout=30_000)
    QTest.mouseClick(page.reader.each._segments[4], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    asked: list[object] = []
    starter.context.print_asked.disconnect()
    starter.context.print_asked.connect(lambda sheets, variant, parent: asked.append(sheets))
    starter.window.ask("print")
    assert [(sheets.count, sheets.landscape) for sheets in asked] == [(3, True)]


def test_a_library_that_can_only_be_read_can_be_exported_but_takes_no_note(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "library.ihata"
    writable = Store.open(path)
    dossier_id = sample.make(writable)
    writable.close()
    context = Context(look, Settings(tmp_path / "settings.ini"))
    context.store = Store.open(path, read_only=True)
    context.feed = Feed(context.store, context)
    context.show_dossier(dossier_id)
    Outputs(context).export(tmp_path / "a.docx", Variant("leadership"))
    qtbot.waitUntil(lambda: not context.tasks.running, timeout=30_000)
    assert (tmp_path / "a.docx").exists() and not context.store.find(Handout)
    context.feed.close()
    context.store.close()
    context.deleteLater()
