"""Who stands how towards whom: a verb of stance with its subject and its object, or a noun that binds two sides.

A negation turns the sign; "X fears that Y grows in Z" is X against Y.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.arabic.fold import fold
from briefing.domain.draft import Reason, RelationDraft
from briefing.domain.scales import Sign
from briefing.domain.spans import Cited, Span
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading, forms

_NEGATIONS = frozenset(fold("لا ولا فلا لم ولم فلم لن ولن ليس ليست دون عدم").split())
_DUALS = frozenset(
    form
    for noun in fold("البلد الطرف الجانب الحكومت العاصمت الدولت القوت").split()
    for ending in ("ان", "ين")
    for form in (noun + ending, f"ل{noun[1:]}{ending}")
)
_PRONOUNS = frozenset(["هي", "هو", "وهي", "وهو", "فهي", "فهو"])
_WITH_PRONOUN = frozenset(fold("بها به عليها عليه لها له فيها فيه معها معه منها منه إليها إليه").split())
_PLANS = frozenset(fold("العرض المقترح الاقتراح المبادرة الخطة الآلية التهمة الاتهام الاتهامات ذلك الطلب الشرط الدعوة").split())
_NO_LONGER = frozenset(["تعد", "يعد"])
_OPENERS = frozenset(fold("لكن غير أن إلا فإن إن أما بينما فيما حين").split())
_WHO = frozenset(["التي", "الذي", "الذين", "والتي", "والذي"])
_TURNED: dict[Sign, Sign] = {"+": "-", "-": "+", "±": "±"}
_REACH = 14  # words between a verb and its object
_OBLIQUE = frozenset(fold("من عن على في إلى مع بين ضد لدى داخل نحو دون بوساطة").split())


@dataclass(frozen=True, slots=True)
class _Party(Span):
    """Those whom a word of the text stands for: one actor, or the two that a dual points back to."""

    names: tuple[str, ...]
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Found:
    source: str
    target: str
    sign: Sign
    stance: lexicon.Stance
    cue: str
    passage: Cited
    near: bool


def relations(reading: Reading, mentions: Sequence[Mention]) -> tuple[RelationDraft, ...]:
    """One proposal a source, target and sign, with all its passages."""
    groups: dict[tuple[str, str, Sign], list[_Found]] = defaultdict(list)
    parties: dict[int, list[_Party]] = defaultdict(list)
    for party in _parties(reading, mentions):
        parties[reading.sentence_at(party.start)].append(party)
    for number, sentence in enumerate(reading.sentences):
        for found in _in_sentence(reading, sentence, parties[number]):
            groups[found.source, found.target, found.sign].append(found)
    return tuple(_relation(key, group) for key, group in groups.items())


def _relation(key: tuple[str, str, Sign], group: Sequence[_Found]) -> RelationDraft:
    first = group[0]
    strength = (0.7 if first.near else 0.5) + 0.1 * (len(group) - 1)
    return RelationDraft(
        source=key[0],
        target=key[1],
        sign=key[2],
        kind=first.stance.kind,
        firm=any(found.stance.firm for found in group),
        passages=tuple(dict.fromkeys(found.passage for found in group)),
        strength=min(1.0, strength),
        reason=Reason(f"relation-{first.stance.pattern}", first.cue),
    )


def _parties(reading: Reading, mentions: Sequence[Mention]) -> list[_Party]:
    found: list[_Party] = []
    acting = [mention for mention in mentions if not mention.place]
    earlier: list[str] = []
    duals = [index for index, word in enumerate(reading.words) if word.text.lstrip("و") in _DUALS]
    events = sorted([*((mention.first, mention) for mention in acting), *((index, None) for index in duals)], key=lambda e: e[0])
    for index, mention in events:
        if mention is not None:
            found.append(_Party(mention.start, mention.end, (mention.name,), mention.first, mention.last))
            earlier = [name for name in earlier if name != mention.name] + [mention.name]
        elif len(earlier) >= 2:
            word = reading.words[index]
            found.append(_Party(word.start, word.end, tuple(earlier[-2:]), index, index))
    return found


def _in_sentence(reading: Reading, sentence: Span, parties: Sequence[_Party]) -> Iterator[_Found]:
    earlier: _Party | None = None
    stances = lexicon.stances()
    cues = [index for index in reading.words_in(sentence) if reading.words[index].text in stances]
    verbs = [cue for cue in cues if stances[reading.words[cue].text].pattern != "between"]
    for cue in cues:
        stance = stances[reading.words[cue].text]
        if stance.pattern == "between":
            yield from _bound(reading, cue, stance, parties)
            continue
        limit = next((verb for verb in verbs if verb > cue), len(reading.words))
        subject, objects, near = _sides(reading, cue, limit, parties, earlier, stance)
        if subject:
            yield from _stated(reading, cue, stance, subject, objects, near)
            earlier = subject


def _stated(
    reading: Reading, cue: int, stance: lexicon.Stance, subject: _Party, objects: Sequence[str], near: bool
) -> Iterator[_Found]:
    word = reading.words[cue]
    before = reading.before(cue)
    negated = bool(_NEGATIONS & {before, reading.before(cue - 1) if before in _NO_LONGER else ""})
    sign = _TURNED[stance.sign] if negated else stance.sign
    passage = reading.cite(reading.clause_at(word.start))
    for source in subject.names:
        for target in objects:
            if source != target and target not in subject.names:
                yield _Found(source, target, sign, stance, reading.written(word.start, word.end), passage, near)


def _sides(
    reading: Reading, cue: int, limit: int, parties: Sequence[_Party], earlier: _Party | None, stance: lexicon.Stance
) -> tuple[_Party | None, list[str], bool]:
    """Who does what the verb says, to whom, and whether the doer stands right beside the verb."""
    spoken_of = _antecedent(reading, cue, parties)
    apart, pronoun = _pronoun(reading, cue)
    relative = reading.words[cue - 1].text in _WHO if cue else False
    if relative and spoken_of and not pronoun:
        return spoken_of, _objects(reading, cue, limit, parties, spoken_of, stance), True
    subject, near = _subject(reading, cue + apart, parties, earlier)
    if subject is None:
        return None, [], False
    owner = spoken_of or earlier
    if pronoun:
        return subject, list(owner.names) if owner else [], near
    start = max(cue, subject.last) if near else cue
    objects = _objects(reading, start, limit, parties, subject, stance)
    if not objects and owner and _refers_back(reading, start, limit):
        objects = list(owner.names)
    return subject, objects, near


def _antecedent(reading: Reading, cue: int, parties: Sequence[_Party]) -> _Party | None:
    """The one whom التي or الذي before a verb takes up."""
    for index in range(cue - 1, max(cue - 5, 0), -1):
        if reading.words[index].text in _WHO:
            return next((party for party in parties if party.last == index - 1), None)
    return None


def _pronoun(reading: Reading, cue: int) -> tuple[int, bool]:
    """Words that a pronoun takes after the verb (رحب بها), and whether there is one, there or on the verb (تعارضه)."""
    if reading.after(cue) in _WITH_PRONOUN:
        return 1, True
    word = reading.words[cue].text
    return 0, any(word.endswith(suffix) and word.removesuffix(suffix) in lexicon.stances() for suffix in ("ها", "هم", "ه"))


def _refers_back(reading: Reading, start: int, limit: int) -> bool:
    """Whether the object is an earlier party's plan or charge: العرض, المقترح, ذلك."""
    near = reading.words[start + 1 : min(start + 3, limit)]
    return any(form in _PLANS for word in near for _, form in forms(word.text))


def _subject(reading: Reading, cue: int, parties: Sequence[_Party], earlier: _Party | None) -> tuple[_Party | None, bool]:
    """Who does what the verb at a word says: who stands after it, before it, or did what was said before."""
    after = next((party for party in parties if party.first == cue + 1 and not reading.text[party.start - 1].isalpha()), None)
    if after and reading.joined(cue + 1):
        return _together(reading, after, parties), True
    before = [party for party in parties if party.last < cue]
    if not before:
        return None, False
    word = reading.words[cue].text
    last = before[-1]
    if last.last == cue - 1 and reading.joined(cue) and word[0] != "و" and reading.before(last.first) not in _OBLIQUE:
        return last, True
    upright = [party for party in before if not _oblique(reading, party)]
    fresh = [party for party in upright if earlier is None or (party.first > earlier.last and _opens(reading, party))]
    if earlier and not fresh and (word[0] in "وف" or reading.words[cue - 1].text in _PRONOUNS):
        return earlier, False
    chosen = fresh or upright
    return (chosen[-1] if chosen and cue - chosen[-1].last <= _REACH else None), False


def _opens(reading: Reading, party: _Party) -> bool:
    """Whether a new statement begins with a party: it stands first, or after a sign or such words as لكن and أما."""
    return not reading.joined(party.first) or _bare(reading.before(party.first)) in _OPENERS


def _oblique(reading: Reading, party: _Party) -> bool:
    cut = reading.text[reading.words[party.first].start : party.start]
    return any(letter in "بكل" for letter in cut) or reading.before(party.first) in _OBLIQUE


def _together(reading: Reading, party: _Party, parties: Sequence[_Party]) -> _Party:
    """A party with those joined to it by و, as one."""
    for other in parties:
        if _coordinated(reading, party, other):
            party = _Party(party.start, other.end, (*party.names, *other.names), party.first, other.last)
    return party


def _objects(
    reading: Reading, cue: int, limit: int, parties: Sequence[_Party], subject: _Party, stance: lexicon.Stance
) -> list[str]:
    """The actors that the verb reaches within its clause: the first one after it, and those joined to him by و."""
    end = reading.clause_at(reading.words[cue].start).end
    after = [party for party in parties if cue < party.first < limit and party.end <= end]
    for party in after:
        if set(party.names) & set(subject.names) or (
            stance.pattern == "with" and _bare(reading.before(party.first)) not in ("مع", "بين")
        ):
            continue
        return list(_together(reading, party, after).names) if party.first - cue <= _REACH else []
    return []


def _bare(word: str) -> str:
    return word[1:] if word[:1] in ("و", "ف") else word


def _coordinated(reading: Reading, one: _Party, other: _Party) -> bool:
    word = reading.words[other.first]
    return other.first == one.last + 1 and word.start < other.start and word.text[0] == "و" and reading.joined(other.first)


def _bound(reading: Reading, cue: int, stance: lexicon.Stance, parties: Sequence[_Party]) -> Iterator[_Found]:
    """A noun such as تنسيق or توتر between two who are named side by side after بين."""
    word = reading.words[cue]
    near = [party for party in parties if cue < party.first <= cue + 6]
    for one, other in pairwise(near):
        if _bare(reading.before(one.first)) == "بين" and _coordinated(reading, one, other):
            passage = reading.cite(reading.clause_at(word.start))
            cue_text = reading.written(word.start, word.end)
            sign = _TURNED[stance.sign] if reading.before(cue) in _NEGATIONS else stance.sign
            yield _Found(one.names[0], other.names[0], sign, stance, cue_text, passage, True)
            return
