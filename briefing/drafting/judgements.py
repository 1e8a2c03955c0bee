"""The sentences an adviser would brief: where actors meet words of judgement, near the report's centre, spread over it."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.draft import JudgementDraft, Likelihood, Reason, ScenarioDraft
from briefing.domain.scales import Confidence
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.likelihood import read_likelihood
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading

_MOST, _MOST_OF_LONG = 9, 10
_POOL = 8  # candidates looked at for each sentence that is wanted
_LONG_REPORT = 60  # sentences
_LONG, _SHORT = 60, 7  # words of a sentence
_CHIEF = 3  # actors that a report is most about
_ALIKE = 0.8  # what likeness to a sentence already taken costs
_METADATA = re.compile(
    r"(?:\d+[.)]\s*)?(?:ال)?(?:تاريخ|فتره|تصنيف|افق|اعداد|موضوع|مرجع|رقم)\b|"
    rf"(?:ال)?{fold('مؤشر')}ات\s[^.\n]*:|"
    r"(?:\d+[.)]\s*)?(?:ي|ت)(?:عرض|غطي|تناول|رصد|ستعرض|بحث)\s+(?:هذا|هذه|ال)\s*(?:ال)?(?:تقرير|ورقه|مذكره|تقدير|احاطه)"
)
# a negated expectation speaks for the opposite of what follows it
_AGAINST = re.compile(r"(?:(?:لا|لم|لن)\s+ي?توقع|[ينت]ستبعد|المستبعد|غير\s+المرجح|ليس\s+مرجحا|غير\s+مرجح|unlikely|improbable)")
_BULLET = re.compile(r"^(?:[-–•*▪]|\(?[\d٠-٩]{1,2}[.)-])\s+")
_CONFIDENCE: tuple[tuple[re.Pattern[str], Confidence], ...] = (
    (re.compile(r"(?:ب?ثق(?:ه|تنا)\s+(?:ب\w+\s+\w+\s+)?(?:عاليه|كبيره|مرتفعه)|high confidence)"), "high"),
    (re.compile(r"(?:ب?ثق(?:ه|تنا)\s+(?:ب\w+\s+\w+\s+)?متوسطه|(?:moderate|medium) confidence)"), "medium"),
    (re.compile(r"(?:ب?ثق(?:ه|تنا)\s+(?:ب\w+\s+\w+\s+)?(?:منخفضه|ضعيفه|محدوده)|low confidence)"), "low"),
)


@dataclass(frozen=True, slots=True)
class _Candidate(Span):
    words: Counter[str]
    score: float
    cue: str


def judgements(reading: Reading, mentions: Sequence[Mention], scenarios: Sequence[ScenarioDraft]) -> tuple[JudgementDraft, ...]:
    """At most nine proposals (ten of a long report) in the order of the text; the best has strength 1."""
    candidates = _candidates(reading, mentions, scenarios)
    chosen = _spread(candidates, _MOST_OF_LONG if len(reading.sentences) >= _LONG_REPORT else _MOST)
    best = max((candidate.score for candidate in chosen), default=1.0)
    return tuple(_draft(reading, candidate, best) for candidate in sorted(chosen))


def _candidates(reading: Reading, mentions: Sequence[Mention], scenarios: Sequence[ScenarioDraft]) -> list[_Candidate]:
    bags = [_bag(reading, sentence) for _, sentence in reading.each_sentence()]
    spread: Counter[str] = Counter()
    centre: Counter[str] = Counter()
    for bag in bags:
        reading.alive()
        spread.update(bag.keys())
        centre.update(bag)
    weights = {word: math.log(1 + len(bags) / count) for word, count in spread.items()}
    whole = _norm(centre, weights)
    body = _body(reading)
    worth = _worth(reading, mentions, scenarios)
    found = []
    for place, number in enumerate(body):
        reading.alive()
        sentence = reading.sentences[number]
        count = len(reading.words_in(sentence))
        if count < _SHORT and not worth[number]:
            continue
        weight, cue = _cue(reading, sentence)
        score = 0.7 * weight + worth[number] + 12 * _likeness(bags[number], centre, weights, whole * _norm(bags[number], weights))
        score += _position(reading, body, place) + _length(count)
        found.append(_Candidate(*_focus(reading, sentence, count), bags[number], score, cue))
    return found


def _body(reading: Reading) -> list[int]:
    """The sentences that say something: no title, heading, question or matter of form."""
    found = []
    for number, sentence in reading.each_sentence():
        text = sentence.of(reading.text)
        title = number == 0 and len(reading.sentences) > 1 and not text.endswith((".", "!"))
        if not title and not text.endswith(("؟", "?", ":")) and not _METADATA.match(text):
            found.append(number)
    return found


def _worth(reading: Reading, mentions: Sequence[Mention], scenarios: Sequence[ScenarioDraft]) -> dict[int, float]:
    """What each sentence holds: the actors that the report is most about, the likeliest of its futures, its warnings."""
    worth: dict[int, float] = defaultdict(float)
    acting = [mention for mention in mentions if not mention.place]
    chief = [name for name, _ in Counter(mention.name for mention in acting).most_common(_CHIEF)]
    for number, _ in {(reading.sentence_at(mention.start), mention.name) for mention in acting if mention.name in chief}:
        worth[number] += 0.3
    likeliest = max((one.likelihood.high for one in scenarios if one.likelihood), default=0)
    for one in scenarios:
        likely = one.likelihood is not None and one.likelihood.high == likeliest
        worth[reading.number_of(one.passages[0])] += 0.4 + 1.7 * likely + 2.8 * one.warning
    return worth


def _focus(reading: Reading, sentence: Span, count: int) -> tuple[int, int]:
    """A sentence, or of a very long one the clauses that fit."""
    if count <= _LONG:
        return sentence.start, sentence.end
    parts = reading.clauses[reading.sentence_at(sentence.start)]
    end = parts[0].end
    for part in parts[1:]:
        if len(reading.words_in(Span(sentence.start, part.end))) > _LONG:
            break
        end = part.end
    return sentence.start, end


def _bag(reading: Reading, sentence: Span) -> Counter[str]:
    words = (reading.words[index].text for index in reading.words_in(sentence))
    return Counter(word.removeprefix("و").removeprefix("ال") for word in words if len(word) > 3)


def _norm(bag: Counter[str], weights: dict[str, float]) -> float:
    return math.sqrt(sum((count * weights[word]) ** 2 for word, count in bag.items()))


def _likeness(one: Counter[str], other: Counter[str], weights: dict[str, float], norms: float) -> float:
    """Cosine of two bags of words under the given weights; `norms` is the product of theirs."""
    dot = sum(count * other[word] * weights[word] ** 2 for word, count in one.items() if word in other)
    return dot / norms if norms else 0.0


@cache
def _cue_pattern() -> re.Pattern[str]:
    cues = "|".join(map(re.escape, _weights()))
    return re.compile(rf"(?<!\w)[وف]?({cues})(?!\w)", re.IGNORECASE)


@cache
def _weights() -> dict[str, str]:
    """Cues of both languages and what each weighs, the longest first."""
    return dict((*lexicon.cues("judgement_cues"), *lexicon.cues("judgement_cues.en")))


def _cue(reading: Reading, sentence: Span) -> tuple[float, str]:
    """How much the words of a sentence speak for a judgement, at most 4, and the weightiest of them."""
    weights = _weights()
    cues = {match[1].lower() for match in _cue_pattern().finditer(reading.text, sentence.start, sentence.end)}
    found = [(float(weights[cue]), cue) for cue in cues]
    return min(4.0, sum(weight for weight, _ in found)), max(found, default=(0.0, ""))[1]


def judged(reading: Reading, sentence: Span) -> bool:
    """Whether a sentence has a word of judgement."""
    return _cue_pattern().search(reading.text, sentence.start, sentence.end) is not None


def _position(reading: Reading, body: Sequence[int], place: int) -> float:
    """The first sentences of the body and its last one say most, the first one of a paragraph more than the rest."""
    number = body[place]
    opens = number == 0 or "\n" in reading.text[reading.sentences[number - 1].end : reading.sentences[number].start]
    lead = {0: 0.4, 1: 0.4}.get(place, 0.0)
    return lead + 0.3 * opens + 1.0 * (place == len(body) - 1)


def _length(count: int) -> float:
    """A sentence of some length says more than a note."""
    return 0.04 * min(count, 40) - (1.0 if count <= _SHORT else 0.0)


def _spread(candidates: Sequence[_Candidate], most: int) -> list[_Candidate]:
    """The best sentences, each unlike those already taken."""
    left = sorted(candidates, key=lambda one: (-one.score, one.start))[: most * _POOL]
    even = dict.fromkeys((word for one in left for word in one.words), 1.0)
    norms = {one.start: _norm(one.words, even) for one in left}
    alike = dict.fromkeys(norms, 0.0)
    chosen: list[_Candidate] = []
    while left and len(chosen) < most:
        best = max(left, key=lambda one: (one.score - _ALIKE * alike[one.start], -one.start))
        chosen.append(best)
        left.remove(best)
        for one in left:
            likeness = _likeness(one.words, best.words, even, norms[one.start] * norms[best.start])
            alike[one.start] = max(alike[one.start], likeness)
    return chosen


def _likelihood(reading: Reading, candidate: _Candidate) -> Likelihood | None:
    """That of the statement as it is worded: what is not expected is likely not to be."""
    found = read_likelihood(reading, candidate)
    if found and found.high < 50 and _AGAINST.search(fold(found.words)):
        return Likelihood(100 - found.high, 100 - found.low, found.words)
    return found


def _draft(reading: Reading, candidate: _Candidate, best: float) -> JudgementDraft:
    text = candidate.of(reading.text)
    return JudgementDraft(
        text=_BULLET.sub("", reading.written(candidate.start, candidate.end)).rstrip(" ،.؛:,;"),
        likelihood=_likelihood(reading, candidate),
        confidence=next((level for pattern, level in _CONFIDENCE if pattern.search(text)), None),
        passages=(reading.cite(candidate),),
        strength=max(0.0, min(1.0, candidate.score / best)) if best > 0 else 0.0,
        reason=Reason("judgement-cue" if candidate.cue else "judgement-centre", candidate.cue),
    )
