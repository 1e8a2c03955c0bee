"""What a report warns of, outside the futures it weighs: by a word of warning, or by what would come of something done or left undone."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.branches import Branch, trimmed
from briefing.drafting.outlook import FUTURE
from briefing.drafting.reading import Reading

_IF = r"(?<!\w)[وف]?(?:اذا|ما\s+لم|ان\s+لم|في\s+حال|متي|كلما)(?!\w)"
_AHEAD = re.compile(rf"{FUTURE.pattern}|{_IF}|(?<!\w)(?:لن|استمرار|عوده|تجدد|كفيل\w*|حتما|[يت]هدد\w*|[يت]نذر)(?!\w)")
_SURE = re.compile(r"(?<!\w)(?:كفيل\w*|من\s+شان\w*|حتما|لا\s+محاله)(?!\w)")
_SUPPOSED = re.compile(_IF)
# what is done or left undone, at the head of a statement
_DOINGS = fold(
    "إغفال ترك إهمال تجاهل استمرار تأخر تأخير غياب تأجيل إطالة بقاء إبقاء فشل تعثر انهيار انسحاب قطع وقف تراخي تهاون مماطلة تفاقم "
    "إرجاء اتكال تعويل ترحيل تمديد تأزيم تكرار انفراد تفرد احتكار امتناع تلكؤ تباطؤ تسرع إصرار رهان مراهنة "
    "تراكم سكوت مجرد تصعيد استهداف ضرب اغتيال اقتحام إغلاق انقطاع خفض تقليص نقص رفض عرقلة تعطيل فراغ سقوط رفع إلغاء اتساع تفكك "
    "إقصاء تهميش حرمان تسييس تسليح تدفق نضوب تدهور انزلاق عودة رحيل خروج حل تفكيك تدويل إفلات مصادرة تغيير مساس عبث"
).split()
_UNLESS = re.compile(r"(?:[^:.]{3,30}:\s+)?[وف]?(?:(?:ان|ما)\s+لم|والا(?=\s+ف)|الا(?=\s+فس))(?!\w)")
_WITHOUT = re.compile(r"[وف]?(?:من\s+دون|بدون|بغير|دون)(?!\w)")
_THEN = re.compile(r"(?<!\w)ف(?:س|قد|لن|ان)\w*|،\s*ف\w+")
_BEYOND = re.compile(r"[وف]?لن\s")
_FEAR = re.compile(r"(?<!\w)\w{0,3}(?:مخاوف|خوف|خشيه|قلق)(?:\s+\w+){0,2}\s+من$")
_DOING = re.compile(rf"(?:^|(?<=[\s،:]))(?:[وف]?(?:ان\s+)?)(?P<any>اي|كل)?\s*(?:ال)?(?:{'|'.join(_DOINGS)}|اي\s+\w+)(?!\w)")
_MAY_DO = re.compile(rf"[وف]?(?:قد\s+|س)[يت]\w+\s+(?:ال)?(?:{'|'.join(_DOINGS)})(?!\w)")
_HEAD = 80  # code points at the head of a sentence
_HEADING = 25  # code points of a cue that stands alone
_NEAR = 8  # words between a verb that leads on and the harm it leads to


def warnings(reading: Reading) -> Iterator[Branch]:
    """Each sentence that warns, whole; a heading of warning makes what follows one."""
    certain, cautious, attentive = (_cues(kind) for kind in ("warning", "caution", "attention"))
    for number, sentence in reading.each_sentence():
        match = certain.search(reading.text, sentence.start, sentence.end)
        if match and sentence.end - sentence.start < _HEADING and number + 1 < len(reading.sentences):
            following = reading.sentences[number + 1]
            end = reading.sentences[min(number + 2, len(reading.sentences) - 1)].end
            yield Branch(following.start, end, following.start, "warning-heading")
            continue
        caution = cautious.search(reading.text, sentence.start, sentence.end)
        attention = attentive.search(reading.text, sentence.start, sentence.end)
        looks_ahead = caution and _AHEAD.search(reading.text, caution.end(), sentence.end)
        feared = attention and _harm(reading, Span(attention.end(), sentence.end), expected=True)
        feared = feared or (attention is not None and _afraid_of(reading, sentence, attention))
        if match or looks_ahead or feared or _would_harm(reading, sentence):
            yield trimmed(reading, sentence.start, sentence.end, sentence.start, "warning-cue")


def _afraid_of(reading: Reading, sentence: Span, cue: re.Match[str]) -> bool:
    """«تبقى المخاوف قائمة من انزلاق …»: a fear at the head of a sentence, and the harm it is of."""
    near = " ".join(reading.text[cue.end() : sentence.end].split()[:2])
    head = cue.start() - sentence.start < _HEAD // 2
    return head and _FEAR.search(cue.group()) is not None and _harms()[2].match(near) is not None


def _would_harm(reading: Reading, sentence: Span) -> bool:
    """«أي استهداف للمنشآت سيقضي على …», «إذا … فستنهار …»: something done or left undone and the harm to come of it."""
    if _UNLESS.match(reading.text, sentence.start) and _THEN.search(reading.text, sentence.start, sentence.end):
        return True
    if _BEYOND.match(reading.text, sentence.start) and _SUPPOSED.search(reading.text, sentence.start, sentence.end):
        return True
    doing = _DOING.search(reading.text, sentence.start, min(sentence.end, sentence.start + _HEAD))
    opens = (_SUPPOSED, _WITHOUT, _MAY_DO)
    supposed = any(pattern.match(reading.text, sentence.start, sentence.end) for pattern in opens)
    any_such = doing is not None and doing["any"] is not None
    return (doing is not None or supposed) and _harm(reading, sentence, expected=any_such)


def _harm(reading: Reading, span: Span, *, expected: bool) -> bool:
    """Whether a harm is told that is still to come; one that is `expected` anyway needs no word of the future."""
    text = span.of(reading.text)
    ahead = expected or _SUPPOSED.search(text) is not None or _SURE.search(text) is not None
    harm, leads, to = _harms()
    for match in harm.finditer(text):
        if ahead or match["soon"]:
            return True
    for match in leads.finditer(text):
        near = " ".join(text[match.end() :].split()[:_NEAR])
        if (ahead or match["soon"]) and to.search(near):
            return True
    return False


@cache
def _harms() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Verbs that harm, verbs that lead on to something, and the harm they may lead to."""
    rows = lexicon.table("harms")
    verbs = {kind: "|".join(_verb(row) for row in rows if row["kind"] == kind) for kind in ("harms", "leads")}
    soon = r"(?<!\w)[وف]?(?P<soon>س|قد\s+|لن\s+)?(?:[يتن])"
    nouns = "|".join(fold(row["word"]) for row in rows if row["kind"] == "harm")
    harm, leads = (re.compile(rf"{soon}(?:{verbs[kind]})") for kind in ("harms", "leads"))
    return harm, leads, re.compile(rf"(?<!\w)[وف]?(?:[بل]|لل|ال)*(?:{nouns})(?!\w)")


def _verb(row: dict[str, str]) -> str:
    through = fold(row["through"])
    led = rf"(?:\s+\w+){{0,3}}?\s+{through}" if through else ""
    return rf"{fold(row['word'])}(?:وا|ون|ان)?(?:ه|ها|هم)?(?!\w){led}"


@cache
def _cues(kind: str) -> re.Pattern[str]:
    cues = [cue for cue, of in lexicon.cues("warnings") if of == kind]
    return re.compile(rf"(?<!\w)[وف]?(?:ب(?:ال)?)?(?:{'|'.join(map(re.escape, cues))})(?!\w)", re.IGNORECASE)
