"""The tables of a brief as CSV, one file a table: as Excel reads Arabic, and with nothing in them that a spreadsheet would compute."""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from functools import singledispatch
from pathlib import Path

from briefing.brief import blocks, words
from briefing.brief.blocks import Brief
from briefing.domain.errors import UserError
from briefing.export.atomic import write_bytes

Grid = Sequence[Sequence[str]]
_COMPUTED = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def write(brief: Brief, path: Path) -> None:
    """Into one file where `path` ends with .zip, else into a folder of this name, made where it is not there.

    Raises UserError("export-failed").
    """
    tables = to_csv(brief)
    if path.suffix.lower() == ".zip":
        write_bytes(path, _zipped(tables))
        return
    try:
        path.mkdir(exist_ok=True)
    except OSError:
        raise UserError("export-failed", name=path.name) from None
    for name, data in tables.items():
        write_bytes(path / name, data)


def to_csv(brief: Brief) -> dict[str, bytes]:
    """The tables by file name, numbered in the order of the brief: UTF-8 with a byte order mark."""
    found: dict[str, bytes] = {}
    for section in brief.sections:
        for block in section.blocks:
            for title, grid in _grids(block):
                stem = " - ".join(part for part in (section.title, title) if part)
                found[f"{len(found) + 1:02} {stem.rstrip('؟')}.csv"] = _encoded(grid)
    return found


def _encoded(grid: Grid) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([_safe(cell) for cell in row] for row in grid)
    return out.getvalue().encode("utf-8-sig", "replace")


def _safe(cell: str) -> str:
    """A cell that begins like a formula is told to be text."""
    return f"'{cell}" if cell.lstrip(" \n").startswith(_COMPUTED) or cell.startswith("\n") else cell


def _zipped(tables: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in tables.items():
            package.writestr(name, data)
    return out.getvalue()


def _ends(likely: blocks.Likelihood | None, not_assessed: str) -> tuple[str, str, str]:
    return (likely.word, str(likely.low), str(likely.high)) if likely else (not_assessed, "", "")


def _cited(citations: Sequence[blocks.Citation]) -> str:
    return " ".join(str(one.number) for one in citations)


@singledispatch
def _grids(block: blocks.Block) -> Iterator[tuple[str, Grid]]:
    """The tables of a block, each with a title or none. A block that is no table has none."""
    yield from ()


@_grids.register
def _(block: blocks.Judgements) -> Iterator[tuple[str, Grid]]:
    rows = [
        (
            item.number,
            item.text,
            *_ends(item.likelihood, block.not_assessed),
            item.confidence.word if item.confidence else "",
            _cited(item.citations),
        )
        for item in block.items
    ]
    yield "", [words.JUDGEMENT_CSV_COLUMNS, *rows]


@_grids.register
def _(block: blocks.Points) -> Iterator[tuple[str, Grid]]:
    yield "", [words.POINT_CSV_COLUMNS, *((item.label, item.text, item.detail, _cited(item.citations)) for item in block.items)]


@_grids.register
def _(block: blocks.Scenarios) -> Iterator[tuple[str, Grid]]:
    rows = [
        (
            item.letter,
            item.name,
            *_ends(item.likelihood, block.not_assessed),
            item.impact,
            item.winners,
            item.losers,
            _cited(item.citations),
        )
        for item in block.items
    ]
    yield "", [words.SCENARIO_CSV_COLUMNS, *rows]


@_grids.register
def _(block: blocks.Matrix) -> Iterator[tuple[str, Grid]]:
    rows = [
        (name, *("" if one is None else one.word for one in cells)) for name, cells in zip(block.rows, block.cells, strict=True)
    ]
    yield block.caption, [("", *block.columns), *rows]


@_grids.register
def _(block: blocks.Table) -> Iterator[tuple[str, Grid]]:
    yield "", [(*block.columns, words.CITED_CSV), *((*row.cells, _cited(row.citations)) for row in block.rows)]


@_grids.register
def _(block: blocks.Evidence) -> Iterator[tuple[str, Grid]]:
    rows = [(str(item.number), item.quote, item.place, use.word, use.labels) for item in block.items for use in item.uses]
    yield "", [("", *block.columns), *rows]


@_grids.register
def _(block: blocks.Sources) -> Iterator[tuple[str, Grid]]:
    rows = [(item.number, f"{item.title} ({item.extent})", item.code, item.meaning, item.digest) for item in block.items]
    width = len(block.columns) + 1
    yield "", [("", *block.columns), *(row[:width] for row in rows)]


@_grids.register
def _(block: blocks.Notes) -> Iterator[tuple[str, Grid]]:
    yield "", [words.NOTE_CSV_COLUMNS, *((note.word, note.text, note.about, note.detail) for note in block.items)]
