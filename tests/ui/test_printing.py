"""What is printed: the pages of the brief as they are, and slides so many on a sheet, from the right."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing import sample
from briefing.brief import Variant, compose
from briefing.brief.slides import Deck, compose_slides
from briefing.domain.dossier import Snapshot
from briefing.export import pdf
from briefing.store import Store
from ui.look import Look
from ui.printing import PageSheets, Sheets, SlideSheets, preview, print_on, printer_for


@pytest.fixture
def snapshot(tmp_path: Path, look: Look) -> Iterator[Snapshot]:
    store = Store.open(tmp_path / "library.ihata")
    yield store.snapshot(sample.make(store))
    store.close()


@pytest.fixture
def deck(snapshot: Snapshot) -> Deck:
    return compose_slides(snapshot)


def printed(sheets: Sheets, out: Path, first: int = 0, last: int = 0) -> list[QSize]:
    """The sizes in points of the pages of a PDF that stands for the paper."""
    printer = printer_for(sheets, "ملف")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setFromTo(first, last)
    print_on(printer, sheets)
    document = pypdfium2.PdfDocument(out)
    sizes = [QSize(round(page.get_width()), round(page.get_height())) for page in document]
    document.close()
    return sizes


def painted(sheets: Sheets, number: int, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheets.paint(painter, QRectF(image.rect()), number, width)
    painter.end()
    return image


def test_every_page_of_the_brief_is_a_sheet(snapshot: Snapshot, tmp_path: Path) -> None:
    sheets = PageSheets(pdf.to_pdf(compose(snapshot, variant=Variant("leadership"))))
    sizes = printed(sheets, tmp_path / "a.pdf")
    assert len(sizes) == sheets.count > 2
    assert all(abs(size.width() - 595) < 3 and abs(size.height() - 842) < 3 for size in sizes)


def test_only_the_sheets_asked_for_are_printed(snapshot: Snapshot, tmp_path: Path) -> None:
    sheets = PageSheets(pdf.to_pdf(compose(snapshot, variant=Variant("leadership"))))
    assert len(printed(sheets, tmp_path / "a.pdf", 2, 3)) == 2


def test_a_sheet_is_the_page_it_was_made_from(snapshot: Snapshot) -> None:
    data = pdf.to_pdf(compose(snapshot, variant=Variant("leadership", "page")))
    image = painted(PageSheets(data), 0, 595, 842)
    band = image.pixelColor(300, 5)
    assert (band.red(), band.green(), band.blue()) == (0xFF, 0xD9, 0x8A)


@pytest.mark.parametrize(("each", "landscape"), [(1, True), (2, False), (4, True)])
def test_slides_stand_so_many_on_a_sheet(deck: Deck, tmp_path: Path, each: int, landscape: bool) -> None:
    sheets = SlideSheets(deck, each)
    sizes = printed(sheets, tmp_path / "a.pdf")
    assert len(sizes) == -(-len(deck.visible) // each)
    assert (sizes[0].width() > sizes[0].height()) == landscape


def test_four_slides_begin_at_the_right(deck: Deck) -> None:
    """The last sheet of five slides has one of them, in its upper right quarter."""
    five = SlideSheets(Deck(**{name: getattr(deck, name) for name in deck.__dataclass_fields__} | {"pages": deck.visible[:5]}), 4)
    image = painted(five, 1, 1188, 840)
    quarters = {
        (right, lower): any(
            image.pixelColor(x, y).lightness() < 250
            for x in range(594 * right + 40, 594 * right + 560, 7)
            for y in range(420 * lower + 60, 420 * lower + 400, 5)
        )
        for right in (0, 1)
        for lower in (0, 1)
    }
    assert quarters == {(1, 0): True, (0, 0): False, (1, 1): False, (0, 1): False}


def test_the_preview_shows_the_sheets_and_tells_when_they_were_printed(deck: Deck, qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told: list[bool] = []
    dialog = preview(SlideSheets(deck, 2), "ملف", parent, lambda: told.append(True))
    qtbot.waitUntil(dialog.isVisible)
    assert isinstance(dialog, QPrintPreviewDialog) and dialog.windowTitle() == "معاينة الطباعة"
    dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.accept()
    QApplication.processEvents()
    assert told == [True]
