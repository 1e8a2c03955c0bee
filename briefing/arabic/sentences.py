"""Cuts a text into sentences, and a sentence into clauses.

A newline always ends a sentence, so headings and list items need no full stop; the Arabic comma never does.
"""

import re
from collections.abc import Iterator

from briefing.domain.spans import Span

_END = re.compile(r"[.!?؟۔…]+[»\"”’')\]]*(?=\s)")
_ABBREVIATED = re.compile(r"(?:[^\W\d_]ـ?\.)*[^\W\d_]ـ?$")
_LIST_NUMBER = re.compile(r"\(?\d+\)?(?:[.\-]\d+)*$")
_CLAUSE_END = re.compile(
    r"[؛;:]\s+|[،,]\s+(?=(?:و?[أا]شار|و?[أا]كد|و?[أا]ضاف|كما|و?فيما|بينما|في حين|لكن|ولكن|غير [أا]ن|[إا]لا [أا]ن|[أا]ما|بل|ثم)\b)"
)


def sentences(text: str) -> list[Span]:
    """The sentences in order, without the white space around them; none is empty."""
    return list(iter_sentences(text))


def iter_sentences(text: str) -> Iterator[Span]:
    """The same, one at a time."""
    for line in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        yield from _in_line(text, *line.span())


def _in_line(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match.group() == "." and _goes_on(text, begin, match.start()):
            continue
        yield from _stripped(text, begin, match.end())
        begin = match.end()
    yield from _stripped(text, begin, end)


def _goes_on(text: str, begin: int, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation, an initial or the number of a list."""
    tail = text[max(begin, stop - 12) : stop]
    last = tail.split()[-1] if tail.split() else ""
    if _ABBREVIATED.match(last):
        return True
    return bool(_LIST_NUMBER.match(last)) and text[begin:stop].strip() == last


def clauses(text: str, sentence: Span) -> list[Span]:
    """The clauses of a sentence: cut at ؛ and : and before a connective that opens a new statement."""
    begin = sentence.start
    found: list[Span] = []
    for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        found.extend(_stripped(text, begin, match.start()))
        begin = match.end()
    found.extend(_stripped(text, begin, sentence.end))
    return found


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if left < right:
        yield Span(start + left, start + right)
