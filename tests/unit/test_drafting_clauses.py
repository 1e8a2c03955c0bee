"""Whose a stance is across clauses: what a relative clause keeps, a pronoun takes up, a label leads, a charge lays on someone."""

import pytest

from briefing.domain.document import Document
from briefing.drafting.draft import draft


def stands(text: str) -> set[tuple[str, str, str]]:
    found = draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text)).relations
    return {(one.source, one.sign, one.target) for one in found}


@pytest.mark.parametrize(
    ("text", "source", "sign", "target"),
    [
        ("جمدت كييف معاهدة الصداقة مع مينسك.", "أوكرانيا", "-", "بيلاروس"),
        ("استقبلت أوسلو وفدا رفيعا من حركة حماس.", "النرويج", "+", "حركة حماس"),
        ("أعلنت حركة حماس رفضها. وتبنت قصف القاعدة الأمريكية.", "حركة حماس", "-", "الولايات المتحدة"),
        ("تخشى تبليسي من تنامي التعاون بين موسكو وأنقرة.", "جورجيا", "-", "تركيا"),
        ("أما قطر فتمول حكومة كابول.", "قطر", "+", "أفغانستان"),
        ("دعمت طهران كاراكاس، الأمر الذي أغضب واشنطن.", "الولايات المتحدة", "-", "إيران"),
        ("تنتقد القاهرة أديس أبابا، وتحمل إسرائيل مسؤولية الأزمة.", "مصر", "-", "إسرائيل"),
        ("واتهمت نيامي بنين بالتآمر.", "النيجر", "-", "بنين"),
        ("أكدت برلين تمسكها بالاتفاق، وهي تبيع كييف مدرعات.", "ألمانيا", "+", "أوكرانيا"),
    ],
)
def test_a_side_is_found_across_words_and_clauses(text: str, source: str, sign: str, target: str) -> None:
    assert (source, sign, target) in stands(text)


@pytest.mark.parametrize(
    ("text", "source", "sign", "target"),
    [
        ("لا تخفي طهران انزعاجها من المشروع الذي يمر قرب أراضي يريفان.", "إيران", "-", "أرمينيا"),
        ("ساندت الدوحة حركة حماس، وتستهدف بها كل سفينة عابرة.", "قطر", "-", "حركة حماس"),
        ("ترى باماكو أن فرنسا تؤوي معارضين.", "مالي", "+", "فرنسا"),
        ("تخشى تبليسي من تنامي التعاون بين موسكو وأنقرة.", "جورجيا", "+", "روسيا"),
        ("امتنعت روسيا عن التصويت على قرار مجلس الأمن الذي يدين الهجمات.", "مجلس الأمن الدولي", "-", "روسيا"),
    ],
)
def test_a_stance_is_not_carried_where_it_was_not_taken(text: str, source: str, sign: str, target: str) -> None:
    assert (source, sign, target) not in stands(text)


def test_a_condition_binds_its_own_verb_only() -> None:
    text = "تقاربت حركة الشباب مع جماعة الحوثي، وتلقت منها مسيرات مقابل المال."
    assert ("حركة الشباب", "+", "جماعة الحوثي") in stands(text)


@pytest.mark.parametrize(("text", "acts"), [("تتولى كمبالا تدريب الشرطة.", True), ("شهدت كمبالا اشتباكات متقطعة.", False)])
def test_a_seat_of_power_that_does_something_is_its_state(text: str, acts: bool) -> None:
    found = draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text)).actors
    assert ("أوغندا" in {actor.name for actor in found}) is acts


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("وجدد رئيس مجلس النواب نبيه بري رفضه قانون الانتخاب.", ("نبيه بري", "-", "مجلس النواب")),
        ("وتواصل إسرائيل خروقاتها. وقدم لبنان شكوى.", ("إسرائيل", "+", "لبنان")),
        ("تتهم تل أبيب الجيش اللبناني بالتباطؤ، فيما تشيد اليونيفيل بالتعاون.", ("الجيش اللبناني", "-", "اليونيفيل")),
    ],
)
def test_a_noun_does_not_reach_past_its_own_sides(text: str, wrong: tuple[str, str, str]) -> None:
    assert wrong not in stands(text)


def test_a_party_s_secretary_general_is_not_that_of_the_united_nations() -> None:
    text = "وصف الأمين العام لحزب الله القرار بأنه خطيئة."
    found = draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text)).actors
    assert "الأمين العام للأمم المتحدة" not in {actor.name for actor in found}
