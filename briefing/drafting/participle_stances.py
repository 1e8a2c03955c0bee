"""Stances said of someone: «فصائل موالية لإيران», «المدعومة من أنقرة», «أما مسقط فوسيط بين الطرفين»."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from briefing.arabic.fold import fold
from briefing.domain.scales import Sign
from briefing.drafting import lexicon
from briefing.drafting.objects import Objects
from briefing.drafting.parties import OBLIQUE, Party, before, opens, together, upright
from briefing.drafting.stance_words import WITH_PRONOUN
from briefing.drafting.stances import Cue, Stance
from briefing.drafting.talk import Found

_ENDINGS = ("", "ه", "ا", "ون", "ين", "ان", "ات", "تان", "تين")
_BEFORE = ("", "و", "ف", "ال", "وال")
_LINKS = frozenset(fold("ظل تظل ظلت بقي يبقى تبقى بقيت كان كانت بات باتت يبدو تبدو أصبح أصبحت ليس ليست زالت تزال").split())
_NEAR = 5  # words between a participle and the one it leads to


@dataclass(frozen=True, slots=True)
class _Participle:
    cue: Cue
    agent: bool


@cache
def _participles() -> dict[str, tuple[_Participle, ...]]:
    forms: dict[str, tuple[_Participle, ...]] = {}
    for row in lexicon.table("participles"):
        sign = cast(Sign, row["sign"])
        through = tuple(fold(row["through"]).split("|"))
        one = _Participle(Cue(Stance(sign, "-" if sign == "+" else "±", row["kind"], False, through), True), row["of"] == "agent")
        for form in {start + fold(row["word"]) + ending for start in _BEFORE for ending in _ENDINGS}:
            forms[form] = (*forms.get(form, ()), one)
    return forms


class ParticipleStances(Objects):
    """The stances that participles and nouns of alliance say."""

    def participle(self, index: int) -> Iterator[Found]:
        senses = _participles().get(self.reading.words[index].text, ())
        for sense in senses:
            described = self.described(index)
            other = self.led_to(index, sense.cue.stance.through, described) if described else ()
            if described and other:
                self.cues.setdefault(index, sense.cue)
                sources, targets = (other, described.names) if sense.agent else (described.names, other)
                yield from self.stated(index, sense.cue, sources, targets, self.denied(index), True, "relation-participle")
                return

    def described(self, index: int) -> Party | None:
        """Whom a participle describes: who stands right before it, or whom the sentence opens with."""
        text = self.reading.words[index].text
        near = next((one for one in self.parties if one.last == index - 1), None)
        if near and not near.nisba and (text.startswith("ال") or opens(self.reading, near)):
            return near
        if text.startswith("ال") or before(self.reading, index) in OBLIQUE:
            return None
        linked = any(word.text.lstrip("وف") in _LINKS for word in self.reading.words[max(index - _NEAR, self.span.start) : index])
        if not text.startswith("ف") and not linked:
            return None
        opening = [one for one in self.parties if one.last < index and upright(self.reading, one)]
        return opening[-1] if opening and index - opening[-1].last <= _NEAR else None

    def led_to(self, index: int, through: tuple[str, ...], described: Party) -> tuple[str, ...]:
        """Whom the preposition of a participle leads to, or the genitive right after it."""
        if self.reading.after(index) in WITH_PRONOUN:
            other = self.other_than(described, None, index)
            return other.names if other else ()
        neighbour = next((one for one in self.referents if index < one.first <= index + 2 and one.way == "counterpart"), None)
        if neighbour and self.reading.before(neighbour.first) in (self.reading.words[index].text, *through):
            return self.meant_by(neighbour, described)
        for party in self.parties:
            if index < party.first <= index + _NEAR and not set(party.names) & set(described.names):
                attached = self.reading.text[self.reading.words[party.first].start : party.start].lstrip("وف")
                led = before(self.reading, party.first) in through or (attached and attached in through)
                genitive = party.first == index + 1 and not party.oblique and not party.nisba and "ل" in through
                if led or genitive:
                    return together(self.reading, party, self.parties).names
                return ()
        return ()
