"""Issues and who stands where on them, signs to watch for, what follows, and the first guesses at weight."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.draft import draft


def drafted(text: str, language: str = "ar") -> Draft:
    document = Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text, language=language)  # type: ignore[arg-type]
    return draft(document)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("تعارض بغداد نزع سلاح الفصائل.", [("العراق", "-", "نزع سلاح الفصائل")]),
        ("أيدت الرياض اتفاق وقف إطلاق النار.", [("السعودية", "+", "اتفاق وقف إطلاق النار")]),
        ("ترفض طهران التطبيع مع إسرائيل.", [("إيران", "-", "التطبيع مع إسرائيل")]),
        ("تطالب عمّان بعودة اللاجئين.", [("الأردن", "+", "عودة اللاجئين")]),
        ("لا تعارض القاهرة ملف المياه.", [("مصر", "+", "ملف المياه")]),
        ("وصل الوفد إلى مسقط وناقش ملف المياه.", []),
    ],
)
def test_where_an_actor_stands_on_what_a_noun_opens(text: str, stands: list[tuple[str, str, str]]) -> None:
    found = drafted(f"عنوان التقرير\n{text}")
    assert [(one.actor, one.sign, one.issue) for one in found.stands] == stands
    assert [one.name for one in found.issues] == [issue for _, _, issue in stands]


def test_a_phrase_said_again_is_an_issue_under_one_name() -> None:
    text = "عنوان\nتؤيد أنقرة الخيار العسكري. وترفض دمشق الخيار العسكري. وللخيار العسكري كلفة عالية."
    found = drafted(text)
    assert [(one.name, len(one.passages)) for one in found.issues] == [("الخيار العسكري", 3)]
    assert {(one.actor, one.sign) for one in found.stands} == {("تركيا", "+"), ("سوريا", "-")}


def test_who_speaks_more_of_an_issue_cares_more() -> None:
    once = drafted("عنوان\nترفض بغداد ملف المياه.").stands[0]
    twice = drafted("عنوان\nترفض بغداد ملف المياه. ثم عارضت بغداد ملف المياه.").stands[0]
    assert 0 < once.salience < twice.salience <= 100


def test_who_is_dealt_with_by_many_weighs_more() -> None:
    text = "عنوان\nتدعم الرياض دمشق. وتدعم أنقرة دمشق. وتتهم طهران دمشق. وزار الوفد تونس."
    weights = {one.name: one.influence for one in drafted(text).actors}
    assert weights["سوريا"] == 80 and weights["تركيا"] is not None and weights["تركيا"] < 80
    assert weights.get("تونس") is None


def test_signs_to_watch_for_belong_to_the_scenario_they_stand_in() -> None:
    text = (
        "عنوان\nالسيناريو الأول: تهدئة طويلة، ومؤشرها عودة السفراء إلى بغداد.\n"
        "السيناريو الثاني: تصعيد على الحدود.\nمؤشرات مبكرة: حشد الدبابات على الحدود؛ وقف الرحلات الجوية."
    )
    found = drafted(text)
    named = {one.text: one.scenario for one in found.indicators}
    assert set(named) == {"عودة السفراء إلى بغداد", "حشد الدبابات على الحدود", "وقف الرحلات الجوية"}
    first, second = (one.name for one in found.scenarios)
    assert named["عودة السفراء إلى بغداد"] == first and named["حشد الدبابات على الحدود"] == second


def test_signs_of_no_scenario_are_none() -> None:
    assert drafted("عنوان\nمؤشرات مبكرة: حشد الدبابات على الحدود؛ وقف الرحلات الجوية.").indicators == ()


def test_signs_below_a_heading() -> None:
    text = "عنوان\nالسيناريو الأول: تهدئة. السيناريو الثاني: حرب.\nمؤشرات الإنذار\n- إغلاق المعابر كلها\n- سحب السفراء\nانتهى."
    assert [one.text for one in drafted(text).indicators] == ["إغلاق المعابر كلها", "سحب السفراء"]


def test_english_signs() -> None:
    text = (
        "Title\nScenario 1: calm returns to the border. Scenario 2: war on the border.\n"
        "Indicators to watch: tanks near the border; closed crossings."
    )
    assert [one.text for one in drafted(text, "en").indicators] == ["tanks near the border", "closed crossings"]


def test_what_follows_is_proposed_once_an_audience() -> None:
    text = (
        "عنوان\nانسحبت القوات من الحدود، ما يجعل التنسيق مع دمشق ضرورة أمنية. وينبغي للحكومة أن تراجع خطتها الآن. "
        "ويتسع التهريب في البادية، مما ينذر بعودة التنظيم إلى المدن."
    )
    found = drafted(text).implications
    assert [one.audience for one in found] == ["minister", "risk"]
    assert found[0].text.endswith("ضرورة أمنية")


def test_a_question_that_heads_its_answer_is_not_open() -> None:
    text = "عنوان\nما موقف أنقرة؟\nترفض أنقرة الانسحاب. فمتى تنسحب القوات؟"
    assert [one.text for one in drafted(text).premises] == ["فمتى تنسحب القوات؟"]


def test_a_faint_cue_counts_in_a_judgement_only() -> None:
    plain = "عنوان\nواصلت القوات انتشارها رغم الأمطار."
    weighed = "عنوان\nمن المرجح أن يصمد الاتفاق رغم اعتراض الفصائل."
    assert drafted(plain).premises == ()
    assert [one.kind for one in drafted(weighed).premises] == ["assumption"]


def test_every_passage_is_its_slice() -> None:
    text = "عنوان\nتعارض بغداد نزع سلاح الفصائل، مما ينذر بتصعيد جديد. السيناريو الأول: هدنة، ومؤشرها عودة السفراء."
    found = drafted(text)
    proposals = (*found.issues, *found.stands, *found.indicators, *found.implications)
    assert len(proposals) >= 4
    for one in proposals:
        for passage in one.passages:
            assert text[passage.start : passage.end].strip()
    for indicator in found.indicators:
        assert text[indicator.passages[0].start : indicator.passages[0].end] == indicator.text


def test_a_preposition_behind_a_comma_does_not_change_what_a_verb_says() -> None:
    found = drafted("عنوان\nتعارض بغداد نزع سلاح الفصائل، ما يجعل التنسيق مع دمشق ضرورة.").stands
    assert [(one.actor, one.sign, one.issue) for one in found] == [("العراق", "-", "نزع سلاح الفصائل")]


def test_a_longer_wording_is_the_same_issue_and_another_beginning_alike_is_not() -> None:
    text = (
        "عنوان\nترفض بغداد ملف المياه المشتركة. وتؤيد أنقرة ملف المياه. "
        "وترفض طهران نزع سلاح الفصائل. وتؤيد الرياض نزع سلاح الميليشيات."
    )
    assert [one.name for one in drafted(text).issues] == ["ملف المياه المشتركة", "نزع سلاح الفصائل", "نزع سلاح الميليشيات"]
