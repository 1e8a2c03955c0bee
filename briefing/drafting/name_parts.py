"""The parts of a name after the noun that opens it: adjectives, quotations, numbers, listed names, what a body is for."""

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.head_words import (
    ADJECTIVES,
    FOLKS_NAMED,
    NOUNS_IN_IYA,
    SMALL,
)
from briefing.drafting.reading import Reading

_PURPOSES = frozenset(
    fold("علماء حقوق شؤون دعم حماية تنمية مكافحة رعاية إدارة أمن تحرير إنقاذ مراقبة صناعة نقل إعادة تنسيق شباب تجارة").split()
)


def listed_body(reading: Reading, at: int) -> int:
    """The last word of a listed organisation's name that starts at a word joined to the one before, or 0."""
    if at >= len(reading.words) or not reading.joined(at):
        return 0
    for rest, name in lexicon.actor_names().get(reading.words[at].text, ()):
        following = tuple(word.text for word in reading.words[at + 1 : at + 1 + len(rest)])
        if name.use == "organisation" and following == rest:
            return at + len(rest)
    return 0


def adjective(word: str) -> bool:
    """Whether a word with the article is an adjective of nationality or one that names use."""
    return (
        word.startswith("ال")
        and word not in SMALL
        and word not in NOUNS_IN_IYA
        and (word in ADJECTIVES or word in FOLKS_NAMED or word.endswith(("ي", "يه", "يون", "يين")))
    )


def _is_adjective(reading: Reading, index: int) -> bool:
    """As `adjective`, but not of a noun in ى (الدعوى), which looks the same when folded."""
    word = reading.words[index]
    return adjective(word.text) and (word.text in ADJECTIVES or not reading.written(word.start, word.end).endswith("ى"))


def adjectives(reading: Reading, index: int) -> int:
    """The last of the adjectives that follow a word."""
    while index + 1 < len(reading.words) and reading.joined(index + 1) and _is_adjective(reading, index + 1):
        index += 1
    return index


def with_purpose(reading: Reading, last: int) -> int:
    """Goes on over للانتخابات or للدراسات المائية."""
    after = reading.after(last)
    if after.startswith("لل") and len(after) > 4:
        return adjectives(reading, last + 1)
    of_what = reading.after(last + 1) if after.startswith("ل") and len(after) > 3 and after not in SMALL else ""
    return adjectives(reading, last + 2) if of_what.startswith("ال") and after[1:] in _PURPOSES else last


def quoted(reading: Reading, index: int) -> int:
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


def listed_place(reading: Reading, at: int) -> int | None:
    """The last word of a listed place's name that starts at a word."""
    for rest, name in lexicon.place_names().get(reading.words[at].text, ()):
        following = [word.text for word in reading.words[at + 1 : at + 1 + len(rest)]]
        if not name.common and following == list(rest):
            return at + len(rest)
    return None


def with_number(reading: Reading, at: int) -> int:
    """The end of a unit's number (لواء 444) or of a committee's (لجنة 5+5)."""
    end = reading.words[at].end
    return at + 1 if reading.text[end : end + 1] == "+" and at + 1 < len(reading.words) else at


def is_a_state(word: str) -> bool:
    return any(not rest and name.use == "state" for rest, name in lexicon.actor_names().get(word, ()))


def is_a_persons(reading: Reading, index: int) -> bool:
    """Whether a word may belong to a person's name: a given or a family name, or that of a listed person."""
    word = reading.words[index].text
    known = word in lexicon.given_names() or word in lexicon.person_names()
    listed = any(name.use == "person" for _, name in lexicon.actor_names().get(word, ()))
    return word not in SMALL and (known or listed)
