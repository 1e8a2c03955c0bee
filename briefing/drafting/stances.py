"""The words by which one actor takes a stance towards another, in every form that a report may give them.

A cue that is a noun and a verb alike when unvowelled (دعم, رفض) is kept as a noun: who follows it is who supports.
"""

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import cast

from briefing.arabic.fold import fold
from briefing.domain.scales import Sign
from briefing.drafting import lexicon

_SEATED = fold("ؤ")  # استياؤه
_ONLY_FEMININE = "+"  # after a past that is a noun without its ت: ردت
_PRONOUNS = ("ه", "ها", "هم", "هما")
_ENDINGS_PRESENT = ("", "ون", "وا", "ان", *_PRONOUNS)
_ENDINGS_PAST = {"": False, "ت": True, "وا": None, "تا": True, "ا": None}
_BEFORE_VERBS = ("", "و", "ف", "س", "وس", "فس", "ل", "ول")
_BEFORE_ANY = ("", "و", "ف")  # the rest only before verbs of the present
_BEFORE_NOUNS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "ال", "وال", "بال", "لل", "فال", "وبال")


@dataclass(frozen=True, slots=True)
class Stance:
    """What a cue says: `denied` is the sign where it is negated; `through` the prepositions its object needs, if any;
    `suffered` whether who follows the noun is its object (تفكيك الحركة), not its doer (دعم إيران); `felt` whether it is
    the object that takes the stance (أغضب); `beside` the word that makes a phrase of it (مدّ يده).
    """

    sign: Sign
    denied: Sign
    kind: str
    firm: bool
    through: tuple[str, ...]
    suffered: bool = False
    felt: bool = False
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """One form: of a verb with the gender of who does it (None: either), or of a noun; `pronoun` is what hangs on it."""

    stance: Stance
    noun: bool
    feminine: bool | None = None
    pronoun: str = ""


@lru_cache(maxsize=1 << 16)
def senses(word: str) -> tuple[Cue, ...]:
    """What a folded word may say: phrases first, nouns before verbs; nothing where it is no cue."""
    nouns, verbs = _forms()
    found: dict[Cue, None] = {}
    for before in _BEFORE_NOUNS:
        if word.startswith(before):
            cues = nouns.get(word[len(before) :], ())
            found.update((cue, None) for cue in cues if not (cue.pronoun and before.endswith("ال")))
    for before in _BEFORE_VERBS:
        if word.startswith(before):
            rest = word[len(before) :]
            found.update((cue, None) for cue in verbs.get(rest, ()) if before in _BEFORE_ANY or rest[0] in "يت")
    return tuple(sorted(found, key=lambda cue: not cue.stance.beside))


@lru_cache(maxsize=1 << 16)
def noun_cue(word: str) -> bool:
    """Whether a folded word may be a noun of stance."""
    return any(cue.noun and not cue.stance.beside for cue in senses(word))


@cache
def _forms() -> tuple[dict[str, list[Cue]], dict[str, list[Cue]]]:
    """The forms of nouns and of verbs, without what may hang before them."""
    nouns: dict[str, list[Cue]] = {}
    verbs: dict[str, list[Cue]] = {}
    for row in lexicon.table("stances"):
        stance = _stance(row)
        for column, made, forms in (("noun", _noun_forms, nouns), ("verb", _verb_forms, verbs)):
            for phrase in filter(None, row[column].split("|")):
                word, _, beside = fold(phrase).partition(" ")
                for form, cue in made(word, replace(stance, beside=beside)):
                    forms.setdefault(form, []).append(cue)
    return nouns, verbs


@cache
def beside_forms(word: str) -> frozenset[str]:
    """The forms in which the second word of a phrase may stand: يده, بنفسها, الاتهامات, صلاتها."""
    bound = f"{word[:-1]}ت" if word.endswith("ه") else word
    endings = [word, f"{word}ا", f"{word}ات", f"{word}ي", f"{word}يه", f"{word}يها", *(bound + pronoun for pronoun in _PRONOUNS)]
    return frozenset(before + ending for ending in endings for before in ("", "ب", "ال", "بال", "لل", "و"))


def _stance(row: dict[str, str]) -> Stance:
    through = tuple(fold(word) for word in row["object"].split("|") if word)
    return Stance(
        cast(Sign, row["sign"]),
        cast(Sign, row["denied"]),
        row["kind"],
        row["firm"] == "1",
        through,
        row["of"] == "object",
        row["of"] == "feels",
    )


def _noun_forms(noun: str, stance: Stance) -> list[tuple[str, Cue]]:
    bound = [f"{noun[:-1]}ت"] if noun.endswith("ه") else [noun, f"{noun[:-1]}{_SEATED}"] if noun.endswith("ء") else [noun]
    bound += [f"{noun[:-1]}ا"] if noun.endswith("ي") else []  # هواها
    endings = [(noun, ""), (f"{noun}ا", ""), *((stem + pronoun, pronoun) for stem in bound for pronoun in _PRONOUNS)]
    return [(form, Cue(stance, True, None, pronoun)) for form, pronoun in endings]


def _verb_forms(verb: str, stance: Stance) -> list[tuple[str, Cue]]:
    forms = _present(verb) if verb.startswith("ي") else _past(verb)
    return [(form, Cue(stance, False, feminine, pronoun)) for form, feminine, pronoun in forms]


def _present(verb: str) -> list[tuple[str, bool | None, str]]:
    found: list[tuple[str, bool | None, str]] = []
    for stem, feminine in ((verb, False), (f"ت{verb[1:]}", True)):
        for ending in _ENDINGS_PRESENT:
            pronoun = ending if ending in _PRONOUNS else ""
            found.append((stem + ending, None if ending in ("ون", "وا") else feminine, pronoun))
        if stem.endswith("ي"):
            found += [(stem[:-1], feminine, ""), (f"{stem[:-1]}ون", None, ""), (f"{stem[:-1]}اه", feminine, "ه")]
            found += [(f"{stem[:-1]}اها", feminine, "ها")]
    return found


def _past(verb: str) -> list[tuple[str, bool | None, str]]:
    found: list[tuple[str, bool | None, str]] = []
    endings = {"ت": True} if verb.endswith(_ONLY_FEMININE) else _ENDINGS_PAST
    verb = verb.removesuffix(_ONLY_FEMININE)
    for ending, feminine in endings.items():
        stem = verb[:-1] if verb.endswith(("ي", "ا")) and ending else verb
        found.append((stem + ending, feminine, ""))
        if ending in ("", "ت"):
            carried = f"{stem[:-1]}ا" if stem.endswith("ي") else stem
            found += [(carried + ending + pronoun, feminine, pronoun) for pronoun in _PRONOUNS]
    return found
