"""Where a name ends that a noun has opened: its adjectives, its genitives, what it is for and whom it is loyal to."""

from briefing.arabic.fold import fold
from briefing.arabic.months import MONTHS
from briefing.arabic.numerals import read_ordinal
from briefing.drafting import lexicon
from briefing.drafting.head_words import (
    BUREAU,
    BUREAUS,
    BUSINESS,
    CAMP_ADJECTIVES,
    DESCRIBES,
    ETHNIC,
    FOLKS,
    MASCULINE,
    MINISTRIES,
    NOT_A_GROUP,
    NOT_NAMING,
    NOT_PEOPLE,
    OF_MATTERS,
    PARTIES,
    SECURITY,
    SECURITY_OF,
    SMALL,
    SONS,
    TELLING,
    TRIBES,
    WORKS,
)
from briefing.drafting.name_parts import (
    adjective,
    adjectives,
    is_a_state,
    listed_body,
    listed_place,
    quoted,
    with_number,
    with_purpose,
)
from briefing.drafting.parties import verblike
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import senses

_SONS_OF = frozenset(fold("بني بنو آل أولاد أبناء أبو ولد").split())
_AFFAIRS = fold("شؤون")  # «إدارة شؤون الخليج»


def people_in_construct(noun: str) -> lexicon.Head | None:
    """«سائقو», «مهجرو»: those who are or do something, before what it is of."""
    plain = noun[0] in "يتنوف" or noun.startswith(("ال", "بال", "كال")) or noun in NOT_PEOPLE
    people = len(noun) > 4 and noun.endswith("و") and not plain
    return lexicon.Head("current", "group") if people else None


def last_word(reading: Reading, index: int, head: lexicon.Head, definite: bool) -> int:
    closing = quoted(reading, index)
    if closing:
        return adjectives(reading, closing)
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
        return with_purpose(reading, adjectives(reading, _second(reading, index + 1))) if names else index
    if definite:
        last = adjectives(reading, index)
        after = reading.after(index)
        if last == index and (after.isdecimal() or (head.opens == "group" and _tells_apart(after))):
            last = index + 1
        bureau = BUREAU in reading.words[index].text and after in BUREAUS
        plain = () if bureau else NOT_A_GROUP if head.opens == "group" else NOT_NAMING
        unnamed = last == index or (last == index + 1 and reading.words[last].text in plain)
        return index if unnamed else with_purpose(reading, last)
    if head.opens == "nisba":
        return _construct(reading, index) if reading.after(index) == _AFFAIRS else _nationality(reading, index)
    if head.opens == "group":
        return _indefinite_group(reading, index)
    return _construct(reading, index)


def _tells_apart(word: str) -> bool:
    """Whether a feminine word with the article is an adjective (الأحزاب المحلولة), not what is done to (الأحزاب الهدنة)."""
    return word.endswith("ه") and (word.startswith("الم") or word.removeprefix("ال") in TELLING)


def _office(reading: Reading, index: int, definite: bool) -> int:
    """«البطريرك الماروني», «قائد الجيش», «زعيم تيار الحكمة»: whose office it is."""
    if definite:
        return adjectives(reading, index)
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
            disagrees = word.endswith("ه") and any(form in MASCULINE for _, form in forms(reading.words[index].text))
            return index if disagrees else last
        if not word.endswith(("ي", "يه")):
            return index
    return index


def _construct(reading: Reading, index: int) -> int:
    """The end of a genitive chain: at most two bare nouns, then one with the article or a place, then adjectives."""
    for step in range(1, 4):
        at = index + step
        if at >= len(reading.words) or not reading.joined(at):
            return index
        word = reading.words[at].text
        ministry = step == 1 and word in MINISTRIES and any(form in OF_MATTERS for _, form in forms(reading.words[index].text))
        if (
            word in SMALL
            or (word in NOT_NAMING and not ministry)
            or word in DESCRIBES
            or (_said(word) and not (step == 1 and (_tribe(reading, index) or _of_a_place(reading, index, at))))
            or word.endswith(("ها", "هم"))
        ):
            return index
        if step == 1 and _tribe(reading, index) and not word.startswith("ال"):
            return at + (word in _SONS_OF and at + 1 < len(reading.words) and reading.joined(at + 1))
        if step == 1 and word.isdecimal():
            return with_number(reading, at)
        place = listed_place(reading, at)
        if place is not None or word in MONTHS or is_a_state(word):
            return with_purpose(reading, adjectives(reading, at if place is None else place))
        if word.startswith("ال"):
            return with_purpose(reading, adjectives(reading, _second(reading, at)))
        if step == 1 and _stands_alone(reading, index, at):
            return at
    return index


def _said(word: str) -> bool:
    """Whether a bare word says how someone stands, and opens no name (تجار looks like a verb too)."""
    return not word.startswith("ال") and word not in lexicon.heads() and bool(senses(word))


def _tribe(reading: Reading, index: int) -> bool:
    return any(form in TRIBES for _, form in forms(reading.words[index].text))


def _of_a_place(reading: Reading, index: int, at: int) -> bool:
    """«حراك غضب فزان»: a movement whose bare name a place follows."""
    movement = any(form in PARTIES for _, form in forms(reading.words[index].text))
    return movement and at + 1 < len(reading.words) and reading.joined(at + 1) and listed_place(reading, at + 1) is not None


def _stands_alone(reading: Reading, index: int, at: int) -> bool:
    """Whether a bare word is the whole name of a party or a movement: «انضمت حركة مسار إلى …»."""
    if not any(form in PARTIES for _, form in forms(reading.words[index].text)):
        return False
    word, after = reading.words[at].text, reading.after(at)
    plain = word.endswith(("ه", "ي", "ين", "ون", "ات")) or word[0] in "مي" or len(word) < 3 or word.isascii()
    tribe = _tribe(reading, index) and not word.endswith("ت")
    plain = plain and not (tribe and word[0] == "م")
    return not plain and (not after or after in SMALL or after[0] in "بل" or bool(senses(after)) or (tribe and verblike(after)))


def _second(reading: Reading, at: int) -> int:
    """Goes on over a second matter of one body: لجنة النفط والغاز, وزارة الزراعة والري."""
    after = reading.after(at)
    security = after in SECURITY and reading.words[at].text == SECURITY_OF
    if security:
        return at + 1
    if not after.startswith("وال") or after in NOT_NAMING or after[3:] in lexicon.heads() or after[1:] in lexicon.actor_names():
        return at
    return at if after[1:] in lexicon.place_names() or (len(after) > 6 and adjective(after[1:])) else at + 1


def _indefinite_group(reading: Reading, index: int) -> int:
    """فصائل مسلحة, شركات تركية, دول الساحل, أعيان من مصراتة, فصائل موالية لإيران."""
    after = reading.after(index)
    if after in lexicon.nisbas() or after in ETHNIC or after in TELLING or after in FOLKS:
        return index + 1
    if after == BUSINESS and reading.after(index + 1) in lexicon.nisbas():  # «رجال أعمال كويتيون»
        return index + 2
    if after in CAMP_ADJECTIVES:
        return _loyal(reading, index + 1)
    if after == "من" and index + 2 < len(reading.words) and reading.words[index + 2].text in lexicon.place_names():
        return index
    place = listed_place(reading, index + 1) if after else None
    if place is not None:
        return adjectives(reading, place)
    kin = _kin(reading, index)
    if kin > index:
        return kin
    plain = after in NOT_NAMING or after in NOT_A_GROUP or after in SMALL
    if after in WORKS and index + 2 < len(reading.words) and listed_place(reading, index + 2) is not None:
        return index + 2
    return adjectives(reading, index + 1) if after.startswith("ال") and not plain else index


def _kin(reading: Reading, index: int) -> int:
    """«قبائل مراد وعبيدة», «أبناء حفتر»: the tribes of a name, the sons of someone known by it."""
    noun, after = reading.words[index].text, reading.after(index)
    if any(form in SONS for _, form in forms(noun)):
        known = any(name.use == "person" for rest, name in lexicon.actor_names().get(after, ()) if not rest)
        return index + 1 if known else index
    bare = len(after) > 2 and not after.startswith(("ال", "لل")) and after not in SMALL and not senses(after)
    if not bare or not any(form in TRIBES for _, form in forms(noun)):
        return index
    other = reading.after(index + 1)
    also = other.startswith("و") and len(other) > 4 and not other.startswith("وال") and not senses(other[1:])
    return index + 2 if also else index + 1


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
    place = listed_place(reading, index + 1) if not definite and after else None
    if place is not None:
        return place
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
