"""The HTML of a brief: all of it there, right to left, nothing in it that runs or is fetched."""

import re
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from briefing.brief import blocks, compose
from briefing.export import html
from tests.sample_dossier import QUOTES, snapshot


def page(**changes: object) -> LexborHTMLParser:
    return LexborHTMLParser(html.to_html(compose(snapshot(**changes), notes=True, proposals=True)))


def test_it_is_one_arabic_page_that_fetches_nothing(tmp_path: Path) -> None:
    html.write(compose(snapshot()), tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    tree = LexborHTMLParser(text)
    root = tree.css_first("html")
    assert root is not None and (root.attributes["dir"], root.attributes["lang"]) == ("rtl", "ar")
    assert "default-src 'none'" in text
    assert not tree.css("script, link, img, iframe, object, form")
    assert not re.search(r"url\(|https?:|@import", text)
    assert "@media print" in text


def test_texts_cannot_break_out() -> None:
    evil = "</title><script>alert()</script>\"'&<b onload=x>"
    tree = page(title=evil, asked_today=evil, prepared_by=evil)
    assert not tree.css("script, b[onload]")
    title, heading = tree.css_first("title"), tree.css_first("h1")
    assert title is not None and heading is not None
    assert title.text() == heading.text() == evil


def test_every_link_has_its_end() -> None:
    tree = page()
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))
    ends = [str(node.attributes["href"]) for node in tree.css("a")]
    assert len(ends) > 20
    assert all(end[0] == "#" and end[1:] in ids for end in ends)


def test_it_shows_all_parts_of_the_brief() -> None:
    brief = compose(snapshot(), notes=True, proposals=True)
    tree = page()
    body = tree.body
    assert body is not None
    text = body.text()
    for section in brief.sections:
        assert section.title in text
        for block in section.blocks:
            for item in getattr(block, "items", ()):
                for field in ("text", "name", "quote", "label"):
                    assert getattr(item, field, "") in text
    quotes = [cell.text() for cell in tree.css("td.quote")]
    assert set(quotes) <= set(QUOTES.values()) and len(quotes) > 10
    matrix = next(block for part in brief.sections for block in part.blocks if isinstance(block, blocks.Matrix))
    assert len(tree.css("table.matrix")[0].css("tbody td")) == len(matrix.rows) * len(matrix.columns)
    assert "مسودة غير مراجعة" in text
    assert len(tree.css(".proposed")) == 1
    assert len(tree.css("td.waiting")) == 1


def test_bars_grow_from_the_right() -> None:
    bars = [str(bar.attributes["style"]) for bar in page().css(".bar i")]
    assert bars[0] == "right:55%;width:25%"
    assert bars[3] == "right:20%;width:25%"


def test_confidence_is_shown_by_bars_and_word_and_words_carry_their_marks() -> None:
    tree = page()
    shown = [len(bars.css("i.full")) for bars in tree.css(".measures .bars")]
    assert shown == [2, 3, 2, 1]
    assert all(len(bars.css("i")) == 3 and bars.attributes["aria-hidden"] == "true" for bars in tree.css(".bars"))
    body = tree.body
    assert body is not None
    assert "مرجّح جداً" in body.text() and "مقيّد التداول" in body.text()


def test_numbers_in_arabic_run_from_the_right() -> None:
    islands = [island for island in page().css("bdi") if re.fullmatch(r"[\W\d]+", island.text())]
    assert islands and all(island.attributes.get("dir") == "rtl" for island in islands)


def test_words_beside_one_another_are_not_joined() -> None:
    meta = page().css_first("p.meta")
    assert meta is not None and len(meta.css("span")) > 1
    assert "</span><span" not in str(meta.html)
