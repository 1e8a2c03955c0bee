"""Who stands how towards whom: a verb of stance with its subject and its object, or a noun of stance with its two sides.

A negation gives the stance its other sign; "X fears that Y grows in Z" is X against Y; what holds only on a condition is
marked as mixed. A verb without a subject of its own takes up the one of the statement before.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefing.domain.draft import Reason, RelationDraft
from briefing.domain.scales import Sign
from briefing.domain.spans import Cited
from briefing.drafting.dealings import dealings
from briefing.drafting.english_stances import english_stances
from briefing.drafting.mentions import Mention
from briefing.drafting.noun_stances import NounStances
from briefing.drafting.participle_stances import ParticipleStances
from briefing.drafting.reading import Reading
from briefing.drafting.spoken_of import by_sentence
from briefing.drafting.talk import Found, Talk
from briefing.drafting.verb_stances import VerbStances

_NEAR = 40  # words between two names
_Groups = dict[tuple[str, str, Sign], list[Found]]


def relations(reading: Reading, mentions: Sequence[Mention]) -> tuple[RelationDraft, ...]:
    """One proposal a source, target and sign, with all its passages; of pairs that no rule speaks of, what the model takes for one."""
    ruled = _by_rule(reading, mentions)
    return (*ruled, *dealings(reading, mentions, frozenset((one.source, one.target) for one in ruled)))


def _by_rule(reading: Reading, mentions: Sequence[Mention]) -> tuple[RelationDraft, ...]:
    groups: dict[tuple[str, str, Sign], list[Found]] = defaultdict(list)
    for found in stances_told(reading, mentions):
        groups[found.source, found.target, found.sign].append(found)
    if reading.english:
        return tuple(_relation(key, group) for key, group in groups.items())
    reading.alive()
    places = _places(mentions)
    reading.alive()
    told = {key: group for key, group in _undecided(groups).items() if _ever_near(places, key[0], key[1])}
    reading.alive()
    return tuple(_relation(key, group) for key, group in told.items())


def _places(mentions: Sequence[Mention]) -> dict[str, list[int]]:
    """The words at which each actor is named."""
    found: dict[str, list[int]] = defaultdict(list)
    for mention in mentions:
        if not mention.place:
            found[mention.name].append(mention.first)
    return found


def _ever_near(places: Mapping[str, Sequence[int]], one: str, other: str) -> bool:
    """Whether two are named near one another anywhere; whom only a chain of pronouns brings together are mostly mistaken."""
    others = places.get(other, ())
    for at in places.get(one, ()):
        following = bisect_left(others, at)
        if any(abs(near - at) <= _NEAR for near in others[max(following - 1, 0) : following + 1]):
            return True
    return False


def stances_told(reading: Reading, mentions: Sequence[Mention], only: frozenset[int] | None = None) -> Iterator[Found]:
    """Every stance between those mentioned that a rule finds, in order; of the sentences numbered in `only`, if it is given."""
    if reading.english:
        yield from english_stances(reading, mentions)
        return
    parties = by_sentence(reading, mentions)
    counted = Counter(mention.name for mention in mentions if not mention.place and mention.use != "nisba")
    talk = Talk(chief=tuple(name for name, _ in counted.most_common(2)))
    for number, sentence in reading.each_sentence():
        if number and "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]:
            talk = talk.new_paragraph()
        if (only is None or number in only) and (number in parties or talk.near):
            yield from _Sentence(reading, sentence, parties.get(number, []), talk).read()


class _Sentence(VerbStances, NounStances, ParticipleStances):
    """One sentence, read from its beginning to its end."""

    def read(self) -> Iterator[Found]:
        self.label = self.spoken_of()
        if self.label:
            self.talk.last = self.talk.near = self.label
            self.talk.note(self.label)
        for index in self.span:
            cue = None if index in self.done else self.cues.get(index)
            if cue is None:
                yield from self.participle(index) if index not in self.named else ()
                continue
            self.pass_subjects(index)
            yield from (
                self.noun(index, cue) if cue.noun and not self.is_verb(index) else self.verb(index, self.as_verb(index, cue))
            )
        self.pass_subjects(self.span.stop)


def _undecided(groups: _Groups) -> _Groups:
    """«لم ترفضه ولم تقبله»: what is neither refused nor accepted in one sentence is neither for nor against."""
    settled: _Groups = {}
    refused: dict[tuple[str, str, Cited], set[str]] = defaultdict(set)
    for (source, target, _), group in groups.items():
        for found in group:
            if found.denied:
                refused[source, target, found.passage].add(found.kind)
    for (source, target, sign), group in groups.items():
        for found in group:
            undecided = found.denied and len(refused[source, target, found.passage]) > 1
            key: Sign = "±" if undecided else sign
            settled.setdefault((source, target, key), []).append(found)
    return settled


def _relation(key: tuple[str, str, Sign], group: Sequence[Found]) -> RelationDraft:
    first = max(group, key=lambda found: found.near)
    strength = (0.7 if first.near else 0.5) + 0.1 * (len(group) - 1)
    return RelationDraft(
        source=key[0],
        target=key[1],
        sign=key[2],
        kind=first.kind,
        firm=any(found.firm for found in group),
        passages=tuple(dict.fromkeys(found.passage for found in group)),
        strength=min(1.0, strength),
        reason=Reason(first.rule, first.cue),
    )
