"""How much two short texts say the same, by the words that carry their meaning: of any inflection's article and conjunction."""

from functools import cache

from briefing.arabic.fold import fold
from briefing.arabic.tokens import words

_SHORTEST = 3  # letters of a word that carries meaning
_PROCLITICS = ("وال", "فال", "بال", "كال", "لل", "ال", "و", "ف")
_NEGATIONS = frozenset(
    fold(word)
    for word in (
        *("لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "عدم", "مستبعد", "مستبعدا", "المستبعد", "يستبعد", "تستبعد", "نستبعد"),
        *("not", "no", "never", "without", "unlikely"),
    )
)


@cache
def content(text: str) -> frozenset[str]:
    """The words of a text that carry its meaning, folded, without article and conjunction."""
    return frozenset(_bare(fold(word.of(text)).lower()) for word in words(text) if word.end - word.start >= _SHORTEST)


def likeness(one: str, other: str) -> float:
    """What two texts share of the words that carry meaning, 0 … 1 (Jaccard's index)."""
    first, second = content(one), content(other)
    return len(first & second) / len(first | second) if first and second else 0.0


def negated(text: str) -> bool:
    """Whether a text denies an odd number of times."""
    return sum(fold(word.of(text)).lower().removeprefix("و") in _NEGATIONS for word in words(text)) % 2 == 1


def _bare(word: str) -> str:
    for proclitic in _PROCLITICS:
        if word.startswith(proclitic) and len(word) - len(proclitic) >= _SHORTEST:
            return word.removeprefix(proclitic)
    return word
