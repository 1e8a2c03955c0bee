"""A noun of stance with its two sides: «دعم إيران للحزب», «تنسيق بين بغداد ودمشق», «عقوبات على موسكو»."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.drafting.holders import FAR, Holders
from briefing.drafting.parties import OBLIQUE, Party, before, together, upright, verblike
from briefing.drafting.stance_words import (
    KEEPS_OUT,
    MEDIATES,
    OF_BOTH,
    PREPOSITIONS,
    RECEPTION,
    WHO,
    WITH_PRONOUN,
)
from briefing.drafting.stances import Cue
from briefing.drafting.talk import Found, doer

_TOGETHER = 5  # words within which مع still belongs to a noun
_BESIDE = frozenset(["جانب", "صف"])  # «القتال إلى جانب …» is for someone


class NounStances(Holders):
    """The stances that nouns say."""

    def noun(self, index: int, cue: Cue) -> Iterator[Found]:
        if self.only_supposed(index) or self.said_by_the_next(index, cue):
            return
        pair = self.pair(index, cue)
        if pair:
            yield from self.between_two(index, cue, pair)
            return
        source, at, near = self.holder(index, cue)
        if source is None:
            return
        target: tuple[str, ...] = ()
        if self.about_another(index, cue, source):
            owner = self.other_than(source, self.gender(index, cue) if cue.pronoun else None, index)
            aimed = (
                self.aim(at, owner, False, cue)
                if owner and cue.pronoun and self.reading.after(index) in cue.stance.through
                else ()
            )
            again = self.held if self.spoken and set(self.spoken.names) == set(source.names) and not cue.pronoun else ()
            meant = again or (owner.names if owner else ())
            source, target, near = (owner, aimed, False) if owner and aimed else (source, meant, False)
        else:
            target = self.aim(at, source, near, cue) or self.received_by(index, source) or self.helped(index, source)
        if target:
            yield from self.stated(index, cue, source.names, target, self.denied(index), near, "relation-noun")

    def said_by_the_next(self, index: int, cue: Cue) -> bool:
        """«شحنات أسلحة إيرانية»: of two nouns that say one thing the second says whose it is."""
        following = self.cues.get(index + 1)
        return following is not None and following.noun and following.stance == cue.stance and not cue.pronoun

    def only_supposed(self, index: int) -> bool:
        """Whether a noun belongs to a verb after أن or إذا: «قد تشن هجوماً» is no attack."""
        near = range(index - 1, max(index - 5, self.span.start - 1), -1)
        verb = next((at for at in near if verblike(self.reading.words[at].text)), None)
        return verb is not None and self.supposed(verb)

    def between_two(self, index: int, cue: Cue, pair: tuple[Party, tuple[str, ...]]) -> Iterator[Found]:
        """What stands between two, and who brings them together."""
        third = self.third(index, pair) if cue.stance.sign == "+" or cue.stance.kind in KEEPS_OUT else None
        if third or cue.stance.kind in MEDIATES:
            holder, _, near = (third, index, True) if third else self.holder(index, cue)
            both = (*pair[0].names, *pair[1])
            self.done.update(at for at, other in self.cues.items() if index < at < pair[0].first and other.noun)
            yield from self.stated(index, cue, holder.names if holder else (), both, self.denied(index), near, "relation-noun")
            return
        yield from self.stated(index, cue, pair[0].names[:1], pair[1], self.denied(index), True, "relation-between")

    def about_another(self, index: int, cue: Cue, source: Party) -> bool:
        """Whether the pronoun of a noun is its object: «هددت بطردها», «جاهرت برفضه», «موقفها منه»."""
        if (cue.stance.kind in PREPOSITIONS and cue.pronoun) or self.reading.after(index) in WITH_PRONOUN:
            return True
        return bool(cue.pronoun) and (cue.stance.suffered or not source.agrees(self.gender(index, cue)))

    def helped(self, index: int, source: Party) -> tuple[str, ...]:
        """«تقدمت القوات بدعم من …», «بضغط قطري، وقع الطرفان», «قابلت … المقترح المصري بالرفض»: beside whom a noun stands with ب."""
        if not self.reading.words[index].text.removeprefix("و").startswith("ب"):
            return ()
        others = [one for one in self.parties if not set(one.names) & set(source.names)]
        mediates = self.cues[index].stance.kind in MEDIATES
        if self.relative(index) or (not mediates and any(at < index and not cue.noun for at, cue in self.cues.items())):
            return ()
        if source.last < index:
            between = [one for one in others if source.last < one.first < index <= one.last + 4]
            return between[-1].names if between else ()
        acting = [one for one in others if upright(self.reading, one)]
        earlier = [one for one in acting if one.last < index <= one.last + 6]
        beside = earlier[-1:] or ([one for one in acting if one.first > source.last][:1] if index - self.span.start < 2 else [])
        return self.whole(beside[0]).names if beside else ()

    def received_by(self, index: int, source: Party) -> tuple[str, ...]:
        """«قوبل هذا الإجراء بغضب …»: whose the deed is that meets with a stance."""
        verb = next((at for at in range(index, self.span.start - 1, -1) if self.reading.words[at].text in RECEPTION), None)
        if verb is None or index - verb > FAR:
            return ()
        if self.talk.near and verb + 1 < index and self.possessed(verb + 1):
            return self.talk.near.names
        met = next((at for at, cue in self.cues.items() if at > verb and cue.noun), index)
        owner = next((one for one in self.parties if verb < one.first < met), None)
        return owner.names if owner else doer(self.stances_before, source.names)

    def pair(self, index: int, cue: Cue) -> tuple[Party, tuple[str, ...]] | None:
        """«تنسيق بين … و…»"""
        for party in self.parties:
            if index < party.first <= index + 6 and before(self.reading, party.first) == "بين":
                whole = together(self.reading, party, self.parties)
                mutual = "بين" in cue.stance.through or cue.stance.kind in MEDIATES
                return (replace(party, names=whole.names[:1]), whole.names[1:]) if len(whole.names) > 1 and mutual else None
        if cue.pronoun == "هما" and "بين" in cue.stance.through:
            doers = [self.whole(one) for one in self.parties if one.last < index and upright(self.reading, one)]
            if doers and len(doers[-1].names) == 2:
                return replace(doers[-1], names=doers[-1].names[:1]), doers[-1].names[1:]
        ahead = next(
            (one for one in self.parties if before(self.reading, one.first) == "بين" and one.last < index <= one.last + 5), None
        )
        if ahead and "بين" in cue.stance.through and not any(at for at in self.cues if ahead.last < at < index):
            whole = together(self.reading, ahead, self.parties)
            return (replace(ahead, names=whole.names[:1]), whole.names[1:]) if len(whole.names) > 1 else None
        if any(word in OF_BOTH for word in self.following_texts(index)[:3]):
            return self.last_two(index)
        return None

    def last_two(self, index: int) -> tuple[Party, tuple[str, ...]] | None:
        """Whom بينهما means: the two named last."""
        named = [one for one in self.parties if one.last < index and len(one.names) == 1 and not one.nisba]
        two = list(dict.fromkeys(one.names for one in reversed(named)))[:2]
        return (replace(named[-1], names=two[1]), two[0]) if len(two) == 2 else None

    def third(self, index: int, pair: tuple[Party, tuple[str, ...]]) -> Party | None:
        """Who brings two together: «تدير مسقط قنوات بين … و…»."""
        clause = self.reading.clause_at(self.reading.words[index].start)
        near = [one for one in self.parties if one.last < index <= one.last + 4 and one.start >= clause.start]
        acting = [one for one in near if upright(self.reading, one)]
        if any(acting and cue.stance.sign == "-" and not cue.noun for at, cue in self.cues.items() if at < index):
            return None
        return acting[-1] if acting and not set(acting[-1].names) & {*pair[0].names, *pair[1]} else None

    def aim(self, at: int, source: Party, near: bool, cue: Cue) -> tuple[str, ...]:
        """Whom a noun of stance goes to: who follows ل, على, مع, ضد or من; or, where it was received, who received it."""
        for party in self.followers(at, source):
            if at < party.first <= at + (7 if near else 5) and not set(party.names) & set(source.names):
                if cue.stance.sign == "-" and self.leading(party, at) in _BESIDE:
                    break
                if "مع" in cue.stance.through and party.first > at + _TOGETHER:
                    break
                if self.led_otherwise(party, at, cue):
                    continue
                led = not near and self.reading.after(at) in OBLIQUE
                if (party.oblique or led) and not self.cut(at, party.first):
                    return together(self.reading, party, self.parties).names
                direct = near and not source.nisba and party.first <= at + 3
                if direct and not self.cut(at, party.first):
                    return party.names
                break
        earlier = [party for party in self.parties if party.last < at and upright(self.reading, party)]
        taker = earlier[-1] if earlier else None
        return taker.names if taker and not set(taker.names) & set(source.names) and self.received(taker, at) else ()

    def led_otherwise(self, party: Party, at: int, cue: Cue) -> bool:
        """Whether another preposition than those of a noun of stance stands before a party."""
        through = cue.stance.through
        if not through or cue.stance.suffered or self.reading.after(at) in through:
            return False
        return self.leading(party, at) not in (*through, "ضد")

    def followers(self, at: int, source: Party) -> list[Party]:
        """The parties before the next الذي («انزعاجها من المشروع الذي …»), with whom a neighbour or a deed leads back to."""
        told = next((one for one in range(at + 1, self.span.stop) if self.reading.words[one].text in WHO), self.span.stop)
        spoken = [one for one in self.referents if at < one.first <= at + 5]
        meant = [(one, self.meant_by(one, source)) for one in spoken]
        oblique = any(self.reading.words[one].text in OBLIQUE for one in range(at + 1, at + 4) if one < self.span.stop)
        return sorted(
            [
                *(one for one in self.parties if one.first <= told),
                *(Party(one.start, one.end, names, one.first, one.last, None, oblique) for one, names in meant if names),
            ]
        )

    def cut(self, at: int, first: int) -> bool:
        return any(not self.reading.joined(index) for index in range(at + 1, first + 1))
