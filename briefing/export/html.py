"""A brief → one HTML file that needs nothing beside it and asks nothing of the network.

Fonts are named, with those behind them that every system has: embedded, they would be ten times the size of the page.
"""

import json
from collections.abc import Iterable
from functools import singledispatch
from importlib.resources import files
from pathlib import Path
from typing import Any

from briefing.brief import blocks
from briefing.brief.blocks import Brief, Citation
from briefing.domain.scales import CONFIDENCES
from briefing.export.atomic import write_bytes
from briefing.export.markup import Markup, element, joined

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_KUFI = '"Noto Kufi Arabic", "IBM Plex Sans Arabic", "Segoe UI", "Arial", sans-serif'


def write(brief: Brief, path: Path) -> None:
    """Raises UserError("export-failed") and leaves what was there as it was."""
    write_bytes(path, to_html(brief).encode("utf-8", "replace"))


def to_html(brief: Brief) -> str:
    resources = files("resources")
    look = json.loads((resources / "tokens.json").read_text(encoding="utf-8"))
    style = _variables(look) + (resources / "templates" / "brief.css").read_text(encoding="utf-8")
    head = joined(
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        element("title", brief.title),
        Markup(f"<style>{style}</style>"),
    )
    page = element("html", element("head", head), element("body", _body(brief)), lang="ar", dir="rtl")
    return f"<!DOCTYPE html>\n{page}\n"


def _variables(look: dict[str, Any]) -> str:
    """The colours of the look as CSS variables, and a class for each stance and each classification."""
    colours = "".join(f"--{name}:{value};" for name, value in look["color"]["light"].items())
    stances = "".join(_ground(code, look["stance"][code]["light"]) for code in look["stance"]["order"])
    classes = "".join(f".{it['id']}{{background:{it['fill']};color:{it['ink']}}}" for it in look["classification"])
    return f":root{{{colours}--kufi:{_KUFI}}}{stances}{classes}\n"


def _ground(code: str, colours: dict[str, str]) -> str:
    hatch = f"background-image:repeating-linear-gradient(135deg,{colours.get('hatch')} 0 1px,transparent 1px 6px);"
    return f".{code}{{background-color:{colours['fill']};color:{colours['ink']};{hatch if code == 'mx' else ''}}}"


def _body(brief: Brief) -> Markup:
    meta = [element("span", part) for part in (brief.date, brief.prepared_by, brief.counts) if part]
    title = joined(
        element("p", brief.draft, class_="draft") if brief.draft else "",
        element("p", brief.kind, class_="kind"),
        element("h1", brief.title),
        element("p", brief.subject, class_="detail") if brief.subject else "",
        # a blank between them, or the last letter of one is joined to the first of the next
        element("p", joined(*meta, by=" "), class_="meta"),
    )
    sections = [_section(section, brief) for section in brief.sections]
    footer = element("footer", element("span", brief.cited), element("span", brief.made))
    band = element("div", brief.classification_label, class_=f"band {brief.classification}")
    foot = element("div", brief.classification_label, class_=f"band foot {brief.classification}")
    return joined(band, element("main", title, *sections, footer), foot)


def _section(section: blocks.Section, brief: Brief) -> Markup:
    return element(
        "section",
        element("h2", section.title) if section.title else "",
        element("p", section.lead, class_="lead") if section.lead else "",
        *(_drawn(block, brief) for block in section.blocks),
        id=section.key,
        class_="appendix" if section.appendix else None,
    )


def _cites(citations: Iterable[Citation]) -> Markup:
    """« (١، ٢)», each number a link to its passage; the first mention of a passage is where it links back to."""
    links = [
        element("a", one.shown, href=f"#ev-{one.number}", id=f"use-{one.number}" if one.first else None) for one in citations
    ]
    return joined(" ", element("bdi", "(", joined(*links, by="، "), ")", class_="cite", dir="rtl")) if links else Markup()


def _flag(proposed: bool, brief: Brief) -> Markup:
    return joined(element("span", brief.proposed, class_="proposed"), " ") if proposed else Markup()


def _table(columns: Iterable[str], rows: Iterable[Iterable[Markup]], **attributes: str) -> Markup:
    head = element("thead", element("tr", *(element("th", column, scope="col") for column in columns)))
    return element("table", head, element("tbody", *(element("tr", *row) for row in rows)), **attributes)


def _cell(*children: str, **attributes: str | None) -> Markup:
    return element("td", *children, **attributes)


@singledispatch
def _drawn(block: blocks.Block, brief: Brief) -> Markup:
    """A block of the brief. Each class of block has its drawer below."""
    raise NotImplementedError(type(block).__name__)


@_drawn.register
def _(block: blocks.Judgements, brief: Brief) -> Markup:
    return element("ol", *(_judgement(item, block.not_assessed, brief) for item in block.items), class_="judgements")


def _judgement(item: blocks.Judgement, not_assessed: str, brief: Brief) -> Markup:
    likely = item.likelihood
    measures = [element("b", likely.word if likely else not_assessed)]
    if likely:
        place = f"right:{likely.low}%;width:{max(likely.high - likely.low, 1)}%"
        measures += [element("span", element("i", style=place), class_="bar"), _range(likely)]
    if item.confidence:
        measures.append(element("span", _bars(item.confidence), item.confidence.word))
    return element(
        "li",
        element("span", item.number, class_="rank"),
        element("div", _flag(item.proposed, brief), item.text, _cites(item.citations)),
        element("div", *measures, class_="measures"),
    )


def _bars(trust: blocks.Trust) -> Markup:
    """Three bars, as many of them full as the confidence is high; the word beside them says the same."""
    full = CONFIDENCES.index(trust.code) + 1
    bars = (element("i", class_="full" if step < full else None) for step in range(len(CONFIDENCES)))
    return element("span", *bars, class_="bars", aria_hidden="true")


def _range(likely: blocks.Likelihood) -> Markup:
    """Digits alone have no direction of their own: left to themselves they would run from left to right, and turn the range around."""
    return element("bdi", likely.range, class_="range", dir="rtl")


@_drawn.register
def _(block: blocks.Points, brief: Brief) -> Markup:
    return element("dl", *(_point(item, brief) for item in block.items))


def _point(item: blocks.Point, brief: Brief) -> Markup:
    detail = element("span", f" {item.detail}", class_="detail") if item.detail else ""
    return joined(
        element("dt", item.label),
        element("dd", _flag(item.proposed, brief), item.text, _cites(item.citations), detail),
    )


@_drawn.register
def _(block: blocks.AskedToday, brief: Brief) -> Markup:
    return element("p", element("b", f"{block.label}:"), f" {block.text}", class_="asked")


@_drawn.register
def _(block: blocks.Scenarios, brief: Brief) -> Markup:
    rows = [_scenario(item, block.not_assessed, brief) for item in block.items]
    return _table(("", *block.columns), rows)


def _scenario(item: blocks.Scenario, not_assessed: str, brief: Brief) -> list[Markup]:
    likely = item.likelihood
    warning = joined(" ", element("span", item.warning, class_="warning")) if item.warning else ""
    return [
        _cell(element("b", item.letter)),
        _cell(_flag(item.proposed, brief), item.name, _cites(item.citations), warning),
        _cell(likely.word if likely else not_assessed),
        _cell(_range(likely) if likely else ""),
        *(_cell(text) for text in (item.impact, item.winners, item.losers)),
    ]


@_drawn.register
def _(block: blocks.Descriptions, brief: Brief) -> Markup:
    return element("dl", *(_point(blocks.Point(item.letter, _description(item)), brief) for item in block.items))


def _description(item: blocks.Description) -> str:
    """The scenario's description and its labelled sentences, one after another."""
    details = [f"{point.label}: {point.text}" for point in item.details]
    return " ".join(text if text[-1] in ".؟!" else f"{text}." for text in (item.text, *details) if text)


@_drawn.register
def _(block: blocks.Matrix, brief: Brief) -> Markup:
    caption = element("caption", block.caption)
    head = element("thead", element("tr", _cell(), *(element("th", name, scope="col") for name in block.columns)))
    rows = [
        element("tr", element("th", name, scope="row"), *(_stance(cell) for cell in cells))
        for name, cells in zip(block.rows, block.cells, strict=True)
    ]
    return element("table", caption, head, element("tbody", *rows), class_="matrix")


def _stance(cell: blocks.Cell | None) -> Markup:
    if cell is None:
        return _cell(class_="diagonal")
    if not cell.code:
        return _cell(title=cell.word)
    word = element("span", cell.word, class_="word")
    return _cell(word, _cites(cell.citations), class_=f"{cell.code} waiting" if cell.proposed else cell.code)


@_drawn.register
def _(block: blocks.Table, brief: Brief) -> Markup:
    rows = [
        [_cell(_flag(row.proposed, brief), row.cells[0], _cites(row.citations)), *(_cell(text) for text in row.cells[1:])]
        for row in block.rows
    ]
    return _table(block.columns, rows)


@_drawn.register
def _(block: blocks.Evidence, brief: Brief) -> Markup:
    return _table(("", *block.columns), (_passage(item) for item in block.items))


def _passage(item: blocks.Passage) -> list[Markup]:
    number = element("a", f"({item.shown})", href=f"#use-{item.number}", id=f"ev-{item.number}")
    line = Markup("<br>")
    return [
        _cell(number, class_="number"),
        _cell(item.quote, class_="quote", dir="ltr" if item.left_to_right else None),
        _cell(element("bdi", item.place)),
        _cell(*(joined(use.word, line) for use in item.uses)),
        _cell(*(joined(use.labels, line) for use in item.uses)),
    ]


@_drawn.register
def _(block: blocks.Sources, brief: Brief) -> Markup:
    rows = [
        [
            _cell(item.number),
            _cell(element("bdi", item.title), " ", element("span", item.extent, class_="detail")),
            _cell(element("bdi", item.code, dir="ltr")),
            _cell(item.meaning),
            *([_cell(element("code", item.digest, dir="ltr"))] if item.digest else []),
        ]
        for item in block.items
    ]
    return _table(("", *block.columns), rows)


@_drawn.register
def _(block: blocks.Notes, brief: Brief) -> Markup:
    return element("dl", *(_note(note) for note in block.items))


def _note(note: blocks.Note) -> Markup:
    detail = " · ".join(part for part in (note.about, note.detail) if part)
    return joined(element("dt", note.word), element("dd", note.text, Markup("<br>"), element("span", detail, class_="detail")))
