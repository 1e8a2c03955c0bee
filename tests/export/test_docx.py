"""The Word file of a brief: what Word's schema asks for, right to left to the last bullet, footnotes, comments and tables."""

import dataclasses
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx as reader
import pytest
from lxml import etree

from briefing.arabic.format import Format
from briefing.brief import Brief, Variant, blocks, compose
from briefing.domain.errors import UserError
from briefing.export import docx
from tests.sample_dossier import QUOTES, snapshot

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# the order of children in ECMA-376, part 1, section 17: what is out of order makes Word ask to repair
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs highlight vertAlign rtl cs lang",
    "tblPr": "tblStyle bidiVisual tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
    "trPr": "cantSplit tblHeader",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap vAlign",
    "tbl": "bookmarkStart tblPr tblGrid tr",
    "sectPr": "headerReference footerReference pgSz pgMar cols bidi",
    "style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tcPr tblStylePr",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr rPr",
    "settings": "zoom defaultTabStop characterSpacingControl footnotePr compat themeFontLang decimalSymbol listSeparator",
    "font": "altName panose1 charset family pitch",
}


def parts(brief: Brief) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(docx.to_docx(brief))) as package:
        assert package.testzip() is None
        return {name: etree.fromstring(package.read(name)) for name in package.namelist()}


@pytest.fixture(scope="module")
def whole() -> dict[str, etree._Element]:
    return parts(compose(snapshot(), notes=True))


def every(found: dict[str, etree._Element], tag: str) -> Iterator[etree._Element]:
    for part in found.values():
        yield from part.iter(W + tag)


def text(node: etree._Element) -> str:
    return "".join(piece.text or "" for piece in node.iter(W + "t"))


def test_elements_stand_in_the_order_of_the_schema(whole: dict[str, etree._Element]) -> None:
    for tag, order in ORDER.items():
        names = order.split()
        checked = 0
        for node in every(whole, tag):
            places = [names.index(etree.QName(child).localname) for child in node]
            assert places == sorted(places), etree.tostring(node)
            checked += 1
        assert checked, tag


def test_every_part_is_named_typed_and_reached(whole: dict[str, etree._Element]) -> None:
    types = {str(node.get("PartName")) for node in whole["[Content_Types].xml"] if node.get("PartName")}
    written = {f"/{name}" for name in whole if not name.endswith(".rels") and name != "[Content_Types].xml"}
    assert types == written
    targets = {f"/word/{node.get('Target')}" for node in whole["word/_rels/document.xml.rels"]}
    targets |= {f"/{node.get('Target')}" for node in whole["_rels/.rels"]}
    assert targets == written
    ids = {node.get("Id") for node in whole["word/_rels/document.xml.rels"]}
    assert {value for node in every(whole, "headerReference") for value in [node.get(R + "id")]} <= ids


def test_ids_are_unique_and_every_reference_has_its_end(whole: dict[str, etree._Element]) -> None:
    for name, tag in (("footnotes", "footnote"), ("comments", "comment"), ("document", "bookmarkStart")):
        ids = [node.get(W + "id") for node in whole[f"word/{name}.xml"].iter(W + tag) if node.get(W + "id")]
        assert ids and len(ids) == len(set(ids)), tag
    notes = {node.get(W + "id") for node in whole["word/footnotes.xml"] if node.get(W + "type") is None}
    assert [node.get(W + "id") for node in every(whole, "footnoteReference")] == sorted(notes, key=lambda one: int(str(one)))
    comments = {node.get(W + "id") for node in every(whole, "comment")}
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert {node.get(W + "id") for node in every(whole, tag)} == comments
    marks = {str(node.get(W + "name")) for node in every(whole, "bookmarkStart")}
    assert {str(node.get(W + "anchor")) for node in every(whole, "hyperlink")} <= marks
    fields = [str(node.text) for node in every(whole, "instrText")]
    assert {name for one in fields for name in re.findall(r"NOTEREF (\w+)", one)} <= marks
    styles = {node.get(W + "styleId") for node in every(whole, "style")}
    for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
        assert {node.get(W + "val") for node in every(whole, tag)} <= styles


def test_fields_are_opened_and_closed(whole: dict[str, etree._Element]) -> None:
    for part in whole.values():
        kinds = [node.get(W + "fldCharType") for node in part.iter(W + "fldChar")]
        assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)


def test_every_paragraph_run_and_table_is_right_to_left(whole: dict[str, etree._Element]) -> None:
    for name in ("document", "header", "footer", "footnotes", "comments"):
        for paragraph in whole[f"word/{name}.xml"].iter(W + "p"):
            assert paragraph.find(f"{W}pPr/{W}bidi") is not None
        for run in whole[f"word/{name}.xml"].iter(W + "r"):
            if re.search("[\u0600-\u06ff]", text(run)):
                assert run.find(f"{W}rPr/{W}rtl") is not None, text(run)
    tables = list(every(whole, "tbl"))
    assert tables and all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in tables)
    assert whole["word/document.xml"].find(f"{W}body/{W}sectPr/{W}bidi") is not None


def test_latin_words_are_runs_of_their_own() -> None:
    found = parts(compose(snapshot(title="تقرير scan-x.pdf عن B2 و٤ نقاط")))
    title = next(one for one in every(found, "p") if one.find(f"{W}pPr/{W}pStyle[@{W}val='Title']") is not None)
    shown = [(text(run), run.find(f"{W}rPr/{W}rtl") is not None) for run in title.iter(W + "r")]
    assert shown == [("تقرير ", True), ("scan-x.pdf", False), (" عن ", True), ("B2", False), (" و٤ نقاط", True)]


def test_fonts_of_complex_script_stand_in_the_styles_with_one_behind_them(whole: dict[str, etree._Element]) -> None:
    default = whole["word/styles.xml"].find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
    assert default is not None and default.get(W + "cs") == "Noto Naskh Arabic"
    fallback = {node.get(W + "name"): node.find(W + "altName") for node in whole["word/fontTable.xml"]}
    naskh = fallback["Noto Naskh Arabic"]
    assert naskh is not None and naskh.get(W + "val") == "Arial"


def test_headings_are_those_of_the_navigation_pane(tmp_path: Path) -> None:
    brief = compose(snapshot())
    docx.write(brief, tmp_path / "a.docx")
    document = reader.Document(str(tmp_path / "a.docx"))
    heads = [one.text for one in document.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    assert heads == [section.title for section in brief.sections if section.title]
    assert (document.core_properties.title, document.core_properties.language) == ("التنسيق الأمني بين بغداد ودمشق", "ar")
    assert document.core_properties.author == "المحلل"


def test_classification_and_page_number_stand_on_every_page(whole: dict[str, etree._Element]) -> None:
    head, foot = whole["word/header.xml"], whole["word/footer.xml"]
    assert "درجة التداول: مقيّد التداول" in text(head) and "درجة التداول: مقيّد التداول" in text(foot)
    assert [str(node.text).strip() for node in foot.iter(W + "instrText")] == ["PAGE", "NUMPAGES"]
    assert "صفحة ١ من ١" in text(foot)
    fill = next(foot.iter(W + "p")).getroottree()
    assert fill is not None and whole["word/styles.xml"].find(f"{W}style[@{W}styleId='Band']/{W}pPr/{W}shd") is not None


def test_evidence_is_a_footnote_once_and_a_reference_to_it_after_that(whole: dict[str, etree._Element]) -> None:
    brief = compose(snapshot(), notes=True)
    (evidence,) = [block for part in brief.sections for block in part.blocks if isinstance(block, blocks.Evidence)]
    notes = {str(node.get(W + "id")): text(node) for node in every(whole, "footnote")}
    for passage in evidence.items:
        assert f"المصدر {passage.place}: «{passage.quote}»" in notes[str(passage.number)].replace("\u2009", " ")
    assert "(يخالف: الحكم ٢)" in "".join(notes.values())
    again = [node for node in every(whole, "instrText") if "NOTEREF" in str(node.text)]
    assert len(again) == sum(not one.first for one in _citations(brief.sections)) > 0


def _citations(value: object) -> Iterator[blocks.Citation]:
    if isinstance(value, blocks.Citation):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _citations(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _citations(item)


def test_tables_repeat_their_heads_and_split_no_row(whole: dict[str, etree._Element]) -> None:
    for table in every(whole, "tbl"):
        rows = table.findall(W + "tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        assert columns and all(len(row.findall(W + "tc")) == columns for row in rows)
        assert all(cell[-1].tag == W + "p" for cell in table.iter(W + "tc"))


def test_notes_are_comments_with_their_author_for_a_colleague_only(tmp_path: Path) -> None:
    docx.write(compose(snapshot(), notes=True), tmp_path / "a.docx")
    (comment,) = reader.Document(str(tmp_path / "a.docx")).comments
    assert comment.text.startswith("إجراء: يُطلب رأي الدائرة القانونية. (ليلى، ") and comment.author == "ليلى"
    docx.write(compose(snapshot(), variant=Variant("leadership"), notes=True), tmp_path / "b.docx")
    assert not list(reader.Document(str(tmp_path / "b.docx")).comments)
    assert "يُطلب رأي" not in "".join(
        text(part) for part in parts(compose(snapshot(), variant=Variant("leadership"), notes=True)).values()
    )


def test_quotes_are_there_sign_by_sign(whole: dict[str, etree._Element]) -> None:
    shown = {text(node) for node in whole["word/document.xml"].iter(W + "tc")}
    assert len(shown & set(QUOTES.values())) >= 10


@pytest.mark.parametrize("evil", ["]]><w:p/>", "&amp;<b>", "a\u0000b\u000bc\ud800\ufffe", "سطر\nآخر\tوعمود", "\u202eقلب"])
def test_any_text_makes_a_sound_file(tmp_path: Path, evil: str) -> None:
    brief = compose(snapshot(title=evil, subject=evil, prepared_by=evil, asked_today=evil))
    docx.write(brief, tmp_path / "a.docx")
    shown = "".join(one.text for one in reader.Document(str(tmp_path / "a.docx")).paragraphs)
    assert re.sub("[\u0000-\u0008\u000b\ud800\ufffe]", "", evil) in shown


def test_digits_are_those_of_the_reader() -> None:
    latin = parts(compose(snapshot(), format=Format(numerals="latin")))
    assert "55–80%" in text(latin["word/document.xml"]) and "صفحة 1 من 1" in text(latin["word/footer.xml"])


def test_nothing_in_it_is_fetched_or_run(whole: dict[str, etree._Element]) -> None:
    assert not any(node.get("TargetMode") for name, part in whole.items() if name.endswith(".rels") for node in part)
    assert not {"object", "pict", "drawing", "altChunk"} & {
        etree.QName(node).localname for part in whole.values() for node in part.iter("*")
    }


def test_what_stood_there_stays_when_writing_fails(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(UserError) as error:
        docx.write(compose(snapshot()), tmp_path / "a.docx")
    assert error.value.code == "export-failed" and list((tmp_path / "a.docx").iterdir()) == []
