"""A block copied from a spreadsheet, as values of cells: stance words, signs, numbers, or the digits of influence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.arabic.fold import fold
from briefing.domain.scales import STANCES
from ui import labels
from ui.models.content import Content, Heading
from ui.parts.actors.cells import POSITION_KEYS

_SIGNS = {"++": "p2", "+": "p1", "=": "z0", "-": "n1", "--": "n2", "±": "mx", "+/-": "mx", "?": "uk", "؟": "uk"}
_NUMBERS = {2: "p2", 1: "p1", 0: "z0", -1: "n1", -2: "n2"}
_NOUGHT = re.compile(r"[.,٫][0٠۰]+$")
_MINUS = str.maketrans({"−": "-", "–": "-", "\u200e": None, "\u200f": None, "\u2066": None, "\u2068": None, "\u2069": None})


@dataclass(frozen=True, slots=True)
class Block:
    """What can be written, by the ids of row and column; how many entries were not understood, and how many have no cell."""

    cells: dict[tuple[str, str], dict[str, Any]]
    unknown: int
    outside: int = 0


def block_of(text: str, content: Content, at: tuple[int, int]) -> Block:
    """The entries of a tab-separated text, from the cell `at` (row, column) on; empty ones leave their cells alone.

    A text that begins with names of this matrix, as one copied from it does, goes to their rows and columns instead.
    """
    lines = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
    columns: list[Heading | None] = list(content.columns[at[1] :])
    rows: list[Heading | None] = list(content.rows[at[0] :])
    if _has_names(lines, content):
        columns = [_named(name, content.columns) for name in lines[0][1:]]
        rows = [_named(line[0], content.rows) for line in lines[1:]]
        lines = [line[1:] for line in lines[1:]]
    cells: dict[tuple[str, str], dict[str, Any]] = {}
    unknown = outside = 0
    for n, line in enumerate(lines):
        for m, entry in enumerate(line):
            row, column = rows[n] if n < len(rows) else None, columns[m] if m < len(columns) else None
            if not entry.strip() or (row and column and row.id == column.id):
                continue
            values = value_of(entry, content)
            if row is None or column is None:
                outside += 1
            elif values is None:
                unknown += 1
            else:
                cells[row.id, column.id] = values
    return Block(cells, unknown, outside)


def _has_names(lines: Sequence[Sequence[str]], content: Content) -> bool:
    """Whether the first line names columns and the lines after it their rows, whatever stands in the corner."""
    if len(lines) < 2 or len(lines[0]) < 2:
        return False
    return _named(lines[0][1], content.columns) is not None and _named(lines[1][0], content.rows) is not None


def value_of(entry: str, content: Content) -> dict[str, Any] | None:
    """The field and value that an entry stands for in this matrix; None for what is none."""
    typed = entry.translate(_MINUS).strip()
    number = _whole(typed)
    if content.layer == "influence":
        return {"influence": number} if number is not None and 0 <= number <= 4 else None
    if number is not None and not content.square:
        return {"stance": str(number)} if -4 <= number <= 4 else None
    code = _SIGNS.get(typed) or (_NUMBERS.get(number) if number is not None else _word(typed))
    if code is None:
        return None
    return {"stance": code if content.square else POSITION_KEYS[STANCES.index(code)]}


def _whole(typed: str) -> int | None:
    """The whole number that is written, in any digits, its sign before it; spreadsheets may add «.0»."""
    typed = _NOUGHT.sub("", typed)
    sign, digits = (typed[0], typed[1:]) if typed[:1] in ("+", "-") else ("", typed)
    values = [unicodedata.digit(digit, None) for digit in digits]
    if not values or None in values:
        return None
    return int(f"{sign}{''.join(map(str, values))}")


def _word(typed: str) -> str | None:
    return next((code for code in STANCES if fold(labels.stance(code)) == fold(typed)), None)


def _named(name: str, headings: Sequence[Heading]) -> Heading | None:
    folded = fold(name.translate(_MINUS).strip())
    return next((heading for heading in headings if fold(heading.name) == folded), None)
