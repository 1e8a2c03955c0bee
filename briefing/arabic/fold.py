"""Levels what writers of Arabic vary: marks, tatweel, seats of hamza, digits, presentation forms.

For matching, never for display: every hit is led back to the code points of the original.
"""

import re
import unicodedata
from collections.abc import Iterator

from briefing.domain.spans import Span

_DROPPED = (
    *((0x00AD, 0x00AD), (0x061C, 0x061C), (0x0640, 0x0640)),
    *((0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED)),
    *((0x200B, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069), (0xFEFF, 0xFEFF)),
)
_HAMZA = "ئ"  # ؤ and ئ alike, so that المسؤولية is المسئولية
_LETTERS = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي",
    "ة": "ه",
    "ؤ": _HAMZA,
    "ئ": _HAMZA,
    "٫": ".",
    "٬": ",",
    **dict(zip("کیگپچڤژ", "كيكبجفز", strict=True)),
    **{digit: str(value) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, digit in enumerate(digits)},
}
_PRESENTATION = range(0xFB50, 0xFEFF)
_SEATED = re.compile("[ويىی]\u0654")  # a hamza above written apart from its seat


def _folding_table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(letter): folded for letter, folded in _LETTERS.items()}
    table |= {code: None for first, last in _DROPPED for code in range(first, last + 1)}
    for code in _PRESENTATION:
        # isolated marks decompose to a space and the mark: that space is none of the text's
        whole = unicodedata.normalize("NFKC", chr(code)).strip().translate(table)
        if whole != chr(code):
            table[code] = whole
    return table


_TABLE = _folding_table()
# runs in which a code point is folded to none or to several, seats of a hamza written apart included
_CHANGING = "".join(re.escape(chr(code)) for code, folded in _TABLE.items() if folded is None or len(folded) != 1)
_UNEVEN = re.compile(f"(?:[ويىی]\u0654|[{_CHANGING}])+")


def fold(text: str) -> str:
    """The text levelled for matching; shorter or longer than the original (`fold_map` keeps the way back)."""
    if text.isascii():
        return text
    if "\u0654" in text:
        text = _SEATED.sub(_HAMZA, text)
    return text.translate(_TABLE)


def fold_map(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters (and its end) the index of the original code point.

    The folded span `a:b` is the original span `map[a]:map[b]`, marks after its last letter included.
    """
    if text.isascii():
        return text, list(range(len(text) + 1))
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for match in _UNEVEN.finditer(text):
        start = match.start()
        pieces.append(text[done:start].translate(_TABLE))
        origins.extend(range(done, start))
        for index in range(start, match.end()):
            piece = _HAMZA if _SEATED.match(text, index) else _TABLE.get(ord(text[index]), text[index])
            if piece:
                pieces.append(piece)
                origins.extend([index] * len(piece))
        done = match.end()
    pieces.append(text[done:].translate(_TABLE))
    origins.extend(range(done, len(text) + 1))
    return "".join(pieces), origins


def original(origins: list[int], start: int, end: int) -> Span:
    """The original span of a non-empty folded one; a ligature's letters share one code point."""
    first = origins[start]
    return Span(first, max(origins[end], first + 1))


def _token_pattern(token: str) -> re.Pattern[str]:
    stem = token[2:] if token.startswith("ال") and len(token) >= 5 else token
    return re.compile(rf"(?<!\w)[وف]?[بكلس]?ل?((?:ال)?{re.escape(stem)}\w*)", re.IGNORECASE)


def find_folded(text: str, query: str) -> list[Span]:
    """Hits of a query's words in a text, in order; empty unless every word of the query occurs.

    A word is found at the start of a word or after proclitics, whatever follows it; the span is the word as
    written, from the article (if there is one) to its end.
    """
    tokens = re.findall(r"\w+", fold(query))
    if not tokens:
        return []
    folded, origins = fold_map(text)
    hits: set[Span] = set()
    for token in tokens:
        found = [original(origins, *match.span(1)) for match in _token_pattern(token).finditer(folded)]
        if not found:
            return []
        hits.update(found)
    return list(_disjoint(hits))


def _disjoint(hits: set[Span]) -> Iterator[Span]:
    end = -1
    for hit in sorted(hits, key=lambda span: (span.start, -span.end)):
        if hit.start >= end:
            yield hit
            end = hit.end
