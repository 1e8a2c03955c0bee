"""Cuts a text into tokens: Arabic runs with their marks, Latin runs, numbers, and any other sign alone."""

import re

from briefing.domain.spans import Span

_ARABIC = "[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"
_NUMBER = r"\d+(?:[.,/٫٬]\d+)*"
_LATIN = "[A-Za-z\u00c0-\u024f]+"
_WORD = re.compile(f"{_ARABIC}+|{_LATIN}|{_NUMBER}")
_TOKEN = re.compile(f"{_WORD.pattern}|\\S")


def tokens(text: str) -> list[Span]:
    """Every token of the text, signs of punctuation included."""
    return [Span(*match.span()) for match in _TOKEN.finditer(text)]


def words(text: str) -> list[Span]:
    """The tokens that are words or numbers."""
    return [Span(*match.span()) for match in _WORD.finditer(text)]
