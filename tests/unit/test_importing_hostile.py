"""Files that are damaged, wrongly named or meant to hurt: each ends in one UserError, and nothing else."""

import io
import os
import random
import stat
import zipfile
import zlib
from pathlib import Path

import pytest

from briefing.domain.document import Document
from briefing.domain.errors import UserError
from briefing.importing import border, html, markdown, pdf, read
from tests import makers

DATA = Path(__file__).parents[1] / "data"
ENDINGS = (".txt", ".md", ".html", ".docx", ".pdf", "", ".odt")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def refused(path: Path) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(UserError) as error:
        read(path)
    facts = dict(error.value.facts)
    assert facts.pop("name") == path.name
    return error.value.code, facts


def written(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_and_blanks_are_empty(tmp_path: Path, ending: str) -> None:
    assert refused(written(tmp_path / f"أ{ending}", b"")) == ("empty", {})
    assert refused(written(tmp_path / f"ب{ending}", b" \r\n\t\0\0")) == ("empty", {})


@pytest.mark.parametrize(
    ("name", "content", "code", "kind"),
    [
        ("a.txt", PNG, "wrong-ending", "TXT"),
        ("a.pdf", PNG, "wrong-ending", "PDF"),
        ("a.docx", "نص عادي لا غير", "wrong-ending", "DOCX"),
        ("a.pdf", "<html><p>نص</p></html>", "wrong-ending", "PDF"),
        ("a.png", PNG, "unknown-type", "PNG"),
        ("a", b"\x7fELF" + bytes(60), "unknown-type", "ELF"),
        ("a.rtf", "{\\rtf1 abc}", "unknown-type", "RTF"),
        ("a.eml", "From: a@b.example\n\nنص", "unknown-type", "EML"),
        ("a.xls", OLE, "unknown-type", "OLE"),
        ("a.bin", bytes(range(1, 256)) * 9, "unknown-type", "BIN"),
    ],
)
def test_a_file_that_is_something_else(tmp_path: Path, name: str, content: bytes | str, code: str, kind: str) -> None:
    assert refused(written(tmp_path / name, content)) == (code, {"kind": kind})


def test_office_files_of_other_kinds(tmp_path: Path) -> None:
    assert refused(makers.package(tmp_path / "a.xlsx", {"xl/workbook.xml": "x"})) == ("unknown-type", {"kind": "XLSX"})
    assert refused(makers.package(tmp_path / "a.docx", {"x.txt": "x"})) == ("wrong-ending", {"kind": "DOCX"})
    assert refused(makers.package(tmp_path / "a.zip", {"x.txt": "x"})) == ("unknown-type", {"kind": "ZIP"})
    assert refused(written(tmp_path / "a.doc", OLE + "WordDocument".encode("utf-16-le"))) == ("old-doc", {})
    assert refused(written(tmp_path / "b.docx", OLE + "EncryptedPackage".encode("utf-16-le"))) == ("encrypted", {})


def test_content_goes_before_the_ending(tmp_path: Path) -> None:
    word = makers.word(tmp_path / "a.docx", makers.PARAGRAPHS).read_bytes()
    assert read(written(tmp_path / "a.pdf", word)).text == "\n".join(makers.PARAGRAPHS)
    page = makers.typeset(tmp_path / "b.pdf", makers.PARAGRAPHS[0]).read_bytes()
    assert "لا يعترف بالحدود" in read(written(tmp_path / "b.txt", page)).text
    assert read(written(tmp_path / "c.csv", "أ,ب\nج,د")).text == "أ,ب\nج,د"


def test_places_that_hold_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "غائب.txt") == ("file-gone", {})
    assert refused(tmp_path / ("ط" * 200 + ".txt")) == ("file-gone", {})
    assert refused(tmp_path) == ("unknown-type", {"kind": "DIR"})
    pipe = tmp_path / "أنبوب.txt"
    os.mkfifo(pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert refused(pipe) == ("unknown-type", {"kind": "DEV"})


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "نص")
    path.chmod(0)
    assert refused(path) == ("no-permission", {})


def test_too_large_in_bytes_and_in_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(border.MAX_FILE + 1)
    assert refused(path) == ("too-large", {"size": border.MAX_FILE + 1, "limit": border.MAX_FILE})
    written(path, "ab " * (border.MAX_CHARACTERS // 3 + 1))
    assert refused(path)[0] == "too-large"


def test_noise_under_every_ending(tmp_path: Path) -> None:
    noise = random.Random(7)
    for ending in ENDINGS:
        for size in (1, 3, 40, 5000):
            for start in (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"\xef\xbb\xbf"):
                path = written(tmp_path / f"n{ending}", start + noise.randbytes(size))
                try:
                    assert isinstance(read(path), Document)
                except UserError as error:
                    assert next(iter(error.facts)) == "name"


def test_every_cut_and_many_wounds_of_a_word_document(tmp_path: Path) -> None:
    whole = makers.word(tmp_path / "a.docx", makers.PARAGRAPHS, [["أ", "ب"]]).read_bytes()
    path = tmp_path / "b.docx"
    for cut in range(4, len(whole), len(whole) // 60):
        assert refused(written(path, whole[:cut])) == ("docx-damaged", {})
    _survives_wounds(path, whole, 150)


def test_every_cut_and_many_wounds_of_a_pdf(tmp_path: Path) -> None:
    whole = makers.typeset(tmp_path / "a.pdf", "= عنوان\n" + "\n\n".join(makers.PARAGRAPHS)).read_bytes()
    path = tmp_path / "b.pdf"
    for cut in range(9, len(whole), len(whole) // 12):
        _read_or_refuse(written(path, whole[:cut]))
    _survives_wounds(path, whole, 25)


def _survives_wounds(path: Path, whole: bytes, count: int) -> None:
    chance = random.Random(11)
    for _ in range(count):
        wounded = bytearray(whole)
        for _ in range(chance.choice((1, 10, 100))):
            wounded[chance.randrange(9, len(wounded))] = chance.randrange(256)
        _read_or_refuse(written(path, bytes(wounded)))


def _read_or_refuse(path: Path) -> None:
    try:
        document = read(path)
    except UserError as error:
        assert error.code in {"pdf-damaged", "docx-damaged", "encrypted", "no-text", "scanned", "bomb", "wrong-ending"}
    else:
        assert document.paragraphs and all(paragraph.of(document.text) for paragraph in document.paragraphs)


def test_pdfs_without_text(tmp_path: Path) -> None:
    assert refused(makers.scanned_pdf(tmp_path / "a.pdf")) == ("scanned", {})
    assert refused(makers.page_pdf(tmp_path / "b.pdf", b"0 0 10 10 re f")) == ("no-text", {})
    assert refused(written(tmp_path / "c.pdf", b"%PDF-1.7\nnothing more")) == ("pdf-damaged", {})
    assert refused(DATA / "pdf" / "qt-unmapped-glyphs.pdf") == ("no-text", {})


def test_a_pdf_behind_a_password(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(makers.typeset(tmp_path / "a.pdf", makers.PARAGRAPHS[0])))
    writer.encrypt("سر", algorithm="AES-256")
    writer.write(tmp_path / "b.pdf")
    assert refused(tmp_path / "b.pdf") == ("encrypted", {})


def test_a_pdf_that_only_forbids_editing_is_read(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(makers.typeset(tmp_path / "a.pdf", makers.PARAGRAPHS[0])))
    writer.encrypt("", "owner", algorithm="AES-128")
    writer.write(tmp_path / "b.pdf")
    assert "يعترف بالحدود" in read(tmp_path / "b.pdf").text


def test_pdf_streams_that_swell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_LARGEST_STREAM", 2_000_000)
    once = zlib.compress(b"BT " + bytes(3_000_000))
    flate = b"/Filter /FlateDecode"
    assert refused(makers.page_pdf(tmp_path / "a.pdf", once, filters=flate)) == ("bomb", {})
    twice = zlib.compress(once)
    assert refused(makers.page_pdf(tmp_path / "b.pdf", twice, filters=b"/Filter [/FlateDecode /FlateDecode]")) == ("bomb", {})


def test_pdf_objects_that_point_at_themselves(tmp_path: Path) -> None:
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 5 >>\nstream\n/F Do\nendstream"
    assert refused(makers.page_pdf(tmp_path / "a.pdf", b"/F Do", b"/XObject << /F 5 0 R >>", form)) == ("no-text", {})
    looped = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]
    assert refused(makers.raw_pdf(tmp_path / "b.pdf", looped))[0] in ("pdf-damaged", "no-text")
    deep = makers.page_pdf(tmp_path / "c.pdf", b"[" * 100_000 + b"q " * 100_000, b"/X " + b"[" * 50_000 + b"]" * 50_000)
    assert refused(deep)[0] in ("pdf-damaged", "no-text")


def test_time_that_runs_out_ends_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(border.Watch.__init__, "__defaults__", (None, -1.0))
    for path in (
        makers.typeset(tmp_path / "a.pdf", "نص"),
        makers.word(tmp_path / "a.docx", ["نص"]),
        written(tmp_path / "a.txt", "نص"),
    ):
        assert refused(path) == ("bomb", {})


def test_word_bombs_and_entities(tmp_path: Path) -> None:
    text = "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
    outside = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    written(tmp_path / "secret", "سر")
    assert refused(makers.word_xml(tmp_path / "a.docx", text, outside)) == ("bomb", {})
    laughs = '<!DOCTYPE d [<!ENTITY a "ها ها ها ها">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 20}">' for before, name in zip("abcdefgh", "bcdefghx", strict=True)
    )
    assert refused(makers.word_xml(tmp_path / "b.docx", text, laughs + "]>"))[0] in ("bomb", "docx-damaged")
    deep = "<w:sdt>" * 50_000 + "</w:sdt>" * 50_000
    assert refused(makers.word_xml(tmp_path / "c.docx", deep)) == ("docx-damaged", {})
    assert refused(makers.word_xml(tmp_path / "d.docx", "<w:p/>")) == ("no-text", {})


def test_zip_entries_that_swell_or_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blanks = " " * 210_000_000
    assert refused(makers.package(tmp_path / "a.docx", {"word/document.xml": blanks})) == ("bomb", {})
    many = {f"word/{number}": "" for number in range(20_100)}
    assert refused(makers.package(tmp_path / "b.docx", many)) == ("bomb", {})
    honest = makers.package(tmp_path / "c.docx", {"word/document.xml": "<a>" + " " * 90_000_000}).read_bytes()
    lying = honest.replace((90_000_003).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != honest
    assert refused(written(tmp_path / "d.docx", lying))[0] in ("bomb", "docx-damaged")
    looped = io.BytesIO()
    with zipfile.ZipFile(looped, "w") as zipped:
        zipped.writestr("_rels/.rels", '<r><Relationship Type="x/officeDocument" Target="../../etc/passwd"/></r>')
        zipped.writestr("word/x", "")
    assert refused(written(tmp_path / "e.docx", looped.getvalue())) == ("docx-damaged", {})


def test_html_nested_without_end(tmp_path: Path) -> None:
    assert refused(written(tmp_path / "a.html", "<div>" * 100_000 + "نص" + "</div>" * 100_000)) == ("bomb", {})
    page = "<html>" + "<div><span>" * 2_000 + "نص" + "<p>" * 50_000 + "<table><tr><td>" * 500
    assert read(written(tmp_path / "b.html", page)).text == "نص"
    for source in ("<html>" + "<" * 100_000, "<html><!--" + "-" * 100_000, "<html><a b='" + "x" * 100_000, "<html>\0<p>\0</p>"):
        _read_or_refuse(written(tmp_path / "c.html", source))
    assert html._depth("<p>" * 9 + "<ul><li>" * 3 + "</ul>" * 3) == 3


@pytest.mark.parametrize("piece", ["[", ">", "*a_", "![[", "<", "- ", "`a", "| a |\n", "(", "\\", "&", "#"])
def test_markdown_made_of_one_sign(tmp_path: Path, piece: str) -> None:
    try:
        read(written(tmp_path / "a.md", piece * 10_000))
    except UserError as error:
        assert error.code == "no-text"


def test_long_markdown_is_read_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "_LONGEST", 10)
    assert read(written(tmp_path / "a.md", "# عنوان\n\n**نص**\n")).text == "# عنوان\n\n**نص**\n"
