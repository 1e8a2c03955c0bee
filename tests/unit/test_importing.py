"""Reading files: what stands in them comes out, in order, each paragraph at its place."""

import hashlib
import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from briefing.domain.document import Document
from briefing.domain.errors import UserError
from briefing.importing import from_text, read
from tests import makers

DATA = Path(__file__).parents[1] / "data"
NEGATIONS = {"لا", "لم", "لن", "ليس", "دون", "غير", "عدم"}


def written(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def paragraphs(document: Document) -> list[str]:
    for paragraph in document.paragraphs:
        assert 0 <= paragraph.start < paragraph.end <= len(document.text)
        assert paragraph.of(document.text).strip() == paragraph.of(document.text) != ""
    return [paragraph.of(document.text) for paragraph in document.paragraphs]


def words(text: str) -> Counter[str]:
    plain = re.sub(r"[\u064b-\u0652]", "", unicodedata.normalize("NFKC", text))
    return Counter(re.findall(r"\w+(?:[./]\d+)*%?", plain))


def test_utf8_text_is_kept_to_the_last_sign(tmp_path: Path) -> None:
    text = "\u200fسطر أول \r\n\r\n\tسطر 👍 ثانٍ\u202b\n  آخر  \n\n"
    document = read(written(tmp_path / "تقرير.txt", text))
    assert document.text == text
    assert document.name == "تقرير.txt"
    assert document.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert paragraphs(document)[1:] == ["سطر 👍 ثانٍ\u202b", "آخر"]
    assert document.pages is None


def test_a_byte_order_mark_is_not_text(tmp_path: Path) -> None:
    for charset in ("utf-8-sig", "utf-16", "utf-32"):
        assert read(written(tmp_path / "a.txt", "قال الوزير\nلا".encode(charset))).text == "قال الوزير\nلا"


@pytest.mark.parametrize("charset", ["cp1256", "iso8859_6", "mac_arabic", "cp720", "utf-16-le", "utf-16-be"])
def test_older_arabic_charsets_are_told_apart(tmp_path: Path, charset: str) -> None:
    text = makers.PARAGRAPHS[0] + "\n" + makers.PARAGRAPHS[2]
    if charset == "cp720":
        text = text.replace("،", "")
    assert read(written(tmp_path / "a.txt", text.encode(charset))).text == text


def test_utf8_cut_in_a_letter_stays_utf8(tmp_path: Path) -> None:
    cut = makers.PARAGRAPHS[0].encode()[:-2]
    assert read(written(tmp_path / "a.txt", cut)).text.startswith("تجري العاصمتان")


def test_language_is_that_of_most_letters(tmp_path: Path) -> None:
    assert from_text("AFP - قال الوزير إن الوضع مستقر", "a").language == "ar"
    assert from_text("The minister said so (الوزير).", "a").language == "en"


def test_pasted_text_is_kept_but_for_half_characters() -> None:
    document = from_text(" قال\r\n\ud800لا ", "ملصق")
    assert document.text == " قال\r\n\ufffdلا "
    assert paragraphs(document) == ["قال", "\ufffdلا"]
    with pytest.raises(UserError) as error:
        from_text(" \n", "ملصق")
    assert (error.value.code, error.value.facts) == ("empty", {"name": "ملصق"})


def test_markdown_gives_words_without_marks(tmp_path: Path) -> None:
    source = (
        "# العنوان\n\nقال **الوزير** إن [الوضع](http://x.example) `مستقر`\nاليوم.\n\n- أول\n- ثانٍ\n\n|أ|ب|\n|-|-|\n|ج|<b>د</b>|\n"
    )
    document = read(written(tmp_path / "a.md", source))
    expected = ["العنوان", "قال الوزير إن الوضع مستقر اليوم.", "أول", "ثانٍ", "أ", "ب", "ج", "<b>د</b>"]
    assert paragraphs(document) == expected


def test_html_is_text_only(tmp_path: Path) -> None:
    source = """<!DOCTYPE html><html><head><title>ع</title><script>alert(1)</script></head><body><nav>قائمة</nav>
    <h1>عنوان</h1><div>نص <b>غا</b>مق، <a href="http://x.example">رابط</a><br>سطر<p>فقرة &amp; أخرى&nbsp;هنا</p>ذيل</div>
    <table><tr><td>أ</td><td>ب</td></tr></table><p hidden>خفي</p><p style="color:red; display : none">خفي</p>
    <script>document.write("x")</script><style>p{}</style><noscript>لا</noscript><!-- تعليق --></body></html>"""
    document = read(written(tmp_path / "صفحة.htm", source))
    assert paragraphs(document) == ["عنوان", "نص غامق، رابط", "سطر", "فقرة & أخرى\xa0هنا", "ذيل", "أ", "ب"]
    assert document.media_type == "text/html"


def test_html_in_a_declared_charset_and_under_another_ending(tmp_path: Path) -> None:
    source = '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>قال الوزير لا</p></html>'
    assert paragraphs(read(written(tmp_path / "a.txt", source.encode("cp1256")))) == ["قال الوزير لا"]


def test_word_paragraphs_and_cells_in_order(tmp_path: Path) -> None:
    document = read(makers.word(tmp_path / "أ.docx", makers.PARAGRAPHS, [["فاعل", "موقف"], ["بغداد", "مؤيد"]]))
    assert paragraphs(document) == [makers.PARAGRAPHS[0], "فاعل", "موقف", "بغداد", "مؤيد", *makers.PARAGRAPHS[1:]]
    assert document.language == "ar"


def test_word_footnotes_deletions_and_text_boxes(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">قال </w:t></w:r><w:del><w:r><w:t>محذوف</w:t><w:delText>محذوف</w:delText></w:r></w:del>'
        '<w:ins><w:r><w:t>لا</w:t><w:tab/><w:t>نعم</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        "<w:p><w:r><w:t>فوق</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>صندوق</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    )
    notes = (
        '<w:footnotes><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>حاشية</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    assert paragraphs(read(makers.word_xml(tmp_path / "a.docx", body, footnotes=notes))) == [
        "قال لا\tنعم",
        "حاشية",
        "فوق",
        "صندوق",
    ]


@pytest.mark.parametrize("font", ["Noto Naskh Arabic", "Noto Kufi Arabic", "IBM Plex Sans Arabic"])
def test_pdf_words_negations_and_numbers_come_back(tmp_path: Path, font: str) -> None:
    footer = "#set page(footer: context align(center)[صفحة #counter(page).display()])\n"
    markup = footer + "= عنوان التقرير\n\n" + "\n\n".join(makers.PARAGRAPHS * 8)
    document = read(makers.typeset(tmp_path / "a.pdf", markup, font))
    expected, found = words("عنوان التقرير " + " ".join(makers.PARAGRAPHS * 8)), words(document.text)
    assert sum((expected & found).values()) / expected.total() >= 0.97
    for word in NEGATIONS | {word for word in expected if word[0].isdigit()}:
        assert found[word] == expected[word], word
    assert len(document.paragraphs) == 25
    assert document.pages == document.paragraphs[-1].page > 1
    assert not re.search(r"(?<!ال)صفحة", document.text)


def test_pdf_in_visual_order_is_turned(tmp_path: Path) -> None:
    document = read(DATA / "pdf" / "qt-visual-order.pdf")
    assert "والإرهاب لا يعترف بالحدود، ومع تراجع دور التحالف" in document.text
    assert "ولن يتشكل موقف عراقي موحد دون توافق داخلي" in document.text


def test_pdf_columns_are_read_from_the_right(tmp_path: Path) -> None:
    markup = "#set page(columns: 2)\n= عنوان\n" + makers.PARAGRAPHS[0] + "#colbreak()\n" + makers.PARAGRAPHS[2]
    text = read(makers.typeset(tmp_path / "a.pdf", markup)).text
    assert text.index("تجري العاصمتان") < text.index("يعترف بالحدود") < text.index("ومن جهة أخرى") < text.index("توافق داخلي")


def test_pdf_pages_without_text_are_named(tmp_path: Path) -> None:
    markup = makers.PARAGRAPHS[0] + "#pagebreak()#rect(width: 5cm)#pagebreak()" + makers.PARAGRAPHS[2]
    document = read(makers.typeset(tmp_path / "a.pdf", markup))
    assert (document.pages, document.empty_pages) == (3, (2,))
    assert [paragraph.page for paragraph in document.paragraphs] == [1, 3]


def test_pages_are_reported_and_a_cancel_passes_through(tmp_path: Path) -> None:
    class CancelledError(Exception):
        pass

    seen: list[tuple[int, int, str]] = []

    def report(done: int, total: int, what: str) -> None:
        seen.append((done, total, what))
        if (done, what) == (1, "pages"):
            raise CancelledError

    path = makers.typeset(tmp_path / "a.pdf", makers.PARAGRAPHS[0] + "#pagebreak()" + makers.PARAGRAPHS[2])
    with pytest.raises(CancelledError):
        read(path, report)
    assert seen == [(0, 0, "open"), (0, 2, "pages"), (1, 2, "pages")]
