"""Futures that no number tells apart: conditions with what follows, and outcomes that are called likely, unlikely or possible.

They make a set where several stand in one passage, or where its heading or label says that it speaks of what is to come.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from briefing.arabic.fold import fold
from briefing.arabic.numerals import percents
from briefing.domain.spans import Span
from briefing.drafting.branches import Branch, going_on, opening, trimmed
from briefing.drafting.likelihood import says_how_likely
from briefing.drafting.reading import Reading

FUTURE = re.compile(r"(?<!\w)(?:قد|فقد|ست\w{3,}|سي\w{3,}|فست\w+|فسي\w+)(?!\w)|(?<!\w)(?:س|فس|وس)[يتن]\w{2,}")
_LED = r"(?:[وف]|و?(?:لكن|اما|ثم|او)\s+)?"
_CONDITION = re.compile(rf"{_LED}(?:في\s+حال(?:ه)?|اذا|متي|شرط\s+ان|علي\s+فرض|بافتراض|لو)(?!\w)")
_HAPPENED = "|".join(
    fold(
        "صمد نجح فشل أخفق تعثر انهار عاد استمر تواصل توصل اتفق اندلع سقط انسحب وافق رفض قبل صدق تحقق وقع حدث جاء بقي ظل ثبت "
        "تجدد اشتعل تصاعد مضى طال امتد انقضى تمسك أصر قرر تدخل صح زاد هبط ارتفع شح خسر فاز ربح رد نفذ أقدم أقر نال حصل التزم "
        "تراجع تخلى غاب اختلف انتهى تأخر توقف تم أفضى أدى لزم مر لم"
    ).split()
)
_IF = re.compile(
    rf"{_LED}ان\s+(?:(?:{_HAPPENED})(?:ت|تا|ا|وا)?(?:ه|ها|هم|هما)?(?!\w)|(?!ال|هذ|من|في)[^\Wا]{{3}}\s+ال|(?!ال)\w{{2,}}(?<!ا)ت\s+(?:ال|هذه|تلك)|هي\s+\w+ت(?!\w)|هو\s+\w+(?!\w))"
)
_ANSWERED = (
    re.compile(rf"{_LED}لو\s.*?\sل\w{{3,}}"),
    re.compile(rf"{_LED}اذا\s+(?!كان)(?:\S+\s+){{1,12}}?ف\w{{3,}}"),
    re.compile(rf"{_LED}اذا\s+(?!كان)(?:\S+\s+){{1,12}}?(?:{_HAPPENED})(?:ت|وا)?(?!\w)"),
)
_EITHER = re.compile(r"(?<!\w)[وف]?اما(?!\w)(?!\s+اذا(?!\w))")
_MOST = r"(?:ارجح|اقرب|ابعد|اضعف|اسو\w|احسن|افضل|اخطر|اوفر|اهون)"
_CASE = re.compile(
    rf"{_LED}(?:في\s+)?(?:{_MOST}(?:ها|هما|ه)|ال{_MOST}(?=\s+(?:ان|الي|هو)(?!\w)|\s*:)|ال(?:مرجح|محتمل|مستبعد|متوقع|ممكن|وارد)(?=\s*:))(?!\w)"
)
_CONTRAST = re.compile(
    r"(?:و?(?:في|ب)\s*(?:ال)?مقابل(?:\s+ذلك)?|علي\s+(?:الضفه|الجهه|الطرف)\s+ال\w+|في\s+الاتجاه\s+المعاكس|والا)(?!\w)"
)
_POSSIBLE = re.compile(
    r"(?:[وف]?(?:قد|ربما|لعل|يمكن|من\s+الممكن|من\s+شان|ثمه\s+احتمال|هناك\s+احتمال|يبقي\s+احتمال|يظل\s+احتمال|احتمال)(?!\w))"
)
_MAYBE = re.compile(
    r"[وف]?(?:قد\s+يحدث|قد\s+يكون|ربما|من\s+شان|ثمه\s+احتمال|هناك\s+احتمال|يبقي\s+احتمال|يظل\s+احتمال|احتمال)(?!\w)"
)
_NEW_STATEMENT = re.compile(
    r"؛\s*|،\s+(?=(?:في\s+حين|بينما|فيما|لكن|غير\s+ان|الا\s+ان|[وف]?اما|[وف]?اذا|[وف]?في\s+حال|[وف]?يبقي|[وف]?تبقي|[وف]?يظل|[وف]?تظل|"
    r"[وف]?في\s+المقابل|[وف]?ربما|وقد(?=\s+[يت]))(?!\w))"
)
_OPENER = re.compile(
    r"[وف]?(?:(?:ال|من\s+(?:غير\s+)?ال)?(?:مرجح|ارجح|مستبعد|محتمل|وارد|غالب)|[ين](?:رجح|ستبعد|حتمل)|ليس\s+مستبعدا|يغلب\s+علي\s+الظن)"
    r"\s+ان(?!\w)"
)
_LABEL = re.compile(r"[^:.\n]{3,40}:\s+")
_AHEAD = re.compile(
    r"(?:تقدير|تقديرنا|نقدر|توقع|توقعات|استشراف|افاق|افق|مال|مالات|مستقبل|سيناريو|سيناريوهات|مسارات|احتمالات|خيارات|مسالك|فرضيات|نظره|"
    r"الي\s+اين|ماذا|ما\s+المنتظر|ما\s+المتوقع|ما\s+التالي|المقبل|المقبله|المقبلين|القادم|القادمه|ملاحظات|خاتمه|راي|تقويم|ترجيح|ترجيحات|"
    r"كيف\s+ينتهي|ما\s+بعد|المرتقب|المنتظر|ترقب|قراءه|مخاطر)(?!\w)"
)
_OPENERS = (_CONDITION, _EITHER, _OPENER, _CONTRAST)  # before the words of a branch itself
_LONGEST_HEADING = 60  # code points


@dataclass(frozen=True, slots=True)
class _Statement(Span):
    """A part of a sentence; `sentence` its number, `passage` that of its paragraph; `strong` if it weighs or supposes something,
    else it is only possible; `condition`: supposes; `contrast`: set against another; `ahead`: in a part about what is to come."""

    sentence: int
    passage: int
    strong: bool
    condition: bool
    contrast: bool
    ahead: bool


def outlook(reading: Reading) -> Iterator[Branch]:
    """The branches of every passage whose statements make a set."""
    found = sorted(_statements(reading))
    for _, group in groupby(found, key=lambda one: one.passage):
        yield from _set(reading, list(group))


def _set(reading: Reading, passage: list[_Statement]) -> Iterator[Branch]:
    """The statements of a passage as branches, if they are a set: two that are weighed, or one where the heading looks ahead."""
    strong = [one for one in passage if one.strong]
    ahead = any(one.ahead for one in passage)
    weighed = any(not one.condition for one in strong)
    paired = [one for one, other in pairwise(passage) if _pair(reading, one, other)]
    if len(strong) < 2 and not (ahead and weighed) and not (ahead and strong and len(passage) > 1) and not paired:
        return
    kept = [one for one in passage if _belongs(reading, one) or any(_pair(reading, other, one) for other in paired)]
    for one, following in pairwise([*kept, None]):
        if one is None:
            continue
        last = reading.sentences[one.sentence].end
        end = one.end if one.end < last else reading.sentences[going_on(reading, one.sentence)].end
        limit = following.start if following else end
        rule = "scenario-condition" if one.condition else "scenario-weighed"
        named = max((match.end() for pattern in _OPENERS if (match := pattern.match(reading.text, one.start))), default=one.start)
        yield trimmed(reading, one.start, min(end, max(limit, one.end)), named, rule)


def _pair(reading: Reading, one: _Statement, other: _Statement) -> bool:
    """Whether one of two is weighed or supposed and the other set against it: «إذا … . وإلا …», «قد … وهو الأرجح، وقد …»."""
    near = other.sentence - one.sentence < 2 and one.strong and not other.strong
    both = all(_POSSIBLE.match(reading.text, each.start) for each in (one, other))
    return near and (other.contrast or (both and one.sentence == other.sentence))


def _belongs(reading: Reading, one: _Statement) -> bool:
    return one.strong or one.contrast or (one.ahead and _MAYBE.match(reading.text, one.start) is not None)


def _statements(reading: Reading) -> Iterator[_Statement]:
    """All statements of the report that weigh, suppose or hold something possible."""
    passage, heading = 0, False
    for number, sentence in reading.each_sentence():
        before = reading.text[reading.sentences[number - 1].end : sentence.start] if number else "\n"
        text = sentence.of(reading.text)
        if "\n" in before:
            headed = _is_heading(reading, sentence, text)
            heading = _AHEAD.search(text) is not None if headed else heading and ("\n\n" not in before or _heads(reading, number))
            passage += not (heading and not headed)
        elif text.endswith("؟"):
            heading = heading or (len(text) < _LONGEST_HEADING and _AHEAD.search(text) is not None)
        yield from _in_sentence(reading, number, sentence, passage, heading)


def _is_heading(reading: Reading, sentence: Span, text: str) -> bool:
    """Whether a sentence is a line of its own, short and without a full stop (or a question)."""
    alone = reading.text[sentence.end : sentence.end + 1] in ("", "\n")
    return alone and len(text) < _LONGEST_HEADING and not text.endswith((".", "!"))


def _heads(reading: Reading, number: int) -> bool:
    """Whether the line before a blank one was the heading itself."""
    before = reading.sentences[number - 1]
    return _is_heading(reading, before, before.of(reading.text))


def _in_sentence(reading: Reading, number: int, sentence: Span, passage: int, heading: bool) -> Iterator[_Statement]:
    label = _LABEL.match(reading.text, sentence.start, sentence.end)
    labelled = label is not None and _AHEAD.search(label.group()) is not None
    start = label.end() if label and labelled else sentence.start
    edges = [start, *(match.end() for match in _NEW_STATEMENT.finditer(reading.text, start, sentence.end)), sentence.end]
    conditional = _written_if(reading, Span(start, sentence.end))
    others = _IF.finditer(reading.text, start, sentence.end) if conditional else ()
    ifs = (match.start() for match in others if reading.text.startswith("، ", match.start() - 2))
    edges = sorted({*edges, *ifs, *(match.start() for match in _either_or(reading, sentence))})
    parts = [Span(one, other) for one, other in pairwise(edges) if one < other]
    opened: list[tuple[int, bool, bool, bool]] = []
    for part in parts:
        condition = _supposes(reading, sentence, part)
        strong = condition or _weighs(reading, part)
        contrast = _CONTRAST.match(reading.text, part.start, part.end) is not None and _may(reading, part)
        if strong or contrast or _POSSIBLE.match(reading.text, part.start, part.end):
            opened.append((part.start, strong, condition, contrast))
    for place, (begin, strong, condition, contrast) in enumerate(opened):
        end = opened[place + 1][0] if place + 1 < len(opened) else sentence.end
        yield _Statement(begin, end, number, passage, strong, condition, contrast, heading or labelled)


def _weighs(reading: Reading, part: Span) -> bool:
    text = part.of(reading.text)
    share = any(re.search(r"(?:احتمال|ترجيح|نقدر|فرص|حظ)\w*\W[^.]{0,40}$|\($", text[: one.span.start]) for one in percents(text))
    return share or says_how_likely(reading, part) or _CASE.match(reading.text, part.start, part.end) is not None


def _may(reading: Reading, part: Span) -> bool:
    return FUTURE.search(reading.text, part.start, part.end) is not None


def _supposes(reading: Reading, sentence: Span, part: Span) -> bool:
    """Whether a statement opens with a condition and says what comes of it, or is one side of إما … وإما."""
    if _EITHER.match(reading.text, part.start) and any(match.start() == part.start for match in _either_or(reading, sentence)):
        return True
    if _CONDITION.match(reading.text, part.start, part.end):
        answered = _may(reading, part) or any(one.match(reading.text, part.start, part.end) for one in _ANSWERED)
        return answered and opening(reading, sentence, part.start)
    return _written_if(reading, part) and opening(reading, sentence, part.start)


def _written_if(reading: Reading, part: Span) -> bool:
    """«إن صمدت …», «أما إن عادت …»; folded it looks like أن, so the hamza is asked for."""
    match = _IF.match(reading.text, part.start, part.end)
    return match is not None and "أن" not in reading.written(match.start(), match.end()).split()[:2]


def _either_or(reading: Reading, sentence: Span) -> list[re.Match[str]]:
    """إما … وإما in one sentence or in two that follow each other; folded they look like أما, so the hamza is asked for."""
    number = reading.sentence_at(sentence.start)
    near = reading.sentences[max(number - 1, 0) : number + 2]
    found = [match for one in near for match in _EITHER.finditer(reading.text, one.start, one.end) if _decides(reading, match)]
    return [match for match in found if sentence.start <= match.start() < sentence.end] if len(found) > 1 else []


def _decides(reading: Reading, match: re.Match[str]) -> bool:
    written = reading.written(match.start(), match.end())
    return "إ" in written or (written.lstrip("وف").startswith("اما") and reading.text[match.end() :].lstrip().startswith("ان "))
