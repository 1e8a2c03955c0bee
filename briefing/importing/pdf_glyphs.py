"""Glyphs of a page, by their places → lines in reading order: rows, columns, and Arabic from the right with its marks on it."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from briefing.importing.blocks import majority_is_arabic
from briefing.importing.pdf_lines import Line, in_reading_order

_WORD_GAP = 0.16  # of the glyph's height: a blank that was left out
_COLUMN_GAP = 1.5
_NO_WIDTH = 0.05
_FEW = 0.2


@dataclass(frozen=True, slots=True)
class Glyph:
    """What a glyph stands for, and its box in points from the lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def marks(self) -> str:
        """The marks that it puts on another letter, which some files name together with them; none if it is a letter itself."""
        marks = "".join(sign for sign in self.text if unicodedata.category(sign) == "Mn")
        no_letter = marks == self.text.strip() or self.right - self.left < _NO_WIDTH * self.height
        return marks if no_letter else ""


def lines_of_glyphs(glyphs: Sequence[Glyph]) -> list[Line]:
    """The lines of a page, the right column before the left one where most of it is Arabic."""
    from_right = majority_is_arabic([glyph.text for glyph in glyphs])
    lines: list[Line] = []
    for row in _rows(glyphs):
        segments = [_line(segment) for segment in _segments(row)]
        lines += [line for line in (reversed(segments) if from_right else segments) if line.text.strip()]
    return _by_column(lines, from_right)


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs that share most of their height, from the top of the page down."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: -(glyph.bottom + glyph.top)):
        row = rows[-1] if rows else None
        if row is not None and min(row[0].top, glyph.top) - max(row[0].bottom, glyph.bottom) > 0.5 * glyph.height:
            row.append(glyph)
        else:
            rows.append([glyph])
    return rows


def _segments(row: list[Glyph]) -> Iterator[list[Glyph]]:
    """A row cut where a gap is as wide as that between two columns."""
    ordered = sorted(row, key=lambda glyph: glyph.left)
    segment, edge = ordered[:1], ordered[0].right
    for glyph in ordered[1:]:
        if glyph.left - edge > _COLUMN_GAP * glyph.height:
            yield segment
            segment = []
        segment.append(glyph)
        edge = max(edge, glyph.right)
    yield segment


def _line(glyphs: list[Glyph]) -> Line:
    left, right = min(glyph.left for glyph in glyphs), max(glyph.right for glyph in glyphs)
    return Line(_text(glyphs), left, right, median(glyph.top for glyph in glyphs), median(glyph.height for glyph in glyphs))


def _text(glyphs: list[Glyph]) -> str:
    """A line's text as it is read, blanks put in where a gap shows, marks behind the letters they sit on."""
    bases = [glyph for glyph in glyphs if not glyph.marks and not _hangs(glyph, glyphs)]
    from_right = majority_is_arabic([glyph.text for glyph in glyphs])
    bases.sort(key=lambda glyph: -glyph.middle if from_right else glyph.middle)
    texts = [" " if glyph.text.isspace() else glyph.text for glyph in bases]
    carriers = [at for at, text in enumerate(texts) if text.isalpha()]
    for mark in (glyph for glyph in glyphs if glyph.marks and carriers):
        nearest = min(carriers, key=lambda at: max(bases[at].left - mark.middle, mark.middle - bases[at].right, 0))
        texts[nearest] += "".join(sign for sign in mark.marks if sign not in texts[nearest])
    spaced = [sign for at, text in enumerate(texts) for sign in ([" ", text] if _parted(bases, at) else [text])]
    return in_reading_order(spaced) if from_right else "".join(spaced)


def _hangs(blank: Glyph, glyphs: list[Glyph]) -> bool:
    """Whether this is the blank at a line's end, which some programs lay over the last letter."""
    return blank.text.isspace() and any(glyph.left < blank.middle < glyph.right for glyph in glyphs if glyph is not blank)


def _parted(glyphs: list[Glyph], at: int) -> bool:
    """Whether a glyph stands off from the one before it with no blank between them."""
    if at == 0 or glyphs[at].text.isspace() or glyphs[at - 1].text.isspace():
        return False
    before, glyph = glyphs[at - 1], glyphs[at]
    return max(glyph.left - before.right, before.left - glyph.right) > _WORD_GAP * glyph.height


def _by_column(lines: list[Line], from_right: bool) -> list[Line]:
    """Lines in reading order: column by column between those few that run across the page's middle, if it has columns at all."""
    if not lines:
        return []
    middle = (min(line.left for line in lines) + max(line.right for line in lines)) / 2
    across = [line.left < middle < line.right for line in lines]
    if sum(across) > _FEW * len(lines):
        return lines
    ordered: list[Line] = []
    sides: tuple[list[Line], list[Line]] = ([], [])
    for line, is_across in zip(lines, across, strict=True):
        if is_across:
            ordered += [*sides[0], *sides[1], line]
            sides = ([], [])
        else:
            is_right = line.left >= middle
            sides[0 if is_right == from_right else 1].append(line)
    return [*ordered, *sides[0], *sides[1]]
