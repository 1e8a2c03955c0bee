"""Whom a verb of stance is about: named after it, meant by a pronoun or a plan, or answered by it."""

from collections.abc import Iterator

from briefing.arabic.fold import fold
from briefing.drafting.parties import OBLIQUE, Party, together, upright
from briefing.drafting.referents import Referent
from briefing.drafting.stance_words import (
    ANSWERS,
    COMPOUND,
    DENIALS,
    ELSEWHERE,
    FEARS,
    OPENS_ASIDE,
    PEOPLE,
    PLANS,
    PREPOSITIONS,
    REACH,
    SEES,
    SELF,
    WITH_PRONOUN,
)
from briefing.drafting.stances import Cue
from briefing.drafting.subjects import Subjects

_SOME_OF, _CLOSE = frozenset(["من", "في"]), 4
_THE_OTHER = frozenset(fold("لآخر بعضهما").split())  # without its alef: الآخر, بالآخر, للآخر
_WITH_WHAT = frozenset(["بما", "لما", "بمن", "لمن"])


class Objects(Subjects):
    """Finds the object of a verb."""

    def objects(self, index: int, start: int, cue: Cue, subject: Party) -> tuple[str, ...]:
        antecedent = self.antecedent(index)
        if len(subject.names) > 1 and self.each_other(index, start):
            return subject.names
        if cue.pronoun or self.meant_by_a_pronoun(self.reading.after(index), cue):
            if self.relative(index) and not antecedent:
                return ()
            led = [one for one in self.reachable(index, start) if cue.stance.through and self.led(one, cue, start)]
            if led and not set(led[0].names) & set(subject.names):
                return together(self.reading, led[0], self.parties).names
            if self.spoken and self.spoken.names == subject.names and self.held and not antecedent:
                return self.held
            self.owner = antecedent or self.owner or self.named_before(subject, index, cue)
            return self.owner.names if self.owner else ()
        self.owner = None
        if antecedent and antecedent is not subject and not any(start < party.first for party in self.reachable(index, start)):
            return antecedent.names
        for party in self.aims(index, start, subject) if cue.stance.kind not in DENIALS else ():
            if set(party.names) & set(subject.names) or not self.led(party, cue, start):
                continue
            if any(
                start < at < party.first and at not in self.done and other.stance.kind in PREPOSITIONS
                for at, other in self.cues.items()
            ):
                break
            return together(self.reading, party, self.parties).names
        return self.implied(index, start, cue, subject)

    def each_other(self, index: int, start: int) -> bool:
        """«كل منهما ينكر على الآخر …»"""
        following = self.reading.words[start + 1 : self.limit(index, start)]
        return any(word.text.removeprefix("ب").removeprefix("ل").removeprefix("ا") in _THE_OTHER for word in following[:_CLOSE])

    def meant_by_a_pronoun(self, word: str, cue: Cue) -> bool:
        """Whether a word is a verb's own preposition with a pronoun: «احتجت عليه»; «تستهدف بها …» has another object."""
        return word in WITH_PRONOUN and any(word.startswith(one) for one in cue.stance.through)

    def named_before(self, subject: Party, index: int, cue: Cue) -> Party | None:
        """Whom a pronoun means, by its gender; an answer may mean a plan, and so whoever put it forward."""
        acting = self.talk.near if cue.stance.kind in ANSWERS else None
        if acting and not set(acting.names) & set(subject.names):
            return acting
        found = self.other_than(subject, self.gender(index, cue), index)
        if found or cue.stance.kind not in ANSWERS:
            return found
        return next((one for one in reversed(self.before) if not set(one.names) & set(subject.names)), None)

    def reachable(self, index: int, start: int) -> list[Party]:
        limit = self.limit(index, start)
        return [one for one in self.parties if start < one.first < limit and not self.in_an_aside(one.first, start)]

    def in_an_aside(self, at: int, start: int) -> bool:
        """Whether a word stands between commas after وهو, الذي or the like, and the verb before them: «…، وهو …، …»."""
        words = self.reading.words
        opening = next(
            (one for one in range(at, start, -1) if words[one].text in OPENS_ASIDE and not self.reading.joined(one)), 0
        )
        closing = next((one for one in range(at + 1, self.span.stop) if self.comma_before(one)), 0)
        return bool(opening and closing)

    def comma_before(self, at: int) -> bool:
        return self.reading.text[self.reading.words[at - 1].end : self.reading.words[at].start].strip() == "،"

    def aims(self, index: int, start: int, subject: Party) -> Iterator[Party]:
        """The parties within reach of a verb, in order, with those whom a word leads back to."""
        reach = self.reachable(index, start)
        limit = self.limit(index, start)
        led = bool(self.cues[index].stance.through) if index in self.cues else False
        spoken = [one for one in self.referents if start < one.first < limit and (led or not one.oblique)]
        meant = [(one, self.meant_by(one, subject)) for one in spoken if not self.relative(index)]
        stands_for = [Party(one.start, one.end, names, one.first, one.last, None, one.oblique) for one, names in meant if names]
        yield from sorted([*reach, *stands_for])

    def limit(self, index: int, start: int) -> int:
        """The word before which the object of a verb must stand."""
        verbs = (at for at, other in self.cues.items() if at > start and not other.noun and at not in self.done)
        limit = min(next(verbs, self.span.stop), start + REACH + 1)
        limit = min(limit, next((at for at in range(start + 1, limit) if self.breaks(at)), limit))
        end = self.reading.clause_at(self.reading.words[index].start).end
        return min(limit, self.reading.word_at(end + 1))

    def led(self, party: Party, cue: Cue, start: int) -> bool:
        """Whether the preposition that a verb needs stands before a party."""
        through = frozenset(cue.stance.through)
        lead = self.leading(party, start)
        if not through:
            free = (
                self.some_of(party, start, lead, cue)
                or bool(cue.stance.beside)
                or cue.stance.kind == SEES
                or lead not in ELSEWHERE
            )
            return free or self.by_a_noun(party, start, lead)
        if lead in through or (lead == "بين" and self.mutual_on_the_way(party, start)):
            return True
        if cue.stance.kind in ANSWERS and any(word.text in through for word in self.reading.words[start + 1 : party.first]):
            return True
        if self.leading(party, start) == "ل" and through & {
            word.text for word in self.reading.words[max(party.first - 3, start) : party.first]
        }:
            return True  # «على دورية لليونيفيل»
        if "ل" in through and cue.stance.sign == "+" and party.first == start + 1 and not party.oblique:
            return True  # «منحت … القاهرة قرضاً»
        return any(word.text in through for word in self.reading.words[party.last + 1 : party.last + 3])

    def some_of(self, party: Party, start: int, lead: str, cue: Cue) -> bool:
        """«احتجزت … جنوداً من …», «استقبلت … وفداً رفيعاً من …»: whether a party's people are meant, and so itself."""
        if lead not in _SOME_OF or party.first - start > _CLOSE:
            return False
        return cue.stance.firm or any(word.text in PEOPLE for word in self.reading.words[start + 1 : party.first - 1])

    def mutual_on_the_way(self, party: Party, start: int) -> bool:
        """«تخشى من التعاون بين … و…»: both are feared for it."""
        nouns = (cue.stance for at, cue in self.cues.items() if start < at < party.first and cue.noun)
        return any("بين" in one.through for one in nouns)

    def by_a_noun(self, party: Party, start: int, lead: str) -> bool:
        """Whether a preposition belongs to a noun of stance on the way: «ترفض العقوبات على روسيا»."""
        nouns = (cue.stance for at, cue in self.cues.items() if start < at < party.first and cue.noun)
        return any(lead in one.through or not one.through for one in nouns)

    def leading(self, party: Party, start: int) -> str:
        """The preposition that governs a party: its own, or that of the genitive chain it stands in."""
        words = self.reading.words
        for at in range(party.first, start, -1):
            cut = party.start - words[at].start if at == party.first else None
            attached = words[at].text[:cut].lstrip("وف")[:1] if cut is None or cut > 0 else ""
            if attached and attached in "بلك" and (len(words[at].text) > 3 or words[at].text in _WITH_WHAT):
                return attached
            bare = words[at].text.removeprefix("ب")
            if at < party.first and (words[at].text in OBLIQUE or bare in COMPOUND):
                return bare if bare in COMPOUND else words[at].text
        return ""

    def implied(self, index: int, start: int, cue: Cue, subject: Party) -> tuple[str, ...]:
        """Whom an answer goes to: the one who asked, charged or offered."""
        if self.relative(index):
            return ()
        near = [word.text for word in self.reading.words[start + 1 : min(start + 4, self.limit(index, start))]]
        if any(text in PLANS or text[1:] in PLANS for text in near) or any(
            text in WITH_PRONOUN and (text[0] != "ب" or self.meant_by_a_pronoun(text, cue)) for text in near
        ):
            accuser = next((self.talk.accuser[name] for name in subject.names if name in self.talk.accuser), ())
            owner = self.other_than(subject, None, index)
            return accuser or (owner.names if owner else ())
        owned = next((at for at in range(start + 1, min(start + 4, self.limit(index, start))) if self.possessed(at)), 0)
        if owned and (owned == start + 1 or not cue.stance.through):
            return self.owner_of(owned, index, subject)
        known = next((self.talk.partner[name] for name in subject.names if name in self.talk.partner), ())
        if cue.stance.kind in ANSWERS and known:
            return known
        if cue.stance.kind in DENIALS or (cue.stance.kind not in ANSWERS and cue.stance.kind not in FEARS):
            return ()
        if self.spoken and not set(self.spoken.names) & set(subject.names):
            return self.spoken.names
        return self.talk.other_chief(subject)

    def owner_of(self, owned: int, index: int, subject: Party) -> tuple[str, ...]:
        """Whose a word with a pronoun is (مقترحها), unless it is the subject's own."""
        if self.held and self.spoken and self.spoken.names != subject.names:
            return self.held
        feminine = self.reading.words[owned].text.endswith("ها")
        named_anew = subject.first > self.span.start and self.talk.recent[-2:-1]
        owner = None if subject.agrees(feminine) and not named_anew else self.other_than(subject, feminine, index)
        return owner.names if owner else ()

    def possessed(self, at: int) -> bool:
        """Whether a word ends in a pronoun (رواتبه) and not in ة, which looks the same when folded."""
        if at >= self.span.stop:
            return False
        word = self.reading.words[at]
        if len(word.text) < 4 or word.text.startswith("ال") or word.text in PLANS | SELF:
            return False
        return word.text.endswith("ها") or self.reading.written(word.start, word.end).endswith("ه")

    def gender(self, index: int, cue: Cue) -> bool | None:
        """Whether the pronoun of an object is feminine."""
        pronoun = cue.pronoun or self.reading.after(index)
        return True if pronoun.endswith("ها") else None if pronoun.endswith(("هم", "هما")) else False

    def other_than(self, subject: Party, feminine: bool | None = None, index: int | None = None) -> Party | None:
        """The last one spoken of but the subject itself: in this sentence, or in the one before."""
        here = [one for one in reversed(self.parties) if one.last < (index or subject.first) and not one.nisba]
        acting = [one for one in here if upright(self.reading, one)]
        for party in (*acting, *(one for one in here if one not in acting), *reversed(self.talk.recent)):
            if not set(party.names) & set(subject.names) and party.agrees(feminine):
                return party
        return None

    def meant_by(self, referent: Referent, subject: Party) -> tuple[str, ...]:
        """Whom a word stands for where it is the object of someone's stance."""
        if referent.way == "latter":
            return self.talk.latter(subject.names)
        if referent.way == "counterpart":
            return self.talk.counterpart(subject)
        if referent.way == "deed":
            owners = tuple(name for name in self.talk.deeds.get(referent.noun, ()) if name not in subject.names)
            if owners:
                return owners
            acting = self.talk.near.names if self.talk.near and self.talk.near.names != subject.names else ()
            return self.talk.last_doer(subject) if referent.pointed else acting
        if referent.way == "servant" and not subject.agrees(referent.feminine):
            owner = self.other_than(subject, referent.feminine, referent.first)
            return owner.names if owner else ()
        return ()
