"""The text of a document put together from its blocks, so that every paragraph knows its place in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.domain.document import Paragraph


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as a reader found it; `page` counts from 1."""

    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader makes of a file, before the file's name and digest are added."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    media_type: str
    read_by: str
    pages: int | None = None
    empty_pages: tuple[int, ...] = ()


def clean(text: str) -> str:
    """Without the control characters that no one wrote, and with no blanks at either end or before a line's end."""
    kept = "".join(sign for sign in text if sign in "\n\t" or (sign >= " " and not "\x7f" <= sign <= "\x9f"))
    return "\n".join(line.rstrip() for line in kept.strip().split("\n"))


def join(blocks: Iterable[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """One text, its blocks parted by a newline, and the span of each block that has something in it."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    position = 0
    for block in blocks:
        text = clean(block.text)
        if not text:
            continue
        parts.append(text)
        paragraphs.append(Paragraph(position, position + len(text), block.page))
        position += len(text) + 1
    return "\n".join(parts), tuple(paragraphs)


def lines_of(text: str) -> tuple[Paragraph, ...]:
    """The lines of a text that stands as it is; blanks at a line's ends are left out of its span."""
    paragraphs: list[Paragraph] = []
    position = 0
    for line in text.splitlines(keepends=True):
        inner = line.strip()
        if inner:
            start = position + line.index(inner[0])
            paragraphs.append(Paragraph(start, start + len(inner)))
        position += len(line)
    return tuple(paragraphs)


def majority_is_arabic(texts: Sequence[str]) -> bool:
    """Whether more letters are Arabic than Latin."""
    arabic = sum("\u0620" <= sign <= "\u06ff" or "\ufb50" <= sign <= "\ufefc" for text in texts for sign in text)
    latin = sum(sign.isascii() and sign.isalpha() for text in texts for sign in text)
    return arabic >= latin
