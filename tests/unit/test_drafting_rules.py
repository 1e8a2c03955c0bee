"""The rules one by one, on sentences of our own."""

import pytest

from briefing.arabic.fold import fold
from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.dates import find_dates
from briefing.drafting.draft import draft


def drafted(text: str) -> Draft:
    return draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text))


def actors(text: str) -> list[str]:
    return [actor.name for actor in drafted(text).actors]


def places(text: str) -> list[str]:
    return [place.name for place in drafted(text).places]


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(one.source, one.sign, one.target) for one in drafted(text).relations]


@pytest.mark.parametrize(
    ("text", "who", "where"),
    [
        ("ترفض بغداد المقترح.", ["العراق"], []),
        ("اجتمع الوزراء في بغداد.", [], ["بغداد"]),
        ("تدور محادثات بين موسكو وأنقرة.", ["روسيا", "تركيا"], []),
        ("هبطت الطائرة في مطار بيروت.", [], ["مطار بيروت"]),
        ("أصدر معهد بغداد للدراسات الأمنية ورقة.", ["معهد بغداد للدراسات الأمنية"], []),
        ("تحركت قوات في باب المندب.", [], ["باب المندب"]),
        ("مصانع السيارات التركية مغلقة.", [], []),
        ("زاد الضغط الأمريكي.", ["الولايات المتحدة"], []),
        ("وللعراق موقف.", ["العراق"], []),
        ("نص اتفاق الرياض على ذلك.", [], []),
        ("ذهب إلى الباب.", [], []),
        ("وصلت القافلة إلى مدينة الباب.", [], ["الباب"]),
    ],
)
def test_who_acts_and_where(text: str, who: list[str], where: list[str]) -> None:
    assert (actors(text), places(text)) == (who, where)


def test_a_bare_noun_points_back_to_the_last_one_named_so() -> None:
    found = drafted("هاجم تنظيم داعش معسكراً. ثم انسحب التنظيم ليلاً.").actors
    assert [(actor.name, len(actor.passages)) for actor in found] == [("تنظيم الدولة الإسلامية", 2)]


def test_an_acronym_that_the_text_introduces() -> None:
    text = "أعلنت هيئة الرقابة المالية («هرم») قرارها. وقالت هرم إنه نهائي."
    found = drafted(text).actors
    assert [(actor.name, len(actor.passages)) for actor in found] == [("هيئة الرقابة المالية", 3)]
    assert "هرم" in found[0].aliases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تدعم طهران حزب الله.", [("إيران", "+", "حزب الله")]),
        ("لا تعترف أنقرة بحكومة قبرص.", [("تركيا", "-", "قبرص")]),
        ("تنسق القاهرة مع عمّان والرياض.", [("مصر", "+", "الأردن"), ("مصر", "+", "السعودية")]),
        ("تخشى أنقرة أن يتسع النفوذ الإيراني في سوريا.", [("تركيا", "-", "إيران")]),
        ("الحكومة المصرية، التي تتهم إثيوبيا بالتعنت، صامتة.", [("مصر", "-", "إثيوبيا")]),
        ("توتر بين الجزائر والمغرب.", [("الجزائر", "-", "المغرب")]),
        ("تجولت بغداد في الأمر ونامت دمشق.", []),
    ],
)
def test_stances(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert stands(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("منذ عام ٢٠١٤", ["2014"]),
        ("في ٦ أيار ٢٠٢٥", ["2025-05-06"]),
        ("في 6 مايو 2025", ["2025-05-06"]),
        ("العاشر من آذار 2025", ["2025-03-10"]),
        ("بين حزيران وتشرين الثاني 2025", ["2025-06/2025-11"]),
        ("بين 14 و17 تموز 2025", ["2025-07-14/2025-07-17"]),
        ("صيف ٢٠٢٦", ["2026-06/2026-08"]),
        ("النصف الأول من 2026", ["2026-01/2026-06"]),
        ("1 رمضان 1445 هـ", ["2024-03-11"]),
        ("في عام 2020 ثم في يوليو", ["2020", "2020-07"]),
        ("الأسبوع الماضي", ["relative:الاسبوع الماضي"]),
        ("في 4 أيلول/سبتمبر 2025", ["2025-09-04"]),
        ("خلال شباط (فبراير) 2026", ["2026-02"]),
        ("من 28 نيسان إلى 3 أيار 2025", ["2025-04-28/2025-05-03"]),
        ("في الأسبوع الثالث من مايو", ["relative:الاسبوع الثالث من مايو"]),
        ("صدر التقرير في 9 آذار 2025\nفي الأسبوع الأول من الشهر الجاري", ["2025-03-09", "2025-03-01/2025-03-07"]),
        ("زار الوفد عدن في أيار 2025 ويعود في شباط المقبل", ["2025-05", "2026-02"]),
        ("منذ حزيران الماضي", ["relative:منذ حزيران الماضي"]),
        ("صدرت في 9 آذار 2025\nزار عدن في كانون الأول الماضي", ["2025-03-09", "2024-12"]),
        ("الأحد والاثنين المقبلان", ["relative:الاحد والاثنين المقبلان"]),
        ("باع 2014 برميلاً", []),
        ("غادرت السفينة مساء ١٢ الجاري", ["relative:مساء 12 الجاري"]),
        ("أغير عليهم ليلة ٩/١٠ الجاري", ["relative:ليله 9/10 الجاري"]),
        ("صدر التقرير في 9 آذار 2025\nأغير عليهم في ٦ الجاري", ["2025-03-09", "2025-03-06"]),
        ("يجتمعون في الاثنين الأول من أيار 2025", ["2025-05-05"]),
        ("يجتمعون في الاثنين الأول من أيار", ["relative:الاثنين الاول من ايار"]),
        ("وقع في الحادي والعشرين من حزيران 2020", ["2020-06-21"]),
        ("التقيا يومي 14 و15 مايو 2024", ["2024-05-14/2024-05-15"]),
        ("الربع الثالث من 2025", ["2025-07/2025-09"]),
        ("بدأ في شباط 2026، وسبقته هدنة في كانون الأول", ["2026-02", "2025-12"]),
        ("صرفت رواتب لشهر تموز", []),
        ("صباح السبت 12 آذار 2022", ["2022-03-12"]),
        ("تنتهي المهلة في غضون 48 ساعة من القرار", ["relative:في غضون 48 ساعه من القرار"]),
        ("أب وأم", []),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert [dated.when for dated in find_dates(fold(text))] == expected


def test_bare_ordinals_after_an_announcement() -> None:
    text = "أمامنا ثلاثة مسارات. الأول أن تنجح المحادثات، وهو الأرجح. والثاني أن تتعثر. أما الثالث فالحرب، واحتماله 15%."
    found = drafted(text).scenarios
    ranges = [(one.likelihood.low, one.likelihood.high) if one.likelihood else None for one in found]
    assert ranges == [(55, 80), None, (15, 15)]


def test_conditions_are_scenarios_only_with_what_follows_from_them() -> None:
    text = "تمهيد للتقرير.\nفي حال نجح الحوار ستهدأ الجبهة. أما إذا فشل فقد تعود الحرب."
    assert [one.warning for one in drafted(text).scenarios] == [False, False]


def test_either_or() -> None:
    text = "تمهيد للتقرير.\nأمام الوسطاء بابان: فإما تفاهم مكتوب يصمد، وإما هدنة بلا ضمانات. أما الوقت فضيق."
    assert [one.name for one in drafted(text).scenarios] == ["تفاهم مكتوب يصمد", "هدنة بلا ضمانات"]


def test_a_warning() -> None:
    found = drafted("عنوان التقرير\nإن إطالة الغموض تنذر بعودة القتال إلى المدن.").scenarios
    assert [one.warning for one in found] == [True]


def test_premises() -> None:
    text = "عنوان\nمن غير المعروف عدد المقاتلين. ستهدأ الحدود ما دام الحوار مستمراً. متى تنسحب القوات؟"
    assert [one.kind for one in drafted(text).premises] == ["gap", "assumption", "question"]


def test_confidence_is_read_from_the_text() -> None:
    text = "عنوان\nنقدر بثقة عالية أن المحادثات بين بغداد ودمشق ستستمر حتى نهاية العام المقبل."
    assert [one.confidence for one in drafted(text).judgements] == ["high"]


def test_an_english_report_is_read_without_harm() -> None:
    text = "Border talks\n\nTalks between the two capitals resumed in March 2025. They may fail by 2026 if trust erodes further."
    found = draft(Document(name="a.txt", media_type="text/plain", sha256="0" * 64, text=text, language="en"))
    assert [event.when for event in found.events] == ["2025-03", "2026"]
    assert found.judgements


def test_the_horizon_of_a_future_is_no_event() -> None:
    text = (
        "عنوان التقرير\nوقع الطرفان الاتفاق في أيار 2025.\n\nالسيناريو الأول: ينهار الاتفاق قبل عام 2027 بكثير.\n"
        "السيناريو الثاني: يصمد حتى الانتخابات المقررة في آذار 2028، كما صمد اتفاق عام 2019."
    )
    assert [event.when for event in drafted(text).events] == ["2025-05", "2028-03", "2019"]


def test_some_days_ago_from_a_day_that_nobody_knows_are_no_event() -> None:
    assert not drafted("عنوان التقرير\nوصل الوفد إلى عدن قبل أيام.").events
    assert [event.when for event in drafted("عنوان التقرير\nوصل الوفد إلى عدن قبل ثلاثة أيام.").events] == [
        "relative:قبل ثلاثة أيام"
    ]
