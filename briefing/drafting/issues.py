"""What the actors of a report differ on: noun phrases that such words as ملف, اتفاق or نزع open, and those it says again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.arabic.fold import fold
from briefing.arabic.months import MONTHS
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention, by_word
from briefing.drafting.parties import OBLIQUE, verblike
from briefing.drafting.reading import Reading, forms

USE = "issue"
_LINKS = frozenset(fold("مع على من في حول بشأن إلى").split())  # «التطبيع مع دمشق»
_LONGEST = 6  # words
_AGAIN = 2  # times that a report says a phrase that no such word opens
_MOST_REPEATED = 40  # phrases said again that are looked at
_SHORTEST = 3  # letters of a word of such a phrase
# words that open no issue: times, sides, offices, quantities
_NO_ISSUE = frozenset(
    fold(
        "فترة مرحلة عام سنة شهر أسبوع يوم أيام أشهر سنوات أسابيع ساعات وقت قرن عقد ربع نصف نهاية بداية مطلع أواخر أوائل صباح مساء "
        "جانب طرف طرفين جهة سياق إطار مستوى حال حالة صعيد ضوء ظل رأس رئيس وزير نائب أمين مدير قائد مبعوث سفير ممثل متحدث ناطق "
        "كل بعض معظم أغلب جميع عدد نحو أكثر أقل أحد إحدى أي ذات غير مثل سائر باقي بقية غداة عشية حين حيث بعد قبل عند لدى أثناء "
        "ليرة دولار دينار ريال برميل مليون مليار ألف نسبة أمس غد اليوم هذا هذه ذلك تلك التي الذي الذين وهو وهي هو هي قد ثم إن أن"
    ).split()
)
_PRONOUNS = frozenset(fold("فيه فيها منه منها عليه عليها به بها له لها عنه عنها إليه إليها معه معها").split())
_MONTHS = frozenset(word for month in MONTHS for word in month.split())
_EXTRA = _NO_ISSUE | OBLIQUE | _PRONOUNS | _MONTHS


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase from its first to its last word; `cut` letters of the first are not its own."""

    first: int
    last: int
    cut: int
    key: tuple[str, ...]


def issue_mentions(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """Where issues are named, in order, each under the name it has first; none where a longer actor's name stands."""
    if reading.english:
        return []
    by_place = by_word(reading, mentions)
    named, taken = {mention.first: mention for mention in by_place.values()}, set(by_place)
    reading.alive()
    phrases = sorted([*_headed(reading, named, taken), *_repeated(reading, taken)], key=lambda one: (one.first, -one.last))
    found: list[Mention] = []
    names: dict[tuple[str, ...], str] = {}
    beginnings: dict[tuple[str, ...], str] = {}  # by the first words of each, two at least
    for phrase in phrases:
        if found and phrase.first <= found[-1].last:
            continue
        starts = [phrase.key[:length] for length in range(len(phrase.key), 1, -1)] or [phrase.key]
        known = next((names[start] for start in starts if start in names), beginnings.get(phrase.key, ""))
        name = names[phrase.key] = known or _written(reading, phrase)
        beginnings.update({start: name for start in starts[1:] if start not in beginnings})
        start = reading.words[phrase.first].start + phrase.cut
        found.append(Mention(start, reading.words[phrase.last].end, name, USE, USE, phrase.first, phrase.last))
    return found


def _written(reading: Reading, phrase: Phrase) -> str:
    start = reading.words[phrase.first].start + phrase.cut
    text = reading.written(start, reading.words[phrase.last].end)
    swallowed = reading.text[max(start - 1, 0) : start + 1] == "لل"
    return ("ا" if swallowed else "") + text


@cache
def _heads() -> dict[str, bool]:
    """Folded nouns that open an issue, and whether they are one alone with their article."""
    return {fold(row["noun"]): row["bare"] == "1" for row in lexicon.table("issue_heads")}


def _headed(reading: Reading, named: dict[int, Mention], taken: set[int]) -> Iterator[Phrase]:
    heads = _heads()
    for index, word in reading.each_word():
        if index in taken:
            continue
        for cut, form in forms(word.text):
            bare = form.removeprefix("ال")
            if bare in heads:
                last = _last(reading, index, form != bare, named, taken)
                if last > index or (heads[bare] and form != bare):
                    yield Phrase(index, last, cut, _key(reading, index, last, form))
                break


def _last(reading: Reading, index: int, definite: bool, named: dict[int, Mention], taken: set[int]) -> int:
    """The last word of a phrase: nouns up to a definite one or a name, its adjectives, and «مع دمشق»; `index` if there is none."""
    at = index
    closed = definite
    while at + 1 < len(reading.words) and at - index < _LONGEST and _beside(reading, at + 1):
        name, word = named.get(at + 1), reading.words[at + 1].text
        if name is not None:
            if not closed and not name.start > reading.words[at + 1].start:
                return name.last
            return _linked(reading, at, closed, index, named)
        if at + 1 in taken or word in _EXTRA or (word[0] in "وفبلك" and word.removeprefix("و")[:2] in ("ال", "لل")):
            break
        if word.startswith("ال") or (not closed and _relational(word)):
            closed = True
        elif closed or (verblike(word) and word not in _heads()) or len(word) < _SHORTEST or not word.isalpha():
            break
        at += 1
    if not closed:
        return index
    return _linked(reading, at, closed, index, named)


def _beside(reading: Reading, index: int) -> bool:
    """Whether a word belongs with the one before it: no sign but a quotation mark between them."""
    return (reading.gap(index) or "(").strip(' «»"“”') == ""


def _relational(word: str) -> bool:
    """Whether a word may be an adjective such as أمني: «أي اتفاق أمني»."""
    return len(word) > _SHORTEST + 1 and word.removesuffix("ه").endswith("ي") and not verblike(word)


def _linked(reading: Reading, at: int, closed: bool, index: int, named: dict[int, Mention]) -> int:
    """A definite phrase taken on over a preposition to whom it is with or against."""
    if not closed:
        return index
    after = named.get(at + 2)
    if (
        reading.after(at) in _LINKS
        and after is not None
        and reading.joined(at + 2)
        and after.start == reading.words[at + 2].start
    ):
        return after.last
    return at


def _repeated(reading: Reading, taken: set[int]) -> list[Phrase]:
    """Two nouns or a noun and its adjective that a report says again: «سد النهضة», «الحل العسكري»."""
    heads = _heads()
    places: dict[tuple[str, str], list[tuple[int, int]]] = {}
    earlier = ""
    for index, word in reading.each_word():
        text, earlier = word.text, (reading.words[index - 1].text if index else "")
        if not text.startswith("ال") or len(text) < _SHORTEST + 2 or len(earlier) < _SHORTEST:
            continue
        if index in taken or index - 1 in taken or not reading.joined(index):
            continue
        cut, form = _own_form(earlier)
        bare = form.removeprefix("ال")
        if bare in _EXTRA or earlier in _EXTRA or bare in heads or (form == bare and verblike(earlier)):
            continue
        places.setdefault((bare, text.removeprefix("ال")), []).append((index - 1, cut))
    often = Counter({key: len(found) for key, found in places.items() if len(found) >= _AGAIN})
    return [Phrase(at, at + 1, cut, key) for key, _ in often.most_common(_MOST_REPEATED) for at, cut in places[key]]


def _own_form(word: str) -> tuple[int, str]:
    """A word without what hangs before its article; one without an article loses only its conjunction."""
    for cut, form in forms(word):
        if form.startswith("ال"):
            return cut, form
    return (1, word[1:]) if word[0] in "وف" and len(word) > _SHORTEST + 1 else (0, word)


def _key(reading: Reading, first: int, last: int, form: str) -> tuple[str, ...]:
    rest = (reading.words[at].text.removeprefix("ال") for at in range(first + 1, last + 1))
    return (form.removeprefix("ال"), *rest)
