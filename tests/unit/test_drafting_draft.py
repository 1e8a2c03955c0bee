"""The whole draft: the sample report, any text at all, the JSON form, progress and cancelling."""

import hashlib
import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.document import Document
from briefing.domain.draft import Draft, Proposal
from briefing.drafting.draft import draft
from briefing.drafting.json_form import to_json
from briefing.drafting.lexicon import table

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "draft.schema.json").read_text(encoding="utf-8"))
SAMPLE = (files("resources") / "samples" / "border-security.ar.txt").read_text(encoding="utf-8")
COMMON = "و لا أن التي الطرفان القوات الإيراني ٢٠١٤ عام 15% في آذار الأول سد مطار"
WORDS = [
    *(row["name"] for name in ("states", "organisations", "places") for row in table(name)[:40]),
    *(row["capital"].split("|")[0] for row in table("states")[:20]),
    *(cue for row in table("stances") for cue in f"{row['verb']}|{row['noun']}".split("|") if cue),
    *(row["noun"] for row in table("heads")),
    *(row["cue"] for row in table("warnings")),
    *"،.؛:«»()\n؟ـً",
    *COMMON.split(),
]
TEXTS = st.one_of(
    st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
)


def read(text: str) -> Document:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(name="report.txt", media_type="text/plain", sha256=sha256, text=text)


def proposals(found: Draft) -> list[Proposal]:
    return [
        *(*found.judgements, *found.actors, *found.relations, *found.scenarios),
        *(*found.events, *found.places, *found.premises),
    ]


@pytest.fixture(scope="module")
def sample() -> Draft:
    return draft(read(SAMPLE))


@settings(deadline=None)
@given(TEXTS)
def test_any_text_gives_a_draft_that_stands_on_its_words(text: str) -> None:
    document = read(text)
    found = draft(document)
    assert found == draft(document)
    names = {actor.name for actor in found.actors}
    for proposal in proposals(found):
        assert proposal.passages
        assert all(0 <= cited.start < cited.end <= len(text) for cited in proposal.passages)
        assert 0 <= proposal.strength <= 1
        assert proposal.reason.rule
    assert all({relation.source, relation.target} <= names for relation in found.relations)
    jsonschema.validate(to_json(document, found), SCHEMA)


def test_the_sample_fits_the_schema(sample: Draft) -> None:
    form = to_json(read(SAMPLE), sample)
    jsonschema.validate(form, SCHEMA)
    quotes = [passage for kind in form if kind != "source" for item in form[kind] for passage in item["passages"]]
    assert quotes
    assert all(SAMPLE[passage["start"] : passage["end"]] == passage["quote"] for passage in quotes)


def test_the_sample_names_its_actors_once_each(sample: Draft) -> None:
    kinds = {actor.name: actor.kind for actor in sample.actors}
    expected = {
        "العراق": "state",
        "سوريا": "state",
        "إيران": "state",
        "تركيا": "state",
        "الولايات المتحدة": "state",
        "التحالف الدولي": "bloc",
        "دول الخليج": "bloc",
        "تنظيم الدولة الإسلامية": "armed_group",
        "الفصائل العراقية": "armed_group",
        "فيلق القدس": "armed_group",
        "نظام الأسد": "current",
        "المعسكر الموالي لإيران": "current",
        "التيار البراغماتي": "current",
        "القوات الأمريكية": "armed_group",
        "البلدان": "bloc",
        "المؤسستان": "bloc",
        "المعسكران": "bloc",
    }
    assert kinds == expected
    iraq = next(actor for actor in sample.actors if actor.name == "العراق")
    assert {"بغداد", "الحكومة العراقية"} <= set(iraq.aliases)


def test_the_sample_takes_sides(sample: Draft) -> None:
    stands = {(one.source, one.sign, one.target) for one in sample.relations}
    assert {
        ("سوريا", "-", "العراق"),
        ("سوريا", "-", "الفصائل العراقية"),
        ("تركيا", "-", "إيران"),
        ("العراق", "-", "تنظيم الدولة الإسلامية"),
        ("المعسكر الموالي لإيران", "-", "سوريا"),
        ("التيار البراغماتي", "+", "سوريا"),
        ("الولايات المتحدة", "+", "العراق"),
    } <= stands


def test_the_sample_weighs_two_scenarios_and_warns_once(sample: Draft) -> None:
    futures = [one for one in sample.scenarios if not one.warning]
    assert [(one.likelihood.low, one.likelihood.high) for one in futures if one.likelihood] == [(10, 30), (55, 80)]
    assert [one.name for one in futures] == ["شراكة أمنية واسعة", "تعاون أمني محدود"]
    warnings = [one.summary for one in sample.scenarios if one.warning]
    assert len(warnings) == 1
    assert warnings[0].startswith("على أن تدهور العلاقات")


def test_the_sample_has_its_dates_places_and_question(sample: Draft) -> None:
    assert [event.when for event in sample.events] == [
        "2024-12",
        "2003",
        "2011",
        "relative:الأشهر الأخيرة",
        "2013",
        "2014",
        "2014",
    ]
    assert {"البادية السورية", "دير الزور", "الأنبار"} <= {place.name for place in sample.places}
    assert [premise.kind for premise in sample.premises] == ["question"]


def test_judgements_are_few_and_in_the_words_of_the_source(sample: Draft) -> None:
    assert 4 <= len(sample.judgements) <= 9
    assert all(one.text in SAMPLE for one in sample.judgements)
    assert any("السيناريو الثاني" in one.text for one in sample.judgements)


def test_steps_are_told_in_order() -> None:
    told: list[str] = []
    draft(read(SAMPLE), lambda code, done, total: told.append(code))
    assert list(dict.fromkeys(told)) == ["sentences", "actors", "relations", "scenarios", "judgements", "events", "places"]


def test_a_report_that_raises_cancels() -> None:
    class CancelledError(Exception):
        pass

    def report(code: str, done: int, total: int) -> None:
        if code == "relations":
            raise CancelledError

    with pytest.raises(CancelledError):
        draft(read(SAMPLE), report)
