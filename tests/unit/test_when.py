"""Dates as they are typed: either digits, month names of every set, ranges; what is no date is kept as words."""

import pytest

from briefing.arabic.format import Format
from briefing.arabic.when import read_when, typed


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2014", "2014"),
        ("٢٠١٤", "2014"),
        ("عام ٢٠١٤", "2014"),
        ("2014-6", "2014-06"),
        ("2014-06-10", "2014-06-10"),
        ("10/6/2014", "2014-06-10"),
        ("١٠/٠٦/٢٠١٤", "2014-06-10"),
        ("حزيران ٢٠١٤", "2014-06"),
        ("يونيو 2014", "2014-06"),
        ("١٠ حزيران ٢٠١٤", "2014-06-10"),
        ("كانون الثاني ٢٠٢٠", "2020-01"),
        ("٢٠١١–٢٠١٤", "2011/2014"),
        ("2011/2014", "2011/2014"),
        ("حزيران ٢٠١٤ إلى آب ٢٠١٤", "2014-06/2014-08"),
        ("منذ سنوات", "relative:منذ سنوات"),
        ("31/2/2014", "relative:31/2/2014"),
        ("2014-13", "relative:2014-13"),
        ("", ""),
    ],
)
def test_what_is_typed_is_read(text: str, code: str) -> None:
    assert read_when(text) == code


@pytest.mark.parametrize("code", ["2014", "2014-06", "2014-06-10", "2011/2014", "2014-06/2014-08", "relative:منذ سنوات"])
def test_a_date_comes_back_from_its_field_and_from_its_words_as_it_was(code: str) -> None:
    for months, hijri in (("levant", False), ("egypt", True)):
        numbers = Format(months=months, hijri=hijri)
        assert read_when(typed(code, numbers)) == code
    shown = Format().when(code)
    assert read_when(shown) == code or "–" in shown


def test_a_date_stands_in_its_field_in_words() -> None:
    numbers = Format()
    assert typed("2024-12", numbers) == "كانون الأول ٢٠٢٤"
    assert typed("2024-12-08", numbers) == "٨ كانون الأول ٢٠٢٤"
    assert typed("2014-05-03/2014-05-07", numbers) == "٣ أيار ٢٠١٤ – ٧ أيار ٢٠١٤"
    assert typed("relative:منذ سنوات", numbers) == "منذ سنوات"
