"""Persons by the title that stands before their name («رئيس الوفد المصري شريف …»), and the title led to the person.

A title with its holder's name is one naming; the same title later on means the same person.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.head_words import SMALL
from briefing.drafting.heads import open_name
from briefing.drafting.mentions import Mention, by_word, in_order, matches
from briefing.drafting.parties import verblike
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import senses

_TITLES = frozenset(
    fold(
        "رئيس وزير قائد زعيم أمين محافظ حاكم مدير مبعوث سفير متحدث ناطق مندوب ممثل مستشار نائب كاتب مهندس دكتور لواء عميد عقيد مقدم "
        "رائد نقيب فريق مشير جنرال شيخ سيد سيدة أمير أميرة ملك مرشد قيادي عضو خبير باحث محلل قاض قاضي مفتي بطريرك مطران نجله شقيقه "
        "ولي خلفه سلفه ابنه نظيره وزيرة رئيسة سفيرة مديرة مبعوثة متحدثة ناشط ناشطة صحفي صحفية ناشطون مرشح مرشحة وسيط مفوض مفوضة منسق منسقة "
        "نائبة وزيرا قائدا مفاوض مفاوضة رقيب ملازم ضابط حاخام قس أسقف كردينال شيخة حاج سلطان خليفة داعية إمام خطيب عالم أستاذ دكتورة "
        "محام محامية محاميه معارض معارضة مواطن رفيق سكرتير مساعد مساعدة عمدة بابا كولونيل مارشال أميرال أدميرال كبير كبيرة"
    ).split()
)
_JOINS = frozenset(fold("بن ابن بنت أبو أبي عبد ولد آل أم").split())
_ALI = fold("علي")  # folded على looks the same
_OF_TITLE = 6  # words between a title and the name


def with_titled(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """All mentions with persons named after a title, without the titles that stand right before a person's name."""
    taken = by_word(reading, mentions)
    found = list(_persons(reading, taken))
    everyone = in_order([*mentions, *found])
    reading.alive()
    held = _held(reading, everyone)
    reading.alive()
    kept = [mention for mention in everyone if (mention.first, mention.last) not in held]
    return in_order(
        [*kept, *(body for mention in everyone if (mention.first, mention.last) in held for body in _body(reading, mention))]
    )


def _body(reading: Reading, title: Mention) -> Iterator[Mention]:
    """Whose the office is: المصرف المركزي of «محافظ المصرف المركزي»."""
    first = title.first + 1
    if first > title.last:
        return
    listed = next(matches(reading, first, reading.actor_names), None)
    opened = open_name(reading, first)
    word, end = reading.words[first], title.end
    if listed and listed[1] == title.last and listed[2].use == "organisation":
        yield Mention(word.start + listed[0], end, listed[2].name, listed[2].kind, "organisation", first, title.last)
    elif opened and opened.last == title.last and opened.use == "head":
        start = word.start + opened.cut
        yield Mention(start, end, reading.written(start, end), opened.kind, "head", first, title.last)


def _persons(reading: Reading, taken: dict[int, Mention]) -> Iterator[Mention]:
    done = -1
    for index, word in reading.each_word():
        if index <= done or not any(form.removeprefix("ال") in _TITLES for _, form in forms(word.text)):
            continue
        at = _after_title(reading, index, taken)
        last = _name(reading, at, taken)
        if last > at > done:
            done = last
            start, end = reading.words[at].start, reading.words[last].end
            yield Mention(start, end, reading.written(start, end), "person", "learnt", at, last)


def _after_title(reading: Reading, index: int, taken: dict[int, Mention]) -> int:
    """The word after a title and what belongs to it: whose it is, adjectives."""
    at = taken[index].last + 1 if index in taken else index + 1
    while at < len(reading.words) and at <= index + _OF_TITLE and reading.joined(at):
        inside = taken.get(at)
        if inside and inside.kind == "person":
            break
        if inside:
            at = inside.last + 1
        elif reading.words[at].text.startswith(("ال", "لل", "وال")) or reading.words[at].text in lexicon.nisbas():
            at += 1
        else:
            break
    return at


def _name(reading: Reading, at: int, taken: dict[int, Mention]) -> int:
    """The last word of a person's name that begins at a word with a known given name, or that word itself if there is none."""
    if at + 1 >= len(reading.words) or at in taken or not reading.joined(at) or not reading.joined(at + 1):
        return at
    word = reading.words[at]
    if word.text in SMALL:
        return at
    if word.text not in lexicon.given_names() and not _family_follows(reading, at, taken):
        return at
    if word.text == _ALI and reading.written(word.start, word.end).endswith("ى"):
        return at
    last = at
    while last + 1 < len(reading.words) and last < at + 3 and reading.joined(last + 1) and last + 1 not in taken:
        after = reading.words[last + 1].text
        known = after in lexicon.given_names() or after in lexicon.person_names() or after in _JOINS
        strange = verblike(after) or senses(after) or last > at + _joins(reading, at, last)
        if after in SMALL or (not known and strange):
            break
        last += 1
    return last if reading.words[last].text not in _JOINS else at


def _family_follows(reading: Reading, at: int, taken: dict[int, Mention]) -> bool:
    """Whether a word that no list knows may be a given name: a family or a given name follows it."""
    word, after = reading.words[at].text, reading.words[at + 1].text
    strange = word in SMALL or word.startswith(("ال", "لل")) or verblike(word) or bool(senses(word)) or word in lexicon.nisbas()
    known = after not in SMALL and (after in lexicon.person_names() or after in lexicon.given_names())
    return not strange and known and at + 1 not in taken and len(word) > 2


def _joins(reading: Reading, first: int, last: int) -> int:
    """How many words of a name only join others (بن, عبد)."""
    return sum(word.text in _JOINS for word in reading.words[first : last + 1])


def _held(reading: Reading, mentions: Sequence[Mention]) -> set[tuple[int, int]]:
    """Titles right before a person's name, or before another title of theirs («ولي العهد الأمير …»)."""
    held = set()
    for one, other in pairwise(mentions):
        title = fold(one.name).split()[0].removeprefix("ال") in _TITLES
        between = [word.text.removeprefix("ال") for word in reading.words[one.last + 1 : other.first]]
        near = len(between) < 2 and all(word in _TITLES for word in between) and reading.joined(other.first)
        if title and near and other.kind == "person" and other.use in ("person", "learnt") and " " in other.name:
            held.add((one.first, one.last))
    return held
