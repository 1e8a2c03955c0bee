"""What a report calls someone besides the names that the lists hold: the kingdom, a party without the word for it, a paper in
quotation marks, the government of the state just spoken of. Without the words around them these are everyday words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention, by_word, in_order
from briefing.drafting.parties import verblike
from briefing.drafting.reading import Reading, forms
from briefing.drafting.short_names import armies, families, governments, ministries, offices, with_rulers
from briefing.drafting.stances import senses

# forms of state by which one of its kind is called
_REALMS = {
    fold("المملكة"): ("السعودية", "المغرب", "الأردن", "البحرين"),
    fold("السلطنة"): ("سلطنة عمان",),
    fold("الجمهورية الإسلامية"): ("إيران",),
}
_BODIES = frozenset(
    fold("حزب حركة تيار ائتلاف تحالف كتلة جبهة مصرف بنك تجمع تنظيم منصة مجلس جماعة ميليشيا مليشيا لواء شركة").split()
)
_NO_NAME = frozenset(fold("الله الأعلى الوطني الوطنية العام العامة المحلي المحلية الدولي الدولية الأمن الدولة الوزراء").split())
_RULERS = frozenset(fold("الحكومة السلطات").split())
_QUOTED = re.compile(r"[«“\"](\w[\w ]{1,24}?)[»”\"]")
_PRESS = frozenset(fold("صحيفة يومية جريدة مجلة قناة وكالة موقع أسبوعية فضائية إذاعة منصة").split())


def with_calls(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """All mentions with those by such words, in order; none overlaps another."""
    found = with_rulers(reading, mentions)
    taken = set(by_word(reading, found))
    for finds in (_realms, _papers, _bodies, _governments, families, offices, ministries, armies, governments):
        reading.alive()
        added = []
        for mention in finds(reading, found):
            if taken.isdisjoint(range(mention.first, mention.last + 1)):
                taken.update(range(mention.first, mention.last + 1))
                added.append(mention)
        if added:
            found = in_order([*found, *added])
    return found


def _realms(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«المملكة» where just one kingdom is spoken of, or the first of them that is."""
    named = [mention.name for mention in mentions]
    called = {}
    for realm, states in _REALMS.items():
        present = sorted({state for state in states if state in named}, key=named.index)
        if present and " " not in realm:
            called[realm] = present[0] if len(present) == 1 or states[0] not in present else states[0]
    for form, state in called.items():
        for index, cut in reading.standing(form):
            word, plain = reading.words[index], reading.after(index) in lexicon.nisbas() or reading.after(index) == "المتحده"
            if not plain:
                yield Mention(word.start + cut, word.end, state, "state", "back", index, index)


def _papers(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«الخبر» in quotation marks: a paper or a channel that is listed, or one that the text has called so."""
    called: dict[str, str] = {}
    for match in _QUOTED.finditer(reading.text):
        first, last = reading.word_at(match.start(1)), reading.word_at(match.end(1)) - 1
        if last < first:
            continue
        nouns = [form.removeprefix("ال") for _, form in forms(reading.words[first - 1].text)] if first else []
        led = not _PRESS.isdisjoint(nouns) and match.start() - reading.words[first - 1].end < 2
        if led or match[1] in _media() or match[1] in called:
            name = called.setdefault(match[1], reading.written(*match.span(1)))
            yield Mention(match.start(), match.end(), name, "organisation", "organisation", first, last)


@cache
def _media() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in lexicon.table("media"))


def _bodies(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«الإصلاح» after حزب الإصلاح, «المركزي» after المصرف المركزي: where a verb stands beside, or in quotation marks."""
    short: dict[str, Mention] = {}
    for mention in mentions:
        words = fold(mention.name).split()
        fit = not mention.place and len(words) == 2 and words[0].removeprefix("ال") in _BODIES
        if fit and words[1] not in _NO_NAME and words[1] not in lexicon.nisbas() and words[1] not in lexicon.place_names():
            short.setdefault(words[1], mention)
    for form, whole in short.items():
        reading.alive()
        for index, cut in reading.standing(form):
            word = reading.words[index]
            if word.start > whole.end and _as_someone(reading, index):
                yield replace(whole, start=word.start + cut, end=word.end, use="back", first=index, last=index)


def _as_someone(reading: Reading, index: int) -> bool:
    """Whether a word stands as a name: between quotation marks, after a verb, or before one."""
    word = reading.words[index]
    quoted = reading.text[word.end : word.end + 1] in "»”" and reading.text[word.start - 1 : word.start] in "«“"
    before = reading.before(index)
    return quoted or verblike(before) or any(not cue.noun for cue in senses(before))


def _governments(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«في الكويت احتجت الحكومة», «السلطات في تونس»: of the state that the sentence is about or that stands behind it."""
    places = {mention.last: mention for mention in mentions if mention.place}
    states = {row["capital"].split("|")[0]: row["name"] for row in lexicon.table("states")} | {
        row["name"]: row["name"] for row in lexicon.table("states")
    }
    for index, cut in (found for form in _RULERS for found in reading.standing(form)):
        word = reading.words[index]
        if reading.after(index) in lexicon.nisbas():
            continue
        sentence = reading.sentences[reading.sentence_at(word.start)]
        first = reading.word_at(sentence.start)
        behind = places.get(index + 2) if reading.after(index) == "في" else None
        ahead = next((places[at] for at in range(first, min(first + 4, index)) if at in places), None)
        where = behind or ahead
        if where and where.name in states:
            yield Mention(word.start + cut, word.end, states[where.name], "state", "government", index, index)
