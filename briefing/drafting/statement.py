"""What a sentence is read with: its parties, its cues, who has spoken before, and how a stance found in it is stated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.domain.scales import Sign
from briefing.domain.spans import Cited, Span
from briefing.drafting.parties import Party, before, joined, together, upright
from briefing.drafting.reading import Reading
from briefing.drafting.stance_words import CONDITIONS, ENDS, NEGATIONS, PRONOUNS, REACH, SIDES, STANDS, SUPPOSING, WHO
from briefing.drafting.stances import Cue, cues


@dataclass(frozen=True, slots=True)
class Found:
    source: str
    target: str
    sign: Sign
    kind: str
    firm: bool
    rule: str
    cue: str
    passage: Cited
    near: bool
    denied: bool


@dataclass(slots=True)
class Talk:
    """What has been said so far in a paragraph: who took the last stance, who acted last, whom each was last set against.

    `bound` holds the pairs of the whole report so far that a stance has been found between.
    """

    last: Party | None = None
    near: Party | None = None
    partner: dict[str, tuple[str, ...]] = field(default_factory=dict)
    accuser: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recent: list[Party] = field(default_factory=list)
    bound: set[frozenset[str]] = field(default_factory=set)

    def note(self, party: Party) -> None:
        self.recent = [one for one in self.recent[-3:] if not set(one.names) & set(party.names)] + [party]


class Statement:
    """A sentence with its parties and its cues, and what has been said before it."""

    def __init__(self, reading: Reading, sentence: Span, parties: Sequence[Party], talk: Talk, chief: tuple[str, ...]) -> None:
        self.chief = chief
        self.reading = reading
        self.parties = parties
        self.talk = talk
        self.passed = -1
        named = {word for party in parties for word in range(party.first, party.last + 1)}
        known = cues()
        words = reading.words
        self.span = reading.words_in(sentence)
        self.cues = {
            index: known[words[index].text]
            for index in self.span
            if words[index].text in known and index not in named and (words[index].text not in SIDES or self.takes_sides(index))
        }
        self.done: set[int] = {index for index, cue in self.cues.items() if not cue.noun and self.supposed(index)}
        self.owner: Party | None = None
        self.label: Party | None = None
        self.held: tuple[str, ...] = ()
        self.spoken: Party | None = None

    def takes_sides(self, index: int) -> bool:
        """Whether خلف or إلى جانب follows a verb of standing or fighting, and says with whom."""
        near = range(max(index - 8, self.span.start), index)
        return any(self.reading.words[at].text in STANDS for at in near)

    def pass_subjects(self, index: int) -> None:
        """Takes note of who acts before a word, whatever is done."""
        for party in self.parties:
            if self.passed < party.first < index and upright(self.reading, party) and not self.aside(party.first - 1):
                self.talk.near = self.whole(party)
                self.talk.note(self.talk.near)
        self.passed = index

    def aside(self, index: int) -> bool:
        return index > 0 and (self.supposed(index) or self.relative(index) > 0)

    def supposed(self, index: int) -> bool:
        """Whether a verb follows أن, إذا or ما لم: it says what may be, not what is."""
        if self.reading.before(index) == "لم" and self.reading.before(index - 1) == "ما":
            return True
        return self.reading.before(index) in SUPPOSING

    def spoken_of(self) -> Party | None:
        """«الولايات المتحدة: ضغطت …»: the one whom a list speaks of."""
        if not self.parties or self.parties[0].first - self.span.start > 1:
            return None
        party = self.parties[0]
        return party if self.reading.text[party.end : party.end + 2].strip().startswith(":") else None

    def whole(self, party: Party) -> Party:
        """A party with those before it that it is joined to."""
        for other in reversed([one for one in self.parties if one.last < party.first]):
            if joined(self.reading, other, party):
                return together(self.reading, other, self.parties)
        return party

    def carried(self, index: int, cue: Cue) -> Party | None:
        """Who did what was said before: the subject of this sentence so far, or of the one before it."""
        spoken = self.meant(index) or self.talk.near
        if spoken and spoken.agrees(cue.feminine):
            return spoken
        earlier = [party for party in self.parties if party.last < index and party.agrees(cue.feminine)]
        strong = [party for party in earlier if upright(self.reading, party)]
        if strong:
            return self.whole(strong[-1])
        if self.talk.last and self.talk.last.agrees(cue.feminine):
            return self.talk.last
        plain = [party for party in earlier if not party.oblique and not party.nisba and index - party.last <= REACH]
        return plain[-1] if plain else None

    def meant(self, index: int) -> Party | None:
        """Whom هي, أنها or لكنه before a verb mean: in the midst of a sentence the one who took the last stance in it."""
        near = [self.reading.words[at].text for at in range(max(index - 2, self.span.start), index)]
        pronoun = (near[-1:] and near[-1] in PRONOUNS) or (len(near) > 1 and near[-1] in NEGATIONS and near[-2] in PRONOUNS)
        return self.talk.last if pronoun and index - self.span.start > 3 else None

    def antecedent(self, index: int) -> Party | None:
        """The one whom التي or الذي before a verb takes up."""
        at = self.relative(index)
        return next((party for party in self.parties if party.last == at - 1), None) if at else None

    def relative(self, index: int) -> int:
        """The word التي or الذي that opens the clause a word stands in, or 0."""
        near = range(index - 1, max(index - 7, self.span.start - 1), -1)
        return next((at for at in near if self.reading.words[at].text in WHO), 0)

    def gender(self, index: int, cue: Cue) -> bool | None:
        """Whether the pronoun of an object is feminine."""
        pronoun = cue.pronoun or self.reading.after(index)
        return True if pronoun.endswith("ها") else None if pronoun.endswith(("هم", "هما")) else False

    def other_than(self, subject: Party, feminine: bool | None = None, index: int | None = None) -> Party | None:
        """The last one spoken of but the subject itself: in this sentence, or in the one before."""
        here = [one for one in self.parties if one.last < (index or subject.first) and not one.nisba]
        for party in (*reversed(here), *reversed(self.talk.recent)):
            if not set(party.names) & set(subject.names) and party.agrees(feminine):
                return party
        return None

    def denied(self, index: int) -> bool:
        words = [before(self.reading, at) or self.reading.before(at) for at in (index, index - 1)]
        if words[0] in NEGATIONS or self.reading.before(index) in NEGATIONS:
            return True
        if self.cues[index].noun and any(
            self.reading.words[at].text in NEGATIONS for at in range(max(index - 3, self.span.start), index - 1)
        ):
            return True
        if self.cues[index].noun and any(
            word.text in ENDS for word in self.reading.words[max(index - 4, self.span.start) : index]
        ):
            return True
        return (words[0] in ("تعد", "يعد", "تعلن", "يعلن") and self.reading.before(index - 1) in NEGATIONS) or words[0] in ENDS

    def stated(
        self, index: int, cue: Cue, sources: Sequence[str], targets: Sequence[str], denied: bool, near: bool, rule: str
    ) -> Iterator[Found]:
        word = self.reading.words[index]
        clause = self.reading.clause_at(word.start)
        sign = cue.stance.denied if denied else cue.stance.sign
        if sign == "+" and self.conditional(index, clause):
            sign = "±"
        for source in sources:
            for target in targets:
                if source == target:
                    continue
                self.talk.bound.add(frozenset((source, target)))
                self.talk.partner[source] = (target,)
                if cue.stance.kind == "يتهم":
                    self.talk.accuser[target] = (source,)
                self.talk.partner.setdefault(target, (source,))
                passage = self.reading.cite(clause)
                written = self.reading.written(word.start, word.end)
                yield Found(source, target, sign, cue.stance.kind, cue.stance.firm, rule, written, passage, near, denied)

    def conditional(self, index: int, clause: Span) -> bool:
        following = self.reading.words_in(Span(self.reading.words[index].end, max(clause.end, self.reading.words[index].end + 1)))
        texts = [self.reading.words[at].text for at in following]
        if any(text in CONDITIONS for text in texts):
            return True
        return any(one in ("ما",) and other in ("دام", "لم", "دامت") for one, other in pairwise(texts))
