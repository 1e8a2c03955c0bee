"""The three readers of a PDF's text, each giving the lines of one page. None of them is right on every Arabic file."""

import io
from collections.abc import Iterator
from typing import Protocol

import pypdfium2
import pypdfium2.raw as pdfium
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTPage
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pypdf import PdfReader

from briefing.importing.border import Watch
from briefing.importing.pdf_glyphs import Glyph, lines_of_glyphs
from briefing.importing.pdf_lines import Line, mended, plain_lines


class PageReader(Protocol):
    name: str

    def lines(self, index: int, watch: Watch) -> list[Line]:
        """The lines of a page (counted from 0) in reading order. Raises OverdueError, or one of border.FAILURES."""


class Pdfium:
    """Chrome's reader: quick, sturdy, and mostly in logical order."""

    name = "pdfium"

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document

    def lines(self, index: int, watch: Watch) -> list[Line]:
        watch.check()
        page = self._document[index]
        try:
            text = page.get_textpage()
            try:
                return list(self._lines(text))
            finally:
                text.close()
        finally:
            page.close()

    def _lines(self, text: pypdfium2.PdfTextPage) -> Iterator[Line]:
        signs: list[int] = []
        boxes: list[tuple[float, float, float, float]] = []
        for index in range(text.count_chars()):
            sign = pdfium.FPDFText_GetUnicode(text, index)
            if sign in (10, 13):
                yield from _line(signs, boxes)
                signs, boxes = [], []
            elif sign and sign != 0xFFFE:
                signs.append(sign)
                if sign != 32:
                    boxes.append(text.get_charbox(index, loose=True))
        yield from _line(signs, boxes)


def _line(units: list[int], boxes: list[tuple[float, float, float, float]]) -> Iterator[Line]:
    """A line from UTF-16 units and the boxes of its letters, if it has any."""
    text = mended(b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le", "replace"))
    if text.strip() and boxes:
        bottoms, tops = sorted(box[1] for box in boxes), sorted(box[3] for box in boxes)
        bottom, top = bottoms[len(bottoms) // 2], tops[len(tops) // 2]
        yield Line(text, min(box[0] for box in boxes), max(box[2] for box in boxes), top, top - bottom)


class Pypdf:
    """Follows the order in which the file draws its letters."""

    name = "pypdf"

    def __init__(self, data: bytes) -> None:
        self._document = PdfReader(io.BytesIO(data))

    def lines(self, index: int, watch: Watch) -> list[Line]:
        page = self._document.pages[index]
        text = page.extract_text(visitor_operand_before=lambda *_: watch.check())
        return plain_lines(mended(text))


class _WatchedDevice(PDFPageAggregator):  # type: ignore[misc]  # pdfminer has no types
    """pdfminer's glyphs, whose drawing can be stopped in the middle of a page."""

    watch: Watch

    def render_char(self, *args: object, **kwargs: object) -> float:
        self.watch.check()
        width: float = super().render_char(*args, **kwargs)
        return width


class Pdfminer:
    """Reads a page from the places of its glyphs, whatever order the file draws them in."""

    name = "pdfminer"

    def __init__(self, data: bytes) -> None:
        self._pages = list(PDFPage.create_pages(PDFDocument(PDFParser(io.BytesIO(data)))))

    def lines(self, index: int, watch: Watch) -> list[Line]:
        resources = PDFResourceManager()
        device = _WatchedDevice(resources, laparams=None)
        device.watch = watch
        PDFPageInterpreter(resources, device).process_page(self._pages[index])
        glyphs = [
            Glyph(mended(char.get_text()), char.x0, char.x1, char.y0, char.y1)
            for char in _chars(device.get_result())
            if char.upright
        ]
        return lines_of_glyphs(glyphs)


def _chars(page: LTPage) -> Iterator[LTChar]:
    stack: list[LTContainer] = [page]
    while stack:
        for item in stack.pop():
            if isinstance(item, LTChar):
                yield item
            elif isinstance(item, LTContainer):
                stack.append(item)
