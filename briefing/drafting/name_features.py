"""What the model of names sees of a word: its letters, its neighbours, the lists, and how the report uses it elsewhere."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.reading import forms

Words = Sequence[str]  # of one sentence: folded words and signs
_TITLES = frozenset(
    fold(
        "الرئيس رئيس الوزير وزير وزيرة الأمين أمين الملك الأمير أمير السيد السيدة الدكتور دكتور العقيد اللواء الجنرال الفريق "
        "المشير العميد القائد قائد الشيخ شيخ المتحدث الناطق السفير سفير النائب نائب المبعوث مبعوث المستشار مستشار مدير المدير "
        "زعيم الزعيم المرشد مرشد البابا القس الكاتب الباحث المحلل الخبير الصحفي المحامي القاضي قال وقال أضاف وأضاف صرح وصرح"
    ).split()
)
_LOCATIVES = frozenset(fold("في مدينة إلى قرب بلدة").split())


@cache
def stem_of(word: str) -> str:
    """A word without the proclitics it seems to have: for likeness only, so a letter too many does no harm."""
    for proclitics in ("وف", "بلك"):
        if word[0] in proclitics and len(word) > 4:
            word = word[1:]
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@cache
def _first_words() -> tuple[tuple[str, frozenset[str]], ...]:
    """Words that begin the names of the lists, by kind of list."""
    return (
        ("place", frozenset(word for word, found in lexicon.place_names().items() if not all(name.common for _, name in found))),
        ("city", frozenset(lexicon.place_names())),
        ("actor", frozenset(lexicon.actor_names())),
        ("head", frozenset(lexicon.heads())),
        ("nisba", frozenset(lexicon.nisbas())),
        ("title", _TITLES),
        ("given", lexicon.given_names()),
        ("Family", lexicon.person_names()),
    )


@cache
def _listed(word: str) -> str:
    stem = stem_of(word)
    return "".join(
        code[0] for code, words in _first_words() if word in words or stem in words or word[1:] in words or f"ال{stem}" in words
    )


@cache
def _shape(word: str) -> str:
    if word.isdecimal():
        return "digits"
    if word.isascii():
        return "latin" if word.isalpha() else "sign"
    return "article" if word.startswith("ال") else str(min(len(word), 5))


@cache
def _own(word: str) -> tuple[str, ...]:
    return (
        f"w={word}",
        f"s={stem_of(word)}",
        *(f"p{size}={word[:size]}" for size in (1, 2, 3, 4)),
        *(f"e{size}={word[-size:]}" for size in (1, 2, 3, 4)),
        f"l={_listed(word)}",
        f"h={_shape(word)}",
    )


@cache
def _beside(word: str, side: str) -> tuple[str, ...]:
    return (
        f"{side}1={word}",
        f"{side}s={stem_of(word)}",
        f"{side}l={_listed(word)}",
        f"{side}e={word[-3:]}",
    )


def features(sentences: Sequence[Words]) -> list[list[list[str]]]:
    """What the model sees of each word: its letters, its neighbours, and how the sentences given with it use it elsewhere."""
    told = _told(sentences)
    return [_of_sentence(words, told) for words in sentences]


def _of_sentence(words: Words, told: dict[str, list[str]]) -> list[list[str]]:
    padded = ("^^", "^", *words, "$", "$$")
    stems = list(map(stem_of, padded))
    lists = list(map(_listed, padded))
    matched = _matched(words)
    return [
        [
            *_own(padded[at]),
            *_beside(padded[at - 1], "-"),
            *_beside(padded[at + 1], "+"),
            f"+h={_shape(padded[at + 1])}",
            f"m={matched[at - 2]}",
            f"-2={padded[at - 2]}",
            f"+2={padded[at + 2]}",
            f"-b={stems[at - 1]} {stems[at]}",
            f"+b={stems[at]} {stems[at + 1]}",
            f"ll={lists[at - 1]}/{lists[at]}/{lists[at + 1]}",
            *told[stems[at]],
        ]
        for at in range(2, len(words) + 2)
    ]


def _matched(words: Words) -> list[str]:
    """For each word, what the listed name that it is part of names, its place in it and the length of it."""
    found = [""] * len(words)
    at = 0
    while at < len(words):
        length, use = max(_lengths(words, at), default=(0, ""))
        for step in range(length):
            found[at + step] = f"{use}{min(step, 2)}{min(length, 3)}"
        at += max(length, 1)
    return found


def _lengths(words: Words, at: int) -> Iterator[tuple[int, str]]:
    """Length and use of the longest listed name that begins at a word, in each list."""
    for _, form in forms(words[at]):
        for names in (lexicon.actor_names(), lexicon.place_names()):
            for rest, name in names.get(form, ()):
                if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                    yield len(rest) + 1, f"{name.use}{'?' if name.common else ''}"
                    break


def _told(sentences: Sequence[Words]) -> dict[str, list[str]]:
    """For each stem, how often it is there and in which company: after a title, a preposition of place, a head noun."""
    counts: Counter[str] = Counter()
    company: dict[str, set[str]] = defaultdict(set)
    for words in sentences:
        before = "^"
        for word in words:
            stem = stem_of(word)
            counts[stem] += 1
            company[stem].update(_company(before))
            before = word
    return {stem: _evidence(stem, count, company[stem]) for stem, count in counts.items()}


@cache
def _company(before: str) -> tuple[str, ...]:
    stem, listed = stem_of(before), _listed(before)
    found = ["T"] if before in _TITLES or stem in _TITLES else []
    found += ["L"] if before.lstrip("و") in _LOCATIVES else []
    found += ["H"] if stem in lexicon.heads() or before in lexicon.heads() else []
    return (*found, "G") if "g" in listed or "F" in listed else tuple(found)


def _evidence(stem: str, count: int, company: set[str]) -> list[str]:
    often = f"dc={min(count, 4)}"
    if count < 2 or len(stem) < 3:
        return [often]
    return [often, *(f"d{code}" for code in sorted(company)), f"de={''.join(sorted(company))}"]
