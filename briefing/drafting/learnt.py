"""Adds to the mentions that the rules find those that the trained model of names finds beside them: persons first of all.

The rules come first: what the model says of a word that belongs to one of their mentions is not heard.
"""

from collections.abc import Callable, Iterator, Sequence

from briefing.arabic.fold import fold
from briefing.drafting import lexicon, names
from briefing.drafting.context import AT_A_PLACE, bare, trap
from briefing.drafting.head_words import SMALL
from briefing.drafting.mentions import Mention, by_word, in_order
from briefing.drafting.reading import Reading, forms
from briefing.drafting.tokens import blocks

_SURE_OF = {"PERS": 0.55, "LOC": 0.5, "ORG": 0.8}
_DEEP_SURE_OF = {"PERS": 0.5, "LOC": 0.5, "ORG": 0.6}
_PERSON_ALONE = 0.9  # how sure the model must be of a person of one word, or none of whose names is known
_SHORTEST_FAMILY = 4
_QUOTES = {"«": "»", "“": "”"}
_PRONOUNS = ("ها", "هم")
_SPOKEN_TO = ("وني", "تم", "تموها", "وها")


def with_learnt(reading: Reading, mentions: Sequence[Mention], deep: Callable[[int, int], None] | None = None) -> list[Mention]:
    """All mentions in order; those of an English report are left as they are.

    With `deep`, which hears how many sentences of how many have been read, the names are those of the slow model.
    """
    if reading.english:
        return list(mentions)
    taken = set(by_word(reading, mentions))
    found = [mention for mention in _tagged(reading, deep) if not taken.intersection(range(mention.first, mention.last + 1))]
    taken.update(word for mention in found for word in range(mention.first, mention.last + 1))
    return in_order([*mentions, *found, *_by_family(reading, found, taken)])


def _tagged(reading: Reading, deep: Callable[[int, int], None] | None) -> Iterator[Mention]:
    lines = blocks(reading, as_written=deep is not None)
    pieces = [piece for block in lines for piece in block]
    words = [[[text for text, _ in piece] for piece in block] for block in lines]
    found = names.find(words, reading.alive) if deep is None else _deep(words, deep)
    sure = _SURE_OF if deep is None else _DEEP_SURE_OF
    for piece, tags in zip(pieces, found, strict=False):
        reading.alive()
        for tag in tags:
            indices = [index for _, index in piece[tag.first : tag.last + 1] if index is not None]
            mention = _mention(reading, tag, indices) if indices and tag.certain >= sure[tag.label] else None
            if mention:
                yield mention


def _deep(blocks: Sequence[Sequence[Sequence[str]]], tell: Callable[[int, int], None]) -> list[list[names.Tagged]]:
    from briefing.drafting.deep import names as slow  # numpy is loaded only where it is wanted

    sentences = [words for block in blocks for words in block]
    return slow.find(sentences, lambda done: tell(done, len(sentences)))


def _mention(reading: Reading, tag: names.Tagged, indices: Sequence[int]) -> Mention | None:
    first, last = indices[0], indices[-1]
    start = reading.words[first].start + _cut(reading.words[first].text, tag.label)
    end = reading.words[last].end
    name = reading.written(start, end)
    if tag.label == "PERS":
        known = lexicon.given_names() | lexicon.person_names()
        strange = not any(form in known for index in indices for _, form in forms(reading.words[index].text))
        owned = reading.words[last].text not in known and reading.words[last].text.endswith(_PRONOUNS)
        unsure = (tag.certain < _PERSON_ALONE and (first == last or strange)) or owned or _led_by_ba(reading, first, start)
        unsure = unsure or any(reading.words[index].text in SMALL or _says(reading.words[index].text) for index in indices)
        return None if unsure or len(name) < _SHORTEST_FAMILY else Mention(start, end, name, "person", "learnt", first, last)
    if tag.label == "LOC":
        somewhere = bare(reading.before(first)) in AT_A_PLACE and not trap(reading, first)
        somewhere = somewhere and bare(reading.words[first].text) not in AT_A_PLACE
        return Mention(start, end, name, "city", "place", first, last) if somewhere else None
    quoted = reading.text[start - 1 : start] in _QUOTES and reading.text[end : end + 1] == _QUOTES.get(
        reading.text[start - 1 : start]
    )
    return Mention(start - quoted, end + quoted, name, "organisation", "learnt", first, last) if first < last else None


def _says(word: str) -> bool:
    """«سألتموني»: whether a word carries the pronouns of one who is spoken to."""
    return word.endswith(_SPOKEN_TO) or (word[1:] in SMALL and word[:1] in "وفبكل")


def _led_by_ba(reading: Reading, first: int, start: int) -> bool:
    """Whether ب stands before what the model takes for a person: «بمظهر العاجز» is none."""
    return reading.text[reading.words[first].start : start].endswith("ب")


def _cut(word: str, label: names.Label) -> int:
    """How many proclitics stand before a name: none if the whole word is one, else what leaves a known one, else و."""
    known = lexicon.given_names() | lexicon.person_names() if label == "PERS" else lexicon.place_names().keys()
    for cut, form in forms(word):
        if form in known and not word[:cut].endswith("ك"):
            return cut
    return 1 if word[0] == "و" and len(word) > _SHORTEST_FAMILY else 0


def _by_family(reading: Reading, found: Sequence[Mention], taken: set[int]) -> Iterator[Mention]:
    """A family name alone, of someone whose whole name the text has."""
    families = {fold(mention.name).split()[-1]: mention for mention in found if mention.kind == "person" and " " in mention.name}
    listed = lexicon.place_names().keys() | lexicon.actor_names().keys()
    families = {word: mention for word, mention in families.items() if len(word) >= _SHORTEST_FAMILY and word not in listed}
    for form, mention in families.items():
        reading.alive()
        for index, cut in reading.standing(form):
            word = reading.words[index]
            if index not in taken:
                yield Mention(word.start + cut, word.end, mention.name, "person", "learnt", index, index)
