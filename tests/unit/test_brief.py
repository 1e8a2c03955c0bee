"""The brief of a dossier: what is in it, in which order, under which numbers."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator

import pytest

from briefing.arabic.format import Format
from briefing.brief import Brief, blocks, compose
from briefing.domain import records
from briefing.domain.dossier import Snapshot
from briefing.domain.errors import UserError
from tests.sample_dossier import QUOTES, snapshot

MADE = dt.datetime(2026, 11, 24, 14, 5)


def texts(value: object) -> Iterator[str]:
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


def section(brief: Brief, key: str) -> blocks.Section:
    return next(section for section in brief.sections if section.key == key)


def citations(value: object) -> Iterator[blocks.Citation]:
    if isinstance(value, blocks.Citation):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from citations(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from citations(item)


def test_sections_stand_in_their_order() -> None:
    keys = [section.key for section in compose(snapshot(), notes=True).sections]
    assert keys == [
        *(
            "judgements",
            "so-what",
            "scenarios",
            "questions",
            "asked-today",
            "descriptions",
            "actors",
            "indicators",
            "events",
            "places",
            "premises",
        ),
        *("notes", "evidence", "sources", "scales"),
    ]
    assert "notes" not in [section.key for section in compose(snapshot()).sections]


def test_the_title_block_says_what_it_is() -> None:
    brief = compose(snapshot(), made=MADE)
    assert brief.title == "التنسيق الأمني بين بغداد ودمشق"
    assert brief.classification_label == "درجة التداول: مقيّد التداول"
    assert brief.date == "الأربعاء ٢٥ تشرين الثاني ٢٠٢٦"
    assert brief.made == "أُعدّ في ٢٤ تشرين الثاني ٢٠٢٦ الساعة ١٤:٠٥"
    assert brief.counts == "مصدران، ١٤ شاهداً".replace("١٤", brief.counts.split()[1])
    latin = compose(snapshot(briefing_at=""), format=Format(numerals="latin", months="egypt"), made=MADE)
    assert latin.date == "الثلاثاء 24 نوفمبر 2026"


def test_passages_are_numbered_as_they_are_first_cited() -> None:
    brief = compose(snapshot())
    cited = list(citations(brief.sections))
    firsts = [one.number for one in cited if one.first]
    assert firsts == list(range(1, len(firsts) + 1))
    evidence = section(brief, "evidence").blocks[0]
    assert isinstance(evidence, blocks.Evidence)
    assert [row.number for row in evidence.items] == firsts
    assert {one.number for one in cited} == set(firsts)
    assert all(row.quote in QUOTES.values() for row in evidence.items)
    assert evidence.items[0].place == "١، ف\u00a0٢"


def test_a_passage_says_what_it_does_for_what() -> None:
    evidence = section(compose(snapshot()), "evidence").blocks[0]
    assert isinstance(evidence, blocks.Evidence)
    row = next(row for row in evidence.items if row.quote == QUOTES["camp"])
    assert [(use.role, use.labels) for use in row.uses] == [
        ("support", "موقف المعسكر الموالي لإيران من دمشق، موقف المعسكر الموالي لإيران من طهران"),
        ("contradict", "الحكم ٢"),
    ]


def test_judgements_carry_band_range_and_confidence() -> None:
    block = section(compose(snapshot()), "judgements").blocks[0]
    assert isinstance(block, blocks.Judgements)
    shown = [
        (item.likelihood and (item.likelihood.word, item.likelihood.range), item.confidence and item.confidence.word)
        for item in block.items
    ]
    assert shown == [
        (("مرجّح", "٥٥–٨٠٪"), "ثقة متوسطة"),
        (("مرجّح جداً", "٨٠–٩٥٪"), "ثقة عالية"),
        (("مرجّح", "٥٥–٨٠٪"), "ثقة متوسطة"),
        (("مستبعد", "٢٠–٤٥٪"), "ثقة منخفضة"),
        (None, None),
    ]


def test_nothing_proposed_is_in_a_brief_unless_asked_for() -> None:
    brief = compose(snapshot(), notes=True)
    assert brief.draft == ""
    assert not any("قد تنضم أنقرة" in text or "موقف أنقرة من دمشق" in text for text in texts(brief.sections))
    draft = compose(snapshot(), proposals=True)
    assert draft.draft == "مسودة غير مراجعة"
    assert any(text == "قد تنضم أنقرة إلى الترتيب بعد عام ٢٠٢٧." for text in texts(draft.sections))


def test_rejected_and_unfiled_things_never_appear() -> None:
    whole = snapshot()
    judgement = dataclasses.replace(whole.all(records.Judgement)[0], status="rejected", text="مرفوض")
    changed = Snapshot(whole.dossier, dict(whole.records) | {"judgement": (judgement, *whole.all(records.Judgement)[1:])})
    shown = list(texts(compose(changed, proposals=True, notes=True)))
    assert "مرفوض" not in shown
    assert not any("مسودة لم تُحفظ" in text for text in shown)


def test_the_matrix_has_a_cell_for_each_pair() -> None:
    block = section(compose(snapshot()), "actors").blocks[0]
    assert isinstance(block, blocks.Matrix)
    codes = {
        (row, column): cell
        for row, cells in zip(block.rows, block.cells, strict=True)
        for column, cell in zip(block.columns, cells, strict=True)
    }
    assert codes["بغداد", "بغداد"] is None
    cell = codes["دمشق", "بغداد"]
    assert cell is not None and (cell.code, cell.word, len(cell.citations)) == ("n1", "تحفّظ", 2)
    empty = codes["بغداد", "طهران"]
    assert empty is not None and (empty.code, empty.word) == ("", "بلا تقدير")
    ankara = codes["أنقرة", "دمشق"]
    assert ankara is not None and ankara.code == ""


def test_a_wide_matrix_is_cut_into_parts_that_fit() -> None:
    whole = snapshot()
    actors = tuple(records.Actor(id=f"a{n}", dossier_id="dossier", name=f"فاعل {n}", position=n) for n in range(15))
    relations = tuple(
        records.Relation(id=f"r{n}", dossier_id="dossier", from_id="a0", to_id=f"a{n}", stance="p1") for n in range(1, 15)
    )
    brief = compose(Snapshot(whole.dossier, {"actor": actors, "relation": relations}))
    parts = [block for block in section(brief, "actors").blocks if isinstance(block, blocks.Matrix)]
    assert [len(part.columns) for part in parts] == [12, 3]
    assert [len(part.rows) for part in parts] == [15, 15]
    assert [bool(part.legend) for part in parts] == [True, False]


def test_scenarios_name_winners_and_say_what_is_not_assessed() -> None:
    block = section(compose(snapshot()), "scenarios").blocks[0]
    assert isinstance(block, blocks.Scenarios)
    first, _, last = block.items
    assert (first.letter, first.impact, first.winners, first.losers) == (
        "أ",
        "٤، إيجابي كبير",
        "بغداد، دمشق، دول الخليج",
        "طهران",
    )
    assert last.warning == "تحذير"
    assert block.columns[3] == "الأثر من ٥"


def test_actors_stand_by_bloc() -> None:
    whole = snapshot()
    blocs = ("سوريا", "العراق", "", "سوريا", "العراق")
    actors = tuple(
        records.Actor(id=f"a{n}", dossier_id="dossier", name=f"فاعل {'أبجده'[n]}", bloc=bloc, position=n)
        for n, bloc in enumerate(blocs)
    )
    relation = records.Relation(id="r", dossier_id="dossier", from_id="a2", to_id="a0", stance="p1")
    other = records.Relation(id="q", dossier_id="dossier", from_id="a4", to_id="a3", stance="p1")
    matrix, table = section(compose(Snapshot(whole.dossier, {"actor": actors, "relation": (relation, other)})), "actors").blocks
    assert isinstance(matrix, blocks.Matrix) and isinstance(table, blocks.Table)
    assert matrix.rows == ("فاعل أ", "فاعل د", "فاعل ه", "فاعل ج")
    assert [row.cells[0] for row in table.rows] == ["فاعل أ", "فاعل د", "فاعل ب", "فاعل ه", "فاعل ج"]


def test_digits_are_those_of_the_reader_everywhere_but_in_quotes_and_codes() -> None:
    brief = compose(snapshot(), made=MADE)
    skipped = (blocks.Sources, blocks.Evidence)
    shown = [text for part in brief.sections for block in part.blocks if not isinstance(block, skipped) for text in texts(block)]
    codes = {"p1", "p2", "n1", "n2", "z0"}
    assert not [text for text in shown if re.search("[0-9]", text) and text not in codes]


def test_an_empty_dossier_has_nothing_to_export() -> None:
    waiting = records.Judgement(id="j", dossier_id="d", text="مقترح", status="proposed")
    empty = Snapshot(records.Dossier(id="d", dossier_id="d", title="ملف"), {"judgement": (waiting,)})
    with pytest.raises(UserError) as error:
        compose(empty)
    assert (error.value.code, error.value.facts) == ("nothing-to-export", {"n": 1})
    assert compose(empty, proposals=True).sections[0].key == "judgements"


def test_a_bare_name_is_no_evidence_but_says_where_it_first_stands() -> None:
    text = "قال متحدث في بغداد إن المعبر يفتح قريبا جدا."
    source = records.Source(
        id="s", dossier_id="d", name="a.txt", media_type="text/plain", sha256="0" * 64, text=text, paragraphs=((0, len(text), 0),)
    )
    passages = [
        records.Passage(id=quote, dossier_id="d", source_id="s", start=start, end=start + len(quote), quote=quote)
        for quote in ("بغداد", text)
        for start in [text.index(quote)]
    ]
    cited = tuple(records.Evidence(passage.id) for passage in passages)
    actor = records.Actor(id="a", dossier_id="d", name="العراق", evidence=cited)
    place = records.Place(id="p", dossier_id="d", name="بغداد", evidence=cited[:1])
    dossier = records.Dossier(id="d", dossier_id="d", title="ملف")
    brief = compose(Snapshot(dossier, {"source": (source,), "passage": tuple(passages), "actor": (actor,), "place": (place,)}))
    (evidence,) = section(brief, "evidence").blocks
    assert isinstance(evidence, blocks.Evidence) and [item.quote for item in evidence.items] == [text]
    (table,) = section(brief, "actors").blocks
    assert isinstance(table, blocks.Table) and table.rows[0].cells[-1] == "١، ف\u00a0١"
    (points,) = section(brief, "places").blocks
    assert isinstance(points, blocks.Points) and points.items[0].detail == "أول ذكر: المصدر ١، ف\u00a0١"


def test_a_scenario_ends_its_description_like_a_sentence() -> None:
    scenario = records.Scenario(id="x", dossier_id="d", name="شراكة", description="تعاون بلا تطبيع", horizon="سنة")
    brief = compose(Snapshot(records.Dossier(id="d", dossier_id="d", title="ملف"), {"scenario": (scenario,)}))
    (block,) = section(brief, "descriptions").blocks
    assert isinstance(block, blocks.Descriptions) and block.items[0].text == "تعاون بلا تطبيع."
