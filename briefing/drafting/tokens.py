"""Sentences as sequences of words and signs, as trained models read them, each word with its index in the reading."""

import re
from collections.abc import Iterator

from briefing.domain.spans import Span
from briefing.drafting.reading import Reading

Piece = list[tuple[str, int | None]]

_LONGEST_BLOCK = 80  # sentences
_LONGEST_PIECE = 300  # tokens
_TOKEN = re.compile(r"\w+|[^\w\s]")


def blocks(reading: Reading, *, as_written: bool = False) -> list[list[Piece]]:
    """The sentences of each line, folded or as they are written, in blocks and pieces of limited length."""
    return list(_blocks(reading, as_written))


def _blocks(reading: Reading, as_written: bool) -> Iterator[list[Piece]]:
    block: list[Piece] = []
    for number, sentence in reading.each_sentence():
        new_line = number and "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]
        if block and (new_line or len(block) >= _LONGEST_BLOCK):
            yield block
            block = []
        tokens = _tokens(reading, sentence, as_written)
        block += [tokens[at : at + _LONGEST_PIECE] for at in range(0, len(tokens), _LONGEST_PIECE)]
    if block:
        yield block


def _tokens(reading: Reading, sentence: Span, as_written: bool) -> Piece:
    """Words and signs of a sentence, folded or as they are written, each word with its index in the reading."""
    index = reading.word_at(sentence.start)
    found: Piece = []
    for match in _TOKEN.finditer(reading.text, sentence.start, sentence.end):
        word = index < len(reading.words) and reading.words[index].start == match.start()
        text = reading.written(*match.span()) if as_written else match.group()
        found.append((text or match.group(), index if word else None))
        index += word
    return found
