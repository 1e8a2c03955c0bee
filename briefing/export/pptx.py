"""The slides of a briefing → a PowerPoint file: the same words as on the screen, all of it text, tables and charts to be edited."""

from __future__ import annotations

import io
import json
from functools import singledispatchmethod
from importlib.resources import files
from pathlib import Path
from typing import Any

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.blocks import Judgement, Likelihood
from briefing.brief.slides import pages
from briefing.brief.slides.pages import Callout, Deck, Page
from briefing.export.atomic import write_bytes
from briefing.export.markup import legal
from briefing.export.slide_charts import put_axis, put_path
from briefing.export.slide_master import TITLE, empty
from briefing.export.slide_shapes import (
    EDGE,
    WIDTH,
    Box,
    Cell,
    Line,
    Piece,
    direct,
    fill_text,
    placed,
    put_band,
    put_box,
    put_table,
    put_text,
)

_LONGEST = 255  # signs of a property
_LINE = 84  # signs of a judgement that fit on a line
_TOP, _BOTTOM = 200.0, 992.0  # of what stands between the title and the foot
_INNER = float(WIDTH - 2 * EDGE)


def write(deck: Deck, path: Path) -> None:
    """Raises UserError("export-failed") and leaves what was there as it was."""
    write_bytes(path, to_pptx(deck))


def to_pptx(deck: Deck) -> bytes:
    """The visible slides."""
    made, layout = empty()
    core = made.core_properties
    core.title, core.language, core.keywords = legal(deck.title)[:_LONGEST], "ar", deck.classification_label
    look = json.loads((files("resources") / "tokens.json").read_text(encoding="utf-8"))
    for page in deck.visible:
        _Slide(made.slides.add_slide(layout), deck, page, look).draw()
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


class _Slide:
    def __init__(self, slide: Any, deck: Deck, page: Page, look: dict[str, Any]) -> None:
        self._slide, self._deck, self._page = slide, deck, page
        self._ink: dict[str, str] = look["color"]["light"]
        self._stances, self._series = look["stance"], look["series"]["light"]
        self._mark = next(it for it in look["classification"] if it["id"] == deck.classification)

    def draw(self) -> None:
        label = f"{words.CLASSIFICATION}: {self._deck.classification_label}"
        put_band(self._slide, (0, 0, WIDTH, 48), label, self._mark["fill"], self._mark["ink"], words.CLASSIFICATION)
        title = self._slide.shapes.title
        fill_text(
            title.text_frame, [[Piece(self._page.title, 56 if len(self._page.title) < 64 else 44, bold=True)]], anchor="middle"
        )
        self._body(self._page.body)
        self._foot()
        if self._page.notes:
            frame = self._slide.notes_slide.notes_text_frame
            frame.text = legal(self._page.notes)
            for paragraph in frame.paragraphs:
                direct(paragraph)

    def _foot(self) -> None:
        numbers, ink = Format(self._deck.numerals), self._ink["ink2"]
        put_box(self._slide, (0, 1008, WIDTH, 2), self._ink["line"])
        place = f"{numbers.number(self._page.number)} / {numbers.number(len(self._deck.visible))}"
        put_text(self._slide, (1000, 1020, WIDTH - EDGE - 1000, 40), [[Piece(self._deck.title, 26, ink)]])
        put_text(self._slide, (560, 1020, 800, 40), [[Piece(self._page.topic, 26, ink)]], align="ctr")
        put_text(self._slide, (EDGE, 1020, 240, 40), [[Piece(place, 26, ink)]], align="l")

    @singledispatchmethod
    def _body(self, body: pages.Body) -> None:
        raise NotImplementedError(type(body).__name__)

    @_body.register
    def _(self, body: pages.Cover) -> None:
        title = self._slide.shapes.title
        title.left, title.top, title.width, title.height = placed((TITLE[0], 340, TITLE[2], 200))
        lines = [[Piece(line, 36, self._ink["ink2"])] for line in body.lines]
        put_text(self._slide, (EDGE, 560, _INNER, 320), lines)

    @_body.register
    def _(self, body: pages.Judgements) -> None:
        room = _BOTTOM - _TOP - (150 if body.asked else 0)
        each = room / max(len(body.items), 2)
        for at, item in enumerate(body.items):
            self._judgement(item, _TOP + at * each, each, body.not_assessed)
        if body.asked:
            self._callout(body.asked, _BOTTOM - 130)

    def _judgement(self, item: Judgement, top: float, height: float, not_assessed: str) -> None:
        size = 42 if len(item.text) < 150 else 34
        put_box(self._slide, (EDGE, top, _INNER, 2), self._ink["line"])
        number = [[Piece(item.number, 44, self._ink["accent"], True)]]
        put_text(self._slide, (WIDTH - EDGE - 80, top + 14, 80, 60), number)
        put_text(self._slide, (EDGE, top + 16, _INNER - 100, height - 80), [[Piece(item.text, size)]])
        lines = -(-len(item.text) // (_LINE if size == 42 else _LINE * 5 // 4))
        foot, likely = min(top + height - 58, top + 32 + lines * size * 1.5), item.likelihood
        word = Piece(likely.word if likely else not_assessed, 30, bold=True)
        put_text(self._slide, (WIDTH - EDGE - 340, foot, 240, 46), [[word]])
        if likely:
            self._bar(likely, (WIDTH - EDGE - 720, foot + 14, 360, 14), self._ink["accent"])
            put_text(self._slide, (WIDTH - EDGE - 920, foot, 180, 46), [[Piece(likely.range, 28, self._ink["ink2"])]])
        if item.confidence:
            put_text(self._slide, (WIDTH - EDGE - 1240, foot, 300, 46), [[Piece(item.confidence.word, 28, self._ink["ink2"])]])

    def _bar(self, likely: Likelihood, box: Box, color: str) -> None:
        """From 0 at the right to 100 at the left."""
        left, top, width, height = box
        put_box(self._slide, box, self._ink["surface3"])
        share = max(likely.high - likely.low, 1)
        inner = (left + width * (100 - likely.high) / 100, top - 4, width * share / 100, height + 8)
        put_box(self._slide, inner, color, name=likely.range)

    def _callout(self, callout: Callout, top: float, height: float = 112) -> None:
        put_box(self._slide, (WIDTH - EDGE - 6, top, 6, height), self._ink["rubric"])
        shape = put_box(self._slide, (EDGE, top, _INNER - 6, height), self._ink["surface2"], name=callout.label)
        said: Line = [
            Piece(f"{callout.label}: ", 36, self._ink["rubric"], True),
            Piece(callout.text, 36 if len(callout.text) < 120 else 28),
        ]
        fill_text(shape.text_frame, [said], anchor="middle", inset=24)

    @_body.register
    def _(self, body: Callout) -> None:
        self._callout(body, 380, 260)

    @_body.register
    def _(self, body: pages.Text) -> None:
        size = 40 if sum(map(len, body.paragraphs)) < 500 else 30
        put_text(self._slide, (EDGE, _TOP, _INNER, _BOTTOM - _TOP), [[Piece(text, size)] for text in body.paragraphs])

    @_body.register
    def _(self, body: pages.Points) -> None:
        """A label without a letter is a mark on the screen; here the list has its own."""
        size = 42 if sum(len(point.text) for point in body.items) < 320 else 36
        lines: list[Line] = []
        for point in body.items:
            label = [Piece(f"{point.label}: ", size, self._ink["accent"], True)] if any(map(str.isalnum, point.label)) else []
            lines.append([*label, Piece(point.text, size)])
        put_text(self._slide, (EDGE, _TOP + 12, _INNER, _BOTTOM - _TOP - 12), lines, bullets=True)

    @_body.register
    def _(self, body: pages.Matrix) -> None:
        size = 24 if len(body.columns) <= 8 else 18
        head = [Cell([[Piece(words.RELATIONS, 20, self._ink["ink2"])]])]
        head += [Cell([[Piece(name, size, bold=True)]], align="ctr") for name in body.columns]
        rows = [head]
        for name, cells in zip(body.rows, body.cells, strict=True):
            rows.append([Cell([[Piece(name, 26, bold=True)]]), *(self._stance(one, size) for one in cells)])
        room = _BOTTOM - _TOP - (100 if body.focus else 0)
        widths = (2.2, *(1.0 for _ in body.columns))
        put_table(self._slide, (EDGE, _TOP, _INNER, min(room, 64 * len(rows))), widths, rows, name=self._page.topic)
        if body.focus:
            self._callout(Callout(body.focus.label, body.focus.text), _BOTTOM - 84, 84)

    def _stance(self, stance: pages.Stance | None, size: float) -> Cell:
        if stance is None or not stance.code:
            return Cell([], self._ink["surface3"] if stance is None else "")
        colors = self._stances[stance.code]["light"]
        return Cell([[Piece(stance.word, size, colors["ink"])]], colors["fill"], "ctr")

    @_body.register
    def _(self, body: pages.Axis) -> None:
        colors = {code: self._stances[code]["light"]["fill"] for code in self._stances["order"]}
        colors |= {code: self._stances[code]["light"]["hatch"] for code in ("mx", "uk")}
        put_axis(self._slide, (EDGE, _TOP, _INNER, 640), body, colors, self._deck.numerals, self._page.topic)
        ends = ((words.AGAINST, WIDTH - EDGE - 400, "r"), (words.IN_FAVOUR, EDGE, "l"))
        for text, left, align in ends:
            put_text(self._slide, (left, 846, 400, 44), [[Piece(text, 26, self._ink["ink2"])]], align=align)
        if body.off:
            said = "، ".join(f"{name} ({stance.word})" for name, stance in body.off)
            put_text(self._slide, (EDGE, 900, _INNER, 80), [[Piece(f"{words.OFF_AXIS}: {said}", 28)]])

    @_body.register
    def _(self, body: pages.Scenarios) -> None:
        head = [Cell([[]]), *(self._scenario_head(item) for item in body.items)]
        lines = [
            (
                words.LIKELIHOOD,
                [f"{one.likelihood.word}، {one.likelihood.range}" if one.likelihood else body.not_assessed for one in body.items],
            ),
            (words.IMPACT, [one.impact_word for one in body.items]),
            (words.DRIVERS, ["؛ ".join(one.drivers) for one in body.items]),
            (words.SCENARIO_COLUMNS[-2], [one.winners for one in body.items]),
            (words.SCENARIO_COLUMNS[-1], [one.losers for one in body.items]),
        ]
        rows = [head, *([self._label(label), *(Cell([[Piece(text, 28)]]) for text in texts)] for label, texts in lines)]
        room = _BOTTOM - _TOP - (150 if body.watch else 0)
        put_table(self._slide, (EDGE, _TOP, _INNER, room), (0.6, *(1.3 for _ in body.items)), rows, name=self._page.topic)
        if body.watch:
            self._callout(body.watch, _BOTTOM - 112)

    def _scenario_head(self, item: pages.Scenario) -> Cell:
        color = self._series[item.series % len(self._series)]
        return Cell([[Piece(f"{item.letter} · {item.name}", 34, color, True)]])

    def _label(self, text: str) -> Cell:
        return Cell([[Piece(text, 26, self._ink["ink2"])]])

    @_body.register
    def _(self, body: pages.Signs) -> None:
        width = 860.0 if body.path else _INNER
        rows = [
            [
                self._label(words.INDICATOR_COLUMNS[0]),
                self._label(words.INDICATOR_COLUMNS[2]),
                self._label(words.INDICATOR_COLUMNS[1]),
            ]
        ]
        for sign in body.items:
            color = self._series[sign.series % len(self._series)]
            letter = Cell([[Piece(sign.letter, 32, color, True)]], align="ctr")
            rows.append([Cell([[Piece(sign.text, 28)]]), Cell([[Piece(sign.detail, 24, self._ink["ink2"])]]), letter])
        put_table(self._slide, (WIDTH - EDGE - width, _TOP, width, 96.0 * len(rows)), (5, 3, 1), rows, name=self._page.topic)
        if body.path:
            colors = [self._series[at % len(self._series)] for at in range(max(one.series for one in body.path.series) + 1)]
            put_path(self._slide, (EDGE, _TOP, 800, 740), body.path, colors, self._deck.numerals, body.path.label)
