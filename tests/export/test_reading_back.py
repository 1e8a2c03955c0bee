"""What a reader finds in our files again: Word and HTML word for word; in the PDF every negation and every number, by two readers."""

import dataclasses
import io
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from briefing import desk, sample
from briefing.brief import Brief, Variant, blocks, compose
from briefing.brief import words as words_of_documents
from briefing.domain import records
from briefing.domain.dossier import Snapshot
from briefing.export import docx, html, pdf
from briefing.export.attachment import dossier_inside
from briefing.store import Store
from briefing.store.portable import take_in
from tests.export.test_pdf import NEGATIONS, expected, printed, words
from tests.sample_dossier import snapshot

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EVIL = "</td></table><script>alert(1)</script><img src=x onerror=y> & \"'` ]]>"


def said(brief: Brief) -> Counter[str]:
    """The words of a brief without those of its pages."""
    return words(" ".join(printed(dataclasses.replace(brief, page="", of="", proposed="", draft=""))))


def docx_text(brief: Brief) -> str:
    parts = []
    with zipfile.ZipFile(io.BytesIO(docx.to_docx(brief))) as package:
        for name in ("document", "footnotes", "comments", "header", "footer"):
            root = etree.fromstring(package.read(f"word/{name}.xml"))
            parts += ["".join(node.text or "" for node in line.iter(W + "t")) for line in root.iter(W + "p")]
    return "\n".join(parts)


def html_text(brief: Brief) -> str:
    return "\n".join(node.text(separator=" ") for node in LexborHTMLParser(html.to_html(brief)).css("body, title"))


@pytest.mark.parametrize("read", [docx_text, html_text])
@pytest.mark.parametrize("audience", ["colleague", "leadership", "outside"])
def test_word_and_html_say_every_word(read: object, audience: str) -> None:
    brief = compose(snapshot(), variant=Variant(audience), notes=True)  # type: ignore[arg-type]
    text = read(brief)  # type: ignore[operator]
    assert not said(brief) - words(text) - words(" ".join(left_to(read, brief)))


def left_to(read: object, brief: Brief) -> Iterator[str]:
    """What these files say otherwise: the stances of a legend stand in the cells; Word numbers footnotes and places comments itself."""
    for block in (block for section in brief.sections for block in section.blocks):
        if isinstance(block, blocks.Matrix):
            yield from (word for _, word in block.legend)
        elif isinstance(block, blocks.Notes) and read is docx_text:
            yield from (note.about for note in block.items)
            yield words_of_documents.NOTES
    if read is docx_text:
        yield brief.cited
        yield from (one.shown for one in parts(brief.sections) if isinstance(one, blocks.Citation))


def parts(value: object) -> Iterator[object]:
    if dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


@pytest.mark.parametrize("read", [docx_text, html_text])
def test_sentences_come_back_sign_by_sign(read: object) -> None:
    brief = compose(snapshot())
    text = read(brief)  # type: ignore[operator]
    for section in brief.sections:
        for block in section.blocks:
            for item in getattr(block, "items", ()):
                for field in ("text", "quote", "name"):
                    assert getattr(item, field, "") in text


def hostile() -> Snapshot:
    """The dossier with a source and a quotation that want to break out of every file."""
    whole = snapshot()
    source = records.Source(id="evil", dossier_id="dossier", name=EVIL, media_type="text/plain", sha256="0" * 64, text=EVIL)
    passage = records.Passage(id="p-evil", dossier_id="dossier", source_id="evil", start=0, end=len(EVIL), quote=EVIL)
    cited = (records.Evidence("p-evil"),)
    judgement = records.Judgement(id="j-evil", dossier_id="dossier", text=EVIL, evidence=cited, position=9)
    added = {"source": source, "passage": passage, "judgement": judgement}
    groups = dict(whole.records)
    return Snapshot(whole.dossier, groups | {kind: (*groups[kind], record) for kind, record in added.items()})


def test_a_hostile_source_stays_text_everywhere() -> None:
    brief = compose(hostile())
    page = html.to_html(brief)
    tree = LexborHTMLParser(page)
    assert not tree.css("script, img, iframe, [onerror]")
    assert [cell.text() for cell in tree.css("td.quote")].count(EVIL) == 1
    assert docx_text(brief).count(EVIL) >= 3  # the judgement, its footnote, the appendix


def test_a_passage_longer_than_a_page_is_seen_to_its_end(tmp_path: Path) -> None:
    quote = " ".join(f"كلمة{number}" for number in range(1400))
    source = records.Source(
        id="long", dossier_id="dossier", name="long.txt", media_type="text/plain", sha256="0" * 64, text=quote
    )
    passage = records.Passage(id="p-long", dossier_id="dossier", source_id="long", start=0, end=len(quote), quote=quote)
    judgement = records.Judgement(id="j", dossier_id="dossier", text="حكم", evidence=(records.Evidence("p-long"),))
    whole = snapshot()
    brief = compose(Snapshot(whole.dossier, {"source": (source,), "passage": (passage,), "judgement": (judgement,)}))
    pdf.write(brief, tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    seen = [set(re.findall(r"كلمة(\d+)", page.get_textpage().get_text_bounded())) for page in document]
    document.close()
    assert set().union(*seen) == {str(number) for number in range(1400)} and sum(bool(page) for page in seen) > 1
    with zipfile.ZipFile(io.BytesIO(docx.to_docx(brief))) as package:
        rows = list(etree.fromstring(package.read("word/document.xml")).iter(f"{W}tr"))
    assert [row for row in rows if row.find(f"{W}trPr/{W}cantSplit") is None and "كلمة1399" in "".join(row.itertext())]


def test_a_judgement_longer_than_a_page_is_seen_to_its_end(tmp_path: Path) -> None:
    text = " ".join(f"كلمة{number}" for number in range(1000))
    judgement = records.Judgement(id="j", dossier_id="dossier", text=text)
    pdf.write(compose(Snapshot(snapshot(asked_today=text).dossier, {"judgement": (judgement,)})), tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    seen = Counter(one for page in document for one in re.findall(r"كلمة\s*([\d٠-٩]+)", page.get_textpage().get_text_bounded()))
    document.close()
    assert set(seen.values()) == {2} and len(seen) == 1000


def test_a_passage_of_many_uses_names_the_first_of_them() -> None:
    whole = snapshot()
    judgements = tuple(
        records.Judgement(id=f"j{n}", dossier_id="dossier", text=f"حكم {n}", position=n, evidence=(records.Evidence("p-talks"),))
        for n in range(40)
    )
    brief = compose(Snapshot(whole.dossier, dict(whole.records) | {"judgement": judgements}))
    (evidence,) = next(section for section in brief.sections if section.key == "evidence").blocks
    assert isinstance(evidence, blocks.Evidence)
    assert evidence.items[0].uses[0].labels.endswith("الحكم ١٢، وغيرها (٣٠)")


def pdfium(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def poppler(path: Path) -> str:
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout


READERS = [(pdfium, 0.97), *([(poppler, 0.9)] if shutil.which("pdftotext") else [])]


@pytest.mark.parametrize(("read", "least"), READERS)
@pytest.mark.parametrize("variant", [Variant("colleague"), Variant("leadership", "standard"), Variant("outside", "page")])
def test_the_pdf_says_its_words_negations_and_numbers(tmp_path: Path, read: object, least: float, variant: Variant) -> None:
    brief = compose(snapshot(), variant=variant, notes=True)
    pdf.write(brief, tmp_path / "a.pdf")
    text = read(tmp_path / "a.pdf")  # type: ignore[operator]
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    wanted, found = expected(brief, len(document)), words(text)
    document.close()
    assert sum((wanted & found).values()) / wanted.total() >= least
    assert {word: found[word] for word in NEGATIONS} == {word: wanted[word] for word in NEGATIONS}
    assert not [number for number in wanted if number.isdigit() and found[number] < wanted[number]]


# -- the dossier inside the PDF


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "library.ihata")
    sample.make(made)
    yield made
    made.close()


def test_a_dossier_travels_inside_its_pdf(store: Store, tmp_path: Path) -> None:
    (dossier,) = store.dossiers()
    whole = store.snapshot(dossier.id)
    copy = desk.portable_copy(store, dossier.id)
    desk.publish(whole, "pdf", tmp_path / "a.pdf", copy=copy)
    inside = desk.dossier_inside(tmp_path / "a.pdf")
    assert inside == copy
    (tmp_path / "b.ihata").write_bytes(inside)
    other = Store.open(tmp_path / "other.ihata")
    taken = take_in(other, tmp_path / "b.ihata")
    assert other.snapshot(taken).all(records.Judgement) == whole.all(records.Judgement)
    other.close()
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert document.count_attachments() == 1 and len(document) > 3
    document.close()


@pytest.mark.parametrize("audience", ["leadership", "outside"])
def test_it_travels_to_a_colleague_only(store: Store, tmp_path: Path, audience: str) -> None:
    (dossier,) = store.dossiers()
    copy = desk.portable_copy(store, dossier.id)
    desk.publish(store.snapshot(dossier.id), "pdf", tmp_path / "a.pdf", variant=Variant(audience), copy=copy)  # type: ignore[arg-type]
    assert desk.dossier_inside(tmp_path / "a.pdf") is None


def test_other_pdfs_have_none(tmp_path: Path) -> None:
    pdf.write(compose(snapshot()), tmp_path / "a.pdf")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 broken")
    assert dossier_inside(tmp_path / "a.pdf") is None and dossier_inside(tmp_path / "b.pdf") is None
    assert dossier_inside(tmp_path / "none.pdf") is None


def test_the_pdf_with_a_dossier_still_reads_and_is_tagged(store: Store, tmp_path: Path) -> None:
    brief = compose(snapshot())
    pdf.write(brief, tmp_path / "a.pdf")
    pdf.write(brief, tmp_path / "b.pdf", b"SQLite format 3\x00")
    assert words(pdfium(tmp_path / "a.pdf")) == words(pdfium(tmp_path / "b.pdf"))
    assert re.search(rb"/MarkInfo", (tmp_path / "b.pdf").read_bytes())
