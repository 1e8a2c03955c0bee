"""What a report calls its actors besides their listed names: realms, papers, short names, pairs, titles and their holders."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import ActorDraft
from briefing.drafting.draft import draft


def found(text: str) -> dict[str, ActorDraft]:
    written = f"عنوان التقرير عن الأزمة\n\n{text}"
    document = Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=written)
    return {actor.name: actor for actor in draft(document).actors}


def quotes(text: str, name: str) -> list[str]:
    written = f"عنوان التقرير عن الأزمة\n\n{text}"
    return [span.of(written) for span in found(text)[name].passages]


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("أيدت السعودية الهدنة. ورحبت المملكة بالوفد.", "السعودية", ["السعودية", "المملكة"]),
        ("توسط المغرب في الملف، وشكرت فرنسا المملكة على جهدها.", "المغرب", ["المغرب", "المملكة"]),
        ("شارك حزب النهوض في الجلسة. ثم انسحب النهوض من التحالف.", "حزب النهوض", ["حزب النهوض", "النهوض"]),
        ("في الكويت احتجت الحكومة على القرار.", "الكويت", ["الحكومة"]),
        ("وفي الأردن رفضت السلطات الطلب.", "الأردن", ["السلطات"]),
        ("كتبت «لوموند» عن الأزمة، ونقلت «لوموند» عن الوزير.", "لوموند", ["«لوموند»", "«لوموند»"]),
        ("ذكرت صحيفة «صوت السهل» الخبر، وسخرت «صوت السهل» من الوزير.", "صوت السهل", ["«صوت السهل»", "«صوت السهل»"]),
        ("اعترض رئيس الوفد المصري سامح الدرديري على البند.", "سامح الدرديري", ["سامح الدرديري"]),
        ("وحذر المبعوث الأممي فولكر بيرتس من الانهيار.", "فولكر بيرتس", ["فولكر بيرتس"]),
        ("وقع البلدان اتفاقا إطاريا، ثم اختلفت العاصمتان.", "البلدان", ["البلدان", "العاصمتان"]),
        ("يتنازع السلطة مصرفان مركزيان.", "المصرفان", ["مصرفان مركزيان"]),
        ("دانت الخارجية الإيرانية البيان.", "الخارجية الإيرانية", ["الخارجية الإيرانية"]),
        ("انسحبت القوات الإثيوبية من البلدة.", "الجيش الإثيوبي", ["القوات الإثيوبية"]),
    ],
)
def test_it_is_called(text: str, name: str, mentions: list[str]) -> None:
    assert quotes(text, name) == mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ترفض تل أبيب حل الدولتين.", "الدولتان"),
        ("تراجعت البلدان العربية عن القرار.", "البلدان"),
        ("اتفق الطرفان على الهدنة.", "الطرفان"),
        ("انتقد الوزير على رواية قديمة.", "على رواية"),
        ("وحذر المبعوث الأممي فولكر بيرتس من الانهيار.", "المبعوث الأممي"),
        ("قدم رئيس الوفد المصري ورقة عمل.", "ورقة عمل"),
    ],
)
def test_it_is_no_actor_of_its_own(text: str, name: str) -> None:
    assert name not in found(text)
