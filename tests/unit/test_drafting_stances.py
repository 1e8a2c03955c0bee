"""Who stands how towards whom, and whom pronouns, labels and answers mean, on sentences of our own."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.draft import draft
from briefing.drafting.relations import _ever_near


def drafted(text: str) -> Draft:
    return draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text))


def stands(text: str) -> set[tuple[str, str, str]]:
    return {(one.source, one.sign, one.target) for one in drafted(text).relations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أكدت الرياض دعمها للحكومة اليمنية.", ("السعودية", "+", "الحكومة اليمنية المعترف بها دوليا")),
        ("تتلقى قوات الدعم السريع دعماً من الإمارات.", ("الإمارات", "+", "قوات الدعم السريع")),
        ("شنت الولايات المتحدة غارات على مواقع الحوثيين.", ("الولايات المتحدة", "-", "جماعة الحوثي")),
        ("اتهمت الخرطوم أبوظبي بتسليح قوات الدعم السريع.", ("الإمارات", "+", "قوات الدعم السريع")),
        ("تتهم واشنطن طهران بالتصعيد، وتنفي طهران ذلك.", ("إيران", "-", "الولايات المتحدة")),
        ("قدمت دمشق مقترحاً، فلم ترفضه قسد ولم تقبله.", ("قوات سوريا الديمقراطية", "±", "سوريا")),
        ("عرضت أربيل جولة جديدة، فتحفظت عليها الحكومة السورية.", ("سوريا", "-", "حكومة إقليم كردستان العراق")),
        ("وافق مجلس السيادة على الهدنة بشرط انسحاب قوات الدعم السريع.", ("مجلس السيادة", "±", "قوات الدعم السريع")),
        ("تدير مسقط قنوات خلفية بين واشنطن وطهران.", ("سلطنة عمان", "+", "إيران")),
        ("قطعت الجزائر علاقاتها مع المغرب.", ("الجزائر", "-", "المغرب")),
        ("تقف روسيا إلى جانب دمشق.", ("روسيا", "+", "سوريا")),
        ("تسعى السعودية إلى إبعاد إيران عن المنطقة.", ("السعودية", "-", "إيران")),
        ("وقعت السعودية وإيران اتفاقاً.", ("السعودية", "+", "إيران")),
        ("يرى تحالف صمود أن الحركة الإسلامية تعرقل الحل.", ("تحالف صمود", "-", "الحركة الإسلامية")),
        ("تنظر إسرائيل بعين الريبة إلى الدور القطري.", ("إسرائيل", "-", "قطر")),
        ("- قوات الدعم السريع: تتهم الجيش السوداني بالتعنت.", ("قوات الدعم السريع", "-", "الجيش السوداني")),
        ("أما إثيوبيا فترى السد حقاً، وتتهم الجانب المصري بالتعنت.", ("إثيوبيا", "-", "مصر")),
    ],
)
def test_a_stance(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in stands(text)


@pytest.mark.parametrize(
    "text",
    [
        "يُستبعد أن ترفض بغداد المقترح التركي.",
        "إذا رفضت بغداد المقترح التركي توقف الضخ.",
        "حذر خبراء من موجة جفاف في العراق.",
    ],
)
def test_what_is_only_supposed_is_no_stance(text: str) -> None:
    assert not any(sign == "-" and source == "العراق" for source, sign, _ in stands(text))


def test_every_stance_says_why() -> None:
    found = drafted("ترفض بغداد مطالب أنقرة. وأعلنت طهران دعمها لبغداد.").relations
    assert {(one.reason.rule, one.reason.cue) for one in found} == {("relation-verb", "ترفض"), ("relation-noun", "دعمها")}


def test_verbs_agree_with_those_who_act() -> None:
    """The verb is feminine, so the party after it is the object and Ethiopia, named before, the subject."""
    assert ("مصر", "-", "إثيوبيا") not in stands("أما إثيوبيا فتصر على الملء، وتتهم الجانب المصري بالتعنت.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقعت بغداد وأنقرة اتفاقا، غير أن كلا منهما ظل يتربص بالآخر.", {("العراق", "-", "تركيا"), ("تركيا", "-", "العراق")}),
        (
            "التقت الجزائر والرباط في نيويورك، لكن كلاهما يتهم الآخر بالتصعيد.",
            {("الجزائر", "-", "المغرب"), ("المغرب", "-", "الجزائر")},
        ),
        (
            "زار وفد من الدوحة المنطقة. وناقش قنوات بين القاهرة وأنقرة. وحثت واشنطن الطرفين على الهدوء.",
            {("الولايات المتحدة", "±", "مصر")},
        ),
        ("الدوحة عاتبة على جارتها السعودية.", {("قطر", "-", "السعودية")}),
        ("نقابة المعلمين ناقمة على الحكومة العراقية.", {("نقابة المعلمين", "-", "العراق")}),
        ("كان رئيس جوبالاند أحمد مدوبي يعارض مقديشو.", {("أحمد مدوبي", "-", "الصومال")}),
    ],
)
def test_whom_pairs_neighbours_and_offices_mean(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= stands(text)


def test_who_heads_a_body_does_not_deal_with_it() -> None:
    found = stands("رئيس جوبالاند أحمد مدوبي جاهر بعدائه للرئيس.")
    assert not {("ولاية جوبالاند", "أحمد مدوبي"), ("أحمد مدوبي", "ولاية جوبالاند")} & {(one, other) for one, _, other in found}


def test_whom_only_pronouns_bring_together_from_afar_are_no_pair() -> None:
    places = {"العراق": [0, 200], "تركيا": [230], "فرنسا": [90]}
    assert _ever_near(places, "العراق", "تركيا") and _ever_near(places, "تركيا", "العراق")
    assert not _ever_near(places, "العراق", "فرنسا") and not _ever_near(places, "العراق", "قطر")
