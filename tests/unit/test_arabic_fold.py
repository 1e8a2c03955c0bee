"""Folding levels spelling, keeps the way back, and finds words behind their proclitics."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.arabic.fold import find_folded, fold, fold_map, original

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("الإرهــابُ", "الارهاب"),
        ("أإآٱ", "اااا"),
        ("مدرسةٌ على", "مدرسه علي"),
        ("٢٠١٤ ۱۹۹۰ ٣٫٥ ١٬٠٠٠", "2014 1990 3.5 1,000"),
        ("کیگپچڤژ", "كيكبجفز"),
        ("ﻻ ﷲ ﻷ", "لا الله لا"),
        ("ﹰﹶ", ""),
        ("مسؤول \u202bمن\u202c", "مسئول من"),
        ("مسو\u0654ول", "مسئول"),
        ("Plain, ASCII 12", "Plain, ASCII 12"),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_hamza_on_either_seat_is_one_letter() -> None:
    assert fold("المسؤولية") == fold("المسئولية")


@given(TEXTS)
def test_map_leads_back(text: str) -> None:
    folded, origins = fold_map(text)
    assert folded == fold(text)
    assert len(origins) == len(folded) + 1
    assert origins == sorted(origins)
    assert origins[-1] == len(text)
    for index in range(len(folded)):
        span = original(origins, index, index + 1)
        assert 0 <= span.start < span.end <= len(text)


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("مكافحة الإرهــاب هنا", "ارهاب", ["الإرهــاب"]),
        ("وبالإرهاب", "ارهاب", ["الإرهاب"]),
        ("جماعةٌ إرهابيةً، لا", "ارهاب", ["إرهابيةً"]),
        ("للإرهاب", "الإرهاب", ["إرهاب"]),
        ("في عام ٢٠١٤.", "2014", ["٢٠١٤"]),
        ("المسئولية", "المسؤولية", ["المسئولية"]),
        ("إرهاب", "الإرهاب", ["إرهاب"]),
        ("النار", "نار", ["النار"]),
        ("دينار", "نار", []),
        ("بغداد ودمشق وبغداد", "دمشق بغداد", ["بغداد", "دمشق", "بغداد"]),
        ("بغداد وحدها", "دمشق بغداد", []),
        ("ISIS and isis", "Isis", ["ISIS", "isis"]),
        ("سيعلن", "يعلن", ["يعلن"]),
        ("كلام", "  ، ", []),
        ("ارهابي", "ارهاب ارهابي", ["ارهابي"]),
    ],
)
def test_find(text: str, query: str, marked: list[str]) -> None:
    assert [span.of(text) for span in find_folded(text, query)] == marked


@given(TEXTS, TEXTS)
def test_hits_are_ordered_spans_of_the_text(text: str, query: str) -> None:
    hits = find_folded(text, query)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= other.start for one, other in itertools.pairwise(hits))
