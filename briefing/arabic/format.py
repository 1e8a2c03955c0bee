"""Numbers, dates and counts as an Arabic reader expects them: digits, month names and the Hijri date follow a setting.

What is stored stays in ASCII and ISO form; only what is shown passes through here.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from briefing.arabic.nouns import NOUNS, plural_form
from briefing.domain.dates import RELATIVE, ends, parts

Numerals = Literal["arab", "latin"]
Months = Literal["levant", "egypt"]
Point = tuple[int, int | None, int | None]

LEVANT = (
    *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران"),
    *("تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
)
EGYPT = (
    *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
    *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
)
HIJRI = (
    *("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة"),
    *("رجب", "شعبان", "رمضان", "شوال", "ذي القعدة", "ذي الحجة"),
)
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")

_ARAB = "٠١٢٣٤٥٦٧٨٩٪٫٬"
_ASCII = "0123456789%.,"
_TO_ARAB = str.maketrans(_ASCII, _ARAB)
_TO_ASCII = str.maketrans(_ARAB, _ASCII)
_NUMBER = re.compile(r"(?<![A-Za-z0-9])[0-9]+(?:[.,][0-9]+)*%?(?![A-Za-z0-9])")
_GROUPED = re.compile(r"(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?%?")
_ISLAND = re.compile(r"[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_NO_BREAK = "\u00a0"


def isolate(text: str) -> str:
    """The text as an island (U+2068 … U+2069) whose order neither takes from nor gives to what surrounds it.

    Without a letter of its own an island would run left to right and turn «٥٥–٨٠٪» around, hence the mark inside.
    """
    own = _ISLAND.sub("", text)  # the direction of an island is not taken from islands inside it
    mark = "" if any(sign.isalpha() for sign in own) else "\u200f"
    return f"\u2068{mark}{text}\u2069"


def ltr(text: str) -> str:
    """A path, a code, a resolution or a signed number: an island (U+2066 … U+2069) that always runs left to right."""
    return f"\u2066{text}\u2069"


@dataclass(frozen=True)
class Format:
    """How numbers and dates are written: digits ٠١٢ or 012, month names شباط or فبراير, the Hijri date beside the day."""

    numerals: Numerals = "arab"
    months: Months = "levant"
    hijri: bool = False

    # numbers

    def number(self, value: float, decimals: int = 0) -> str:
        """A number, its thousands parted from five figures on, a minus before it in an island of its own."""
        text = f"{abs(value):.{decimals}f}" if abs(value) < 10_000 else f"{abs(value):,.{decimals}f}"
        shown = self._set(text)
        return ltr("−" + shown) if float(text.replace(",", "")) and value < 0 else shown

    def digits(self, text: str) -> str:
        """The numbers inside a text in the chosen digits; those that touch a Latin letter (B2) are codes and stay."""
        if self.numerals == "latin":
            return text.translate(_TO_ASCII)
        return _NUMBER.sub(lambda match: self._number_in_text(match[0]), text)

    def signed(self, value: float, decimals: int = 0) -> str:
        """A number whose sign is always written, unless it is zero."""
        shown = self.number(abs(value), decimals)
        if not round(value, decimals):
            return shown
        return ltr(("+" if value > 0 else "−") + shown)

    def percent(self, value: float, decimals: int = 0) -> str:
        return self.number(value, decimals) + self._set("%")

    def percent_range(self, low: int, high: int) -> str:
        """«٥٥–٨٠٪», the small end first; one number where both ends are the same."""
        return self.percent(low) if low == high else f"{self.number(low)}–{self.percent(high)}"

    def size(self, octets: int) -> str:
        """A size in bytes as ك.ب, م.ب or غ.ب, with one decimal from a megabyte on."""
        if octets < 1024**2:
            return f"{self.number(-(-octets // 1024))}{_NO_BREAK}ك.ب"
        unit, name = (1024**2, "م.ب") if octets < 1024**3 else (1024**3, "غ.ب")
        return f"{self.number(octets / unit, 1)}{_NO_BREAK}{name}"

    def count(self, noun: str, n: float, *, oblique: bool = False) -> str:
        """So many of a noun of `nouns.NOUNS`, in the right form; `oblique` after a verb's object or a preposition."""
        form = plural_form(n)
        word = NOUNS[noun].oblique_two if oblique and form == 2 else NOUNS[noun].forms[form]
        return word.replace("#", self.number(n, decimals=0 if n == int(n) else 1))

    # dates and times

    def month(self, number: int) -> str:
        return (LEVANT if self.months == "levant" else EGYPT)[number - 1]

    def date(self, value: dt.date, year: bool | None = None) -> str:
        """«١٨ تشرين الثاني»; the year is written as asked, by itself where it is not the current one."""
        day_month = f"{self._set(str(value.day))} {self.month(value.month)}"
        if self.hijri:
            return f"{day_month} {self._set(str(value.year))}م ({self._hijri(value)})"
        with_year = value.year != dt.date.today().year if year is None else year
        return f"{day_month} {self._set(str(value.year))}" if with_year else day_month

    def long_date(self, value: dt.date) -> str:
        """«الثلاثاء ٢٤ تشرين الثاني ٢٠٢٦»."""
        return f"{self.weekday(value)} {self.date(value, year=True)}"

    def weekday(self, value: dt.date) -> str:
        return WEEKDAYS[value.weekday()]

    def when(self, code: str) -> str:
        """A date code of `domain.dates` in words, as precise as it is; a code of words only gives those words."""
        if code.startswith(RELATIVE):
            return code.removeprefix(RELATIVE)
        first, last = ends(code)
        one, two = parts(first), parts(last)
        if one is None or two is None:
            return first if first == last else f"{first} – {last}"
        return self._point(one) if one == two else self._range(one, two)

    def time(self, value: dt.datetime) -> str:
        return self._set(f"{value:%H:%M}")

    def elapsed(self, seconds: int) -> str:
        """A running clock: «٠٧:٤٢», and with hours «١:٠٧:٤٢»."""
        minutes, rest = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return self._set(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}")

    def duration(self, minutes: int, *, oblique: bool = False) -> str:
        """«ساعة و١٥ دقيقة»; `oblique` for a duration that says how long («متأخر دقيقتين»)."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self._span("minute", rest, oblique)
        text = self._span("hour", hours, oblique)
        return f"{text} و{self._span('minute', rest, oblique)}" if rest else text

    def lasting(self, seconds: int, *, oblique: bool = False) -> str:
        """«دقيقة و٤٢ ثانية»: so long, to the second."""
        minutes, rest = divmod(seconds, 60)
        spans = [self._span("minute", minutes, oblique)] if minutes else []
        spans += [self._span("second", rest, oblique)] if rest or not minutes else []
        return " و".join(spans)

    def relative(self, moment: dt.datetime, now: dt.datetime) -> str:
        """A moment as seen from now, both in local time: «قبل ٥ دقائق», «اليوم ١٤:٠٥», «غداً ٠٩:٣٠», «الأحد»."""
        seconds = (now - moment).total_seconds()
        before = seconds >= 0
        minutes = int(abs(seconds) // 60)
        if before and minutes == 0:
            return "الآن" if seconds < 5 else "قبل قليل"
        if minutes < 60 or (before and minutes < 180):
            noun, n = ("minute", max(minutes, 1)) if minutes < 60 else ("hour", minutes // 60)
            return f"{'قبل' if before else 'بعد'} {self._span(noun, n, oblique=True)}"
        return self._near_day(moment, (moment.date() - now.date()).days)

    def due(self, day: dt.date, today: dt.date) -> str:
        """When an action is due: «حتى ٢٧ تشرين الثاني», «يحلّ اليوم», «فات الموعد قبل ٣ أيام»."""
        left = (day - today).days
        if left == 0:
            return "يحلّ اليوم"
        if left < 0:
            return f"فات الموعد قبل {self._span('day', -left, oblique=True)}"
        return f"حتى {self.date(day, year=day.year != today.year)}"

    # parts

    def _set(self, text: str) -> str:
        return text.translate(_TO_ARAB) if self.numerals == "arab" else text

    def _number_in_text(self, number: str) -> str:
        if _GROUPED.fullmatch(number):
            return number.translate(_TO_ARAB)
        return "".join(sign if sign in ".," else sign.translate(_TO_ARAB) for sign in number)

    def _hijri(self, value: dt.date) -> str:
        from hijridate import Gregorian  # 15 ms that only those pay who asked for it

        day = Gregorian.fromdate(value).to_hijri()
        return f"{self._set(str(day.day))} {HIJRI[day.month - 1]} {self._set(str(day.year))}هـ"

    def _point(self, point: Point) -> str:
        year, month, day = point
        if month is None:
            return f"عام {self._set(str(year))}"
        if day is None:
            return f"{self.month(month)} {self._set(str(year))}"
        return self.date(dt.date(year, month, day), year=True)

    def _range(self, first: Point, last: Point) -> str:
        """What both ends share is written once, after the second: «٣–٧ أيار ٢٠٢٤»."""
        one, two = self._words(first), self._words(last)
        same = [a == b for a, b in zip(reversed(one), reversed(two), strict=False)]
        shared = same.index(False) if len(one) == len(two) else 0
        head, tail = two[: len(two) - shared], two[len(two) - shared :]
        joint = "–" if len(one) - shared == len(head) == 1 and " " not in one[0] + head[0] else " – "
        return " ".join([" ".join(one[: len(one) - shared]) + joint + " ".join(head), *tail])

    def _words(self, point: Point) -> list[str]:
        """Day, month and year, as many of them as are known."""
        year, month, day = point
        return [
            *([self._set(str(day))] if day else []),
            *([self.month(month)] if month else []),
            self._set(str(year)),
        ]

    def _span(self, noun: str, n: int, oblique: bool) -> str:
        """A length of time, where «one» is the bare noun: «دقيقة», not «دقيقة واحدة»."""
        return NOUNS[noun].one if n == 1 else self.count(noun, n, oblique=oblique)

    def _near_day(self, moment: dt.datetime, days: int) -> str:
        named = {0: "اليوم", -1: "أمس", 1: "غداً"}
        if days in named:
            return f"{named[days]} {self.time(moment)}"
        if days == 2:
            return "بعد غد"
        if 2 < days < 7:
            return f"{self.weekday(moment)} {self.time(moment)}"
        return self.weekday(moment) if -7 < days < 0 else self.date(moment.date())
