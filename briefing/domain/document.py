"""What reading a file gives: its text, its paragraphs and where it came from."""

from dataclasses import dataclass, field
from typing import Literal

from briefing.domain.spans import Span

Language = Literal["ar", "en"]


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """A paragraph of the text; `page` counts from 1 and is None where the file has no pages."""

    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A report as text. `sha256` is that of the original bytes; offsets are code points of `text`."""

    name: str
    media_type: str
    sha256: str
    text: str
    language: Language = "ar"
    paragraphs: tuple[Paragraph, ...] = field(default=())
    pages: int | None = None
    empty_pages: tuple[int, ...] = ()
    read_by: str = ""
