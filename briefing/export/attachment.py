"""The dossier itself inside its PDF, so that who gets the paper can open the dossier again; and getting it out."""

import zlib
from pathlib import Path
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

ENDING = ".ihata"
_MOST = 1 << 29  # bytes that a dossier may have; a bomb has more
_BROKEN = (
    PyPdfError,
    DependencyError,
    OSError,
    zlib.error,
    KeyError,
    IndexError,
    TypeError,
    ValueError,
    AttributeError,
    RecursionError,
)


def attach(writer: PdfWriter, name: str, data: bytes, description: str) -> None:
    """Puts a file of this name into the PDF that is being written."""
    plain = DecodedStreamObject()
    plain.set_data(data)
    stream = plain.flate_encode()
    stream.update(
        {NameObject("/Type"): NameObject("/EmbeddedFile"), NameObject("/Subtype"): NameObject("/application/vnd.sqlite3")}
    )
    held = writer._add_object(stream)
    shown = TextStringObject(name)
    specification = writer._add_object(
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Filespec"),
                NameObject("/F"): shown,
                NameObject("/UF"): shown,
                NameObject("/Desc"): TextStringObject(description),
                NameObject("/AFRelationship"): NameObject("/Source"),
                NameObject("/EF"): DictionaryObject({NameObject("/F"): held, NameObject("/UF"): held}),
            }
        )
    )
    root = writer.root_object
    names = root.setdefault(NameObject("/Names"), DictionaryObject())
    names[NameObject("/EmbeddedFiles")] = DictionaryObject({NameObject("/Names"): ArrayObject([shown, specification])})
    root[NameObject("/AF")] = ArrayObject([specification])


def dossier_inside(path: Path) -> bytes | None:
    """The dossier in a PDF, None where it has none or cannot be read."""
    try:
        reader = PdfReader(path)
        root: Any = reader.trailer["/Root"]
        entries = root["/Names"]["/EmbeddedFiles"]["/Names"]
        for name, specification in zip(entries[::2], entries[1::2], strict=False):
            if str(name).lower().endswith(ENDING):
                return _unpacked(specification.get_object()["/EF"]["/F"])
    except _BROKEN:
        return None
    return None


def _unpacked(stream: StreamObject) -> bytes | None:
    """What a stream of deflated bytes holds, as far as it is not a bomb."""
    if stream.get("/Filter") != "/FlateDecode":
        return None
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(stream._data, _MOST)
    return data if unpacking.eof else None
