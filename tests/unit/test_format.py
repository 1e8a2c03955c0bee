"""Numbers, dates and counts in Arabic."""

from datetime import date, datetime

import pytest

from briefing.arabic.format import Format, isolate, ltr
from briefing.arabic.nouns import NOUNS, plural_form

arab, latin = Format(), Format(numerals="latin")
NOW = datetime(2026, 11, 24, 14, 5)  # a Tuesday


def test_numbers_are_grouped_from_five_figures_on() -> None:
    assert [arab.number(n) for n in (0, 2026, 9999, 10_000, 12_500, 1_250_000)] == [
        *("٠", "٢٠٢٦", "٩٩٩٩", "١٠٬٠٠٠", "١٢٬٥٠٠", "١٬٢٥٠٬٠٠٠"),
    ]
    assert arab.number(3.6, 2) == "٣٫٦٠" and latin.number(12500.5, 1) == "12,500.5"


def test_signed_numbers_stand_in_a_left_to_right_island() -> None:
    assert arab.number(-7) == ltr("−٧") and arab.signed(3) == ltr("+٣") and arab.signed(-2) == ltr("−٢")
    assert arab.signed(0) == "٠" and arab.signed(-0.04, 1) == arab.number(-0.04, 1) == "٠٫٠"


def test_percent() -> None:
    assert arab.percent(60) == "٦٠٪" and latin.percent(60) == "60%" and arab.percent(12.5, 1) == "١٢٫٥٪"
    assert arab.percent_range(55, 80) == "٥٥–٨٠٪" and arab.percent_range(50, 50) == "٥٠٪"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("في 2014 زاد 12.5% من 1,250.", "في ٢٠١٤ زاد ١٢٫٥٪ من ١٬٢٥٠."),
        ("المصدر B2 و1.2.3", "المصدر B2 و١.٢.٣"),
        ("14:05 و27/11/2026", "١٤:٠٥ و٢٧/١١/٢٠٢٦"),
        ("10,20 ثم 3, 4", "١٠,٢٠ ثم ٣, ٤"),
    ],
)
def test_digits_in_a_text(text: str, shown: str) -> None:
    assert arab.digits(text) == shown
    assert latin.digits(shown) == text


def test_islands_without_a_letter_run_right_to_left() -> None:
    assert isolate("تقرير.pdf") == "\u2068تقرير.pdf\u2069"
    assert isolate("٥٥–٨٠٪") == "\u2068\u200f٥٥–٨٠٪\u2069"


def test_sizes() -> None:
    assert arab.size(2_516_582) == "٢٫٤\u00a0م.ب" and latin.size(1) == "1\u00a0ك.ب" and arab.size(0) == "٠\u00a0ك.ب"
    assert arab.size(3 * 1024**3) == "٣٫٠\u00a0غ.ب"


def test_dates_follow_the_chosen_months_and_calendar() -> None:
    day = date(2026, 11, 24)
    assert arab.date(day, year=True) == "٢٤ تشرين الثاني ٢٠٢٦" and arab.date(day, year=False) == "٢٤ تشرين الثاني"
    assert Format("latin", "egypt").date(day, year=True) == "24 نوفمبر 2026"
    assert Format(hijri=True).date(day) == "٢٤ تشرين الثاني ٢٠٢٦م (١٤ جمادى الآخرة ١٤٤٨هـ)"
    assert arab.long_date(day) == "الثلاثاء ٢٤ تشرين الثاني ٢٠٢٦"


def test_the_year_is_left_out_only_in_the_current_one() -> None:
    today = date.today()
    assert str(today.year) not in latin.date(today)
    assert str(today.year - 1) in latin.date(date(today.year - 1, 3, 1))


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("2024", "عام ٢٠٢٤"),
        ("2024-11", "تشرين الثاني ٢٠٢٤"),
        ("2024-05-03", "٣ أيار ٢٠٢٤"),
        ("2011/2014", "٢٠١١–٢٠١٤"),
        ("2024-05-03/2024-05-07", "٣–٧ أيار ٢٠٢٤"),
        ("2024-05-30/2024-06-02", "٣٠ أيار – ٢ حزيران ٢٠٢٤"),
        ("2024-03/2024-05", "آذار–أيار ٢٠٢٤"),
        ("2024-10/2024-12", "تشرين الأول – كانون الأول ٢٠٢٤"),
        ("2023-05-03/2024-05-03", "٣ أيار ٢٠٢٣ – ٣ أيار ٢٠٢٤"),
        ("2011/2014-05", "٢٠١١ – أيار ٢٠١٤"),
        ("2014/2014", "عام ٢٠١٤"),
        ("relative:بعد سقوط الحكومة", "بعد سقوط الحكومة"),
    ],
)
def test_date_codes_in_words(code: str, shown: str) -> None:
    assert arab.when(code) == shown


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime(2026, 11, 24, 14, 4, 58), "الآن"),
        (datetime(2026, 11, 24, 14, 4, 10), "قبل قليل"),
        (datetime(2026, 11, 24, 14, 4), "قبل دقيقة"),
        (datetime(2026, 11, 24, 14, 3), "قبل دقيقتين"),
        (datetime(2026, 11, 24, 14, 0), "قبل ٥ دقائق"),
        (datetime(2026, 11, 24, 13, 54), "قبل ١١ دقيقة"),
        (datetime(2026, 11, 24, 13, 0), "قبل ساعة"),
        (datetime(2026, 11, 24, 12, 0), "قبل ساعتين"),
        (datetime(2026, 11, 24, 9, 30), "اليوم ٠٩:٣٠"),
        (datetime(2026, 11, 23, 9, 30), "أمس ٠٩:٣٠"),
        (datetime(2026, 11, 22, 9, 30), "الأحد"),
        (datetime(2025, 11, 18, 9, 30), "١٨ تشرين الثاني ٢٠٢٥"),
        (datetime(2026, 11, 24, 14, 10), "بعد ٥ دقائق"),
        (datetime(2026, 11, 24, 15, 30), "اليوم ١٥:٣٠"),
        (datetime(2026, 11, 25, 9, 30), "غداً ٠٩:٣٠"),
        (datetime(2026, 11, 26, 9, 30), "بعد غد"),
        (datetime(2026, 11, 27, 11, 0), "الجمعة ١١:٠٠"),
    ],
)
def test_moments_as_seen_from_now(moment: datetime, shown: str) -> None:
    assert arab.relative(moment, NOW) == shown


def test_due_days() -> None:
    today = NOW.date()
    assert arab.due(date(2026, 11, 27), today) == "حتى ٢٧ تشرين الثاني"
    assert arab.due(today, today) == "يحلّ اليوم"
    assert arab.due(date(2026, 11, 21), today) == "فات الموعد قبل ٣ أيام"
    assert arab.due(date(2026, 11, 22), today) == "فات الموعد قبل يومين"


def test_durations_and_clocks() -> None:
    assert arab.duration(30) == "٣٠ دقيقة" and arab.duration(75) == "ساعة و١٥ دقيقة" and arab.duration(120) == "ساعتان"
    assert arab.duration(2, oblique=True) == "دقيقتين" and arab.duration(0) == "أقل من دقيقة"
    assert arab.elapsed(462) == "٠٧:٤٢" and arab.elapsed(4062) == "١:٠٧:٤٢" and arab.time(NOW) == "١٤:٠٥"


@pytest.mark.parametrize(
    ("n", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5), (103, 3), (111, 4), (1000, 5)]
)
def test_the_six_plural_forms(n: int, form: int) -> None:
    assert plural_form(n) == form


def test_counts() -> None:
    assert [arab.count("passage", n) for n in (0, 1, 2, 3, 11, 100)] == [
        *("لا شواهد", "شاهد واحد", "شاهدان", "٣ شواهد", "١١ شاهداً", "١٠٠ شاهد"),
    ]
    assert [arab.count("note", n) for n in (0, 1, 2, 3, 11, 100)] == [
        *("لا ملاحظات", "ملاحظة واحدة", "ملاحظتان", "٣ ملاحظات", "١١ ملاحظة", "١٠٠ ملاحظة"),
    ]
    assert arab.count("actor", 2, oblique=True) == "فاعلَين" and arab.count("page", 2, oblique=True) == "صفحتين"
    assert arab.count("action", 2, oblique=True) == "إجراءين" and arab.count("minute", 2.5) == "٢٫٥ دقيقة"


def test_every_noun_has_a_dual_of_its_own() -> None:
    for noun in NOUNS.values():
        assert noun.two.endswith("ان") and noun.oblique_two.endswith("ين")
