"""The PDF of a brief, read back: what one finds, copies or hears from it must be what it says."""

import dataclasses
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from briefing.arabic.format import Format
from briefing.brief import Brief, blocks, compose
from briefing.domain.errors import UserError
from briefing.export import pdf
from tests.sample_dossier import snapshot

NEGATIONS = ("لا", "لم", "لن", "ليس", "دون", "غير", "عدم", "ولا")
CODES = {"key", "code", "band", "classification", "numerals", "role", "not_assessed", "legend", "author", "created", "notes"}
ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def printed(value: object) -> Iterator[str]:
    """The texts that stand on paper: no codes, and of a matrix the glyphs instead of the words."""
    if isinstance(value, blocks.Cell):
        yield from printed(value.citations)
    elif dataclasses.is_dataclass(value):
        skipped = set() if isinstance(value, blocks.Source) else CODES
        skipped = skipped | ({"kind"} if isinstance(value, blocks.Note) else set())
        for field in dataclasses.fields(value):
            if field.name not in skipped:
                yield from printed(getattr(value, field.name))
        if isinstance(value, blocks.Judgements | blocks.Scenarios):
            yield from (value.not_assessed for item in value.items if item.likelihood is None)
        if isinstance(value, blocks.Matrix):
            yield from (word for _, word in value.legend)
    elif isinstance(value, tuple):
        for item in value:
            yield from printed(item)
    elif isinstance(value, str):
        yield value


def words(text: str) -> Counter[str]:
    plain = re.sub("[\u064b-\u0652\u200b-\u200f\u2066-\u2069]", "", unicodedata.normalize("NFKC", text)).translate(ASCII)
    return Counter(re.findall(r"[^\W\d_]+|\d+", plain))


def read_back(path: Path) -> tuple[list[str], str]:
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return pages, "\n".join(pages)


def expected(brief: Brief, pages: int) -> Counter[str]:
    """Every page repeats its bands, its foot and, in a draft, the warning; `page` and `of` stand there only."""
    foot = f"{brief.page} {brief.of} {brief.made} {brief.cited} {brief.classification_label} {brief.classification_label} {brief.draft}"
    once = dataclasses.replace(brief, page="", of="", made="", cited="", classification_label="", draft="", proposed="")
    count = words(" ".join(printed(once)))
    for number in range(1, pages + 1):
        count += words(f"{foot} {number} {pages}")
    return count + Counter({brief.proposed: sum(1 for _ in proposed(brief.sections))})


def proposed(value: object) -> Iterator[None]:
    if isinstance(value, blocks.Cell):
        return
    if dataclasses.is_dataclass(value):
        if getattr(value, "proposed", False):
            yield None
        for field in dataclasses.fields(value):
            yield from proposed(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from proposed(item)


@pytest.mark.parametrize(("proposals", "numerals"), [(False, "arab"), (True, "latin")])
def test_words_negations_and_numbers_come_back(tmp_path: Path, proposals: bool, numerals: str) -> None:
    brief = compose(snapshot(), proposals=proposals, notes=True, format=Format(numerals=numerals))  # type: ignore[arg-type]
    pdf.write(brief, tmp_path / "a.pdf")
    pages, text = read_back(tmp_path / "a.pdf")
    wanted, found = expected(brief, len(pages)), words(text)
    assert sum((wanted & found).values()) / wanted.total() >= 0.98
    for word in NEGATIONS:
        assert found[word] == wanted[word], word
    table_heads = words(
        " ".join(" ".join(block.columns) for part in brief.sections for block in part.blocks if hasattr(block, "columns"))
    )
    for number in (word for word in wanted | found if word.isdigit()):
        assert wanted[number] <= found[number] <= wanted[number] + table_heads[number] * len(pages), number


def test_lam_alef_stays_in_order(tmp_path: Path) -> None:
    title = "بلا إعلان: سلام، علاقات، أقلام، ثلاثة، الإسلام، مآلات"
    pdf.write(compose(snapshot(title=title)), tmp_path / "a.pdf")
    _, text = read_back(tmp_path / "a.pdf")
    assert not words(title) - words(text)


def test_it_is_tagged_titled_and_right_to_left(tmp_path: Path) -> None:
    pdf.write(compose(snapshot()), tmp_path / "a.pdf")
    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    root = reader.trailer["/Root"]
    assert reader.metadata is not None and reader.metadata.title == "التنسيق الأمني بين بغداد ودمشق"
    assert reader.xmp_metadata is not None and "pdfuaid" in reader.xmp_metadata.rdf_root.toxml()
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"], root["/ViewerPreferences"]["/Direction"]) == ("ar", True, "/R2L")


def test_links_run_both_ways(tmp_path: Path) -> None:
    brief = compose(snapshot())
    pdf.write(brief, tmp_path / "a.pdf")
    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    last = next(
        n for n, page in enumerate(reader.pages) if "ملحق الشواهد" in read_back(tmp_path / "a.pdf")[0][n].split("\n", 3)[2]
    )
    into = [len(page.get("/Annots", [])) for page in reader.pages]
    evidence = next(block for part in brief.sections for block in part.blocks if isinstance(block, blocks.Evidence))
    assert sum(into[:last]) >= len(evidence.items)
    assert sum(into[last:]) >= len(evidence.items)


def test_every_page_of_a_draft_says_so_and_shows_its_classification(tmp_path: Path) -> None:
    pdf.write(compose(snapshot(classification="secret"), proposals=True), tmp_path / "a.pdf")
    pages, _ = read_back(tmp_path / "a.pdf")
    assert len(pages) > 2
    for page in pages:
        assert "مسودة غير مراجعة" in page
        assert page.count("درجة التداول: سري") == 2


def test_only_our_fonts_are_in_it(tmp_path: Path) -> None:
    pdf.write(compose(snapshot()), tmp_path / "a.pdf")
    names = {
        str(font["/BaseFont"]).split("+")[1].split("-")[0]
        for page in pypdf.PdfReader(tmp_path / "a.pdf").pages
        for font in (page["/Resources"]["/Font"][name] for name in page["/Resources"]["/Font"])
    }
    assert names <= {"NotoNaskhArabic", "NotoKufiArabic", "IBMPlexSansArabic", "IBMPlexMono"}


@pytest.mark.parametrize("text", ["👍 قال", "中文", "#let x = $1$ *نص* \\ \"'", "\u202eقلب\u202c\u0000", "أ" * 4000])
def test_any_text_can_be_printed(tmp_path: Path, text: str) -> None:
    pdf.write(compose(snapshot(title=text, asked_today=text)), tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_a_quote_is_printed_with_its_marks(tmp_path: Path) -> None:
    pdf.write(compose(snapshot()), tmp_path / "a.pdf")
    _, text = read_back(tmp_path / "a.pdf")
    assert "\u064b" in text


def test_the_program_s_own_words_are_printed_without_marks(tmp_path: Path) -> None:
    brief = dataclasses.replace(compose(snapshot()), sections=())
    assert "\u0651" in brief.classification_label
    pdf.write(brief, tmp_path / "a.pdf")
    _, text = read_back(tmp_path / "a.pdf")
    assert "مقيد التداول" in text and not re.search("[\u064b-\u0652]", text)


def test_what_is_asked_stands_on_the_first_page(tmp_path: Path) -> None:
    pdf.write(compose(snapshot()), tmp_path / "a.pdf")
    first, *_ = read_back(tmp_path / "a.pdf")[0]
    assert "المطلوب اليوم" in first and "الأسئلة المفتوحة" in first


def test_no_page_begins_or_ends_with_one_row_of_a_table_alone(tmp_path: Path) -> None:
    whole = compose(snapshot())
    table = blocks.Table(("المؤشر", "حالته"), tuple(blocks.Row(("علامة تُرصد", "جزئي")) for _ in range(6)))
    broken = False
    for before in range(17, 26):
        points = blocks.Points(tuple(blocks.Point("سؤال", "سطر واحد من النص.") for _ in range(before)))
        sections = (blocks.Section("a", "", (points,)), blocks.Section("b", "مؤشرات", (table,)))
        pdf.write(dataclasses.replace(whole, sections=sections), tmp_path / "a.pdf")
        counts = [page.count("علامة") for page in read_back(tmp_path / "a.pdf")[0]]
        assert sum(counts) == 6 and 1 not in counts, before
        broken = broken or sum(count > 0 for count in counts) > 1
    assert broken, "a table that is never broken proves nothing"


def test_what_stood_there_stays_when_writing_fails(tmp_path: Path) -> None:
    brief = compose(snapshot())
    (tmp_path / "a.pdf").mkdir()
    for path in (tmp_path / "a.pdf", tmp_path / "no folder" / "a.pdf"):
        with pytest.raises(UserError) as error:
            pdf.write(brief, path)
        assert (error.value.code, error.value.facts) == ("export-failed", {"name": "a.pdf"})
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert list((tmp_path / "a.pdf").iterdir()) == []
