"""A verb of stance with its subject and its object: «ترفض بغداد المقترح التركي».

Without a subject of its own it takes up the one of the statement before; without an object, whom it answers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.domain.scales import Sign
from briefing.drafting.parties import OBLIQUE, Party, before, opens, together, upright
from briefing.drafting.stance_words import (
    ADVERBS,
    ANONYMOUS,
    ANSWERS,
    BUT,
    DENIALS,
    FEARS,
    FRIENDLY,
    HOSTILE,
    OFFICES,
    PLANS,
    PREPOSITIONS,
    PRONOUNS,
    REACH,
    SAYS,
    SEES,
    SELF,
    WITH_PRONOUN,
)
from briefing.drafting.stances import Cue
from briefing.drafting.statement import Found, Statement


class VerbStances(Statement):
    """The stances that verbs say."""

    def is_verb(self, index: int) -> bool:
        """A word that is a noun or a verb of the past is a verb where a subject stands right before it."""
        word = self.reading.words[index].text
        party = next((one for one in self.parties if one.last == index - 1), None)
        if word[0] in "بلكا" or party is None or not self.reading.joined(index) or party.oblique or party.nisba:
            return False
        return opens(self.reading, party)

    def verb(self, index: int, cue: Cue) -> Iterator[Found]:
        subject, near = self.subject(index, cue)
        if subject is None:
            return
        start = max(index, subject.last) if near else index
        if self.reciprocal(cue, subject, start):
            yield from self.between(index, cue, subject)
        objects = self.objects(index, start, cue, subject)
        self.spoken, self.held = subject, objects or self.held
        denied = self.denied(index)
        if cue.stance.kind == SEES:
            cue = self.seen(index, cue)
            objects = objects if cue.stance.kind != SEES else ()
        if not self.relative(index):
            self.talk.last = self.talk.near = subject
            self.talk.note(subject)
        self.skip_nouns(index, objects)
        yield from self.stated(index, cue, subject.names, objects, denied, near, "relation-verb")
        if not objects and cue.stance.sign != "±":
            yield from self.opinion(index, cue, subject, denied)
        if objects and cue.stance.kind == "يتهم":
            yield from self.charged(index, objects)

    def seen(self, index: int, cue: Cue) -> Cue:
        """«ترى في … تهديداً»: the verb with the sign of what someone is seen as."""
        texts = {self.reading.words[at].text for at in range(index + 1, min(index + 9, self.span.stop))}
        sign: Sign | None = "-" if texts & HOSTILE else "+" if texts & FRIENDLY else None
        return replace(cue, stance=replace(cue.stance, sign=sign, kind="يعدّ", firm=False)) if sign else cue

    def skip_nouns(self, index: int, objects: Sequence[str]) -> None:
        """The nouns between a verb and its object say no more than the verb does."""
        reached = next((party for party in self.parties if party.first > index and set(party.names) & set(objects)), None)
        if reached:
            self.done.update(at for at, cue in self.cues.items() if index < at < reached.first and cue.noun)

    def subject(self, index: int, cue: Cue) -> tuple[Party | None, bool]:
        relative = self.antecedent(index)
        if relative and not cue.pronoun:
            return relative, True
        word = self.reading.words[index].text
        direct = next((party for party in self.parties if party.last == index - 1), None)
        adjoined = direct is not None and self.reading.joined(index) and not direct.oblique and not direct.nisba
        if direct and adjoined and word[0] not in "وف" and opens(self.reading, direct) and not cue.pronoun:
            return self.whole(direct), True
        if word[0] not in "وف" and self.reading.before(index) in PRONOUNS and not cue.pronoun:
            return self.carried(index, cue), False
        following = self.following(index)
        if following and not self.is_object(index, cue, following):
            return together(self.reading, following, self.parties), True
        if self.reading.after(index) in ANONYMOUS or self.reading.after(index).startswith("بموجب"):
            return None, False
        if direct and adjoined and word[0] not in "وف":
            return self.whole(direct), True
        if cue.stance.through and self.other_subject(index, cue):
            return None, False
        return self.carried(index, cue), False

    def following(self, index: int) -> Party | None:
        """Who follows a verb at once, but for an adverb, a pronoun with its preposition or an office."""
        at = index + 1
        words = self.reading.words
        while at < self.span.stop and at <= index + 4:
            party = next((one for one in self.parties if one.first == at), None)
            if party:
                return None if party.oblique else party
            text = words[at].text
            if text not in OFFICES and text not in ADVERBS and text not in WITH_PRONOUN:
                return None
            at += 1
        return None

    def is_object(self, index: int, cue: Cue, following: Party) -> bool:
        """Whether who follows a verb is its object («وتتهم الجانب المصري بكذا»), as the subject was named before."""
        if cue.pronoun or cue.stance.through or cue.stance.kind in SAYS or self.carried(index, cue) is None:
            return False
        if not following.agrees(cue.feminine):
            return True
        if self.label and index - self.label.last <= 2 and self.label.agrees(cue.feminine):
            return True
        after = self.reading.after(following.last)
        ends = not after or after[0] == "ب"
        return ends and self.reading.words[index].text[0] == "و"

    def other_subject(self, index: int, cue: Cue) -> bool:
        """Whether a verb that needs a preposition is followed by a bare noun: someone that is no actor does it."""
        after = self.reading.after(index)
        if not after or after in ADVERBS or after in OBLIQUE or after in WITH_PRONOUN or after in ("ان", "بان"):
            return False
        return after.startswith("ال") and after not in PLANS

    def objects(self, index: int, start: int, cue: Cue, subject: Party) -> tuple[str, ...]:
        antecedent = self.antecedent(index)
        if cue.pronoun or self.reading.after(index) in WITH_PRONOUN:
            if self.relative(index) and not antecedent:
                return ()
            if self.spoken and self.spoken.names == subject.names and self.held and not antecedent:
                return self.held
            self.owner = antecedent or self.owner or self.named_before(subject, index, cue)
            return self.owner.names if self.owner else ()
        self.owner = None
        if antecedent and antecedent is not subject and not any(start < party.first for party in self.reachable(index, start)):
            return antecedent.names
        for party in self.reachable(index, start) if cue.stance.kind not in DENIALS else ():
            if set(party.names) & set(subject.names) or not self.led(party, cue, start):
                continue
            if any(start < at < party.first and other.stance.kind in PREPOSITIONS for at, other in self.cues.items()):
                break
            return together(self.reading, party, self.parties).names
        return self.implied(index, start, cue, subject)

    def named_before(self, subject: Party, index: int, cue: Cue) -> Party | None:
        """Whom a pronoun means, by its gender; an answer may mean a plan, and so whoever put it forward."""
        found = self.other_than(subject, self.gender(index, cue), index)
        return found or (self.other_than(subject, None, index) if cue.stance.kind in ANSWERS else None)

    def reachable(self, index: int, start: int) -> list[Party]:
        words = self.reading.words
        end = self.reading.clause_at(words[index].start).end
        verbs = (at for at, other in self.cues.items() if at > start and not other.noun and at not in self.done)
        limit = next(verbs, self.span.stop)
        limit = min(limit, next((at for at in range(start + 1, limit) if self.breaks(at)), limit))
        return [
            party
            for party in self.parties
            if start < party.first < limit and party.end <= end + 1 and party.first - start <= REACH
        ]

    def breaks(self, at: int) -> bool:
        """A verb joined by و after a comma begins another statement."""
        word = self.reading.words[at].text
        return word[:2] in ("وي", "وت") and not self.reading.joined(at) and not any(party.first == at for party in self.parties)

    def led(self, party: Party, cue: Cue, start: int) -> bool:
        """Whether the preposition that a verb needs stands before a party."""
        through = cue.stance.through
        if not through:
            return True
        words = (self.reading.words[at].text for at in range(start + 1, party.first + 1))
        if any(word in through or word[0] in through or before(self.reading, party.first) in through for word in words):
            return True
        return any(word.text in through for word in self.reading.words[party.last + 1 : party.last + 3])

    def implied(self, index: int, start: int, cue: Cue, subject: Party) -> tuple[str, ...]:
        """Whom an answer goes to: the one who asked, charged or offered."""
        near = [word.text for word in self.reading.words[start + 1 : min(start + 4, self.span.stop)]]
        if any(text in PLANS or text[1:] in PLANS for text in near) or any(text in WITH_PRONOUN for text in near):
            accuser = next((self.talk.accuser[name] for name in subject.names if name in self.talk.accuser), ())
            owner = self.other_than(subject, None, index)
            return accuser or (owner.names if owner else ())
        if self.possessed(start + 1):
            if self.held and self.spoken and self.spoken.names != subject.names:
                return self.held
            feminine = self.reading.words[start + 1].text.endswith("ها")
            owner = None if subject.agrees(feminine) else self.other_than(subject, feminine, index)
            return owner.names if owner else ()
        known = next((self.talk.partner[name] for name in subject.names if name in self.talk.partner), ())
        if cue.stance.kind in ANSWERS and known:
            return known
        if cue.stance.kind in DENIALS or (cue.stance.kind not in ANSWERS and cue.stance.kind not in FEARS):
            return ()
        if self.spoken and not set(self.spoken.names) & set(subject.names):
            return self.spoken.names
        return self.other_chief(subject)

    def possessed(self, at: int) -> bool:
        """Whether a word ends in a pronoun (رواتبه) and not in ة, which looks the same when folded."""
        if at >= self.span.stop:
            return False
        word = self.reading.words[at]
        if len(word.text) < 4 or word.text.startswith("ال") or word.text in PLANS | SELF:
            return False
        return word.text.endswith("ها") or self.reading.written(word.start, word.end).endswith("ه")

    def other_chief(self, subject: Party) -> tuple[str, ...]:
        """Of the two that the report is most about, the one that a chief actor answers."""
        if subject.names[0] in self.chief and frozenset(self.chief) in self.talk.bound:
            return next(((name,) for name in self.chief if name not in subject.names), ())
        return ()

    def reciprocal(self, cue: Cue, subject: Party, start: int) -> bool:
        mutual = "بين" in cue.stance.through and len(subject.names) > 1
        return mutual and before(self.reading, start + 1) != "مع"

    def between(self, index: int, cue: Cue, subject: Party) -> Iterator[Found]:
        first, *others = subject.names
        yield from self.stated(index, cue, (first,), tuple(others), self.denied(index), True, "relation-between")

    def opinion(self, index: int, cue: Cue, subject: Party, denied: bool) -> Iterator[Found]:
        """«يرى … أن … تعرقل الحل»: what one says of another is a stance towards him."""
        if subject.first == self.span.start or self.reading.before(subject.first) not in ("ان", "بان"):
            return
        if self.reading.before(subject.first - 1) in BUT:
            return
        speakers = [one for one in self.parties if one.last < subject.first and upright(self.reading, one)]
        sign = cue.stance.denied if denied else cue.stance.sign
        if sign != "±" and speakers and not set(speakers[-1].names) & set(subject.names):
            yield from self.stated(index, cue, speakers[-1].names, subject.names, denied, False, "relation-opinion")

    def charged(self, index: int, accused: Sequence[str]) -> Iterator[Found]:
        """What someone is charged with: «بدعم …» is his stance too, if only by the charge."""
        for at, cue in self.cues.items():
            if index < at <= index + REACH and cue.noun and (self.reading.words[at].text[0] == "ب" or cue.stance.sign == "-"):
                self.done.add(at)
                reach = [party for party in self.parties if at < party.first <= at + 6 and not party.nisba]
                if reach:
                    names = together(self.reading, reach[0], self.parties).names
                    yield from self.stated(at, cue, accused, names, False, False, "relation-charge")
                return
