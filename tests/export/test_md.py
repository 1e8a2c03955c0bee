"""The Markdown of a brief, read by a Markdown reader: the same words, and no text that becomes markup."""

import re

import pytest
from markdown_it import MarkdownIt

from briefing.brief import blocks, compose
from briefing.export import md
from tests.sample_dossier import QUOTES, snapshot


def shown(text: str) -> str:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return "\n".join(
        child.content
        for token in tokens
        for child in token.children or []
        if child.type in ("text", "text_special", "code_inline")
    )


def test_sections_are_headings_and_passages_footnotes() -> None:
    brief = compose(snapshot(), notes=True)
    text = md.to_md(brief)
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert heads == [section.title for section in brief.sections if section.title]
    (evidence,) = [block for part in brief.sections for block in part.blocks if isinstance(block, blocks.Evidence)]
    defined = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    assert defined == [str(item.number) for item in evidence.items]
    assert set(re.findall(r"\[\^(\d+)\](?!:)", text)) == set(defined)
    assert sum(quote in text for quote in QUOTES.values()) > 10


@pytest.mark.parametrize(
    "evil", ["*a*", "<script>x</script>", "[x](http://y)", "# x", "- x", "1. x", "a|b", "`x`", "x\n\n# y", "~~x~~", "&lt;"]
)
def test_texts_stay_text(evil: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(md.plain(evil))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in tokens[1].children or []} <= {"text", "text_special"}
    assert "".join(child.content for child in tokens[1].children or []) == " ".join(evil.split())


def test_tables_have_as_many_cells_as_columns() -> None:
    text = md.to_md(compose(snapshot(title="أ|ب"), notes=True))
    for table in re.findall(r"(?:^\|.*\|\n)+", text, re.MULTILINE):
        counts = {len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}
        assert len(counts) == 1, table
    assert "مرجّح" in shown(text)
