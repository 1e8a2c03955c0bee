"""The door: a file or a pasted text goes in, a Document comes out, or a UserError that says what is wrong with the file."""

import hashlib
import re
import stat
from pathlib import Path

from briefing.domain.document import Document
from briefing.domain.errors import UserError
from briefing.importing import docx, html, markdown, pdf, plain
from briefing.importing.blocks import Reading, lines_of, majority_is_arabic
from briefing.importing.border import MAX_FILE, OverdueError, Report, Watch, check_length, quiet
from briefing.importing.kinds import kind_of

_READERS = {"pdf": pdf.read, "docx": docx.read, "html": html.read, "md": markdown.read, "txt": plain.read}
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


def read(path: Path, report: Report | None = None) -> Document:
    """The document in a file: txt, md, html, docx or pdf.

    `report(done, total, what)` is called before reading ("open") and between pages ("pages"); what it raises ends the
    reading. Raises UserError: empty, no-text, scanned, encrypted, pdf-damaged, docx-damaged, too-large, wrong-ending,
    unknown-type, old-doc, bomb, file-gone, no-permission, charset-unsure.
    """
    name = path.name
    data = _bytes(path)
    if not data.strip(b"\x00 \t\r\n"):
        raise UserError("empty", name=name)
    reader = _READERS[kind_of(data, name, path.suffix.lower())]
    watch = Watch(report)
    try:
        watch.step(0, 0, "open")
        with quiet():
            reading = reader(data, name, watch)
    except OverdueError:
        raise UserError("bomb", name=name) from None
    return _document(reading, name, data)


def from_text(text: str, name: str) -> Document:
    """A pasted text, kept as it is but for halves of characters, which no file can hold. Raises UserError: empty, too-large."""
    text = _LONE_SURROGATE.sub("\ufffd", text)
    if not text.strip():
        raise UserError("empty", name=name)
    reading = Reading(text=text, paragraphs=lines_of(text), media_type="text/plain", read_by="paste")
    return _document(reading, name, text.encode())


def _bytes(path: Path) -> bytes:
    """All of a file, if it is a plain one and not too large; a pipe or a device would never end."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            kind = "DIR" if stat.S_ISDIR(status.st_mode) else "DEV"
            raise UserError("unknown-type", name=path.name, kind=kind)
        if status.st_size > MAX_FILE:
            raise UserError("too-large", name=path.name, size=status.st_size, limit=MAX_FILE)
        with path.open("rb") as file:
            return file.read(MAX_FILE)
    except PermissionError:
        raise UserError("no-permission", name=path.name) from None
    except (OSError, ValueError):
        raise UserError("file-gone", name=path.name) from None


def _document(reading: Reading, name: str, data: bytes) -> Document:
    check_length(reading.text, name)
    if not reading.paragraphs:
        raise UserError("no-text", name=name)
    return Document(
        name=name,
        media_type=reading.media_type,
        sha256=hashlib.sha256(data).hexdigest(),
        text=reading.text,
        language="ar" if majority_is_arabic([reading.text]) else "en",
        paragraphs=reading.paragraphs,
        pages=reading.pages,
        empty_pages=reading.empty_pages,
        read_by=reading.read_by,
    )
