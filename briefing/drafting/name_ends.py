"""Where a name ends that a noun has opened: its adjectives, its genitives, what it is for and whom it is loyal to."""

from briefing.arabic.fold import fold
from briefing.arabic.numerals import read_ordinal
from briefing.drafting import lexicon
from briefing.drafting.head_words import (
    ADJECTIVES,
    CAMP_ADJECTIVES,
    DESCRIBES,
    ETHNIC,
    MINISTRIES,
    NOT_A_GROUP,
    NOT_NAMING,
    SMALL,
    TELLING,
)
from briefing.drafting.reading import Reading
from briefing.drafting.stances import senses

_PURPOSES = frozenset(
    fold("علماء حقوق شؤون دعم حماية تنمية مكافحة رعاية إدارة أمن تحرير إنقاذ مراقبة صناعة نقل إعادة تنسيق شباب تجارة").split()
)
_MINISTRY = fold("وزارة")


def listed_body(reading: Reading, at: int) -> int:
    """The last word of a listed organisation's name that starts at a word joined to the one before, or 0."""
    if at >= len(reading.words) or not reading.joined(at):
        return 0
    for rest, name in lexicon.actor_names().get(reading.words[at].text, ()):
        following = tuple(word.text for word in reading.words[at + 1 : at + 1 + len(rest)])
        if name.use == "organisation" and following == rest:
            return at + len(rest)
    return 0


def last_word(reading: Reading, index: int, head: lexicon.Head, definite: bool) -> int:
    if _quoted(reading, index):
        return _quoted(reading, index)
    if head.opens == "quoted":
        return index
    if head.opens == "camp":
        return _camp(reading, index, definite)
    if head.opens == "office":
        return _office(reading, index, definite)
    if head.opens == "definite":
        after = reading.after(index)
        names = not definite and after.startswith("ال") and after not in NOT_NAMING and after not in NOT_A_GROUP
        names = names and after not in lexicon.place_names() and after not in lexicon.actor_names()
        return index + 1 if names else index
    if definite:
        last = _adjectives(reading, index)
        after = reading.after(index)
        if head.opens == "group" and last == index and after.startswith("ال") and after.endswith("ه"):
            last = index + 1
        plain = NOT_A_GROUP if head.opens == "group" else NOT_NAMING
        return index if last == index or reading.words[index + 1].text in plain else _purpose(reading, last)
    if head.opens == "nisba":
        return _nationality(reading, index)
    if head.opens == "group":
        return _indefinite_group(reading, index)
    return _construct(reading, index)


def _office(reading: Reading, index: int, definite: bool) -> int:
    """«البطريرك الماروني», «قائد الجيش», «زعيم تيار الحكمة»: whose office it is."""
    if definite:
        return _adjectives(reading, index)
    body = listed_body(reading, index + 1)
    if body:
        return body
    at = index + 1
    if at >= len(reading.words) or not reading.joined(at):
        return index
    head = lexicon.heads().get(reading.words[at].text)
    inner = last_word(reading, at, head, False) if head and head.opens != "office" else at
    return inner if inner > at else _construct(reading, index)


def _nationality(reading: Reading, index: int) -> int:
    """An adjective of nationality or of a people, after at most one other adjective (إدارة محلية كردية)."""
    for last in (index + 1, index + 2):
        if last >= len(reading.words) or not reading.joined(last):
            return index
        word = reading.words[last].text
        if word in lexicon.nisbas() or word in ETHNIC:
            return last
        if not word.endswith(("ي", "يه")):
            return index
    return index


def _quoted(reading: Reading, index: int) -> int:
    """The last word of a quotation that follows the noun at once, or 0."""
    if index + 1 >= len(reading.words):
        return 0
    gap = reading.text[reading.words[index].end : reading.words[index + 1].start]
    if gap.strip() not in {"«", '"', "“"}:
        return 0
    closing = {"«": "»", '"': '"', "“": "”"}[gap.strip()]
    for last in range(index + 1, min(index + 6, len(reading.words))):
        if reading.text[reading.words[last].end : reading.words[last].end + 1] == closing:
            return last
    return 0


def adjective(word: str) -> bool:
    """Whether a word with the article is an adjective of nationality or one that names use."""
    return word.startswith("ال") and word not in SMALL and (word in ADJECTIVES or word.endswith(("ي", "يه", "يون", "يين")))


def _is_adjective(reading: Reading, index: int) -> bool:
    """As `adjective`, but not of a noun in ى (الدعوى), which looks the same when folded."""
    word = reading.words[index]
    return adjective(word.text) and (word.text in ADJECTIVES or not reading.written(word.start, word.end).endswith("ى"))


def _adjectives(reading: Reading, index: int) -> int:
    """The last of the adjectives that follow a word."""
    while index + 1 < len(reading.words) and reading.joined(index + 1) and _is_adjective(reading, index + 1):
        index += 1
    return index


def _purpose(reading: Reading, last: int) -> int:
    """Goes on over للانتخابات or للدراسات المائية."""
    after = reading.after(last)
    if after.startswith("لل") and len(after) > 4:
        return _adjectives(reading, last + 1)
    of_what = reading.after(last + 1) if after.startswith("ل") and len(after) > 3 and after not in SMALL else ""
    return _adjectives(reading, last + 2) if of_what.startswith("ال") and after[1:] in _PURPOSES else last


def _construct(reading: Reading, index: int) -> int:
    """The end of a genitive chain: at most two bare nouns, then one with the article or a place, then adjectives."""
    for step in range(1, 4):
        at = index + step
        if at >= len(reading.words) or not reading.joined(at):
            return index
        word = reading.words[at].text
        ministry = step == 1 and reading.words[index].text.endswith(_MINISTRY) and word in MINISTRIES
        if (
            word in SMALL
            or (word in NOT_NAMING and not ministry)
            or word in DESCRIBES
            or (senses(word) and not word.startswith("ال"))
            or word.endswith(("ها", "هم"))
        ):
            return index
        if step == 1 and word.isdecimal():
            return _number(reading, at)
        place = _listed_place(reading, at)
        if place is not None:
            return _purpose(reading, _adjectives(reading, place))
        if word.startswith("ال"):
            return _purpose(reading, _adjectives(reading, _second(reading, at)))
    return index


def _second(reading: Reading, at: int) -> int:
    """Goes on over a second matter of one body: لجنة النفط والغاز, وزارة الزراعة والري."""
    after = reading.after(at)
    if not after.startswith("وال") or after in NOT_NAMING or after[3:] in lexicon.heads() or after[1:] in lexicon.actor_names():
        return at
    return at if after[1:] in lexicon.place_names() or (len(after) > 6 and adjective(after[1:])) else at + 1


def _listed_place(reading: Reading, at: int) -> int | None:
    """The last word of a listed place's name that starts at a word."""
    for rest, name in lexicon.place_names().get(reading.words[at].text, ()):
        following = [word.text for word in reading.words[at + 1 : at + 1 + len(rest)]]
        if not name.common and following == list(rest):
            return at + len(rest)
    return None


def _number(reading: Reading, at: int) -> int:
    """The end of a unit's number (لواء 444) or of a committee's (لجنة 5+5)."""
    end = reading.words[at].end
    return at + 1 if reading.text[end : end + 1] == "+" and at + 1 < len(reading.words) else at


def _indefinite_group(reading: Reading, index: int) -> int:
    """فصائل مسلحة, شركات تركية, دول الساحل, أعيان من مصراتة, فصائل موالية لإيران."""
    after = reading.after(index)
    if after in lexicon.nisbas() or after in ETHNIC or after in TELLING:
        return index + 1
    if after in CAMP_ADJECTIVES:
        return _loyal(reading, index + 1)
    if after == "من" and index + 2 < len(reading.words) and reading.words[index + 2].text in lexicon.place_names():
        return index
    place = _listed_place(reading, index + 1) if after else None
    if place is not None:
        return _adjectives(reading, place)
    plain = after in NOT_NAMING or after in NOT_A_GROUP or after in SMALL
    return index + 1 if after.startswith("ال") and not plain else index


def _camp(reading: Reading, index: int, definite: bool) -> int:
    """A camp with its ordinal or its adjective, and whom it is loyal to or stands in."""
    after = reading.after(index)
    bare = after.removeprefix("ال")
    if not definite and after in ("في", "داخل", "من"):
        inside = listed_body(reading, index + 2) or (
            index + 2 < len(reading.words) and reading.words[index + 2].text in lexicon.place_names()
        )
        return index + 2 if inside else index
    if not definite and after.startswith("ال") and after not in NOT_NAMING:
        return _construct(reading, index)
    ordinal = read_ordinal(bare) if definite else None
    described = bare in CAMP_ADJECTIVES or bare in ETHNIC or (definite and adjective(after))
    if definite != after.startswith("ال") or not (ordinal or described):
        return index
    return _loyal(reading, index + 1)


def _loyal(reading: Reading, last: int) -> int:
    """Goes on over لإيران or من طهران."""
    follows = reading.after(last)
    if follows.startswith("ل") and (follows[1:] in lexicon.actor_names() or f"ا{follows[1:]}" in lexicon.actor_names()):
        return last + 1
    if follows == "من" and last + 2 < len(reading.words) and reading.words[last + 2].text in lexicon.actor_names():
        return last + 2
    return last
