"""The rows of the sidebar: the sources of a dossier, and the paragraphs of the one that is read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Source
from ui.parts.sources.marks import Mark, evidence, paragraph_at
from ui.text import current_format, fill, tr

_KINDS = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "text/html": "HTML",
    "text/markdown": "Markdown",
}
_FIRST_WORDS = 80


@dataclass(frozen=True, slots=True)
class SourceRow:
    key: str
    number: str
    title: str
    about: str

    @property
    def spoken(self) -> str:
        return f"{self.number}، {self.title}، {self.about}"


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    """`key` is the paragraph's index from 0, `count` how much evidence begins in it."""

    key: int
    number: str
    text: str
    count: int

    @property
    def spoken(self) -> str:
        return f"{self.number}، {self.text}، {current_format().count('passage', self.count)}"


def source_name(number: int) -> str:
    return fill(tr("Sources", "Source %1"), number)


def source_rows(snapshot: Snapshot, marks: Mapping[str, Sequence[Mark]]) -> list[SourceRow]:
    return [
        SourceRow(source.id, source_name(n), source.title or source.name, _about(source, marks.get(source.id, ())))
        for n, source in enumerate(snapshot.all(Source), 1)
    ]


def paragraph_rows(source: Source, marks: Sequence[Mark]) -> list[ParagraphRow]:
    """The paragraphs that hold words, with their first words."""
    starts = sorted(max(0, paragraph_at(source.paragraphs, mark.passage.start)) for mark in evidence(marks))
    rows = []
    for index, (start, end, _) in enumerate(source.paragraphs):
        count = bisect_left(starts, index + 1) - bisect_left(starts, index)
        words = " ".join(source.text[start : min(end, start + _FIRST_WORDS)].split())
        rows.append(ParagraphRow(index, fill(tr("Sources", "para. %1"), index + 1), words, count))
    return rows


def _about(source: Source, marks: Sequence[Mark]) -> str:
    numbers = current_format()
    length = numbers.count("page", source.pages) if source.pages else numbers.count("paragraph", len(source.paragraphs))
    kind = _KINDS.get(source.media_type, tr("Sources", "Text"))
    return " · ".join((kind, length, numbers.count("passage", len(evidence(marks)))))
