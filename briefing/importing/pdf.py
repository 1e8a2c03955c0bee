"""PDF → text. All readers are tried on a few pages, and the one whose Arabic is most plausible reads the file."""

import io
import re
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from briefing.domain.errors import UserError
from briefing.importing import plausibility
from briefing.importing.blocks import Reading, join
from briefing.importing.border import FAILURES, GIVEN_UP, Watch
from briefing.importing.pdf_lines import Line, paragraphs, turned, without_running_heads
from briefing.importing.pdf_readers import PageReader, Pdfium, Pdfminer, Pypdf

_SAMPLE_PAGES = 4
_BETTER_BY = 0.01  # the quick reader is kept unless another is better
_ALL_BUT_DOUBLES = 0.97  # some readers give a letter and its mark twice
_NONSENSE = -1.0  # fonts that do not say which letters their glyphs are
_LARGEST_STREAM = 150_000_000
_STREAM = re.compile(rb"stream\r?\n")
_PDFIUM = threading.Lock()  # pdfium must not be entered twice at a time


@dataclass(frozen=True, slots=True)
class _Way:
    """A reader, and whether its lines must be turned round."""

    reader: PageReader
    turn: bool = False

    @property
    def name(self) -> str:
        return f"{self.reader.name}-turned" if self.turn else self.reader.name

    def lines(self, index: int, watch: Watch) -> list[Line]:
        return [self.seen(line) for line in self.reader.lines(index, watch)]

    def seen(self, line: Line) -> Line:
        return turned(line) if self.turn else line


def read(data: bytes, name: str, watch: Watch) -> Reading:
    _refuse_bomb(data, name, watch)
    with _PDFIUM:
        document = _opened(data, name)
        try:
            return _read(data, name, document, watch)
        finally:
            document.close()


def _read(data: bytes, name: str, document: pypdfium2.PdfDocument, watch: Watch) -> Reading:
    count = len(document)
    quick = _Way(Pdfium(document))
    pages = [_page(quick, index, count, watch) for index in range(count)]
    if not any(pages):
        raise UserError("scanned" if _has_images(document) else "no-text", name=name)
    best = _best(data, name, document, quick, pages, watch.part(0.5))
    if best is not quick:
        pages = _reread(best, pages, watch)
    text, spans = join(paragraphs(without_running_heads(pages)))
    return Reading(
        text=text,
        paragraphs=spans,
        media_type="application/pdf",
        read_by=best.name,
        pages=count,
        empty_pages=tuple(number for number, page in enumerate(pages, start=1) if not page),
    )


def _opened(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) > 0:
            return document
        document.close()
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise UserError("encrypted", name=name) from None
    raise UserError("pdf-damaged", name=name)


def _refuse_bomb(data: bytes, name: str, watch: Watch) -> None:
    """Unpacks each stream up to a bound, as often as it is packed in itself, before any library unpacks it without one."""
    for match in _STREAM.finditer(data):
        watch.check()
        packed = data[match.end() : match.end() + 2]
        start: bytes | memoryview = memoryview(data)[match.end() :]
        while len(packed) == 2 and packed[0] & 0x0F == 8 and (packed[0] * 256 + packed[1]) % 31 == 0:
            unpacked = _unpacked(start)
            if len(unpacked) > _LARGEST_STREAM:
                raise UserError("bomb", name=name)
            start, packed = unpacked, unpacked[:2]


def _unpacked(packed: bytes | memoryview) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, _LARGEST_STREAM + 1)
    except zlib.error:
        return b""


def _page(way: _Way, index: int, count: int, watch: Watch) -> list[Line]:
    watch.step(index, count, "pages")
    try:
        return way.lines(index, watch)
    except FAILURES:
        return []


def _best(
    data: bytes, name: str, document: pypdfium2.PdfDocument, quick: _Way, pages: Sequence[list[Line]], watch: Watch
) -> _Way:
    """The way of reading that gives the likeliest Arabic on the pages with the most text. Raises UserError if none gives any."""
    largest = sorted(range(len(pages)), key=lambda index: -sum(len(line.text) for line in pages[index]))
    sample = sorted(largest[:_SAMPLE_PAGES])
    texts: dict[_Way, str] = {}
    for reader in (quick.reader, *_others(data, name, document, watch)):
        lines = _sampled(reader, sample, watch)
        for way in (quick if reader is quick.reader else _Way(reader), _Way(reader, turn=True)):
            texts[way] = "\n".join(way.seen(line).text for line in lines)
    most = max(1, *(plausibility.letters(text) for text in texts.values()))

    def worth(way: _Way) -> float:
        missing = max(0.0, _ALL_BUT_DOUBLES - plausibility.letters(texts[way]) / most)
        return plausibility.score(texts[way]) - 2 * missing + (_BETTER_BY if way is quick else 0)

    best = max(texts, key=worth)
    if plausibility.score(texts[best]) < _NONSENSE:
        raise UserError("no-text", name=name)
    return best


def _others(data: bytes, name: str, document: pypdfium2.PdfDocument, watch: Watch) -> Iterator[PageReader]:
    """The slower readers that can open the file. What is protected they get as a plain copy, whose streams can be looked into."""
    if b"/Encrypt" in data:
        try:
            data = _plain(document)
            _refuse_bomb(data, name, watch)
        except GIVEN_UP:
            return
    openers: tuple[Callable[[bytes], PageReader], ...] = (Pypdf, Pdfminer)
    for opener in openers:
        try:
            yield opener(data)
        except FAILURES:
            continue


def _plain(document: pypdfium2.PdfDocument) -> bytes:
    """The file without its protection, which asked for no password."""
    copy = io.BytesIO()
    document.save(copy, flags=pdfium.FPDF_REMOVE_SECURITY)
    return copy.getvalue()


def _sampled(reader: PageReader, sample: Sequence[int], watch: Watch) -> list[Line]:
    try:
        return [line for index in sample for line in reader.lines(index, watch)]
    except GIVEN_UP:
        return []


def _reread(way: _Way, pages: list[list[Line]], watch: Watch) -> list[list[Line]]:
    """All pages read the better way; a page that fails, or for which no time is left, stays as it was first read."""
    better: list[list[Line]] = []
    ends = watch.part(0.9)
    for index, page in enumerate(pages):
        try:
            watch.step(index, len(pages), "pages")
            better.append(way.lines(index, ends) or page)
        except GIVEN_UP:
            better.append(page)
    return better


def _has_images(document: pypdfium2.PdfDocument) -> bool:
    """Whether the first pages show pictures, as scanned ones do."""
    return any(_shows_image(document, index) for index in range(min(len(document), 5)))


def _shows_image(document: pypdfium2.PdfDocument, index: int) -> bool:
    try:
        page = document[index]
        try:
            return any(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))
        finally:
            page.close()
    except FAILURES:
        return False
