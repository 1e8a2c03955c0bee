"""A verb of stance with its subject and its object: «ترفض بغداد المقترح التركي».

Without a subject of its own it takes up the one of the statement before; without an object, whom it answers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.domain.scales import Sign
from briefing.drafting.objects import Objects
from briefing.drafting.parties import Party, before, opens, together, upright
from briefing.drafting.stance_words import BUT, DEMANDS, EXCHANGES, FRIENDLY, HOSTILE, NAMES_IT, REACH, REJECTS, SEES
from briefing.drafting.stances import Cue, senses
from briefing.drafting.talk import Found


class VerbStances(Objects):
    """The stances that verbs say."""

    def is_verb(self, index: int) -> bool:
        """A word that is a noun or a verb of the past is a verb where a subject stands right before it."""
        word = self.reading.words[index].text
        following = next((one for one in self.parties if one.first == index + 1), None)
        if following and not following.oblique and word[0] not in "بلكا":
            goes_on = word[0] in "وف" and self.talk.near is not None and self.talk.near.feminine is False
            present = word[0] in "يت" and any(not one.noun for one in senses(word))
            if following.feminine is False or goes_on or present:
                opens_statement = not self.reading.before(index) or before(self.reading, index) in ("قد", "لقد")
                return opens_statement and not self.reading.after(following.last).startswith("ل")
        party = next((one for one in self.parties if one.last == index - 1), None)
        if word[0] in "بلكا" or party is None or not self.reading.joined(index) or party.oblique or party.nisba:
            return False
        return opens(self.reading, party)

    def as_verb(self, index: int, cue: Cue) -> Cue:
        """The same form as a verb of the past, if it is one."""
        if not cue.noun:
            return cue
        may_say = senses(self.reading.words[index].text)
        verbs = [one for one in may_say if not one.noun and one.stance.kind == cue.stance.kind]
        return next(iter(sorted(verbs, key=lambda one: bool(one.stance.through))), cue)

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
        if not objects:
            cue, objects = self.called(index, cue)
        if not self.relative(index):
            self.talk.last = self.talk.near = subject
            self.talk.note(subject)
        cue = self.through_nouns(index, cue, objects)
        sides = (objects, subject.names) if cue.stance.felt else (subject.names, objects)
        yield from self.stated(index, cue, *sides, denied, near, "relation-verb")
        if not objects and cue.stance.sign != "±":
            yield from self.opinion(index, cue, subject, denied)
        if objects and cue.stance.kind == "يتهم":
            yield from self.charged(index, objects)

    def seen(self, index: int, cue: Cue) -> Cue:
        """«ترى في … تهديداً»: the verb with the sign of what someone is seen as."""
        texts = {self.reading.words[at].text for at in range(index + 1, min(index + 9, self.span.stop))}
        sign: Sign | None = "-" if texts & HOSTILE else "+" if texts & FRIENDLY else None
        return replace(cue, stance=replace(cue.stance, sign=sign, kind="يعدّ", firm=False)) if sign else cue

    def called(self, index: int, cue: Cue) -> tuple[Cue, tuple[str, ...]]:
        """«عدّت … ما جرى خرقاً إسرائيلياً»: whose doing something is called, and what."""
        if cue.stance.kind not in NAMES_IT:
            return cue, ()
        for at, noun in self.cues.items():
            owner = next((one for one in self.parties if one.first == at + 1 and (one.nisba or not one.oblique)), None)
            if noun.noun and owner and index < at <= index + REACH // 2:
                self.done.add(at)
                sign = noun.stance.sign
                return replace(cue, stance=replace(cue.stance, sign=sign, denied=sign, kind=noun.stance.kind)), owner.names
        return cue, ()

    def through_nouns(self, index: int, cue: Cue, objects: Sequence[str]) -> Cue:
        """The verb with the sign that the nouns on the way to its object leave it: «ترفض العقوبات على روسيا».

        Whose the noun is (قرار الجزائر) bears the verb's own sign; the noun says something of its own then.
        """
        reached = next((party for party in self.parties if party.first > index and set(party.names) & set(objects)), None)
        nouns = [at for at, other in self.cues.items() if reached and index < at < reached.first and other.noun]
        if not reached or not nouns:
            return cue
        last = nouns[-1]
        described = self.cues[last].stance.suffered and reached.first > last + 1  # «قصف القاعدة الأمريكية»
        owned = (reached.nisba and not described) or (
            last == reached.first - 1 and not reached.oblique and not self.cues[last].stance.suffered
        )
        self.done.update(nouns[:-1] if owned else nouns)
        if owned or cue.stance.kind == SEES or cue.stance.beside:
            return cue
        noun = self.cues[last].stance
        sign = composed(cue.stance.sign, cue.stance.kind, noun.denied if self.negated(last) else noun.sign)
        denied = sign if sign != cue.stance.sign else cue.stance.denied
        return replace(cue, stance=replace(cue.stance, sign=sign, denied=denied))

    def reciprocal(self, cue: Cue, subject: Party, start: int) -> bool:
        mutual = "بين" in cue.stance.through and len(subject.names) > 1
        return mutual and before(self.reading, start + 1) != "مع"

    def between(self, index: int, cue: Cue, subject: Party) -> Iterator[Found]:
        first, *others = subject.names
        what = next((other for at, other in self.cues.items() if subject.last < at <= subject.last + 3 and other.noun), None)
        if what and cue.stance.kind in EXCHANGES:
            sign = what.stance.sign
            cue = replace(cue, stance=replace(cue.stance, sign=sign, kind=what.stance.kind, firm=what.stance.firm))
        yield from self.stated(index, cue, (first,), tuple(others), self.denied(index), True, "relation-between")

    def opinion(self, index: int, cue: Cue, subject: Party, denied: bool) -> Iterator[Found]:
        """«يرى … أن … تعرقل الحل»: what one says of another is a stance towards him."""
        if subject.first == self.span.start or self.reading.before(subject.first) not in ("ان", "بان"):
            return
        if self.reading.before(subject.first - 1) in BUT:
            return
        speakers = [one for one in self.parties if one.last < subject.first and upright(self.reading, one)]
        sign = cue.stance.denied if denied else cue.stance.sign
        if sign == "-" and speakers and not set(speakers[-1].names) & set(subject.names):
            yield from self.stated(index, cue, speakers[-1].names, subject.names, denied, False, "relation-opinion")

    def charged(self, index: int, accused: Sequence[str]) -> Iterator[Found]:
        """What someone is charged with: «بدعم …» is his stance too, if only by the charge."""
        for at, cue in self.cues.items():
            if index < at <= index + REACH and cue.noun and (self.reading.words[at].text[0] == "ب" or cue.stance.sign == "-"):
                self.done.add(at)
                end = self.reading.clause_at(self.reading.words[at].start).end
                near = [one for one in self.parties if at < one.first <= at + 6 and one.start < end and not one.nisba]
                reach = [one for one in near if self.leading(one, at) not in ("امام", "لدي", "في")]
                if reach:
                    names = together(self.reading, reach[0], self.parties).names
                    yield from self.stated(at, cue, accused, names, False, False, "relation-charge")
                return


def composed(verb: Sign, kind: str, noun: Sign) -> Sign:
    """The sign of a verb whose object is a stance itself: who rejects a blockade stands by those it is laid on."""
    if verb == "±":
        return noun if kind in DEMANDS else "±"
    if verb == "+" or noun == "±":
        return noun
    return "+" if noun == "-" and kind in REJECTS else "-"
