"""What a file is: by its first bytes, then by its ending; where the two disagree, in the words of the person's own screen."""

import re
import zipfile
from io import BytesIO
from typing import Literal

from briefing.domain.errors import UserError
from briefing.importing.border import FAILURES
from briefing.importing.charset import looks_binary

Kind = Literal["pdf", "docx", "html", "md", "txt"]

_ENDINGS: dict[str, Kind] = {
    ".pdf": "pdf",
    ".docx": "docx",
    ".docm": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "md",
    ".markdown": "md",
    ".txt": "txt",
}
_MAGIC = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"{\\rtf", "RTF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"\x1f\x8b", "GZIP"),
    (b"SQLite format 3", "SQLITE"),
    (b"\x7fELF", "ELF"),
    (b"MZ", "EXE"),
)
_ZIPS = (
    ("word/", "DOCX"),
    ("xl/", "XLSX"),
    ("ppt/", "PPTX"),
    ("META-INF/container.xml", "EPUB"),
    ("content.xml", "ODT"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER_TEXT = {".eml": "EML", ".mht": "MHTML", ".mhtml": "MHTML", ".rtf": "RTF"}
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)


def kind_of(data: bytes, name: str, ending: str) -> Kind:
    """The reader for this file. Raises UserError where there is none."""
    claimed = _ENDINGS.get(ending)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _zip(data, name, claimed)
    if data.startswith(_OLE):
        _refuse_ole(data, name)
    found = next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)
    if found is not None or looks_binary(data):
        raise _misfit(name, claimed, found or ending.removeprefix(".").upper() or "BIN")
    return _text(data, name, ending, claimed)


def _text(data: bytes, name: str, ending: str, claimed: Kind | None) -> Kind:
    if claimed in ("pdf", "docx"):
        raise _misfit(name, claimed, "TXT")
    if ending in _OTHER_TEXT:
        raise UserError("unknown-type", name=name, kind=_OTHER_TEXT[ending])
    if claimed != "md" and _HTML.match(data[:4096]):
        return "html"
    return claimed or "txt"


def _misfit(name: str, claimed: Kind | None, found: str) -> UserError:
    if claimed is not None:
        return UserError("wrong-ending", name=name, kind=claimed.upper())
    return UserError("unknown-type", name=name, kind=found)


def _zip(data: bytes, name: str, claimed: Kind | None) -> Kind:
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except FAILURES:
        if claimed == "docx":
            raise UserError("docx-damaged", name=name) from None
        raise _misfit(name, claimed, "ZIP") from None
    found = next((kind for start, kind in _ZIPS if any(entry.startswith(start) for entry in names)), "ZIP")
    if found == "DOCX":
        return "docx"
    if claimed == "docx" and (not names or "[Content_Types].xml" in names):
        raise UserError("docx-damaged", name=name)
    raise _misfit(name, claimed, found)


def _refuse_ole(data: bytes, name: str) -> None:
    """Word before 2007, and a protected docx, are OLE files; their streams are named in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UserError("encrypted", name=name)
    if "WordDocument".encode("utf-16-le") in data:
        raise UserError("old-doc", name=name)
    raise UserError("unknown-type", name=name, kind="OLE")
