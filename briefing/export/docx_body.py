"""The blocks of a brief as Word has them: real footnotes, tables and comments; likelihood and confidence in words and numbers."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Any

from briefing.brief import blocks, words
from briefing.brief.blocks import Brief, Citation, Note
from briefing.export.markup import Markup, joined
from briefing.export.wordml import bookmarked, cell, field, link, paragraph, run, runs, shares, tab, table, w

_LONGEST = 40  # letters beyond which a column grows no wider


@dataclass
class Body:
    """Draws a brief's sections, and keeps what the other parts of the file need: which passages and notes were met."""

    brief: Brief
    look: dict[str, Any]  # resources/tokens.json
    comments: list[Note] = dataclasses.field(default_factory=list)
    footnotes: list[blocks.Passage] = dataclasses.field(default_factory=list)

    def __post_init__(self) -> None:
        listed = [block for section in self.brief.sections for block in section.blocks if isinstance(block, blocks.Evidence)]
        self._passages = {passage.number: passage for block in listed for passage in block.items}

    def xml(self) -> Markup:
        brief = self.brief
        facts = [part for part in (brief.date, brief.prepared_by, brief.counts) if part]
        return joined(
            paragraph(runs(brief.kind), style="Subtitle"),
            paragraph(runs(brief.title), style="Title"),
            paragraph(runs(brief.subject), style="Subtitle") if brief.subject else "",
            paragraph(runs(" · ".join(facts)), style="Subtitle"),
            *(self._section(section) for section in brief.sections),
        )

    def _section(self, section: blocks.Section) -> Markup:
        drawn = joined(*(self._drawn(block) for block in section.blocks))
        if not drawn:
            return drawn
        title = paragraph(runs(section.title), style="Heading1", new_page=section.appendix) if section.title else ""
        return joined(title, paragraph(runs(section.lead), style="Subtitle") if section.lead else "", drawn)

    # -- what sentences carry

    def _said(
        self,
        text: str,
        citations: Iterable[Citation] = (),
        *,
        proposed: bool = False,
        notes: Sequence[Note] = (),
        ink: str = "",
    ) -> Markup:
        """A sentence with its footnotes, and the comments on it; `ink` is the colour of all of it where it is not the usual."""
        flag = joined(runs(self.brief.proposed, "Proposed"), runs(" ")) if proposed else ""
        known = [one for one in citations if one.number in self._passages]
        comma = runs("، ", "FootnoteReference")
        marks = (joined(comma if at else "", self._mark(one, ink)) for at, one in enumerate(known))
        return self._commented(joined(flag, runs(text, properties=ink), *marks), notes)

    def _mark(self, citation: Citation, ink: str) -> Markup:
        """A footnote where a passage is first cited; afterwards a reference to the same one.

        Both are numbered by Word, so that they stay right when somebody adds a footnote; it also chooses their digits.
        """
        number, passage = citation.number, self._passages[citation.number]
        if passage in self.footnotes:
            return field(f"NOTEREF note_{number} \\f \\h", str(number), "FootnoteReference", ink)
        self.footnotes.append(passage)
        return bookmarked(run(w("footnoteReference", id=number), "FootnoteReference", properties=ink), f"note_{number}", number)

    def _commented(self, content: Markup, notes: Sequence[Note]) -> Markup:
        for note in notes:
            number = len(self.comments)
            self.comments.append(note)
            content = joined(
                w("commentRangeStart", id=number),
                content,
                w("commentRangeEnd", id=number),
                run(w("commentReference", id=number), "CommentReference", rtl=False),
            )
        return content

    # -- blocks

    @singledispatchmethod
    def _drawn(self, block: blocks.Block) -> Markup:
        raise NotImplementedError(type(block).__name__)

    @_drawn.register
    def _(self, block: blocks.Judgements) -> Markup:
        return joined(*(self._judgement(item, block.not_assessed) for item in block.items))

    def _judgement(self, item: blocks.Judgement, not_assessed: str) -> Markup:
        likely = item.likelihood
        measures = [runs(f"{words.LIKELIHOOD}: {f'{likely.word}، {likely.range}' if likely else not_assessed}")]
        if item.confidence:
            measures += [tab(), runs(item.confidence.word)]
        said = self._said(item.text, item.citations, proposed=item.proposed, notes=item.notes)
        return joined(
            paragraph(runs(f"{item.number}.", "Label"), tab(), said, style="Judgement"),
            paragraph(*measures, style="Measures"),
        )

    @_drawn.register
    def _(self, block: blocks.Points) -> Markup:
        return joined(*(self._point(item) for item in block.items))

    def _point(self, item: blocks.Point) -> Markup:
        """A label without a letter («؟») is a mark on paper; here the list has its own."""
        labelled = any(sign.isalnum() for sign in item.label)
        label = joined(runs(f"{item.label}:", "Label"), runs(" ")) if labelled else ""
        detail = joined(runs(" "), runs(f"({item.detail})", "Detail")) if item.detail else ""
        said = self._said(item.text, item.citations, proposed=item.proposed, notes=item.notes)
        return paragraph(label, said, detail, style="ListBullet")

    @_drawn.register
    def _(self, block: blocks.AskedToday) -> Markup:
        return paragraph(runs(f"{block.label}:", "Demand"), runs(f" {block.text}"), style="Asked")

    @_drawn.register
    def _(self, block: blocks.Scenarios) -> Markup:
        widths = shares((5, 26, 15, 12, 15, 16, 16))
        rows = [self._cells(widths, self._scenario(item, block.not_assessed)) for item in block.items]
        return table(widths, ("", *block.columns), rows)

    def _scenario(self, item: blocks.Scenario, not_assessed: str) -> list[Markup]:
        likely = item.likelihood
        warning = joined(runs(" "), runs(item.warning, "Caution")) if item.warning else ""
        name = self._said(item.name, item.citations, proposed=item.proposed, notes=item.notes)
        measures = (likely.word, likely.range) if likely else (not_assessed, "")
        rest = (*measures, item.impact, item.winners, item.losers)
        return [runs(item.letter, "Strong"), joined(name, warning), *(runs(text) for text in rest)]

    def _cells(self, widths: Sequence[int], contents: Iterable[Markup]) -> list[Markup]:
        return [cell(paragraph(one, style="TableText"), width=width) for one, width in zip(contents, widths, strict=True)]

    @_drawn.register
    def _(self, block: blocks.Descriptions) -> Markup:
        drawn = []
        for item in block.items:
            details = [joined(runs(" "), runs(f"{point.label}:", "Strong"), runs(f" {point.text}")) for point in item.details]
            drawn.append(paragraph(runs(f"{item.letter}.", "Label"), tab(), runs(item.text), *details, style="Judgement"))
        return joined(*drawn)

    @_drawn.register
    def _(self, block: blocks.Matrix) -> Markup:
        widths = shares((20, *(min(80 / len(block.columns), 30) for _ in block.columns)))
        rows = []
        for name, stances in zip(block.rows, block.cells, strict=True):
            first = cell(paragraph(runs(name, "Strong"), style="TableText"), width=widths[0])
            rows.append([first, *(self._stance(one, width) for one, width in zip(stances, widths[1:], strict=True))])
        return joined(paragraph(runs(block.caption), style="Heading2"), table(widths, ("", *block.columns), rows))

    def _stance(self, stance: blocks.Cell | None, width: int) -> Markup:
        if stance is None:
            return cell(width=width, fill=self.look["color"]["light"]["surface3"])
        if not stance.code:
            return cell(width=width)
        colours = self.look["stance"][stance.code]["light"]
        ink = w("color", val=colours["ink"].lstrip("#"))
        said = self._said(stance.word, stance.citations, proposed=stance.proposed, notes=stance.notes, ink=ink)
        return cell(paragraph(said, style="MatrixCell"), width=width, fill=colours["fill"])

    @_drawn.register
    def _(self, block: blocks.Table) -> Markup:
        """Columns are as wide as their longest text asks for, within reason."""
        longest = [
            max(len(text) for text in column) for column in zip(block.columns, *(row.cells for row in block.rows), strict=True)
        ]
        widths = shares([min(max(length, 8), _LONGEST) for length in longest])
        rows = []
        for row in block.rows:
            first = self._said(row.cells[0], row.citations, proposed=row.proposed, notes=row.notes)
            rows.append(self._cells(widths, [first, *(runs(text) for text in row.cells[1:])]))
        return table(widths, block.columns, rows)

    @_drawn.register
    def _(self, block: blocks.Evidence) -> Markup:
        widths = shares((7, 50, 12, 12, 26))
        return table(widths, ("", *block.columns), (row for item in block.items for row in self._passage(item, widths)))

    def _passage(self, item: blocks.Passage, widths: Sequence[int]) -> list[list[Markup]]:
        """A row for each thing that the passage does; what they share is one cell over all of them."""
        number = runs(f"({item.shown})", "Demand")
        if item in self.footnotes:
            number = link(number, f"note_{item.number}")
        rtl = not item.left_to_right
        shared = (
            paragraph(number, style="TableText"),
            paragraph(runs(item.quote, rtl=rtl), style="Quotation", rtl=rtl),
            paragraph(runs(item.place), style="TableText"),
        )
        fills = ("", self.look["color"]["light"]["paper"], "")
        rows = []
        for at, use in enumerate(item.uses):
            first = shared if at == 0 else (None, None, None)
            tall = [
                cell(*([one] if one else []), width=width, fill=fill, above=one is None, below=len(item.uses) > 1)
                for one, width, fill in zip(first, widths[:3], fills, strict=True)
            ]
            rows.append([*tall, *self._cells(widths[3:], (runs(use.word), runs(use.labels)))])
        return rows

    @_drawn.register
    def _(self, block: blocks.Sources) -> Markup:
        widths = shares((5, 40, 10, 28, 20)[: len(block.columns) + 1])
        rows = []
        for item in block.items:
            title = joined(runs(item.title), runs(" "), runs(item.extent, "Detail"))
            digest = [runs(item.digest, "Code", rtl=False)] if item.digest else []
            rows.append(self._cells(widths, [runs(item.number), title, runs(item.code), runs(item.meaning), *digest]))
        return table(widths, ("", *block.columns), rows)

    @_drawn.register
    def _(self, block: blocks.Notes) -> Markup:
        """Those that stand beside nothing in the document; the others are comments."""
        return joined(*(self._note(note) for note in block.items if note not in self.comments))

    def _note(self, note: Note) -> Markup:
        detail = " · ".join(part for part in (note.about, note.detail) if part)
        shown = joined(runs(" "), runs(f"({detail})", "Detail")) if detail else ""
        return paragraph(runs(f"{note.word}:", "Label"), runs(f" {note.text}"), shown, style="ListBullet")
