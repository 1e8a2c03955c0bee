"""Mends what a PDF says when it is searched, copied or read aloud.

Some fonts draw lam and alef as one glyph. Readers turn a right-to-left line around sign by sign, and with it the two letters
of that glyph: «بلا» comes back as «بال». Mapped to the one sign that Unicode has for the pair, it stays in order.
"""

import io
import re
from collections.abc import Callable
from typing import Any, cast

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, StreamObject

_LAM_ALEF = {b"06440627": b"FEFC", b"06440623": b"FEF8", b"06440625": b"FEFA", b"06440622": b"FEF6"}
_MAPPED = re.compile(rb"(<[0-9A-Fa-f]{4}>\s*)<(0644062[2357])>")


def mended(pdf: bytes, also: Callable[[PdfWriter], None] | None = None) -> bytes:
    """The same pages, with the fonts' tables from glyphs to letters put right.

    What `also` changes goes into the same update: pypdf numbers the objects of a second one as if the first had ended earlier.
    """
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    for table in _tables(writer):
        data = table.get_data()
        better = _MAPPED.sub(lambda match: match[1] + b"<" + _LAM_ALEF[match[2]] + b">", data)
        if better != data:
            table.set_data(better)
    if also is not None:
        also(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _tables(writer: PdfWriter) -> list[StreamObject]:
    """The ToUnicode table of each font on any page, once."""
    found: dict[int, StreamObject] = {}
    for page in writer.pages:
        fonts = cast(dict[str, Any], page["/Resources"]).get("/Font", {})
        for name in fonts:
            font = cast(DictionaryObject, fonts[name])
            reference = font.raw_get("/ToUnicode")
            found[reference.idnum] = cast(StreamObject, reference.get_object())
    return list(found.values())
