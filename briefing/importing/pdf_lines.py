"""Lines of a page → paragraphs. A PDF knows glyphs and places only: which line goes on in the next must be read off the page."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.importing.blocks import Block

_FORMS = re.compile(r"[\ufb00-\ufdff\ufe70-\ufefc]+")
_DETACHED_MARK = re.compile(r" (?=[\u064b-\u0652])")
_LOST_MARK = re.compile(r"(?:(?<=\s)|^)[\u064b-\u0652]+(?=\s|$)")
_TANWIN_INSIDE = re.compile(r"(?<=\u0627)\u064b(?=[\u0621-\u064a])")
_TORN_TANWIN = re.compile(r"(?:\u064b?\u0627)+\u064b")
_BULLET = re.compile(r"[•●▪◦–—*-]\s|\(?[\d٠-٩]{1,2}\s?[.)\-–]\s?\D")
_CLOSED = re.compile(r"[.!?؟:؛…][»\")\]”]*$")
_PAGE_NUMBER = re.compile(r"\W*(?:صفحة|page|ص)?\W*[\d٠-٩]{1,4}\W*(?:(?:من|of|/)\W*[\d٠-٩]{1,4}\W*)?", re.I)
_DIGITS = re.compile(r"[\d٠-٩]+")
_MIRRORED = str.maketrans("()[]{}«»<>", ")(][}{»«><")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, its box in points from the lower left corner."""

    text: str
    left: float
    right: float
    top: float
    height: float

    @property
    def width(self) -> float:
        return self.right - self.left


def plain_lines(text: str) -> list[Line]:
    """Lines known by their text only: a letter counts as one wide, a line as one high."""
    return [Line(line, 0, len(line), -number, 1) for number, line in enumerate(text.splitlines()) if line.strip()]


def mended(text: str) -> str:
    """Presentation forms turned back into the letters they show, the tanwin on the one alef that ends its word."""
    text = _FORMS.sub(lambda match: _DETACHED_MARK.sub("", unicodedata.normalize("NFKC", match.group())), text)
    text = _TORN_TANWIN.sub("\u0627\u064b", text)
    return _LOST_MARK.sub("", _TANWIN_INSIDE.sub("", text))


def in_reading_order(glyphs: Sequence[str]) -> str:
    """The text of glyphs that are listed from the right to the left of a line: Latin words and numbers turn round again."""
    out: list[str] = []
    position = 0
    while position < len(glyphs):
        end = _left_to_right_run(glyphs, position)
        if end > position:
            out.extend(reversed(glyphs[position:end]))
            position = end
        else:
            out.append(glyphs[position])
            position += 1
    text = mended("".join(out))
    closes_first = re.search(r"[()\[\]«»]", text)
    return text.translate(_MIRRORED) if closes_first and closes_first.group() in ")]»" else text


def _left_to_right_run(glyphs: Sequence[str], start: int) -> int:
    """Where the run of Latin letters and digits ends that begins here; blanks join Latin words, but not two numbers."""
    end, latin, position = start, False, start
    while position < len(glyphs):
        glyph = glyphs[position]
        if glyph.isascii() and glyph.isalpha():
            latin, end = True, position + 1
        elif glyph.isdecimal():
            end = position + 1
        elif end == start or glyph not in (".,:/٫٬ -_@&+'" if latin else ".,:/٫٬"):
            break
        position += 1
    return end


def turned(line: Line) -> Line:
    """The same line, for readers that give its signs from left to right as they stand on the page."""
    return replace(line, text=in_reading_order(line.text[::-1]))


def without_running_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Pages without their numbers and the first and last lines that they share."""
    edges = Counter(_bare(page[at].text) for page in pages for at in {0, len(page) - 1} if page)
    enough = max(3, len(pages) // 3)
    return [_trimmed(page, {text for text, count in edges.items() if count >= enough}) for page in pages]


def _bare(text: str) -> str:
    return _DIGITS.sub("#", text).strip()


def _trimmed(page: list[Line], shared: set[str]) -> list[Line]:
    def is_running(line: Line) -> bool:
        return _bare(line.text) in shared or _PAGE_NUMBER.fullmatch(line.text.strip()) is not None

    first = 1 if page and is_running(page[0]) else 0
    last = len(page) - 1 if len(page) > first and is_running(page[-1]) else len(page)
    return page[first:last]


def paragraphs(pages: Sequence[list[Line]]) -> list[Block]:
    """The paragraphs of all pages; one that runs over a page's end belongs to the page on which it begins."""
    blocks: list[Block] = []
    open_line: Line | None = None
    for number, page in enumerate(pages, start=1):
        width, step = _column(page)
        for line in page:
            if open_line is not None and _goes_on(open_line, line, width, step):
                blocks[-1] = replace(blocks[-1], text=_joined(blocks[-1].text, line.text.strip()))
            else:
                blocks.append(Block(line.text.strip(), number))
            open_line = line
        if open_line is not None and (_CLOSED.search(open_line.text.strip()) or not page):
            open_line = None
    return blocks


def _column(page: list[Line]) -> tuple[float, float]:
    """The usual width of a full line, and the usual way down from one line to the next."""
    widths = sorted(line.width for line in page)
    ways = ((above.top - below.top, above.height) for above, below in pairwise(page))
    steps = sorted(way for way, height in ways if way > 0.5 * height)
    return (widths[len(widths) * 6 // 7] if widths else 0), (steps[len(steps) // 4] if steps else 0)


def _goes_on(above: Line, below: Line, width: float, step: float) -> bool:
    """Whether the paragraph of the upper line has its next line in the lower one."""
    way = above.top - below.top
    apart = way > 1.3 * step
    short = above.width < 0.85 * width
    other_size = abs(above.height - below.height) > 0.25 * max(above.height, below.height)
    return not (apart or short or other_size or _BULLET.match(below.text.strip()))


def _joined(text: str, more: str) -> str:
    if text.endswith("-") and text[-2:-1].isascii() and more[:1].isascii() and more[:1].islower():
        return text[:-1] + more
    return f"{text} {more}"
