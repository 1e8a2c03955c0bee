"""Sentences on screen: plural forms, digits, islands, and a word for every code."""

import unicodedata

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from briefing.arabic.format import Format
from briefing.domain import scales
from briefing.domain.spans import ROLES
from ui import labels
from ui.look import Look
from ui.look.tokens import TOKENS
from ui.text import direction, fill, install_translators, rtl, set_format, tr


def test_words_come_from_the_catalogue_and_in_english_from_the_source(look: Look, qapp: QCoreApplication) -> None:
    assert labels.stance("p2") == "دعم قوي"
    install_translators(qapp, "en")
    assert labels.stance("p2") == "Strong support"
    install_translators(qapp)
    assert labels.stance("p2") == "دعم قوي"


def test_qt_speaks_arabic_too(look: Look) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_a_count_is_written_in_the_chosen_digits(look: Look) -> None:
    assert tr("Nowhere", "%n thing(s) of 4", 12) == "١٢ thing(s) of 4"
    set_format(Format(numerals="latin"))
    assert tr("Nowhere", "%n thing(s) of 4", 12_500) == "12,500 thing(s) of 4"


def test_values_are_put_in_as_islands(look: Look) -> None:
    assert fill("«%1» من %2", "تقرير-1.pdf", 12) == "«\u2068تقرير-1.pdf\u2069» من \u2068\u200f١٢\u2069"
    assert fill("%2 %1 %2", "أ", "ب") == "\u2068ب\u2069 \u2068أ\u2069 \u2068ب\u2069"
    assert fill("%1", "أ%1") == "\u2068أ%1\u2069"
    with pytest.raises(IndexError):
        fill("%1 %2", "أ")


@pytest.mark.parametrize(
    ("text", "towards"),
    [
        ("", Qt.LayoutDirection.RightToLeft),
        ("١٢ / 2014", Qt.LayoutDirection.RightToLeft),
        ("AFP - التقى وزيرا الداخلية في بغداد", Qt.LayoutDirection.RightToLeft),
        ("The minister (الوزير) met the envoy", Qt.LayoutDirection.LeftToRight),
        ("/home/analyst/report.pdf", Qt.LayoutDirection.LeftToRight),
        ("كُتب «\u2068situation-report.pdf\u2069»", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_direction_is_that_of_most_letters(text: str, towards: Qt.LayoutDirection) -> None:
    assert direction(text) == towards


@pytest.mark.parametrize("text", ["AFP: تقرير", "2014", "٥٥–٨٠٪", "(PDF) وWord", "…"])
def test_labels_that_qt_would_put_at_the_left_begin_with_a_mark(text: str) -> None:
    first = next(unicodedata.bidirectional(sign) for sign in rtl(text) if unicodedata.bidirectional(sign) in ("L", "R", "AL"))
    assert first == "R" and rtl(text).endswith(text)


def test_arabic_labels_stay_as_they_are() -> None:
    assert rtl("«تقرير» AFP") == "«تقرير» AFP"


def arabic(word: str) -> bool:
    return bool(word) and direction(word) == Qt.LayoutDirection.RightToLeft and not word.isascii()


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        (labels.stance, [*scales.STANCES, ""]),
        (labels.band, [*(band.code for band in scales.BANDS), ""]),
        (labels.confidence, [*scales.CONFIDENCES, ""]),
        (labels.classification, scales.CLASSIFICATIONS),
        (labels.actor_kind, scales.ACTOR_KINDS),
        (labels.note_kind, scales.NOTE_KINDS),
        (labels.place_kind, scales.PLACE_KINDS),
        (labels.premise_kind, scales.PREMISE_KINDS),
        (labels.indicator_state, scales.INDICATOR_STATES),
        (labels.role, ROLES),
        (labels.relation_kind, ["political", "security", "military", "economic"]),
        (labels.status, ["proposed", "accepted", "edited", "rejected"]),
        (labels.action_state, ["open", "late", "done", "dropped", "recorded"]),
        (labels.impact, range(-5, 6)),
        (labels.salience, [0, 50, 100]),
        (labels.reliability, "ABCDEF"),
        (labels.credibility, "123456"),
    ],
)
def test_every_code_has_an_arabic_word_of_its_own(look: Look, word, codes) -> None:
    words = [word(code) for code in codes]
    assert all(map(arabic, words)) and len(set(words)) == len(words)


def test_scale_words_are_those_of_the_table(look: Look) -> None:
    assert [labels.stance(code) for code in scales.STANCES] == [TOKENS["stance"][code]["ar"] for code in scales.STANCES]
    for word, table in (
        (labels.band, "probability"),
        (labels.confidence, "confidence"),
        (labels.classification, "classification"),
    ):
        assert [word(mark["id"]) for mark in TOKENS[table]] == [mark["ar"] for mark in TOKENS[table]]
