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
from briefing.drafting.reading import Reading

_NEGATIONS = frozenset(fold("لا ولا فلا لم ولم فلم لن ولن ليس ليست دون عدم").split())
_DUALS = frozenset(
    form
    for noun in fold("البلد الطرف الجانب الحكومت العاصمت الدولت القوت").split()
    for ending in ("ان", "ين")
    for form in (noun + ending, f"ل{noun[1:]}{ending}")
)
_PRONOUNS = frozenset(["هي", "هو", "وهي", "وهو", "التي", "الذي", "والتي", "والذي"])
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
    parties = _parties(reading, mentions)
    for sentence in reading.sentences:
        for found in _in_sentence(reading, sentence, list(_within(parties, sentence))):
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


def _within(parties: Sequence[_Party], span: Span) -> Iterator[_Party]:
    return (party for party in parties if span.contains(party))


def _in_sentence(reading: Reading, sentence: Span, parties: Sequence[_Party]) -> Iterator[_Found]:
    subject: _Party | None = None
    stances = lexicon.stances()
    cues = [index for index in reading.words_in(sentence) if reading.words[index].text in stances]
    for place, cue in enumerate(cues):
        stance = stances[reading.words[cue].text]
        limit = cues[place + 1] if place + 1 < len(cues) else len(reading.words)
        if stance.pattern == "between":
            yield from _bound(reading, cue, stance, parties)
            continue
        subject, near = _subject(reading, cue, parties, subject)
        if subject is None:
            continue
        objects = _objects(reading, max(cue, subject.last if near else cue), limit, parties, subject, stance)
        yield from _stated(reading, cue, stance, subject, objects, near)


def _stated(
    reading: Reading, cue: int, stance: lexicon.Stance, subject: _Party, objects: Sequence[str], near: bool
) -> Iterator[_Found]:
    word = reading.words[cue]
    negated = bool(_NEGATIONS & {reading.before(cue), reading.before(cue - 1) if reading.before(cue) in ("تعد", "يعد") else ""})
    sign = _TURNED[stance.sign] if negated else stance.sign
    passage = reading.cite(reading.clause_at(word.start))
    for source in subject.names:
        for target in objects:
            if source != target:
                yield _Found(source, target, sign, stance, reading.written(word.start, word.end), passage, near)


def _subject(reading: Reading, cue: int, parties: Sequence[_Party], earlier: _Party | None) -> tuple[_Party | None, bool]:
    """Who does what the verb says, and whether he stands right beside it."""
    after = next((party for party in parties if party.first == cue + 1 and not reading.text[party.start - 1].isalpha()), None)
    if after and reading.joined(cue + 1):
        return after, True
    before = [party for party in parties if party.last < cue]
    if not before:
        return None, False
    last = before[-1]
    if last.last == cue - 1 and reading.before(last.first) not in _OBLIQUE:
        return last, True
    word = reading.words[cue].text
    if earlier and (word[0] in "وف" or reading.words[cue - 1].text in _PRONOUNS):
        return earlier, False
    upright = [party for party in before if not _oblique(reading, party)]
    close = upright and cue - upright[-1].last <= _REACH
    return (upright[-1] if close else None), False


def _oblique(reading: Reading, party: _Party) -> bool:
    cut = reading.text[reading.words[party.first].start : party.start]
    return any(letter in "بكل" for letter in cut) or reading.before(party.first) in _OBLIQUE


def _objects(
    reading: Reading, cue: int, limit: int, parties: Sequence[_Party], subject: _Party, stance: lexicon.Stance
) -> list[str]:
    """The actors that the verb reaches: the first one after it, and those joined to him by و."""
    after = [party for party in parties if cue < party.first < limit and not set(party.names) & set(subject.names)]
    if stance.pattern == "with":
        after = [party for party in after if _bare(reading.before(party.first)) in ("مع", "بين")] or []
        start = after[0].first if after else 0
        after = [party for party in parties if start <= party.first < limit and after]
    if not after or after[0].first - cue > _REACH:
        return []
    names = list(after[0].names)
    for one, other in pairwise(after):
        if not _coordinated(reading, one, other):
            break
        names.extend(other.names)
    return names


def _bare(word: str) -> str:
    return word[1:] if word[:1] in ("و", "ف") else word


def _coordinated(reading: Reading, one: _Party, other: _Party) -> bool:
    return other.first == one.last + 1 and reading.words[other.first].text.startswith("و") and reading.joined(other.first)


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
