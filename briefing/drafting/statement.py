"""What a sentence is read with: its parties, its cues, who has spoken before, and how a stance found in it is stated."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.arabic.fold import fold
from briefing.domain.scales import Sign
from briefing.domain.spans import Span
from briefing.drafting.parties import OBLIQUE, Party, before, joined, together, upright, verblike
from briefing.drafting.reading import Reading
from briefing.drafting.referents import owned_noun, referents
from briefing.drafting.stance_words import (
    CALLS,
    CONDITIONS,
    ENDS,
    GUARDED,
    HIDES,
    LIFTED,
    LIFTS,
    NEGATIONS,
    NO_MORE,
    OPPOSITE,
    PREPOSITIONS,
    REACH,
    RECEPTION,
    RELATIONS,
    SIDES,
    SINCE,
    SO_CALLED,
    STANDS,
    STRAINED,
    SUPPOSING,
    WHO,
)
from briefing.drafting.stances import Cue, beside_forms, senses
from briefing.drafting.talk import Found, Talk

_RELATION, _GOES_ON = fold("علاق"), fold("تواصل")
_NO_VERB_AFTER = frozenset(fold("من عن على في إلى مع بين ضد لدى نحو عبر تجاه حيال إزاء بشأن دون أي كل بعض").split())


class Statement:
    """A sentence with its parties and its cues, and what has been said before it."""

    def __init__(self, reading: Reading, sentence: Span, parties: Sequence[Party], talk: Talk) -> None:
        self.reading = reading
        self.parties = parties
        self.talk = talk
        self.passed = -1
        self.named = {word for party in parties for word in range(party.first, party.last + 1)}
        self.span = reading.words_in(sentence)
        self.done: set[int] = set()
        said = ((index, self.said(index)) for index in self.span if index not in self.named)
        self.cues = {index: cue for index, cue in said if cue}
        self.referents = list(referents(reading, self.span, self.named))
        self.done.update(index for index, cue in self.cues.items() if not cue.noun and self.supposed(index))
        self.before = list(talk.recent)
        self.stances_before = list(talk.stances)
        self.owner: Party | None = None
        self.label: Party | None = None
        self.held: tuple[str, ...] = ()
        self.spoken: Party | None = None

    def said(self, index: int) -> Cue | None:
        """What a word says here: the phrase it is part of, or the sense whose preposition follows it."""
        text = self.reading.words[index].text
        may_say = self.written_so(index, senses(text))
        side = any(cue.stance.kind in PREPOSITIONS for cue in may_say) and text.removesuffix("ها").removesuffix("ه") in SIDES
        if not may_say or (side and not self.takes_sides(index)):
            return None
        near = self.following_texts(index)
        if near and near[0].startswith(_RELATION):
            may_say = [cue for cue in may_say if not cue.stance.felt]  # «ساءت علاقتها …»
        if text.removeprefix("و") == _GOES_ON and near[:1] not in (["مع"], ["بين"]):
            return None  # «تواصل إسرائيل …»
        plain = []
        for cue in may_say:
            if not cue.stance.beside:
                plain.append(cue)
                continue
            at = next((at for at, word in enumerate(near[: REACH - 4]) if word in beside_forms(cue.stance.beside)), None)
            if at is not None:
                self.done.add(index + 1 + at)
                return cue
        near = near[: self.unbroken(index)]
        led = [cue for cue in plain if any(word in cue.stance.through or word[0] in cue.stance.through for word in near)]
        free = [cue for cue in plain if not cue.stance.through]
        return next(iter([*led[: len(plain) > 1], *free, *plain]), None)

    def unbroken(self, index: int) -> int:
        """How many words follow one before the next sign: «تعارض بغداد الاتفاق، ما يجعل التنسيق مع …» is no «تعارض مع»."""
        reach = range(index + 1, min(index + 1 + REACH, self.span.stop))
        return next((at for at in reach if not self.reading.joined(at)), reach.stop) - index - 1

    def written_so(self, index: int, may_say: Sequence[Cue]) -> Sequence[Cue]:
        """The senses of a form that may end in ه or ة, once it is seen which one the text has."""
        before_it = self.reading.before(index)
        if before_it in SO_CALLED:
            may_say = [cue for cue in may_say if cue.stance.kind not in CALLS]
        if before_it in _NO_VERB_AFTER or before_it in RECEPTION:
            may_say = [cue for cue in may_say if cue.noun]
        if self.after_a_noun(index):
            may_say = [cue for cue in may_say if cue.noun or cue.feminine is not False or cue.pronoun]
        word = self.reading.words[index]
        if not word.text.endswith("ه") or not self.reading.written(word.start, word.end).endswith("ة"):
            return may_say
        return [cue for cue in may_say if cue.pronoun != "ه"]

    def after_a_noun(self, index: int) -> bool:
        """Whether a form that is a noun or a verb of the past stands where only a noun can: after the subject of another verb."""
        word = self.reading.words[index].text
        begins = word[0] in "يت" or (word[0] in "وفس" and bool(senses(word[1:])))
        if begins or not self.reading.joined(index):
            return False
        party = next((one for one in self.parties if one.last == index - 1), None)
        return party is not None and not party.oblique and verblike(self.reading.before(party.first))

    def following_texts(self, index: int) -> list[str]:
        """The words that follow one in its clause, as far as a stance reaches."""
        end = self.reading.clause_at(self.reading.words[index].start).end
        reach = self.reading.words[index + 1 : min(index + 1 + REACH, self.span.stop)]
        return [word.text for word in reach if word.start < end]

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
        for at in range(max(self.passed, self.span.start), min(index, self.span.stop)):
            self.note_deed(at)
        self.passed = index

    def note_deed(self, index: int) -> None:
        """Takes note of whose a plan or a deed is: who follows it, with whom it is made, or else who acts."""
        noun = owned_noun(self.reading.words[index].text)
        if not noun:
            return
        owner = next((one for one in self.parties if one.first == index + 1 and self.reading.joined(one.first)), None)
        if owner and (owner.nisba or not owner.oblique):
            self.talk.deeds[noun] = owner.names
        elif noun not in self.talk.deeds or not self.reading.words[index].text.lstrip("وفبل").startswith(("ال", "لل")):
            near = [one for one in self.parties if index < one.first <= index + 6]
            with_whom = [name for one in near if before(self.reading, one.first) in ("مع", "بين", "يمنح") for name in one.names]
            acting = self.talk.near.names if self.talk.near and self.made(index) else ()
            self.talk.deeds[noun] = tuple(dict.fromkeys((*acting, *with_whom)))

    def made(self, index: int) -> bool:
        """Whether a verb stands before a deed, with no preposition between: «قدمت القاهرة مقترحاً»."""
        for at in range(index - 1, max(index - 6, self.span.start - 1), -1):
            word = self.reading.words[at].text
            if word in OBLIQUE or not self.reading.joined(at + 1):
                return False
            if verblike(word):
                return True
        return False

    def aside(self, index: int) -> bool:
        return index > 0 and (self.supposed(index) or self.relative(index) > 0)

    def supposed(self, index: int) -> bool:
        """Whether a verb follows أن, إذا or ما لم: it says what may be, not what is."""
        if self.reading.before(index) == "لم" and self.reading.before(index - 1) == "ما":
            return True
        if self.reading.before(index) == "ان" and before(self.reading, index - 1) in SINCE:
            return False
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

    def relative(self, index: int) -> int:
        """The word التي or الذي that opens the clause a word stands in, or 0."""
        near = range(index - 1, max(index - 7, self.span.start - 1), -1)
        return next((at for at in near if self.reading.words[at].text in WHO), 0)

    def denied(self, index: int) -> bool:
        """Whether what a word says is negated or ended, but not both."""
        return self.negated(index) != self.ended(index)

    def negated(self, index: int) -> bool:
        """«لم تعد … تثق»; what is not hidden, or not hesitated at, is not negated."""
        if before(self.reading, index) in NEGATIONS or self.reading.before(index) in NEGATIONS:
            return True
        if self.cues[index].noun:
            near = [word.text for word in self.reading.words[max(index - 5, self.span.start) : index]]
            return any(text in NEGATIONS for text in near[:-1]) and not any(text in HIDES for text in near)
        subject = next((one for one in self.parties if one.last == index - 1 and not one.oblique), None)
        at = subject.first if subject else index
        return self.reading.before(at) in NO_MORE and self.reading.before(at - 1) in NEGATIONS

    def ended(self, index: int) -> bool:
        """«أوقفت دعمها»"""
        near = [word.text for word in self.reading.words[max(index - 5, self.span.start) : index]]
        if self.cues[index].stance.kind in LIFTED and any(text.lstrip("وف") in LIFTS for text in near):
            return True
        last = near if self.cues[index].noun else near[-1:]
        return any(text in ENDS or (text[0] in "وف" and text[1:] in ENDS) for text in last)

    def stated(
        self, index: int, cue: Cue, sources: Sequence[str], targets: Sequence[str], denied: bool, near: bool, rule: str
    ) -> Iterator[Found]:
        word = self.reading.words[index]
        clause = self.reading.clause_at(word.start)
        sign = self.coloured(index, cue)
        if denied:
            sign = OPPOSITE[sign] if self.ended(index) else cue.stance.denied
        if sign == "+" and self.conditional(index, clause):
            sign = "±"
        self.talk.take_up(sources, targets, charge=cue.stance.kind == "يتهم")
        passage = self.reading.cite(clause)
        written = self.reading.written(word.start, word.end)
        for source in sources:
            for target in targets:
                if source != target:
                    yield Found(source, target, sign, cue.stance.kind, cue.stance.firm, rule, written, passage, near, denied)

    def coloured(self, index: int, cue: Cue) -> Sign:
        """The sign of relations by the adjective that goes with them: «علاقات متوترة»."""
        if cue.stance.kind not in RELATIONS:
            return cue.stance.sign
        near = {text.removeprefix("ال") for text in self.following_texts(index)[:8]}
        return "-" if near & STRAINED else "±" if near & GUARDED else cue.stance.sign

    def breaks(self, at: int) -> bool:
        """A verb joined by و after a comma begins another statement."""
        word = self.reading.words[at].text
        if word[0] not in "وف" or self.reading.joined(at) or any(party.first == at for party in self.parties):
            return False
        return word not in OBLIQUE and (verblike(word[1:]) or bool(senses(word[1:])) or word.startswith("وو"))

    def conditional(self, index: int, clause: Span) -> bool:
        following = self.reading.words_in(Span(self.reading.words[index].end, max(clause.end, self.reading.words[index].end + 1)))
        stop = next((at for at in following if self.breaks(at)), following.stop)
        texts = [self.reading.words[at].text for at in following if at < stop]
        if any(text in CONDITIONS for text in texts):
            return True
        return any(one in ("ما",) and other in ("دام", "لم", "دامت") for one, other in pairwise(texts))
