"""Shorter ways in which a report names those it has named: a family name, a title, a ministry by what it is for, a parliament,
a bare army or government. The last one named before such a word is meant; a government or an army that nothing names stands alone.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention
from briefing.drafting.name_parts import is_a_persons
from briefing.drafting.parties import verblike
from briefing.drafting.reading import Reading
from briefing.drafting.stances import senses

_SHORTEST_FAMILY = 4  # letters
_FULL = frozenset(["person", "learnt"])
_OFFICES = frozenset(
    fold(
        "الرئيس الوزير المبعوث السفير المحافظ القائد الجنرال الفريق المشير الأمير الملك الشيخ النائب العميد اللواء العقيد الوسيط المفتي "
        "البطريرك الحاكم المفوض المنسق المدير المرشد السلطان البابا الوزيرة الرئيسة السفيرة المبعوثة النائبة المديرة"
    ).split()
)
_MINISTRY, _MINISTRIES = fold("وزارة"), fold("الخارجية الداخلية المالية الدفاع").split()
_PARLIAMENT, _PARLIAMENTS = "مجلس النواب", ("مجلس الأمة", "مجلس الشعب", "الكنيست", "البوندستاغ", "الجمعية الوطنية", "مجلس الشورى")
_HOUSE = fold("البرلمان")
_ARMY, _GOVERNMENT = "الجيش", "الحكومة"
_GOVERNING = frozenset(["government", "organisation"])
_FEDERAL, _IRAQ = "الحكومة الاتحادية", "العراق"
_NOT_OF_ONE = frozenset(fold("رئيس رئاسة تشكيل مجلس لرئيس ورئيس برئاسة بتشكيل وتشكيل لتشكيل مقر موظفي شركات").split())
_DESCRIBED = ("يه", "ي", "ه", "ون", "ين")


def families(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«عبدي» for مظلوم عبدي: a family name alone; one that is an adjective of nationality too only after a verb."""
    holders = [mention for mention in mentions if mention.kind == "person" and mention.use in _FULL]
    named: dict[str, list[Mention]] = {}
    taken = {mention.last for mention in holders}
    for mention in holders:
        words = fold(mention.name).split()
        if len(words) > 1 and len(words[-1]) >= _SHORTEST_FAMILY and words[-1] not in reading.place_names:
            named.setdefault(words[-1], []).append(mention)
    for family, of in named.items():
        reading.alive()
        loose = family in lexicon.nisbas() or family in reading.actor_names
        for index, cut in reading.standing(family):
            if (index - 1 not in taken and _someone_else(reading, index)) or (loose and not _after_a_verb(reading, index)):
                continue
            yield _short(reading, _last(of, index), index, cut)


def _someone_else(reading: Reading, index: int) -> bool:
    """Whether a name before or after makes a word part of another one."""
    before = reading.before(index)
    return before in lexicon.given_names() or before in lexicon.person_names()


def _after_a_verb(reading: Reading, index: int) -> bool:
    before = reading.before(index)
    return verblike(before) or any(not cue.noun for cue in senses(before))


def offices(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«الوزير» after «الوزير فلان»: the one who was named with that title."""
    held: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.kind == "person" and mention.use in _FULL:
            title = _title(reading, mention)
            if title:
                held.setdefault(title, []).append(mention)
    for title, of in held.items():
        reading.alive()
        for index, cut in reading.standing(title):
            if index > of[0].last and not _goes_on(reading, index):
                yield _short(reading, _last(of, index), index, cut)


def _title(reading: Reading, person: Mention) -> str:
    """The title with an article right before a name, or with an adjective of nationality between."""
    for index in (person.first - 1, person.first - 2):
        if index < 0 or not reading.joined(index + 1):
            return ""
        word = reading.words[index].text.lstrip("وف")
        if word in _OFFICES:
            return word
        if word not in lexicon.nisbas():
            return ""
    return ""


def _goes_on(reading: Reading, index: int) -> bool:
    """Whether a name or an adjective follows a title."""
    after = reading.after(index)
    name = after in lexicon.given_names() or after in lexicon.person_names()
    return name or (after.startswith("ال") and (after.endswith(_DESCRIBED) or not _after_a_verb(reading, index)))


def ministries(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«وتقول المالية» after وزارة المالية."""
    for matter in _MINISTRIES:
        reading.alive()
        of = _called(mentions, f"{_MINISTRY} {matter}")
        for index, cut in reading.standing(matter) if of else ():
            opens = not reading.before(index) and (verblike(reading.after(index)) or reading.after(index) in lexicon.nisbas())
            if opens or _after_a_verb(reading, index):
                last = index + (reading.after(index) in lexicon.nisbas())
                yield _short(reading, _last(of, index), index, cut, last)


def armies(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """A bare الجيش: the last one named."""
    of = _called(mentions, f"{_ARMY} ")
    for index, cut in reading.standing(_ARMY):
        if of:
            yield _short(reading, _last(of, index), index, cut)
        else:
            yield _alone(reading, _ARMY, "armed_group", index, cut)


def governments(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """A bare الحكومة: that of the state or the listed one named last, or one by itself."""
    noun = fold(_GOVERNMENT)
    of = [one for one in mentions if noun[2:] in reading.words[one.first].text and _governs(reading, one)]
    for index, cut in reading.standing(noun):
        after = reading.after(index)
        described = after in lexicon.nisbas() or (after.startswith("ال") and after.endswith(_DESCRIBED))
        if described or reading.before(index) in _NOT_OF_ONE:
            continue
        yield _short(reading, _last(of, index), index, cut) if of else _alone(reading, _GOVERNMENT, "institution", index, cut)


def _governs(reading: Reading, one: Mention) -> bool:
    """Whether a government is a state's, a listed one, or one named by who leads it."""
    return one.use in _GOVERNING or (one.last > one.first and is_a_persons(reading, one.first + 1))


def with_rulers(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """«البرلمان» led to the one parliament that the report calls otherwise, «الحكومة الاتحادية» to Iraq where it is spoken of."""
    houses = {mention.name for mention in mentions if mention.name.startswith(_PARLIAMENTS)}
    called = {reading.words[mention.first].text for mention in mentions if mention.name == _PARLIAMENT}
    led = {}
    if len(houses) == 1 and called and all(word.endswith(_HOUSE) for word in called):
        led[_PARLIAMENT] = next(iter(houses))
    if any(mention.name == _IRAQ for mention in mentions):
        led[_FEDERAL] = _IRAQ
    return [replace(mention, name=led[mention.name]) if mention.name in led else mention for mention in mentions]


def _called(mentions: Sequence[Mention], start: str) -> list[Mention]:
    """The mentions of those whose folded name begins so."""
    names = {name for name in {mention.name for mention in mentions} if fold(name).startswith(start)}
    return [mention for mention in mentions if mention.name in names] if names else []


def _last(of: Sequence[Mention], index: int) -> Mention:
    """The last of some mentions before a word, else the first of all."""
    return of[max(bisect_left(of, index, key=lambda mention: mention.first) - 1, 0)]


def _short(reading: Reading, whole: Mention, index: int, cut: int, last: int = -1) -> Mention:
    word, last = reading.words[index], max(index, last)
    return replace(whole, start=word.start + cut, end=reading.words[last].end, use="back", first=index, last=last)


def _alone(reading: Reading, name: str, kind: str, index: int, cut: int) -> Mention:
    word = reading.words[index]
    return Mention(word.start + cut, word.end, name, kind, "head", index, index)
