"""Places told by what stands around them: parts of a country, a dateline, what a title is about, everyday words that are names."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting.draft import draft


def drafted(text: str) -> Draft:
    return draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text))


def places(text: str) -> list[str]:
    return [place.name for place in drafted(text).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عنوان التقرير\nانقطع الوقود في الجنوب أسبوعين.", ["الجنوب"]),
        ("عنوان التقرير\nتعثرت المصالحة بين الشرق والغرب.", ["الشرق", "الغرب"]),
        ("عنوان التقرير\nزار الوفد دول الشرق الأوسط.", []),
        ("عنوان التقرير\nفي الأبيض نازحون كثر. ويخشى الناس على الأبيض من القصف.", ["الأبيض"]),
        ("عنوان التقرير\nارتدى الوزير قميصه الأبيض.", []),
        ("عنوان التقرير\nأضرب العمال، وأغلقت مرسيليا مرفأها.", ["مرسيليا"]),
        ("عنوان التقرير\nسيطر الجيش على مصفاة الجيلي.", ["مصفاة الجيلي"]),
        ("محادثات الهدنة بشأن السودان\nبدأت الجولة صباحا.", ["السودان"]),
        ("الوضع على الحدود الشمالية للبنان\nبدأت الدوريات صباحا.", ["لبنان"]),
        ("عنوان التقرير\n\nمقديشو (وكالة) - بدأت الجولة صباحا.", ["مقديشو"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_a_place_inside_a_wing_is_none() -> None:
    found = drafted("عنوان التقرير\nيرفض جناح أمهرة في الحزب تدويل الملف.")
    assert "جناح أمهرة" in [actor.name for actor in found.actors]
    assert not found.places
