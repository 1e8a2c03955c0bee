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
    assert read_when(typed(code)) == code
    shown = Format().when(code)
    assert read_when(shown) == code or "–" in shown
