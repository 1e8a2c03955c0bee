"""A document made ready for the rules: folded once, cut into sentences and words, with the way back to the original.

All offsets inside drafting are those of the folded text, until `cite` turns them into passages.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.arabic.fold import fold_map, original
from briefing.arabic.sentences import clauses, iter_sentences
from briefing.domain.document import Document
from briefing.domain.spans import Cited, Span
from briefing.drafting import lexicon

_WORD = re.compile(r"\w+")
_JOINS = re.compile(r"[\s«»\"“”‘’'()]*$|(?<=[A-Za-z])[-.](?=$)")
_STRETCH = 20_000  # code points folded at once
_OFTEN = 256  # words between two calls of `alive`
_PROCLITICS = "وف"
_PREPOSITIONS = "بكل"
_CHAINS = ("", *_PROCLITICS, *_PREPOSITIONS, *(one + other for one in _PROCLITICS for other in _PREPOSITIONS))


def _ties(between: str) -> bool:
    """Whether what stands between two words does not part them."""
    return "\n" not in between and _JOINS.match(between) is not None


@dataclass(frozen=True, slots=True)
class Word(Span):
    """A word of the folded text."""

    text: str


class Reading:
    """The folded text of a document with its sentences and words; offsets count its code points."""

    def __init__(self, document: Document, alive: Callable[[], None] = lambda: None, own: Sequence[lexicon.OwnName] = ()) -> None:
        """`alive` is called often while the text is gone through, and may raise to stop; `own` are names added to the lists."""
        self.document = document
        self.alive = alive
        self.english = document.language == "en"
        actors = lexicon.english_actor_names() if self.english else lexicon.actor_names()
        places = lexicon.english_place_names() if self.english else lexicon.place_names()
        self.actor_names = lexicon.overlaid(actors, [one for one in own if not one.place])
        self.place_names = lexicon.overlaid(places, [one for one in own if one.place])
        self.text, self._origins = self._folded(document.text)

    def _folded(self, text: str) -> tuple[str, list[int]]:
        """The text folded line by line, some thousand code points at a time."""
        pieces: list[str] = []
        origins: list[int] = []
        start = 0
        while start < len(text):
            self.alive()
            line_end = text.find("\n", start + _STRETCH)
            end = line_end if line_end >= 0 else len(text)
            piece, own = fold_map(text[start:end])
            pieces.append(piece)
            origins.extend(index + start for index in own[:-1])
            start = end
        return "".join(pieces), [*origins, len(text)]

    @cached_property
    def sentences(self) -> list[Span]:
        found = []
        for span in iter_sentences(self.text):
            self.alive()
            if _WORD.search(self.text, span.start, span.end):
                found.append(span)
        return found

    @cached_property
    def words(self) -> list[Word]:
        found = []
        for match in _WORD.finditer(self.text):
            found.append(Word(*match.span(), match.group()))
            if not len(found) % _OFTEN:
                self.alive()
        return found

    @cached_property
    def _indices(self) -> dict[str, list[int]]:
        """The indices of each word of the text."""
        found: dict[str, list[int]] = {}
        for index, word in self.each_word():
            found.setdefault(word.text, []).append(index)
        return found

    def standing(self, form: str) -> Iterator[tuple[int, int]]:
        """Index of each word that is a form with any proclitics, and the letters that stand before the form, as in `forms`."""
        for chain in _CHAINS:
            for index in self._indices.get(chain + form, ()):
                yield index, len(chain)
        if form.startswith("ال"):
            for chain in ("", *_PROCLITICS):
                for index in self._indices.get(f"{chain}لل{form[2:]}", ()):
                    yield index, len(chain) + 1

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def clauses(self) -> list[list[Span]]:
        """The clauses of each sentence."""
        return [clauses(self.text, sentence) for _, sentence in self.each_sentence()]

    def each_sentence(self) -> Iterator[tuple[int, Span]]:
        """The sentences with their numbers; asks before each whether to go on."""
        for number, sentence in enumerate(self.sentences):
            self.alive()
            yield number, sentence

    def each_word(self) -> Iterator[tuple[int, Word]]:
        """The words with their indices; asks every few hundred words whether to go on."""
        for index, word in enumerate(self.words):
            if not index % _OFTEN:
                self.alive()
            yield index, word

    def word_at(self, offset: int) -> int:
        """Index of the first word that starts at the offset or after it."""
        return bisect_left(self._word_starts, offset)

    def words_in(self, span: Span) -> range:
        return range(self.word_at(span.start), self.word_at(span.end))

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds the offset."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def number_of(self, cited: Span) -> int:
        """Index of the sentence that a span of the document's text starts in."""
        return self.sentence_at_source(cited.start)

    def sentence_at_source(self, offset: int) -> int:
        """Index of the sentence that holds an offset of the document's text."""
        return self.sentence_at(bisect_left(self._origins, offset))

    def clause_at(self, offset: int) -> Span:
        """The clause that holds the offset."""
        found = self.clauses[self.sentence_at(offset)]
        return next((clause for clause in reversed(found) if clause.start <= offset), found[0])

    @cached_property
    def _gaps(self) -> list[str | None]:
        """What stands before each word, or nothing at all where it parts the word from the one before it."""
        found: list[str | None] = []
        end = 0
        for index, word in self.each_word():
            between = self.text[end : word.start]
            found.append(between if index and (between == " " or _ties(between)) else None)
            end = word.end
        return found

    def line_end(self, at: int) -> int:
        """Where the line that holds an offset ends."""
        end = self.text.find("\n", at)
        return end if end >= 0 else len(self.text)

    def joined(self, index: int) -> bool:
        """Whether only spaces, quotation marks or brackets stand between a word and the one before it."""
        return self._gaps[index] is not None

    def gap(self, index: int) -> str | None:
        """What stands before a word, if it does not part it from the word before it."""
        return self._gaps[index]

    def before(self, index: int) -> str:
        """The word before, or nothing where a sign stands between."""
        return self.words[index - 1].text if self._gaps[index] is not None else ""

    def after(self, index: int) -> str:
        return self.words[index + 1].text if index + 1 < len(self.words) and self._gaps[index + 1] is not None else ""

    def source(self, start: int, end: int) -> Span:
        """The span of the document's text."""
        return original(self._origins, start, end)

    def written(self, start: int, end: int) -> str:
        """The words of the document as it has them."""
        return self.source(start, end).of(self.document.text).strip()

    def cite(self, span: Span) -> Cited:
        found = self.source(span.start, span.end)
        return Cited(found.start, found.end)


@lru_cache(maxsize=1 << 16)
def forms(word: str) -> tuple[tuple[int, str], ...]:
    """A word as written and without each chain of proclitics, with the number of letters taken off.

    After لل the article's alef is put back, the second lam counting as the first letter of the name; or it begins a name in ل.
    """
    found = [(0, word)]
    if word[0] in _PROCLITICS and len(word) > 2:
        found.append((1, word[1:]))
    for cut, rest in tuple(found):
        if rest.startswith("لل") and len(rest) > 4:
            found += [(cut + 1, f"ا{rest[1:]}"), (cut + 1, rest[1:])]
        elif rest[0] in _PREPOSITIONS and len(rest) > 3:
            found.append((cut + 1, rest[1:]))
    return tuple(found)
