"""The actors of each sentence: those it names, and the two whom a dual points back to."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefing.arabic.fold import fold
from briefing.drafting.mentions import Mention
from briefing.drafting.parties import OBLIQUE, Party, before
from briefing.drafting.reading import Reading
from briefing.drafting.stance_words import OFFICES

# what a dual stands for: states, councils, or any two
_DUAL_NOUNS = {
    "بلد": "state",
    "دولت": "state",
    "عاصمت": "state",
    "حكومت": "حكومه",
    "مجلس": "مجلس",
    "طرف": "",
    "جانب": "",
    "قوت": "",
    "جار": "state",
    "جارت": "state",
    "خصم": "",
    "غريم": "",
    "شريك": "",
    "فريق": "",
    "معسكر": "",
    "غريمت": "",
}
_DUALS = {
    form: of
    for noun, of in _DUAL_NOUNS.items()
    for ending in ("ان", "ين")
    for form in (f"ال{noun}{ending}", f"لل{noun}{ending}", f"ل{noun}{ending}")
}
_MASCULINE_STATES = frozenset(map(fold, ("العراق", "لبنان", "السودان", "جنوب السودان", "الأردن", "اليمن", "المغرب", "الصومال")))
_PLURALS = frozenset(
    fold(
        "قوات القوات فصائل الفصائل كتائب الكتائب دول الدول سرايا وحدات الوحدات جماعات الجماعات ميليشيات الميليشيات مليشيات "
        "المليشيات عشائر العشائر قبائل القبائل قوى القوى شركات الشركات سلطات السلطات الأمم عصائب العصائب العواصم الولايات "
        "الإمارات البيشمركة المعارضة تنسيقية أمل"
    ).split()
)


def by_sentence(reading: Reading, mentions: Sequence[Mention]) -> dict[int, list[Party]]:
    """The parties of each sentence that has any, in order."""
    found: dict[int, list[Party]] = defaultdict(list)
    for party in _parties(reading, mentions):
        reading.alive()
        found[reading.sentence_at(party.start)].append(party)
    return found


def _parties(reading: Reading, mentions: Sequence[Mention]) -> list[Party]:
    acting = _without_doubles(reading, [mention for mention in mentions if not mention.place])
    found = []
    for mention in acting:
        reading.alive()
        found.append(_named(reading, mention))
    taken = {mention.first for mention in acting}
    counted: Counter[str] = Counter()
    passed = 0
    for index, word in reading.each_word():
        if not word.text.endswith(_MAY_BE_TWO) or index in taken:
            continue
        kind = "" if _each(reading, index) else _DUALS.get(word.text, _DUALS.get(word.text[1:]))
        if kind is None:
            continue
        reached = bisect_left(acting, index, key=lambda mention: mention.first)
        counted.update(mention.name for mention in acting[passed:reached] if _is_one(mention, kind))
        passed = reached
        pair = _pair(reading, index, kind, acting[max(reached - 12, 0) : reached], counted)
        if pair:
            led = word.text[0] in "بكل" and not word.text.startswith("كل")
            oblique = led or before(reading, index) in OBLIQUE or _governed(reading, index)
            found.append(Party(word.start, word.end, pair, index, index, None, oblique))
    return sorted(found)


_MAY_BE_TWO = ("ان", "ين", "منهما", "كلاهما", "كليهما")
_GIVES_ITS_CASE = ("ان", "لكن")
_FORMER = frozenset(fold("الأسبق السابق الحالي الراحل الجديد المكلف المقال المنتخب").split())


def _called_so(reading: Reading, office: Mention, person: Mention) -> bool:
    """Whether a name follows an office at once, or after an adjective (الأسبق)."""
    between = [word.text for word in reading.words[office.last + 1 : person.first]]
    at_once = all(reading.joined(at) for at in range(office.last + 1, person.first + 1))
    return at_once and person.start == reading.words[person.first].start and _FORMER.issuperset(between)


def _without_doubles(reading: Reading, acting: Sequence[Mention]) -> list[Mention]:
    """The mentions without those who are called by their office and their name at once: «وزير الخارجية التركي هاكان فيدان»."""
    found: list[Mention] = []
    for mention in acting:
        office = found[-1] if found and mention.kind == "person" and _called_so(reading, found[-1], mention) else None
        if (office and office.kind == "person") or (
            office and (office.use == "government" or reading.before(office.first) in OFFICES)
        ):
            found[-1] = replace(mention, start=office.start, first=office.first)
        else:
            found.append(mention)
    return found


def _is_one(mention: Mention, kind: str) -> bool:
    return not kind or mention.kind == kind or fold(mention.name).removeprefix("ال").startswith(kind)


def _pair(reading: Reading, index: int, kind: str, earlier: Sequence[Mention], counted: Counter[str]) -> tuple[str, ...] | None:
    """Whom a dual points back to: the two that its sentence has named, or else the two most spoken of."""
    start = reading.sentences[reading.sentence_at(reading.words[index].start)].start
    here = dict.fromkeys(one.name for one in earlier if one.start >= start and _is_one(one, kind) and one.use != "nisba")
    if len(here) == 2:
        return tuple(here)
    near = dict.fromkeys(one.name for one in earlier if one.start >= _sentence_before(reading, start) and _is_one(one, kind))
    if not here and len(near) == 2:
        return tuple(near)
    last = None if here else _last_joined(reading, earlier, kind)
    if last:
        return last
    others = [name for name, count in counted.most_common(4) if name not in here][:2]
    return tuple(others) if len(others) == 2 else None


def _last_joined(reading: Reading, earlier: Sequence[Mention], kind: str) -> tuple[str, ...] | None:
    """The last two that were named side by side: «بين … و…»."""
    for one, other in zip(reversed(earlier[:-1]), reversed(earlier[1:]), strict=True):
        side_by_side = one.last + 1 == other.first and reading.words[other.first].text[0] == "و" and reading.joined(other.first)
        if side_by_side and one.name != other.name and _is_one(one, kind) and _is_one(other, kind):
            return one.name, other.name
    return None


def _sentence_before(reading: Reading, start: int) -> int:
    """Where the sentence before the one that starts at an offset begins, in the same paragraph."""
    number = reading.sentence_at(start)
    earlier = reading.sentences[max(number - 1, 0)]
    return start if "\n" in reading.text[earlier.start : start] else earlier.start


def _named(reading: Reading, mention: Mention) -> Party:
    cut = reading.text[reading.words[mention.first].start : mention.start]
    oblique = any(letter in "بكل" for letter in cut) or before(reading, mention.first) in OBLIQUE
    oblique = oblique or (reading.words[mention.first].text.endswith("يين") and _governed(reading, mention.first))
    return Party(
        mention.start,
        mention.end,
        (mention.name,),
        mention.first,
        mention.last,
        _feminine(reading, mention),
        oblique,
        mention.use == "nisba",
    )


def _each(reading: Reading, index: int) -> bool:
    """Whether a word says that both do something: «كلاهما», «كل منهما»."""
    of_each = reading.words[index].text == "منهما" and before(reading, index).removeprefix("ل") in ("كل", "كلا")
    return of_each or reading.words[index].text.endswith(("كلاهما", "كليهما"))


def _governed(reading: Reading, index: int) -> bool:
    """Whether a dual or a plural stands in the case of objects, and not after أن or the like, which give it to a subject."""
    return reading.words[index].text.endswith("ين") and not reading.before(index).endswith(_GIVES_ITS_CASE)


def _feminine(reading: Reading, mention: Mention) -> bool | None:
    if mention.use == "capital":
        return True
    if mention.use == "state":
        return fold(mention.name) not in _MASCULINE_STATES
    word = reading.text[mention.start : mention.end].split()[0]
    if word.endswith(("ون", "ين")) or word[0] in '«"(':
        return None
    if word in _PLURALS or reading.written(mention.start, mention.start + len(word)).endswith("ة"):
        return True
    return None if mention.first == mention.last and not word.startswith("ال") and mention.use != "back" else False
