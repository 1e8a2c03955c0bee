"""The PowerPoint file of a briefing: the words of the slides as text, tables and charts, right to left to the last bullet."""

import dataclasses
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pptx as reader
import pytest
from lxml import etree

from briefing import sample
from briefing.brief import Variant
from briefing.brief.slides import Deck, compose_slides, pages
from briefing.brief.slides.reader import for_reader
from briefing.domain.dossier import Snapshot
from briefing.export import pptx
from briefing.store import Store
from briefing.store.operations import slides

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    store = Store.open(tmp_path_factory.mktemp("store") / "library.ihata")
    dossier = sample.make(store)
    slides.change(store, dossier, ("judgements", {"minutes": 5}), notes="ابدأ بالسياق.\nثم الأرقام.")
    yield store.snapshot(dossier)
    store.close()


@pytest.fixture(scope="module")
def deck(snapshot: Snapshot) -> Deck:
    return for_reader(compose_slides(snapshot), Variant("colleague"))


@pytest.fixture(scope="module")
def shown(deck: Deck) -> list:
    return list(reader.Presentation(io.BytesIO(pptx.to_pptx(deck))).slides)


def said(slide: object) -> str:
    """All texts of a slide, charts included."""
    found = []
    for shape in slide.shapes:
        if shape.has_text_frame:
            found.append(shape.text_frame.text)
        elif shape.has_table:
            found += [cell.text_frame.text for row in shape.table.rows for cell in row.cells]
        elif shape.has_chart:
            found += [node.text or "" for node in shape.chart._chartSpace.iter(C + "v", A + "t")]
    return "\n".join(found)


def texts(value: object) -> Iterator[str]:
    if dataclasses.is_dataclass(value):
        skipped = {"band", "code", "state", "key", "legend", "days", "label", "last", "row_blocs", "column_blocs", "not_assessed"}
        for field in dataclasses.fields(value):
            if field.name not in skipped:
                yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


def test_every_word_of_the_slides_is_there(deck: Deck, shown: list) -> None:
    assert len(shown) == len(deck.pages) > 8
    for page, slide in zip(deck.pages, shown, strict=True):
        assert slide.shapes.title.text_frame.text == page.title
        whole = said(slide)
        missing = [text for text in texts(page.body) if re.search(r"\w", text) and text not in whole]
        assert not [text for text in missing if text not in ("بلا تقدير", "medium", "high", "low")], page.key


def test_matrices_scenarios_and_signs_are_tables_from_right_to_left(deck: Deck, shown: list) -> None:
    for page, slide in zip(deck.pages, shown, strict=True):
        tables = [shape for shape in slide.shapes if shape.has_table]
        assert len(tables) == isinstance(page.body, pages.Matrix | pages.Scenarios | pages.Signs), page.key
        assert all(table.table._tbl.tblPr.get("rtl") == "1" for table in tables)


def test_the_path_and_the_positions_are_charts_with_their_numbers(deck: Deck, shown: list) -> None:
    for page, slide in zip(deck.pages, shown, strict=True):
        charts = [shape.chart for shape in slide.shapes if shape.has_chart]
        wanted = isinstance(page.body, pages.Axis) or (isinstance(page.body, pages.Signs) and page.body.path is not None)
        assert len(charts) == wanted, page.key
        for chart in charts:
            assert chart.category_axis.reverse_order
            assert chart.part.chart_workbook.xlsx_part is not None
    axis = next(page.body for page in deck.pages if isinstance(page.body, pages.Axis))
    chart = next(shape.chart for slide in shown for shape in slide.shapes if shape.has_chart)
    assert [series.name for series in chart.plots[0].series] == [one.name for one in axis.standings]


def test_every_paragraph_runs_from_right_to_left(shown: list) -> None:
    for slide in shown:
        for paragraph in slide._element.iter(A + "p"):
            if "".join(node.text or "" for node in paragraph.iter(A + "t")).strip():
                properties = paragraph.find(A + "pPr")
                assert properties is not None and properties.get("rtl") == "1"
    bullets = [node for slide in shown for node in slide._element.iter(A + "buChar")]
    assert bullets and all(node.getparent().get("rtl") == "1" for node in bullets)


def test_the_classification_is_on_every_slide(shown: list) -> None:
    for slide in shown:
        band = next(shape for shape in slide.shapes if shape.name == "درجة التداول")
        assert band.text_frame.text == "درجة التداول: مقيّد التداول" and band.top == 0


def test_speakers_notes_are_carried_but_not_outside(deck: Deck, shown: list, snapshot: Snapshot) -> None:
    noted = next(slide for page, slide in zip(deck.pages, shown, strict=True) if page.key == "judgements")
    assert noted.notes_slide.notes_text_frame.text == "ابدأ بالسياق.\nثم الأرقام."
    outside = for_reader(compose_slides(snapshot), Variant("outside"))
    made = list(reader.Presentation(io.BytesIO(pptx.to_pptx(outside))).slides)
    assert not any(slide.has_notes_slide for slide in made)


def test_outside_goes_no_question_event_or_demand(snapshot: Snapshot) -> None:
    outside = for_reader(compose_slides(snapshot), Variant("outside"))
    assert {page.key.partition("-")[0] for page in outside.pages} & {"events", "questions", "decision", "places"} == set()
    assert not any(getattr(page.body, "asked", None) for page in outside.pages)
    assert [page.number for page in outside.pages] == list(range(1, len(outside.pages) + 1))


def test_hidden_slides_do_not_go_out(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "library.ihata")
    dossier = sample.make(store)
    slides.change(store, dossier, ("questions", {"minutes": 3}), hidden=True)
    kept = for_reader(compose_slides(store.snapshot(dossier)), Variant("colleague"))
    store.close()
    assert "questions" not in [page.key for page in kept.pages]
    assert "صلاحية تشغيل القناة" not in "".join(
        said(slide) for slide in reader.Presentation(io.BytesIO(pptx.to_pptx(kept))).slides
    )


def test_ids_are_unique_and_nothing_is_fetched(deck: Deck) -> None:
    with zipfile.ZipFile(io.BytesIO(pptx.to_pptx(deck))) as package:
        for name in package.namelist():
            if re.fullmatch(r"ppt/slides/slide\d+\.xml", name):
                ids = [node.get("id") for node in etree.fromstring(package.read(name)).iter("{*}cNvPr")]
                assert len(ids) == len(set(ids)), name
            if re.search(r"charts/chart[^/]*\.xml$", name):
                axes = [node.get("val") for node in etree.fromstring(package.read(name)).iter(C + "axId")]
                assert axes and all(int(str(value)) > 0 for value in axes)
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in package.read(name)


@pytest.mark.parametrize("evil", ["]]><a:p/>", "a\u0000\u000b\ufffe", "&amp;<b>", "\u202eقلب", "ب" * 400])
def test_any_text_makes_a_sound_file(deck: Deck, evil: str) -> None:
    page = dataclasses.replace(deck.pages[0], title=evil, topic=evil, body=pages.Text((evil,)), notes=evil)
    made = reader.Presentation(io.BytesIO(pptx.to_pptx(dataclasses.replace(deck, pages=(page,), title=evil))))
    wanted = re.sub("[\u0000\u000b\ufffe]", "", evil)
    assert made.slides[0].shapes.title.text_frame.text == wanted
