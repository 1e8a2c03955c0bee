"""A brief → Markdown: headings, lists, tables, and each passage a footnote. What is text stays text, whatever signs it holds."""

import re
from collections.abc import Iterable
from functools import singledispatchmethod
from pathlib import Path

from briefing.brief import blocks, words
from briefing.brief.blocks import Brief, Citation
from briefing.export.atomic import write_bytes

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|!~$&^])")
_LEADING = re.compile(r"^(\d*)([-+=.)])")


def write(brief: Brief, path: Path) -> None:
    """Raises UserError("export-failed") and leaves what was there as it was."""
    write_bytes(path, to_md(brief).encode("utf-8", "replace"))


def to_md(brief: Brief) -> str:
    return _Text(brief).whole()


def plain(text: str) -> str:
    """A text on one line whose signs mean nothing."""
    one = " ".join(text.split())
    return _LEADING.sub(r"\1\\\2", _MARKS.sub(r"\\\1", one))


class _Text:
    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        listed = (block for section in brief.sections for block in section.blocks if isinstance(block, blocks.Evidence))
        self._passages = {passage.number: passage for block in listed for passage in block.items}

    def whole(self) -> str:
        brief = self._brief
        facts = " · ".join(plain(part) for part in (brief.date, brief.prepared_by, brief.counts) if part)
        head = [
            f"**{plain(brief.classification_label)}**",
            plain(brief.draft),
            f"# {plain(brief.title)}",
            plain(brief.subject),
            facts,
        ]
        parts = ['<div dir="rtl" lang="ar">', *head, *(self._section(section) for section in brief.sections)]
        parts += [plain(brief.made), f"**{plain(brief.classification_label)}**", *self._footnotes(), "</div>"]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _section(self, section: blocks.Section) -> str:
        title = f"## {plain(section.title)}" if section.title else ""
        drawn = [self._drawn(block) for block in section.blocks]
        return "\n\n".join(part for part in (title, plain(section.lead), *drawn) if part)

    def _footnotes(self) -> list[str]:
        return [
            f"[^{number}]: {words.SOURCE_N.format(plain(passage.place))}: «{plain(passage.quote)}»"
            for number, passage in self._passages.items()
        ]

    def _said(self, text: str, citations: Iterable[Citation] = (), proposed: bool = False) -> str:
        flag = f"({plain(self._brief.proposed)}) " if proposed else ""
        return flag + plain(text) + "".join(f"[^{one.number}]" for one in citations if one.number in self._passages)

    def _table(self, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
        heads = [plain(column) for column in columns]
        lines = [heads, ["---"] * len(heads), *(list(row) for row in rows)]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    @singledispatchmethod
    def _drawn(self, block: blocks.Block) -> str:
        raise NotImplementedError(type(block).__name__)

    @_drawn.register
    def _(self, block: blocks.Judgements) -> str:
        return "\n".join(self._judgement(number, item, block.not_assessed) for number, item in enumerate(block.items, start=1))

    def _judgement(self, number: int, item: blocks.Judgement, not_assessed: str) -> str:
        likely = f"{item.likelihood.word}، {item.likelihood.range}" if item.likelihood else not_assessed
        measures = [f"{words.LIKELIHOOD}: {plain(likely)}", *([plain(item.confidence.word)] if item.confidence else [])]
        return f"{number}. {self._said(item.text, item.citations, item.proposed)}\\\n   {' · '.join(measures)}"

    @_drawn.register
    def _(self, block: blocks.Points) -> str:
        return "\n".join(self._point(item) for item in block.items)

    def _point(self, item: blocks.Point) -> str:
        label = f"**{plain(item.label)}:** " if any(map(str.isalnum, item.label)) else ""
        detail = f" ({plain(item.detail)})" if item.detail else ""
        return f"- {label}{self._said(item.text, item.citations, item.proposed)}{detail}"

    @_drawn.register
    def _(self, block: blocks.AskedToday) -> str:
        return f"> **{plain(block.label)}:** {plain(block.text)}"

    @_drawn.register
    def _(self, block: blocks.Scenarios) -> str:
        rows = []
        for item in block.items:
            name = self._said(item.name, item.citations, item.proposed)
            warned = f"{name} **{plain(item.warning)}**" if item.warning else name
            likely = (item.likelihood.word, item.likelihood.range) if item.likelihood else (block.not_assessed, "")
            rows.append([plain(item.letter), warned, *map(plain, (*likely, item.impact, item.winners, item.losers))])
        return self._table(("", *block.columns), rows)

    @_drawn.register
    def _(self, block: blocks.Descriptions) -> str:
        lines = []
        for item in block.items:
            details = (f"**{plain(point.label)}:** {plain(point.text)}" for point in item.details)
            lines.append(f"- **{plain(item.letter)}:** " + " ".join((plain(item.text), *details)))
        return "\n".join(lines)

    @_drawn.register
    def _(self, block: blocks.Matrix) -> str:
        rows = [
            [plain(name), *("—" if one is None else self._said(one.word, one.citations, one.proposed) for one in cells)]
            for name, cells in zip(block.rows, block.cells, strict=True)
        ]
        return f"### {plain(block.caption)}\n\n" + self._table(("", *block.columns), rows)

    @_drawn.register
    def _(self, block: blocks.Table) -> str:
        rows = [[self._said(row.cells[0], row.citations, row.proposed), *map(plain, row.cells[1:])] for row in block.rows]
        return self._table(block.columns, rows)

    @_drawn.register
    def _(self, block: blocks.Evidence) -> str:
        rows = []
        for item in block.items:
            uses = "؛ ".join(f"{plain(use.word)}: {plain(use.labels)}" for use in item.uses)
            rows.append([f"({plain(item.shown)})", plain(item.quote), plain(item.place), uses])
        return self._table(("", *block.columns[:2], block.columns[-1]), rows)

    @_drawn.register
    def _(self, block: blocks.Sources) -> str:
        rows = []
        for item in block.items:
            digest = [plain(item.digest)] if item.digest else []
            rows.append(
                [plain(item.number), f"{plain(item.title)} ({plain(item.extent)})", item.code, plain(item.meaning), *digest]
            )
        return self._table(("", *block.columns), rows)

    @_drawn.register
    def _(self, block: blocks.Notes) -> str:
        lines = []
        for note in block.items:
            detail = " · ".join(plain(part) for part in (note.about, note.detail) if part)
            lines.append(f"- **{plain(note.word)}:** {plain(note.text)}" + (f" ({detail})" if detail else ""))
        return "\n".join(lines)
