"""Markdown → text: the words without their marks. Raw HTML in it is text like any other and is never interpreted."""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.importing.blocks import Block, Reading, join, lines_of
from briefing.importing.border import FAILURES, Watch
from briefing.importing.charset import decode

# The parser is not linear in everything; a longer text is read as it stands.
_LONGEST = 1_000_000


def read(data: bytes, name: str, watch: Watch) -> Reading:
    source, _ = decode(data, name)
    parsed = _parsed(source)
    if parsed is None:
        return Reading(text=source, paragraphs=lines_of(source), media_type="text/markdown", read_by="text")
    watch.check()
    text, paragraphs = join(parsed)
    return Reading(text=text, paragraphs=paragraphs, media_type="text/markdown", read_by="markdown-it")


def _parsed(source: str) -> list[Block] | None:
    if len(source) > _LONGEST:
        return None
    try:
        return list(_blocks(MarkdownIt("commonmark", {"html": False}).enable("table").parse(source)))
    except FAILURES:
        return None


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    for token in tokens:
        if token.type == "inline":
            yield Block("".join(_words(token.children or [])))
        elif token.type in ("fence", "code_block"):
            yield Block(token.content)


def _words(children: list[Token]) -> Iterator[str]:
    for child in children:
        if child.type in ("text", "code_inline"):
            yield child.content
        elif child.type == "softbreak":
            yield " "
        elif child.type == "hardbreak":
            yield "\n"
        elif child.type == "image":
            yield from _words(child.children or [])
