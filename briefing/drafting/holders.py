"""Whose a noun of stance is: who follows it, who gives it, or who sets about what it says."""

from briefing.arabic.fold import fold
from briefing.drafting.objects import Objects
from briefing.drafting.parties import OBLIQUE, Party, joined, together, upright, verblike
from briefing.drafting.stance_words import (
    EYE,
    LEADS_ON,
    LIFTED,
    OFFICES,
    PREPOSITIONS,
    REACH,
    RECEIVES,
    RECEPTION,
)
from briefing.drafting.stances import Cue

FAR = 12  # words between قوبل and what it meets with
_GIVEN_TO = frozenset(fold("ل على مع ضد إلى").split())
_SET_ABOUT = frozenset(fold("إلى عن على في").split())


_DONE_ALONE = frozenset(["ينضم", "ينسحب", "يجتمع", "يلتقي", "ينشق", "يتمرد", "يندمج", "يتسلل"])
_THAT = frozenset(["ان", "بان"])
_RECEIVES_WITHIN = 6  # words
_CLOSE = 3  # words between who does something and to whom


class Holders(Objects):
    """Finds the one whose stance a noun says."""

    def holder(self, index: int, cue: Cue) -> tuple[Party | None, int, bool]:
        """Whose the noun is: who follows it (دعم إيران, الدعم الإيراني, دعم من إيران) or who gives it (قدمت إيران دعماً)."""
        after = self.named_after(index, cue)
        if after:
            return after, after.last, True
        if cue.stance.kind in PREPOSITIONS or self.suffers(index, cue):
            acting = [one for one in self.parties if one.last < index and upright(self.reading, one)]
            return (self.whole(acting[-1]) if acting else self.talk.near), index, True
        if cue.stance.through and not cue.pronoun and self.has_its_own_doer(index):
            return None, index, False
        given = self.indefinite(index) or self.reading.words[index].text[0] == "ب" or self.goes_to(index)
        if not cue.pronoun and not given:
            return None, index, False
        return self.earlier(index, cue)

    def named_after(self, index: int, cue: Cue) -> Party | None:
        """Who follows a noun as the one whose it is: at once, after an office of his, or after من."""
        held = not cue.pronoun and cue.stance.kind not in PREPOSITIONS and not self.suffers(index, cue)
        held = held or self.reception(index)
        follower = next((party for party in self.parties if held and party.first == index + 1), None)
        if follower and not follower.oblique and self.reading.joined(index + 1):
            return together(self.reading, follower, self.parties)
        if self.reading.after(index) in OFFICES:
            office = next((party for party in self.parties if index + 1 < party.first <= index + 3 and not party.oblique), None)
            if office:
                return office
        gives = self.reading.after(index) == "من" and "من" not in cue.stance.through
        return next((party for party in self.parties if gives and party.first == index + 2), None)

    def earlier(self, index: int, cue: Cue) -> tuple[Party | None, int, bool]:
        """Who was named before a noun and gives what it says, or is meant by its pronoun."""
        described = self.antecedent(index) if cue.pronoun else None
        if described:
            return described, index, True
        earlier = [party for party in self.parties if party.last < index]
        strong = [party for party in earlier if upright(self.reading, party)]
        if cue.pronoun and not strong:
            strong = [party for party in earlier if not party.oblique and not party.nisba]
        if strong and index - strong[-1].last <= REACH and not self.received(strong[-1], index):
            return self.whole(strong[-1]), index, cue.pronoun != ""
        if strong:
            return None, index, False
        return (self.talk.last if cue.pronoun else self.doing(index)), index, False

    def doing(self, index: int) -> Party | None:
        """Who goes on acting, where a verb without a subject of its own stands before a noun: «وشنت هجوماً على …»."""
        near = range(max(index - 5, self.span.start), index)
        verbs = [at for at in near if verblike(self.reading.words[at].text)]
        acting = self.label or self.talk.near
        if not verbs or acting is None or self.reading.after(verbs[-1]).startswith("ال"):
            return None
        return acting if acting.agrees(True if self.reading.words[verbs[-1]].text.endswith("ت") else None) else None

    def suffers(self, index: int, cue: Cue) -> bool:
        """Whether who follows the noun is its object, as no other object comes after."""
        if cue.pronoun or not (cue.stance.suffered or self.operated(index)):
            return False
        after = [party for party in self.parties if index < party.first <= index + 5]
        if after and after[0].nisba and after[0].first == index + 1:
            return False
        return not any(party.oblique or self.done_to(after[0], party) for party in after[1:2])

    def done_to(self, one: Party, other: Party) -> bool:
        """«تجميد الجماعة أرصدة الشركة»: whether the second of two is the object of what the first does."""
        apart = not joined(self.reading, one, other) and other.first - one.last <= _CLOSE and not other.nisba
        between = self.reading.words[one.last + 1 : other.first]
        return apart and not self.leading(other, one.last) and not any(word.text.startswith("و") for word in between)

    def operated(self, index: int) -> bool:
        """Whether someone sets about what the noun says: «هرعت القاهرة إلى نجدة …», «لم تتوان عن دعم …»."""
        led = self.reading.before(index) in _SET_ABOUT or self.reading.words[index].text[0] in "بل"
        acting = any(one.last < index and upright(self.reading, one) for one in self.parties)
        verbs = any(at < index and not cue.noun and at not in self.done for at, cue in self.cues.items())
        return led and acting and not verbs

    def goes_to(self, index: int) -> bool:
        """«… الدعم المالي للبنان»: whether a definite noun leads on to someone by its own preposition."""
        near = next((one for one in self.parties if index < one.first <= index + 4), None)
        if near is None:
            return False
        lifted = self.cues[index].stance.kind in LIFTED and self.leading(near, index) == "عن"
        return lifted or self.leading(near, index) in _GIVEN_TO

    def has_its_own_doer(self, index: int) -> bool:
        """«انضمام المقاتلين إلى …»: whether someone who is no actor does what the noun says."""
        after = self.reading.after(index)
        if self.cues[index].stance.kind not in _DONE_ALONE:
            return False
        named = any(party.first == index + 1 for party in self.parties)
        return after.startswith("ال") and not named and not after.endswith(("ي", "يه")) and after not in OBLIQUE

    def indefinite(self, index: int) -> bool:
        """A noun that someone gives or makes (دعماً, بضربات): neither definite nor held by the noun after it."""
        word, after = self.reading.words[index].text, self.reading.after(index)
        if self.reading.before(index) == EYE or self.reading.after(index) in LEADS_ON:
            return True
        return not word.lstrip("وفبك").startswith(("ال", "لل")) and not after.startswith("ال")

    def received(self, party: Party, index: int) -> bool:
        near = self.reading.words[max(party.first - 2, 0) : index]
        thought = any(word.text.endswith("ان") and word.text in _THAT for word in near)
        return index - party.last <= _RECEIVES_WITHIN and not thought and any(word.text in RECEIVES for word in near)

    def reception(self, index: int) -> bool:
        """Whether قوبل, لقي or the like stands before a noun."""
        return any(word.text in RECEPTION for word in self.reading.words[max(index - FAR, self.span.start) : index])
