"""Word documents: paragraphs, table cells and footnotes in reading order, straight from the package's XML.

Only the parts that hold text are unpacked, each within a bound; deleted passages of tracked changes are not text.
"""

import posixpath
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from briefing.domain.errors import UserError
from briefing.importing.blocks import Block, Reading, join
from briefing.importing.border import FAILURES, MAX_UNPACKED, Watch

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MAX_PART = 80_000_000
_MAX_ENTRIES = 20_000
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read(data: bytes, name: str, watch: Watch) -> Reading:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            _refuse_bomb(package, name)
            main = _main_part(package, name)
            body = _xml(package, main, name)
            notes = _notes(package, posixpath.join(posixpath.dirname(main), "footnotes.xml"), name)
            text, paragraphs = join(_blocks(body, notes, watch))
    except FAILURES:
        raise UserError("docx-damaged", name=name) from None
    return Reading(text=text, paragraphs=paragraphs, media_type=MEDIA_TYPE, read_by="ooxml")


def _refuse_bomb(package: zipfile.ZipFile, name: str) -> None:
    entries = package.infolist()
    if len(entries) > _MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise UserError("bomb", name=name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UserError("encrypted", name=name)


def _main_part(package: zipfile.ZipFile, name: str) -> str:
    """The part that the package names as its document; by its usual name where it names none."""
    if "_rels/.rels" in package.namelist():
        for relation in _xml(package, "_rels/.rels", name).iter("{*}Relationship"):
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                return str(relation.get("Target", "")).lstrip("/")
    return "word/document.xml"


def _xml(package: zipfile.ZipFile, part: str, name: str) -> etree._Element:
    """A part's root. What an entry says of its own size is not believed: one byte too many and the reading ends."""
    with package.open(part) as file:
        data = file.read(_MAX_PART + 1)
    if len(data) > _MAX_PART:
        raise UserError("bomb", name=name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise UserError("bomb", name=name)
    return root


def _notes(package: zipfile.ZipFile, part: str, name: str) -> dict[str, list[str]]:
    """The paragraphs of each footnote, by its number; separators have a type and are no notes."""
    if part not in package.namelist():
        return {}
    notes = _xml(package, part, name).iter("{*}footnote")
    return {
        _attribute(note, "id"): [_text(paragraph) for paragraph in note.iter("{*}p")]
        for note in notes
        if _attribute(note, "type") in ("", "normal")
    }


def _attribute(element: etree._Element, local: str) -> str:
    return next((str(value) for key, value in element.attrib.items() if etree.QName(key).localname == local), "")


def _blocks(body: etree._Element, notes: dict[str, list[str]], watch: Watch) -> Iterator[Block]:
    for number, paragraph in enumerate(body.iter("{*}p")):
        if number % 500 == 0:
            watch.step(0, 0, "open")
        if etree.QName(paragraph).namespace is None or _in_fallback(paragraph):
            continue
        yield Block(_text(paragraph))
        for reference in paragraph.iter("{*}footnoteReference"):
            yield from (Block(text) for text in notes.get(_attribute(reference, "id"), ()))


def _in_fallback(element: etree._Element) -> bool:
    """A text box is stored twice, for new programs and as a fallback for old ones."""
    return next(element.iterancestors("{*}Fallback"), None) is not None


def _text(paragraph: etree._Element) -> str:
    """A paragraph's own text; that of a text box inside it is a paragraph of its own."""
    parts: list[str] = []
    stack: list[etree._Element] = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        local = "" if isinstance(element, etree._Comment | etree._ProcessingInstruction) else etree.QName(element).localname
        if local == "t":
            parts.append(element.text or "")
        elif local in _SIGNS:
            parts.append(_SIGNS[local])
        elif local not in ("p", "pPr", "rPr", "del", "moveFrom", "Fallback"):
            stack.extend(reversed(element))
    return "".join(parts)
