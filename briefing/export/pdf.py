"""A brief → PDF, set by typst from `resources/templates/brief.typ` with the application's own fonts and nothing else."""

import dataclasses
import json
import re
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Literal

import typst

from briefing.brief.blocks import Brief, Passage
from briefing.domain.errors import UserError
from briefing.export.atomic import write_bytes
from briefing.export.attachment import ENDING, attach
from briefing.export.pages import page_count
from briefing.export.text_layer import mended

_SCALES = (1.0, 0.92, 0.85, 0.78)  # of the type: 12 points down to 9.4

# Signs without a shape of their own: the paper shows a text in its logical order, whatever they would have it look like.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)

# typst draws a mark as a glyph apart, and readers of the file then find its word in pieces. A quotation keeps its marks all the
# same; what the analyst and the program say is printed without them.
_MARKS = re.compile("[\u064b-\u0652\u0670]")


def write(brief: Brief, path: Path, copy: bytes = b"") -> None:
    """With the `copy` of the dossier inside, if one is given.

    Raises UserError("export-failed") and leaves what was there as it was."""
    try:
        data = to_pdf(brief, copy)
    except typst.TypstError:
        raise UserError("export-failed", name=path.name) from None
    write_bytes(path, data)


def to_pdf(brief: Brief, copy: bytes = b"") -> bytes:
    """A tagged PDF, PDF/UA-1 unless it holds a sign that no font of ours has.

    A brief of one page is set smaller until it fits, down to what can still be read; TypstError where nothing can be set.
    """
    for scale in _SCALES if brief.one_page else _SCALES[:1]:
        data = _conforming(brief, scale)
        if brief.one_page and page_count(data) == 1:
            break
    also = partial(attach, name=f"{brief.title[:60]}{ENDING}", data=copy, description=brief.kind) if copy else None
    return mended(data, also)


def _conforming(brief: Brief, scale: float) -> bytes:
    try:
        return _typeset(brief, scale, "ua-1")
    except typst.TypstError:
        return _typeset(brief, scale, None)


def _typeset(brief: Brief, scale: float, standard: Literal["ua-1"] | None) -> bytes:
    with as_file(files("resources")) as resources:
        pdf: bytes = typst.compile(
            str(resources / "templates" / "brief.typ"),
            root=str(resources / "templates"),
            font_paths=[str(resources / "fonts")],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=standard,
            sys_inputs={
                "brief": json.dumps(_plain(brief), ensure_ascii=False),
                "scale": str(scale),
                "tokens": (resources / "tokens.json").read_text(encoding="utf-8"),
            },
        )
    return pdf


def _plain(value: Any) -> Any:
    """A brief as JSON: each part an object that names its class, so that the template knows how to draw it."""
    if dataclasses.is_dataclass(value):
        fields = {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        quoted = {"quote": _INVISIBLE.sub("", value.quote)} if isinstance(value, Passage) else {}
        return {"type": type(value).__name__} | fields | quoted
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return _MARKS.sub("", _INVISIBLE.sub("", value)) if isinstance(value, str) else value
