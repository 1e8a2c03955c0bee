"""Shorter names of those a report has named, and how far a name goes that a noun opens."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.draft import draft


def drafted(text: str) -> Draft:
    written = f"عنوان التقرير عن الأزمة\n\n{text}"
    return draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=written))


def mentioned(text: str) -> dict[str, list[str]]:
    written = f"عنوان التقرير عن الأزمة\n\n{text}"
    return {actor.name: [span.of(written) for span in actor.passages] for actor in drafted(text).actors}


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("التقى الوزير سامح الدرديري الوفد. ثم انتقد الدرديري القرار.", "سامح الدرديري", ["سامح الدرديري", "الدرديري"]),
        ("رحب السفير سامح الدرديري بالقرار. وأضاف السفير أنه عادل.", "سامح الدرديري", ["سامح الدرديري", "السفير"]),
        ("أقرت وزارة المالية السلفة. وتقول المالية إنها كافية.", "وزارة المالية", ["وزارة المالية", "المالية"]),
        ("قصف الجيش اللبناني التلة. وأعلن الجيش انسحابه.", "الجيش اللبناني", ["الجيش اللبناني", "الجيش"]),
        ("انتقدت النقابات الحكومة بشدة.", "الحكومة", ["الحكومة"]),
        ("وافقت الحكومة الأردنية على القرض. ثم عدلت الحكومة عنه.", "الأردن", ["الحكومة الأردنية", "الحكومة"]),
        ("اعترض مجلس الشعب على القانون، ثم أقره البرلمان.", "مجلس الشعب السوري", ["مجلس الشعب", "البرلمان"]),
        ("فاوضت بغداد الشركات، ورفضت الحكومة الاتحادية شروطها.", "العراق", ["بغداد", "الحكومة الاتحادية"]),
    ],
)
def test_who_is_meant_by_a_shorter_name(text: str, name: str, mentions: list[str]) -> None:
    assert mentioned(text)[name] == mentions


def test_someone_else_of_a_family_is_not_meant() -> None:
    found = mentioned("التقى الوزير سامح الدرديري الوفد. وحضر شقيقه ناصر الدرديري.")
    assert found["سامح الدرديري"] == ["سامح الدرديري"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("حذرت سلطة الآثار من العبث بالموقع.", "سلطة الآثار"),
        ("طالبت غرفة التجارة بإلغاء الرسوم.", "غرفة التجارة"),
        ("درب مهندسون أتراك العمال.", "مهندسون أتراك"),
        ("شكر الوزير المهندسين الأتراك.", "المهندسين الأتراك"),
        ("انتقدت المعارضة حكومة نواف سلام.", "حكومة نواف سلام"),
        ("اشترطت عشيرة سعد تسليم القتلة.", "عشيرة سعد"),
        ("فرقت شرطة العاصمة المحتجين.", "شرطة العاصمة"),
        ("طلبت الإدارات الأهلية في كردفان ضمانات.", "الإدارات الأهلية في كردفان"),
        ("نسقت واشنطن مع قوات بونتلاند.", "قوات بونتلاند"),
    ],
)
def test_how_far_a_name_goes(text: str, name: str) -> None:
    assert name in mentioned(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("كرر مطلبه في صناديق الاقتراع.", "صناديق الاقتراع"),
        ("لا نواب اليوم في القاعة.", "نواب اليوم"),
        ("هذه مصالح متضاربة تجمع الرباط ومدريد.", "تجمع الرباط"),
        ("قال إن بلاده لن تتراجع.", "إن بلاده"),
        ("دفع القرار عناصره إلى أحضان المهربين.", "المهربون"),
        ("عاد في مارس من السنة ذاتها.", "السنة"),
    ],
)
def test_what_is_no_name(text: str, name: str) -> None:
    assert name not in mentioned(text)


@pytest.mark.parametrize(
    ("text", "who", "where"),
    [
        ("- مقديشو: حركة الميناء عادية.", [], ["مقديشو"]),
        ("- الرياض: أغدقت على حلفائها.", ["السعودية"], []),
        ("هرجيسا ألغت الاتفاق من طرف واحد.", ["إدارة أرض الصومال"], []),
        ("أخلى الجنود معسكر الجنرال غوردون ليلا.", [], ["معسكر الجنرال غوردون"]),
        ("زار الوفد غزة ثم غادر شمال القطاع.", [], ["غزة"]),
        ("هاجت الجماهير بسبب حرب غزة.", [], []),
        ("مررنا بشارع الخليج العربي صباحا.", [], ["شارع الخليج العربي"]),
        ("تقدمت القوة على محور أفجوي.", [], ["أفجوي"]),
        ("قلد المهاجرون الجدد سكان الضفة الجنوبية.", [], []),
        ("تقع المحطة في البادية الأردنية.", [], ["البادية الأردنية"]),
        ("ناقش المغرب ملف الصحراء.", ["المغرب"], ["الصحراء الغربية"]),
        ("أرض الصومال وبونتلاند لم تعترفا بالقرار.", ["إدارة أرض الصومال"], []),
        ("- هوبيو: الميناء مغلق.", [], ["هوبيو"]),
    ],
)
def test_who_acts_and_where(text: str, who: list[str], where: list[str]) -> None:
    found = drafted(text)
    assert [place.name for place in found.places] == where
    assert all(name in [actor.name for actor in found.actors] for name in who)


def test_a_title_without_a_verb_says_what_it_is_about() -> None:
    text = "نشرة المخاطر: المياه وخيارات الأردن\n\nتراجعت الأمطار هذا الموسم."
    found = draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text))
    assert ([actor.name for actor in found.actors], [place.name for place in found.places]) == ([], ["الأردن"])


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        (
            "مستقبلات ثلاثة حتى 2030\n1. التسوية: يوقع الطرفان. حظوظها متوسطة.\n2. الجمود: تبقى الجبهات، وهو الأوفر حظا.",
            ["1. التسوية: يوقع الطرفان. حظوظها متوسطة", "2. الجمود: تبقى الجبهات، وهو الأوفر حظا"],
        ),
        ("تتوزع المآلات على اثنين أو ثلاثة مسارات: مسار التهدئة؛ ومسار الحرب.", ["مسار التهدئة", "ومسار الحرب"]),
        (
            "المسار الأول أن تقبل الحكومة. والمسار الثاني أن ترفض. أما الثالث فأن تماطل.",
            ["المسار الأول أن تقبل الحكومة", "والمسار الثاني أن ترفض", "أما الثالث فأن تماطل"],
        ),
    ],
)
def test_futures_listed_by_name(text: str, passages: list[str]) -> None:
    written = f"عنوان التقرير عن الأزمة\n\n{text}"
    assert [future.passages[0].of(written) for future in drafted(text).scenarios] == passages
    assert not any(event.when == "2030" for event in drafted(text).events)
