"""Who does what a verb of stance says."""

from dataclasses import replace

from briefing.arabic.fold import fold
from briefing.drafting.parties import OBLIQUE, Party, opens, together, upright
from briefing.drafting.referents import Referent, owned_noun
from briefing.drafting.stance_words import (
    ADVERBS,
    ANONYMOUS,
    BARRED,
    NEGATIONS,
    OFFICES,
    PLANS,
    PRONOUNS,
    REACH,
    SAYS,
    WITH_PRONOUN,
)
from briefing.drafting.stances import Cue
from briefing.drafting.statement import Statement

_AS_FOR = frozenset(["اما", "واما"])  # «أما … فتدعم …»

_BURDENS = frozenset(fold("مسؤولية المسؤولية تبعات وزر كامل").split())  # «وتحمّل إسرائيل مسؤولية …»


class Subjects(Statement):
    """Finds the subject of a verb: named beside it, or carried over from what was said before."""

    def subject(self, index: int, cue: Cue) -> tuple[Party | None, bool]:
        if cue.stance.felt and self.sums_up(index):
            return self.talk.near, False
        relative = self.antecedent(index)
        if relative and not cue.pronoun:
            return relative, True
        word = self.reading.words[index].text
        direct = next((party for party in self.parties if party.last == index - 1), None)
        adjoined = direct is not None and self.reading.joined(index) and not direct.oblique and not direct.nisba
        if direct and adjoined and not cue.pronoun and self.begins_with(direct, word):
            return self.whole(direct), True
        if word[0] not in "وف" and self.reading.before(index) in PRONOUNS and not cue.pronoun:
            return self.carried(index, cue), False
        latter = next((one for one in self.referents if one.last == index - 1 and one.way == "latter" and not one.oblique), None)
        if latter and self.talk.latter():
            return self.standing_for(latter, self.talk.latter()), True
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

    def begins_with(self, party: Party, verb: str) -> bool:
        """Whether a statement opens with a party whose verb follows: «بغداد ترفض …», «أما بغداد فترفض …»."""
        as_for = verb[0] == "ف" and self.reading.before(party.first) in _AS_FOR
        return as_for or (verb[0] not in "وف" and opens(self.reading, party))

    def sums_up(self, index: int) -> bool:
        """Whether a verb speaks of what was told before it: «الأمر الذي أغضب …», «ما أثار قلق …»."""
        before = self.reading.before(index)
        return before in ("ما", "مما") or (before == "الذي" and self.reading.before(index - 1) == "الامر")

    def following(self, index: int) -> Party | None:
        """Who follows a verb at once, but for an adverb, a pronoun with its preposition or an office."""
        at = index + 1
        words = self.reading.words
        while at < self.span.stop and at <= index + 4:
            party = next((one for one in self.parties if one.first == at), None)
            if party:
                return None if party.oblique else party
            acting = next((one for one in self.referents if one.first == at and not one.oblique), None)
            owner = self.behind(acting) if acting and acting.way in ("servant", "speaker", "latter") else None
            if owner:
                return owner
            text = words[at].text
            owner = next((one for one in self.parties if one.first == at + 1 and self.reading.joined(at + 1)), None)
            if owner and self.stands_for_its_owner(index, text, owner):
                return replace(owner, nisba=False)
            if text not in OFFICES and text not in ADVERBS and text not in WITH_PRONOUN:
                return None
            at += 1
        return None

    def stands_for_its_owner(self, index: int, noun: str, owner: Party) -> bool:
        """«المقاتلات التركية», «خطوة أنقرة»: what someone has or does, as the subject of a verb that has none before it."""
        begins = self.reading.words[index].text[0] not in "وف" or self.cues[index].stance.felt
        if not begins or any(one.last < index and upright(self.reading, one) for one in self.parties):
            return False
        if owner.nisba:
            return noun.startswith("ال")
        return not owner.oblique and bool(owned_noun(noun)) and not noun.startswith("ال")

    def behind(self, acting: Referent) -> Party | None:
        """Whom an envoy or a spokesman acts for: the one whom a list speaks of, or who acted last."""
        if acting.way == "latter":
            return self.standing_for(acting, self.talk.latter()) if self.talk.latter() else None
        options = [self.label, self.talk.near, self.talk.last]
        owner = next((one for one in options if one and one.agrees(acting.feminine)), None)
        return replace(owner, first=acting.first, last=acting.last, oblique=False) if owner else None

    def standing_for(self, word: Referent, names: tuple[str, ...]) -> Party:
        return Party(word.start, word.end, names, word.first, word.last, word.feminine, word.oblique)

    def is_object(self, index: int, cue: Cue, following: Party) -> bool:
        """Whether who follows a verb is its object («وتتهم الجانب المصري بكذا»), as the subject was named before."""
        if cue.pronoun or cue.stance.through or cue.stance.kind in SAYS or self.carried(index, cue) is None:
            return False
        if not following.agrees(cue.feminine):
            return True
        if self.label and index - self.label.last <= 2 and self.label.agrees(cue.feminine):
            return True
        after = self.reading.after(following.last)
        if cue.stance.kind == "يحمّل" and self.reading.words[index].text[0] == "و" and after in _BURDENS:
            return True
        if any(one.first == following.last + 1 and not one.oblique for one in self.parties):
            return False  # «واتهمت نيامي بنين …»
        ends = not after or after[0] == "ب" or (cue.stance.kind in BARRED and after in ("من", "علي"))
        return ends and self.reading.words[index].text[0] == "و"

    def other_subject(self, index: int, cue: Cue) -> bool:
        """Whether a verb that needs a preposition is followed by a bare noun: someone that is no actor does it."""
        after = self.reading.after(index)
        if not after or after in ADVERBS or after in OBLIQUE or after in WITH_PRONOUN or after in ("ان", "بان"):
            return False
        return after.startswith("ال") and after not in PLANS

    def carried(self, index: int, cue: Cue) -> Party | None:
        """Who did what was said before: the subject of this sentence so far, or of the one before it."""
        spoken = self.meant(index) or self.talk.near
        if self.many(index, cue) and spoken and len(spoken.names) == 1 and spoken.feminine is not None:
            return None
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

    def many(self, index: int, cue: Cue) -> bool:
        """Whether a verb says that several do it, all of whom were named before it."""
        return cue.feminine is None and self.reading.words[index].text.endswith(("ون", "وا"))

    def meant(self, index: int) -> Party | None:
        """Whom هي, أنها or لكنه before a verb mean: in the midst of a sentence the one who took the last stance in it."""
        near = [self.reading.words[at].text for at in range(max(index - 2, self.span.start), index)]
        pronoun = (near[-1:] and near[-1] in PRONOUNS) or (len(near) > 1 and near[-1] in NEGATIONS and near[-2] in PRONOUNS)
        if not pronoun or index - self.span.start <= 3 or self.talk.last is None:
            return None
        here = any(set(one.names) & set(self.talk.last.names) for one in self.parties if one.last < index)
        return self.talk.last if here else None

    def antecedent(self, index: int) -> Party | None:
        """The one whom التي or الذي before a verb takes up."""
        at = self.relative(index)
        return next((party for party in self.parties if party.last == at - 1), None) if at else None
