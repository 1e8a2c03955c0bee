"""Who stands how towards whom: a verb of stance with its subject and its object, or a noun of stance with its two sides.

A negation gives the stance its other sign; "X fears that Y grows in Z" is X against Y; what holds only on a condition is
marked as mixed. A verb without a subject of its own takes up the one of the statement before.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefing.arabic.fold import fold
from briefing.domain.draft import Reason, RelationDraft
from briefing.domain.scales import Sign
from briefing.domain.spans import Cited, Span
from briefing.drafting.mentions import Mention
from briefing.drafting.parties import OBLIQUE, Party, before, by_sentence, joined, opens, together, upright
from briefing.drafting.reading import Reading
from briefing.drafting.stances import Cue, cues

_NEGATIONS = frozenset(fold("لا ولا فلا لم ولم فلم لن ولن ليس ليست دون عدم ألا بعدم وعدم").split())
_ENDS = frozenset(
    fold(
        "تدهور توتر قطع تجميد تراجع انهيار فتور أزمة تعليق علق أوقف سحب قطع أنهى خفض جمد علقت أوقفت سحبت قطعت أنهت خفضت "
        "جمدت وقف إنهاء تعليق سحب خفض"
    ).split()
)
_WHO = frozenset(fold("التي الذي الذين والتي والذي اللذان اللذين").split())
_WITH_PRONOUN = frozenset(
    fold("بها به بهم عليها عليه عليهم لها له لهم فيها فيه معها معه معهم منها منه إليها إليه ضدها ضده").split()
)
_PRONOUNS = frozenset(fold("هي هو وهي وهو فهي فهو أنها أنه لكنها لكنه إنها إنه فإنها فإنه ولكنها ولكنه").split())
_PLANS = frozenset(
    fold(
        "العرض المقترح الاقتراح المبادرة الخطة الآلية التهمة الاتهام الاتهامات ذلك الطلب الشرط الدعوة الأمر المطلب المطالب"
    ).split()
)
_ANSWERS = frozenset(["يرفض", "يقبل", "يشترط", "يتحفظ", "ينفي", "يوافق", "يعترض", "يعارض", "يمانع", "يرحب"])
_DENIALS = frozenset(["ينفي", "ينكر"])
_SAYS = _DENIALS | frozenset(["يشترط", "يتردد", "يماطل", "يتعهد"])  # never with an actor as their object at once
_PREPOSITIONS = frozenset(["ضد", "لصالح"])
_EYE = "بعين"  # «بعين الريبة»
_SUPPOSING = frozenset(fold("أن ألا كي بأن إذا لو حتى").split())
_BUT = frozenset(fold("غير إلا على بيد").split())  # before أن: but
_SIDE, _TO = "جانب", "الي"  # «إلى جانب …» takes a side
_SELF = frozenset(fold("نفسها نفسه أنفسهم ذاتها ذاته").split())
_SEES = "يرى"
_HOSTILE = frozenset(fold("تهديدا خطرا عدوا خصما منافسا عقبة عائقا عبئا ذراعا أداة وكيلا تهديد خطر").split())
_FRIENDLY = frozenset(fold("حليفا شريكا ضمانة ضامنا وسيطا سندا فرصة صديقا").split())
_FEARS = frozenset(["يخشى", "يتخوف", "يقلق", "يهدد", "يضغط"])
_MEDIATES = frozenset(["يتوسط", "يرعى"])
_CONDITIONS = frozenset(fold("شرط بشرط شريطة مشروطا مشروطة مقابل إذا لو").split())
_ANONYMOUS = frozenset(
    fold(
        "خبراء محللون مراقبون سكان ناشطون مصادر مصدر تقارير تقرير باحثون دبلوماسيون ناطقون شهود اقتصاديون الخبراء المحللون "
        "المراقبون السكان الناشطون المصادر المصدر الأهالي أهالي مواطنون نازحون تجار"
    ).split()
)
_RECEIVES = frozenset(
    form + stem
    for stem in fold(
        "تلقى تتلقى يتلقى تلقت تحظى يحظى حظي حظيت حصل حصلت يحصل تحصل يواجه تواجه واجه واجهت تعرض تعرضت يتعرض اعتماد يعتمد تعتمد"
    ).split()
    for form in ("", "و", "ف", "س")
)
_OFFICES = frozenset(
    fold(
        "رئيس الرئيس وزير الوزير وزراء وزارة خارجية الخارجية دفاع الدفاع مسؤول مسؤولون متحدث ناطق باسم قادة قائد زعيم "
        "زعماء قيادة "
        "أطراف أوساط نواب أعضاء المبعوث مبعوث سفير أجهزة مجلس مندوب المتحدث الناطق حكومة الحكومة قيادات جهات قوى صناع دوائر"
    ).split()
)
_ADVERBS = frozenset(fold("أيضا كذلك بدورها بدوره علنا سرا بهدوء بشدة رسميا مجددا مرارا أمس أول اليوم بقوة ضمنا حاليا").split())
_REACH = 14  # words between a cue and its object


@dataclass(frozen=True, slots=True)
class _Found:
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
class _Talk:
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


def relations(reading: Reading, mentions: Sequence[Mention]) -> tuple[RelationDraft, ...]:
    """One proposal a source, target and sign, with all its passages."""
    groups: dict[tuple[str, str, Sign], list[_Found]] = defaultdict(list)
    parties = by_sentence(reading, mentions)
    talk = _Talk()
    counted = Counter(mention.name for mention in mentions if not mention.place and mention.use != "nisba")
    chief = tuple(name for name, _ in counted.most_common(2))
    for number, sentence in reading.each_sentence():
        if number and "\n" in reading.text[reading.sentences[number - 1].end : sentence.start]:
            talk = _Talk(bound=talk.bound)
        if number in parties or talk.near:
            for found in _Sentence(reading, sentence, parties.get(number, []), talk, chief).read():
                groups[found.source, found.target, found.sign].append(found)
    return tuple(_relation(key, group) for key, group in _undecided(groups).items())


_Groups = dict[tuple[str, str, Sign], list[_Found]]


def _undecided(groups: _Groups) -> _Groups:
    """«لم ترفضه ولم تقبله»: what is neither refused nor accepted in one sentence is neither for nor against."""
    settled: _Groups = {}
    for (source, target, sign), group in groups.items():
        other = groups.get((source, target, "-" if sign == "+" else "+"), [])
        both = {found.passage for found in group if found.denied} & {found.passage for found in other if found.denied}
        for found in group:
            key: Sign = "±" if found.passage in both else sign
            settled.setdefault((source, target, key), []).append(found)
    return settled


def _relation(key: tuple[str, str, Sign], group: Sequence[_Found]) -> RelationDraft:
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


class _Sentence:
    """One sentence with its parties and its cues, read from its beginning to its end."""

    def __init__(self, reading: Reading, sentence: Span, parties: Sequence[Party], talk: _Talk, chief: tuple[str, ...]) -> None:
        self.chief = chief
        self.reading = reading
        self.parties = parties
        self.talk = talk
        self.passed = -1
        named = {word for party in parties for word in range(party.first, party.last + 1)}
        known = cues()
        words = reading.words
        self.span = reading.words_in(sentence)
        self.cues = {index: known[words[index].text] for index in self.span if index not in named and words[index].text in known}
        self.done: set[int] = {index for index, cue in self.cues.items() if not cue.noun and self._supposed(index)}
        self.owner: Party | None = None
        self.label: Party | None = None
        self.held: tuple[str, ...] = ()
        self.spoken: Party | None = None

    def read(self) -> Iterator[_Found]:
        self.label = self._label()
        if self.label:
            self.talk.last = self.talk.near = self.label
            self.talk.note(self.label)
        for index, cue in self.cues.items():
            if index in self.done:
                continue
            self._pass_subjects(index)
            yield from self._noun(index, cue) if cue.noun and not self._is_verb(index) else self._verb(index, cue)
        self._pass_subjects(self.span.stop)

    def _pass_subjects(self, index: int) -> None:
        """Takes note of who acts before a word, whatever is done."""
        for party in self.parties:
            if self.passed < party.first < index and upright(self.reading, party) and not self._aside(party.first - 1):
                self.talk.near = self._whole(party)
                self.talk.note(self.talk.near)
        self.passed = index

    def _aside(self, index: int) -> bool:
        return index > 0 and (self._supposed(index) or self._relative(index) > 0)

    def _supposed(self, index: int) -> bool:
        """Whether a verb follows أن, إذا or ما لم: it says what may be, not what is."""
        if self.reading.before(index) == "لم" and self.reading.before(index - 1) == "ما":
            return True
        return self.reading.before(index) in _SUPPOSING

    def _label(self) -> Party | None:
        """«الولايات المتحدة: ضغطت …»: the one whom a list speaks of."""
        if not self.parties or self.parties[0].first - self.span.start > 1:
            return None
        party = self.parties[0]
        return party if self.reading.text[party.end : party.end + 2].strip().startswith(":") else None

    def _is_verb(self, index: int) -> bool:
        """A word that is a noun or a verb of the past is a verb where a subject stands right before it."""
        word = self.reading.words[index].text
        party = next((one for one in self.parties if one.last == index - 1), None)
        if word[0] in "بلكا" or party is None or not self.reading.joined(index) or party.oblique or party.nisba:
            return False
        return opens(self.reading, party)

    # -- verbs

    def _verb(self, index: int, cue: Cue) -> Iterator[_Found]:
        subject, near = self._subject(index, cue)
        if subject is None:
            return
        start = max(index, subject.last) if near else index
        if self._reciprocal(cue, subject, start):
            yield from self._between(index, cue, subject)
        objects = self._objects(index, start, cue, subject)
        self.spoken, self.held = subject, objects or self.held
        denied = self._denied(index)
        if cue.stance.kind == _SEES:
            cue = self._seen(index, cue)
            objects = objects if cue.stance.kind != _SEES else ()
        if not self._relative(index):
            self.talk.last = self.talk.near = subject
            self.talk.note(subject)
        self._pass(index, objects)
        yield from self._stated(index, cue, subject.names, objects, denied, near, "relation-verb")
        if not objects and cue.stance.sign != "±":
            yield from self._opinion(index, cue, subject, denied)
        if objects and cue.stance.kind == "يتهم":
            yield from self._charged(index, objects)

    def _seen(self, index: int, cue: Cue) -> Cue:
        """«ترى في … تهديداً»: the verb with the sign of what someone is seen as."""
        texts = {self.reading.words[at].text for at in range(index + 1, min(index + 9, self.span.stop))}
        sign: Sign | None = "-" if texts & _HOSTILE else "+" if texts & _FRIENDLY else None
        return replace(cue, stance=replace(cue.stance, sign=sign, kind="يعدّ", firm=False)) if sign else cue

    def _pass(self, index: int, objects: Sequence[str]) -> None:
        """The nouns between a verb and its object say no more than the verb does."""
        reached = next((party for party in self.parties if party.first > index and set(party.names) & set(objects)), None)
        if reached:
            self.done.update(at for at, cue in self.cues.items() if index < at < reached.first and cue.noun)

    def _subject(self, index: int, cue: Cue) -> tuple[Party | None, bool]:
        relative = self._antecedent(index)
        if relative and not cue.pronoun:
            return relative, True
        word = self.reading.words[index].text
        direct = next((party for party in self.parties if party.last == index - 1), None)
        adjoined = direct is not None and self.reading.joined(index) and not direct.oblique and not direct.nisba
        if direct and adjoined and word[0] not in "وف" and opens(self.reading, direct) and not cue.pronoun:
            return self._whole(direct), True
        if word[0] not in "وف" and self.reading.before(index) in _PRONOUNS and not cue.pronoun:
            return self._carried(index, cue), False
        following = self._following(index)
        if following and not self._is_object(index, cue, following):
            return together(self.reading, following, self.parties), True
        if self.reading.after(index) in _ANONYMOUS or self.reading.after(index).startswith("بموجب"):
            return None, False
        if direct and adjoined and word[0] not in "وف":
            return self._whole(direct), True
        if cue.stance.through and self._other_subject(index, cue):
            return None, False
        return self._carried(index, cue), False

    def _whole(self, party: Party) -> Party:
        """A party with those before it that it is joined to."""
        for other in reversed([one for one in self.parties if one.last < party.first]):
            if joined(self.reading, other, party):
                return together(self.reading, other, self.parties)
        return party

    def _following(self, index: int) -> Party | None:
        """Who follows a verb at once, but for an adverb, a pronoun with its preposition or an office."""
        at = index + 1
        words = self.reading.words
        while at < self.span.stop and at <= index + 4:
            party = next((one for one in self.parties if one.first == at), None)
            if party:
                return None if party.oblique else party
            text = words[at].text
            if text not in _OFFICES and text not in _ADVERBS and text not in _WITH_PRONOUN:
                return None
            at += 1
        return None

    def _is_object(self, index: int, cue: Cue, following: Party) -> bool:
        """Whether who follows a verb is its object («وتتهم الجانب المصري بكذا»), as the subject was named before."""
        if cue.pronoun or cue.stance.through or cue.stance.kind in _SAYS or self._carried(index, cue) is None:
            return False
        if not following.agrees(cue.feminine):
            return True
        if self.label and index - self.label.last <= 2 and self.label.agrees(cue.feminine):
            return True
        after = self.reading.after(following.last)
        ends = not after or after[0] == "ب"
        return ends and self.reading.words[index].text[0] == "و"

    def _other_subject(self, index: int, cue: Cue) -> bool:
        """Whether a verb that needs a preposition is followed by a bare noun: someone that is no actor does it."""
        after = self.reading.after(index)
        if not after or after in _ADVERBS or after in OBLIQUE or after in _WITH_PRONOUN or after in ("ان", "بان"):
            return False
        return after.startswith("ال") and after not in _PLANS

    def _carried(self, index: int, cue: Cue) -> Party | None:
        """Who did what was said before: the subject of this sentence so far, or of the one before it."""
        spoken = self._meant(index) or self.talk.near
        if spoken and spoken.agrees(cue.feminine):
            return spoken
        earlier = [party for party in self.parties if party.last < index and party.agrees(cue.feminine)]
        strong = [party for party in earlier if upright(self.reading, party)]
        if strong:
            return self._whole(strong[-1])
        if self.talk.last and self.talk.last.agrees(cue.feminine):
            return self.talk.last
        plain = [party for party in earlier if not party.oblique and not party.nisba and index - party.last <= _REACH]
        return plain[-1] if plain else None

    def _meant(self, index: int) -> Party | None:
        """Whom هي, أنها or لكنه before a verb mean: in the midst of a sentence the one who took the last stance in it."""
        near = [self.reading.words[at].text for at in range(max(index - 2, self.span.start), index)]
        pronoun = (near[-1:] and near[-1] in _PRONOUNS) or (len(near) > 1 and near[-1] in _NEGATIONS and near[-2] in _PRONOUNS)
        return self.talk.last if pronoun and index - self.span.start > 3 else None

    def _antecedent(self, index: int) -> Party | None:
        """The one whom التي or الذي before a verb takes up."""
        at = self._relative(index)
        return next((party for party in self.parties if party.last == at - 1), None) if at else None

    def _relative(self, index: int) -> int:
        """The word التي or الذي that opens the clause a word stands in, or 0."""
        near = range(index - 1, max(index - 7, self.span.start - 1), -1)
        return next((at for at in near if self.reading.words[at].text in _WHO), 0)

    # -- objects

    def _objects(self, index: int, start: int, cue: Cue, subject: Party) -> tuple[str, ...]:
        antecedent = self._antecedent(index)
        if cue.pronoun or self.reading.after(index) in _WITH_PRONOUN:
            if self._relative(index) and not antecedent:
                return ()
            if self.spoken and self.spoken.names == subject.names and self.held and not antecedent:
                return self.held
            self.owner = antecedent or self.owner or self._owner(subject, self._gender(index, cue), index)
            return self.owner.names if self.owner else ()
        self.owner = None
        if antecedent and antecedent is not subject and not any(start < party.first for party in self._reachable(index, start)):
            return antecedent.names
        for party in self._reachable(index, start) if cue.stance.kind not in _DENIALS else ():
            if set(party.names) & set(subject.names) or not self._led(party, cue, start):
                continue
            if any(start < at < party.first and other.stance.kind in _PREPOSITIONS for at, other in self.cues.items()):
                break
            return together(self.reading, party, self.parties).names
        return self._implied(index, start, cue, subject)

    def _reachable(self, index: int, start: int) -> list[Party]:
        words = self.reading.words
        end = self.reading.clause_at(words[index].start).end
        verbs = (at for at, other in self.cues.items() if at > start and not other.noun and at not in self.done)
        limit = next(verbs, self.span.stop)
        limit = min(limit, next((at for at in range(start + 1, limit) if self._breaks(at)), limit))
        return [
            party
            for party in self.parties
            if start < party.first < limit and party.end <= end + 1 and party.first - start <= _REACH
        ]

    def _breaks(self, at: int) -> bool:
        """A verb joined by و after a comma begins another statement."""
        word = self.reading.words[at].text
        return word[:2] in ("وي", "وت") and not self.reading.joined(at) and not any(party.first == at for party in self.parties)

    def _led(self, party: Party, cue: Cue, start: int) -> bool:
        """Whether the preposition that a verb needs stands before a party."""
        through = cue.stance.through
        if not through:
            return True
        words = (self.reading.words[at].text for at in range(start + 1, party.first + 1))
        if any(word in through or word[0] in through or before(self.reading, party.first) in through for word in words):
            return True
        return any(word.text in through for word in self.reading.words[party.last + 1 : party.last + 3])

    def _implied(self, index: int, start: int, cue: Cue, subject: Party) -> tuple[str, ...]:
        """Whom an answer goes to: the one who asked, charged or offered."""
        near = [word.text for word in self.reading.words[start + 1 : min(start + 4, self.span.stop)]]
        if any(text in _PLANS or text[1:] in _PLANS for text in near) or any(text in _WITH_PRONOUN for text in near):
            accuser = next((self.talk.accuser[name] for name in subject.names if name in self.talk.accuser), ())
            owner = self._owner(subject, None, index)
            return accuser or (owner.names if owner else ())
        if self._possessed(start + 1):
            if self.held and self.spoken and self.spoken.names != subject.names:
                return self.held
            feminine = self.reading.words[start + 1].text.endswith("ها")
            owner = None if subject.agrees(feminine) else self._owner(subject, feminine, index)
            return owner.names if owner else ()
        known = next((self.talk.partner[name] for name in subject.names if name in self.talk.partner), ())
        if cue.stance.kind in _ANSWERS and known:
            return known
        if cue.stance.kind in _DENIALS or (cue.stance.kind not in _ANSWERS and cue.stance.kind not in _FEARS):
            return ()
        if self.spoken and not set(self.spoken.names) & set(subject.names):
            return self.spoken.names
        return self._other_chief(subject)

    def _possessed(self, at: int) -> bool:
        """Whether a word ends in a pronoun (رواتبه) and not in ة, which looks the same when folded."""
        if at >= self.span.stop:
            return False
        word = self.reading.words[at]
        if len(word.text) < 4 or word.text.startswith("ال") or word.text in _PLANS | _SELF:
            return False
        return word.text.endswith("ها") or self.reading.written(word.start, word.end).endswith("ه")

    def _other_chief(self, subject: Party) -> tuple[str, ...]:
        """Of the two that the report is most about, the one that a chief actor answers."""
        if subject.names[0] in self.chief and frozenset(self.chief) in self.talk.bound:
            return next(((name,) for name in self.chief if name not in subject.names), ())
        return ()

    def _gender(self, index: int, cue: Cue) -> bool | None:
        """Whether the pronoun of an object is feminine."""
        pronoun = cue.pronoun or self.reading.after(index)
        return True if pronoun.endswith("ها") else None if pronoun.endswith(("هم", "هما")) else False

    def _owner(self, subject: Party, feminine: bool | None = None, index: int | None = None) -> Party | None:
        """The last one spoken of but the subject itself: in this sentence, or in the one before."""
        here = [one for one in self.parties if one.last < (index or subject.first) and not one.nisba]
        for party in (*reversed(here), *reversed(self.talk.recent)):
            if not set(party.names) & set(subject.names) and party.agrees(feminine):
                return party
        return None

    def _reciprocal(self, cue: Cue, subject: Party, start: int) -> bool:
        mutual = "بين" in cue.stance.through and len(subject.names) > 1
        return mutual and before(self.reading, start + 1) != "مع"

    def _between(self, index: int, cue: Cue, subject: Party) -> Iterator[_Found]:
        first, *others = subject.names
        yield from self._stated(index, cue, (first,), tuple(others), self._denied(index), True, "relation-between")

    def _opinion(self, index: int, cue: Cue, subject: Party, denied: bool) -> Iterator[_Found]:
        """«يرى … أن … تعرقل الحل»: what one says of another is a stance towards him."""
        if subject.first == self.span.start or self.reading.before(subject.first) not in ("ان", "بان"):
            return
        if self.reading.before(subject.first - 1) in _BUT:
            return
        speakers = [one for one in self.parties if one.last < subject.first and upright(self.reading, one)]
        sign = cue.stance.denied if denied else cue.stance.sign
        if sign != "±" and speakers and not set(speakers[-1].names) & set(subject.names):
            yield from self._stated(index, cue, speakers[-1].names, subject.names, denied, False, "relation-opinion")

    def _charged(self, index: int, accused: Sequence[str]) -> Iterator[_Found]:
        """What someone is charged with: «بدعم …» is his stance too, if only by the charge."""
        for at, cue in self.cues.items():
            if index < at <= index + _REACH and cue.noun and (self.reading.words[at].text[0] == "ب" or cue.stance.sign == "-"):
                self.done.add(at)
                reach = [party for party in self.parties if at < party.first <= at + 6 and not party.nisba]
                if reach:
                    names = together(self.reading, reach[0], self.parties).names
                    yield from self._stated(at, cue, accused, names, False, False, "relation-charge")
                return

    # -- nouns

    def _noun(self, index: int, cue: Cue) -> Iterator[_Found]:
        pair = self._pair(index, cue)
        third = self._third(index, pair) if pair and cue.stance.sign == "+" else None
        if pair and (third or cue.stance.kind in _MEDIATES):
            holder, _, near = (third, index, True) if third else self._holder(index, cue)
            both = (*pair[0].names, *pair[1])
            yield from self._stated(index, cue, holder.names if holder else (), both, self._denied(index), near, "relation-noun")
            return
        if pair:
            yield from self._stated(index, cue, pair[0].names[:1], pair[1], self._denied(index), True, "relation-between")
            return
        source, at, near = self._holder(index, cue)
        if source is None:
            return
        if (cue.stance.kind in _PREPOSITIONS and cue.pronoun) or self.reading.after(index) in _WITH_PRONOUN:
            owner = self._owner(source, None, index)
            targets = owner.names if owner else ()
            yield from self._stated(index, cue, source.names, targets, self._denied(index), False, "relation-noun")
            return
        target = self._aim(at, source, near, cue)
        if target:
            yield from self._stated(index, cue, source.names, target, self._denied(index), near, "relation-noun")

    def _pair(self, index: int, cue: Cue) -> tuple[Party, tuple[str, ...]] | None:
        """«تنسيق بين … و…»"""
        for party in self.parties:
            if index < party.first <= index + 6 and before(self.reading, party.first) == "بين":
                whole = together(self.reading, party, self.parties)
                mutual = "بين" in cue.stance.through or cue.stance.kind in _MEDIATES
                return (replace(party, names=whole.names[:1]), whole.names[1:]) if len(whole.names) > 1 and mutual else None
        return None

    def _third(self, index: int, pair: tuple[Party, tuple[str, ...]]) -> Party | None:
        """Who brings two together: «تدير مسقط قنوات بين … و…»."""
        clause = self.reading.clause_at(self.reading.words[index].start)
        near = [one for one in self.parties if one.last < index <= one.last + 4 and one.start >= clause.start]
        acting = [one for one in near if upright(self.reading, one)]
        return acting[-1] if acting and not set(acting[-1].names) & {*pair[0].names, *pair[1]} else None

    def _holder(self, index: int, cue: Cue) -> tuple[Party | None, int, bool]:
        """Whose the noun is: who follows it (دعم إيران, الدعم الإيراني, دعم من إيران) or who gives it (قدمت إيران دعماً)."""
        held = not cue.pronoun and cue.stance.kind not in _PREPOSITIONS and not self._suffers(index, cue)
        follower = next((party for party in self.parties if held and party.first == index + 1), None)
        if follower and not follower.oblique and self.reading.joined(index + 1):
            whole = together(self.reading, follower, self.parties)
            return whole, whole.last, True
        if self.reading.after(index) in _OFFICES:
            office = next((party for party in self.parties if index + 1 < party.first <= index + 3 and not party.oblique), None)
            if office:
                return office, office.last, True
        giver = next((party for party in self.parties if party.first == index + 2 and self.reading.after(index) == "من"), None)
        if giver:
            return giver, giver.last, True
        if cue.stance.kind in _PREPOSITIONS or self._suffers(index, cue):
            acting = [one for one in self.parties if one.last < index and upright(self.reading, one)]
            return (self._whole(acting[-1]) if acting else self.talk.near), index, True
        if not cue.pronoun and not self._indefinite(index):
            return None, index, False
        earlier = [party for party in self.parties if party.last < index]
        strong = [party for party in earlier if upright(self.reading, party)]
        if cue.pronoun and not strong:
            strong = [party for party in earlier if not party.oblique and not party.nisba]
        if strong and index - strong[-1].last <= _REACH and not self._received(strong[-1], index):
            return self._whole(strong[-1]), index, cue.pronoun != ""
        return (self.talk.last, index, False) if cue.pronoun and not strong else (None, index, False)

    def _suffers(self, index: int, cue: Cue) -> bool:
        """Whether who follows the noun is its object, as no other object comes after."""
        if not cue.stance.suffered or cue.pronoun:
            return False
        after = [party for party in self.parties if index < party.first <= index + 5]
        return not any(party.oblique for party in after[1:2])

    def _indefinite(self, index: int) -> bool:
        """A noun that someone gives or makes (دعماً, بضربات): neither definite nor held by the noun after it."""
        word, after = self.reading.words[index].text, self.reading.after(index)
        if self.reading.before(index) == _EYE:
            return True
        return not word.lstrip("وفبك").startswith(("ال", "لل")) and not after.startswith("ال")

    def _received(self, party: Party, index: int) -> bool:
        return any(word.text in _RECEIVES for word in self.reading.words[max(party.first - 2, 0) : index])

    def _aim(self, at: int, source: Party, near: bool, cue: Cue) -> tuple[str, ...]:
        """Whom a noun of stance goes to: who follows ل, على, مع, ضد or من; or, where it was received, who received it."""
        for party in self.parties:
            if at < party.first <= at + (7 if near else 5) and not set(party.names) & set(source.names):
                if "مع" in cue.stance.through and before(self.reading, party.first) not in ("مع", "ضد"):
                    continue
                led = not near and self.reading.after(at) in OBLIQUE
                if (party.oblique or led) and not self._cut(at, party.first):
                    return together(self.reading, party, self.parties).names
                direct = near and not source.nisba and party.first <= at + 3
                if direct and not self._cut(at, party.first):
                    return party.names
                break
        earlier = [party for party in self.parties if party.last < at and upright(self.reading, party)]
        taker = earlier[-1] if earlier else None
        return taker.names if taker and not set(taker.names) & set(source.names) and self._received(taker, at) else ()

    def _cut(self, at: int, first: int) -> bool:
        return any(not self.reading.joined(index) for index in range(at + 1, first + 1))

    # -- what is stated

    def _denied(self, index: int) -> bool:
        words = [before(self.reading, at) or self.reading.before(at) for at in (index, index - 1)]
        if words[0] in _NEGATIONS or self.reading.before(index) in _NEGATIONS:
            return True
        if self.cues[index].noun and any(
            word.text in _ENDS for word in self.reading.words[max(index - 4, self.span.start) : index]
        ):
            return True
        return (words[0] in ("تعد", "يعد", "تعلن", "يعلن") and self.reading.before(index - 1) in _NEGATIONS) or words[0] in _ENDS

    def _stated(
        self, index: int, cue: Cue, sources: Sequence[str], targets: Sequence[str], denied: bool, near: bool, rule: str
    ) -> Iterator[_Found]:
        word = self.reading.words[index]
        clause = self.reading.clause_at(word.start)
        sign = cue.stance.denied if denied else cue.stance.sign
        if sign == "+" and self._conditional(index, clause):
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
                yield _Found(source, target, sign, cue.stance.kind, cue.stance.firm, rule, written, passage, near, denied)

    def _conditional(self, index: int, clause: Span) -> bool:
        following = self.reading.words_in(Span(self.reading.words[index].end, max(clause.end, self.reading.words[index].end + 1)))
        texts = [self.reading.words[at].text for at in following]
        if any(text in _CONDITIONS for text in texts):
            return True
        return any(one in ("ما",) and other in ("دام", "لم", "دامت") for one, other in itertools.pairwise(texts))
