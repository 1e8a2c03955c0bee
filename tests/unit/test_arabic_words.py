"""Tokens, sentences, clauses, months and numbers of Arabic reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.arabic.fold import fold
from briefing.arabic.months import HIJRI_MONTHS, MONTHS, gregorian
from briefing.arabic.numerals import percents, read_number, read_ordinal
from briefing.arabic.sentences import clauses, sentences
from briefing.arabic.tokens import tokens, words
from briefing.domain.spans import Span

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


def test_tokens() -> None:
    text = "بلغَ ٣٫٥ مليون، بحسب BBC؟ 1,000"
    assert [span.of(text) for span in tokens(text)] == ["بلغَ", "٣٫٥", "مليون", "،", "بحسب", "BBC", "؟", "1,000"]
    assert [span.of(text) for span in words(text)] == ["بلغَ", "٣٫٥", "مليون", "بحسب", "BBC", "1,000"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عنوان\nجملة أولى. جملة ثانية؟ ثالثة", ["عنوان", "جملة أولى.", "جملة ثانية؟", "ثالثة"]),
        ("1. بند أول. وتتمة", ["1. بند أول.", "وتتمة"]),
        ("قال د. سامر إن النسبة 3.5 بالمئة. انتهى", ["قال د. سامر إن النسبة 3.5 بالمئة.", "انتهى"]),
        ("قال: «لن نعود.» ثم مضى.", ["قال: «لن نعود.»", "ثم مضى."]),
        ("  \n\n ", []),
        ("عام ٢٠٢٥. بعده", ["عام ٢٠٢٥.", "بعده"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


def test_clauses() -> None:
    text = "ترفض بغداد ذلك؛ وتقبله دمشق، غير أن أنقرة تعترض، وتراقب"
    assert [span.of(text) for span in clauses(text, Span(0, len(text)))] == [
        "ترفض بغداد ذلك",
        "وتقبله دمشق",
        "غير أن أنقرة تعترض، وتراقب",
    ]


@given(TEXTS)
def test_cuts_are_ordered_and_lose_only_space(text: str) -> None:
    cut = sentences(text)
    assert all(span.of(text).strip() == span.of(text) != "" for span in cut)
    assert "".join("".join(span.of(text) for span in cut).split()) == "".join(text.split())
    for sentence in cut:
        assert all(sentence.contains(clause) for clause in clauses(text, sentence))
    assert all(one.end <= other.start for one, other in zip(tokens(text), tokens(text)[1:], strict=False))


@pytest.mark.parametrize("name", ["كانون الثاني", "يناير", "جانفي"])
def test_the_first_month_in_every_set(name: str) -> None:
    assert MONTHS[fold(name)] == 1


def test_hijri() -> None:
    assert HIJRI_MONTHS[fold("رمضان")] == 9
    assert gregorian(1445, 9, 1) == "2024-03-11"
    assert gregorian(1445, 9) == "2024-03-11/2024-04-09"
    assert gregorian(1445) == "2023-07-19/2024-07-06"
    assert gregorian(1200) is None
    assert gregorian(1445, 9, 31) is None


@pytest.mark.parametrize(
    ("written", "value"), [("خمسة وعشرون", 25), ("ستين", 60), ("مئة", 100), ("٤٢", 42), ("ثلاثمائة كتاب", None), ("", None)]
)
def test_numbers(written: str, value: int | None) -> None:
    assert read_number(written) == value


def test_ordinals() -> None:
    assert [read_ordinal(word) for word in ("الأول", "الثانية", "عاشر", "كتاب")] == [1, 2, 10, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نحو ٥٥٪ منها", [(55, 55)]),
        ("بين ٣٠ و٤٠ في المئة", [(30, 40)]),
        ("(25%) ثم 30-40%", [(25, 25), (30, 40)]),
        ("لا يتجاوز ١٥٪", [(0, 15)]),
        ("أكثر من 60 بالمئة", [(60, 100)]),
        ("ستين في المئة", [(60, 60)]),
        ("خمسة وعشرين في المئة", [(25, 25)]),
        ("عام 2014 و15 رجلا", []),
        ("500%", []),
    ],
)
def test_percents(text: str, expected: list[tuple[float, float]]) -> None:
    assert [(found.low, found.high) for found in percents(fold(text))] == expected
