"""Futures that a report tells apart itself: by numbers, by ordinals after their count, by names such as سيناريو الانهيار."""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.domain.spans import Span
from briefing.drafting.branches import Branch, cut, opening, trimmed
from briefing.drafting.outlook import FUTURE
from briefing.drafting.reading import Reading

_NOUN = "(?:ال)?(?:سيناريو|مسار|احتمال|مسلك(?:\\s+العمل)?|خيار|مشهد|بديل|فرضيه|مال|مخرج|تصور|توقع)"
_ORDINAL = "(?:ال)?(?:اول|ثاني|ثالث|رابع|خامس|اخير|اخر|اولي|ثانيه|ثالثه|رابعه)"
_CASES = "(?:ال)?(?:سيناريوهات|حالات|احوال|احتمالات|فروض|فرضيات|سيناريو|ظروف|تقديرات)"
_WORST = rf"(?:اسو\w|افضل|احسن|اخطر|اكثر|اقل|ابعد|اقرب|ارجح)\s+{_CASES}(?:\s+(?:تفاولا|تشاوما|سوءا|احتمالا|ترجيحا))?"
_LABEL = r"ال(?:اقرب|ارجح|ابعد|اسو\w|افضل|احسن|اخطر|مرجح|محتمل|مستبعد)(?:\s+(?:الي|عن)\s+\w+|\s+احتمالا)?(?=\s*:)"
_NUMBERED = re.compile(
    rf"(?:اما\s+|[وف])?(?:{_NOUN}\s+(?:{_ORDINAL}|ال\w+|\(?(?:[ابجده]|\d)\)?)|(?:في\s+)?{_WORST}|{_LABEL}|في\s+(?:اسو\w|افضل|احسن)(?:ها|هما))(?!\w)"
)
_COUNTED = re.compile(r"\sال(?:اول|ثاني|ثالث|رابع)(?:ي|ه)?$")
_NAMED = re.compile(r"(?:سيناريو|فرضيه|احتمال|مسار|خيار)\s+(?!(?:اول|ثان)\w*\s)(?:\w+\s+){0,4}\w+\s*(?=:|\(\s*(?:نحو\s+)?\d)")
_MOST = r"(?:ارجح|اقرب|ابعد|اضعف|اقوي|اسو\w|احسن|افضل|اخطر|اوفر|اوهن|اكثر|اقل|اهون)"
_BARE = re.compile(
    r"(?:اما\s+|[وف])?(?:في\s+)?(?:ال(?:صوره|حاله|طريق|وجه)\s+)?(?:ال(?:اول|ثاني|ثالث|رابع|خامس|اخير)(?:ي|ه)?|"
    rf"(?:اول|ثاني|ثالث|رابع|خامس|احد|اخر|{_MOST})(?:ها|هما|هن)|في\s+{_MOST}(?:ها|هما)|الاخر|الاخري|(?:ثم\s+)?[يت]لي(?:ها|ه|هما))(?=[\s،:])"
)
_FUTURES = "(?:ال)?(?:سيناريوهات|مسارات|احتمالات|خيارات|مالات|مخارج|تصورات|نهايات|فرضيات|بدائل|مسالك|مشاهد|توقعات|امكانيات|امكانات|مستقبلات)"
_THINGS = "(?:ال)?(?:صور|نماذج|طرق|دروب|اتجاهات|وجوه|اوجه|تقديرات|فروض|امور|حالات)"  # of anything
_COUNT = "ف?(?:ال)?(?:ثلاثه?|اربعه?|خمسه?|عده|\\d)"
_TWO_FUTURES = "(?:ال)?(?:سيناريوه|مسار|احتمال|خيار|بديل|مستقبل|مال|فرضيت|مسلك|مشهد|تصور|مخرج|نهايت|توقع|كفت)(?:ان|ين)"
_TWO_THINGS = "(?:ال)?(?:طريق|درب|اتجاه|وجه|صورت|تقدير|امر|حالت)(?:ان|ين)"


def _announced(several: str, two: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)[وفبل]?(?:{two}|{_COUNT}\s+{several}|{several}\s+(?:\w+\s+){{0,2}}{_COUNT}|اكثر\s+من\s+سيناريو)(?!\w)"
    )


_ANNOUNCED, _PERHAPS = _announced(_FUTURES, _TWO_FUTURES), _announced(_THINGS, _TWO_THINGS)
_ENGLISH = re.compile(
    r"(?:(?:the\s+)?(?:first|second|third|fourth|best|worst|base|baseline|most\s+likely)[-\s]+(?:case\s+)?(?:scenario|case)|"
    r"(?:scenario|case|option|path)\s+(?:[A-D]|[1-9]|one|two|three|four))\b\s*(?:\([^)]*\))?",
    re.IGNORECASE,
)
_IS = re.compile(r"\s+(?:هو|هي|فهو|فهي|ان|في\s+ان)(?!\w)")
_LED = re.compile(r"^(?:[-–•*]\s+|\d+[.)]\s+|in\s+|under\s+|the\s+|in\s+the\s+|under\s+the\s+)$", re.IGNORECASE)
_COLON = re.compile(r"(?:\s+(?:اثنين|اثنان|لا\s+ثالث\s+لهما))?\s*[:،]\s*(?:اما\s+)?")
_OR = re.compile(r"،?\s+(?:او|واما)\s+(?=\w)|،\s+و(?=ان\s)")
_PARTED = re.compile(r"؛\s*")  # «… على ثلاثة: …؛ و…؛ و…»
_TO_COME = re.compile(r"(?<!\w)(?:محتمل\w*|مقبل\w*|المقبل\w*|ممكن\w*|امام|ينتظر|المنتظر\w*|مفترق|نهايه)(?!\w)")
_STILL = 6  # sentences after the count within which an ordinal may follow


def numbered(reading: Reading) -> Iterator[Branch]:
    """المسار الأول …, السيناريو المتشائم: …, في أسوأ الأحوال …, سيناريو الانهيار: …"""
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for match in _NUMBERED.finditer(reading.text, sentence.start, sentence.end)
            if opening(reading, sentence, match.start()) and _fresh(reading, match)
        ]
        if not starts:
            named = _NAMED.finditer(reading.text, sentence.start, sentence.end)
            starts = [match for match in named if opening(reading, sentence, match.start())]
        yield from cut(reading, number, starts, "scenario-numbered")


def english(reading: Reading) -> Iterator[Branch]:
    """Scenario A: …, In the worst case, …"""
    for number, sentence in reading.each_sentence():
        starts = [
            match
            for match in _ENGLISH.finditer(reading.text, sentence.start, sentence.end)
            if not match.start() - sentence.start or _LED.search(reading.text[sentence.start : match.start()])
        ]
        yield from cut(reading, number, starts, "scenario-numbered")


def _fresh(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a numbered noun brings something in, and is no mere talk of it (أن المسار الأول يبدو)."""
    words = match.group().split()
    named = words[-1].endswith(("ي", "يه")) or re.fullmatch(
        rf"{_ORDINAL}|\(?(?:[ابجده]|\d)\)?|{_CASES}|\w+ا|\w+(?:ها|هما)", words[-1]
    )
    follows = reading.text[match.end() : match.end() + 2]
    return bool(named) or ":" in follows or "(" in follows or _IS.match(reading.text, match.end()) is not None


def ordinals(reading: Reading) -> Iterator[Branch]:
    """الأول … والثاني …, أرجحها … وأبعدها … after a sentence that announces how many futures (or things to come) there are."""
    left = 0
    for number, sentence in reading.each_sentence():
        announced = _announces(reading, sentence)
        start = sentence.start if left and not announced else announced
        found = _BARE.finditer(reading.text, start, sentence.end) if start else ()
        starts = [match for match in found if opening(reading, sentence, match.start())]
        yield from cut(reading, number, starts, "scenario-ordinal") if starts else _alternatives(reading, sentence, announced)
        left = _STILL if announced or _counts(reading, sentence) else max(left - 1, 0)


def _counts(reading: Reading, sentence: Span) -> bool:
    """Whether a future is opened with its ordinal («المسار الثاني أن …»), which a bare one may follow («أما الثالث فأن …»)."""
    found = _NUMBERED.search(reading.text, sentence.start, sentence.end)
    return found is not None and _COUNTED.search(found.group()) is not None and opening(reading, sentence, found.start())


def _alternatives(reading: Reading, sentence: Span, announced: int) -> Iterator[Branch]:
    """«أحد مسارين: … أو …»: what the announcement itself goes on to tell."""
    colon = _COLON.match(reading.text, announced, sentence.end) if announced else None
    parted = _PARTED if colon and _PARTED.search(reading.text, colon.end(), sentence.end) else _OR
    edges = [match.start() for match in parted.finditer(reading.text, colon.end(), sentence.end)] if colon else []
    if colon and edges:
        for start, end in pairwise([colon.end(), *edges, sentence.end]):
            opened = parted.match(reading.text, start)
            start = opened.end() if opened else start
            yield trimmed(reading, start, end, start, "scenario-ordinal")


def _announces(reading: Reading, sentence: Span) -> int:
    """Where a count of futures ends in a sentence, 0 if there is none."""
    found = _ANNOUNCED.search(reading.text, sentence.start, sentence.end)
    perhaps = _PERHAPS.search(reading.text, sentence.start, sentence.end)
    if (
        found is None
        and perhaps
        and (FUTURE.search(reading.text, sentence.start, sentence.end) or _TO_COME.search(sentence.of(reading.text)))
    ):
        found = perhaps
    return found.end() if found else 0
