"""The sentences an adviser would brief: where actors meet words of judgement, near the report's centre, spread over it."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.domain.draft import JudgementDraft, Reason, ScenarioDraft
from briefing.domain.scales import Confidence
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading
from briefing.drafting.scenarios import read_likelihood

_MOST = 7
_LONG, _SHORT = 60, 7
_CONFIDENCE: tuple[tuple[re.Pattern[str], Confidence], ...] = (
    (re.compile(r"(?:ب?ثقه\s+(?:عاليه|كبيره|مرتفعه)|high confidence)"), "high"),
    (re.compile(r"(?:ب?ثقه\s+متوسطه|moderate confidence)"), "medium"),
    (re.compile(r"(?:ب?ثقه\s+(?:منخفضه|ضعيفه|محدوده)|low confidence)"), "low"),
)


@dataclass(frozen=True, slots=True)
class _Candidate(Span):
    words: Counter[str]
    score: float
    cue: str


def judgements(reading: Reading, mentions: Sequence[Mention], scenarios: Sequence[ScenarioDraft]) -> tuple[JudgementDraft, ...]:
    """At most seven proposals in the order of the text; the best has strength 1."""
    candidates = _candidates(reading, mentions, scenarios)
    chosen = _spread(candidates)
    best = max((candidate.score for candidate in chosen), default=1.0)
    return tuple(_draft(reading, candidate, best) for candidate in sorted(chosen))


def _candidates(reading: Reading, mentions: Sequence[Mention], scenarios: Sequence[ScenarioDraft]) -> list[_Candidate]:
    bags = [_bag(reading, sentence) for sentence in reading.sentences]
    spread = Counter(word for bag in bags for word in bag)
    weights = {word: math.log(1 + len(bags) / count) for word, count in spread.items()}
    centre: Counter[str] = Counter()
    for bag in bags:
        centre.update(bag)
    named: dict[int, set[str]] = {}
    for mention in mentions:
        if not mention.place:
            named.setdefault(reading.sentence_at(mention.start), set()).add(mention.name)
    futures = {passage.start for scenario in scenarios for passage in scenario.passages}
    found = []
    for number, sentence in enumerate(reading.sentences):
        count = len(reading.words_in(sentence))
        if count < _SHORT or (number == 0 and len(bags) > 1) or sentence.of(reading.text).endswith(("؟", "?", ":")):
            continue
        weight, cue = _cue(reading, sentence)
        score = weight + 0.5 * min(len(named.get(number, ())), 4) + 3 * _likeness(bags[number], centre, weights)
        score += _position(reading, number) + 1.2 * (reading.source(sentence.start, sentence.end).start in futures)
        found.append(_Candidate(*_focus(reading, sentence, count), bags[number], score, cue))
    return found


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


def _likeness(one: Counter[str], other: Counter[str], weights: dict[str, float]) -> float:
    """Cosine of two bags of words under the given weights."""
    dot = sum(one[word] * other[word] * weights[word] ** 2 for word in one)
    norms = math.prod(math.sqrt(sum((bag[word] * weights[word]) ** 2 for word in bag)) for bag in (one, other))
    return dot / norms if norms else 0.0


def _cue(reading: Reading, sentence: Span) -> tuple[float, str]:
    """How much the words of a sentence speak for a judgement, at most 4, and the weightiest of them."""
    text = f" {sentence.of(reading.text)} "
    found = [
        (float(weight), cue) for cue, weight in lexicon.cues("judgement_cues") if re.search(rf"(?<!\w)[وف]?{cue}(?!\w)", text)
    ]
    return min(4.0, sum(weight for weight, _ in found)), max(found, default=(0.0, ""))[1]


def _position(reading: Reading, number: int) -> float:
    """The first sentence of the body, and the first one of each paragraph, say what the rest unfolds."""
    sentence = reading.sentences[number]
    before = reading.text[: sentence.start].rstrip(" \t")
    opens = before.endswith("\n")
    return (1.5 if number == 1 else 0.0) + (0.6 if opens else 0.0)


def _spread(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The best sentences, each unlike those already taken."""
    weights = {word: 1.0 for candidate in candidates for word in candidate.words}
    left, chosen = list(candidates), list[_Candidate]()
    while left and len(chosen) < _MOST:
        best = max(
            left,
            key=lambda one: one.score - 4 * max((_likeness(one.words, other.words, weights) for other in chosen), default=0.0),
        )
        chosen.append(best)
        left.remove(best)
    return chosen


def _draft(reading: Reading, candidate: _Candidate, best: float) -> JudgementDraft:
    text = candidate.of(reading.text)
    return JudgementDraft(
        text=reading.written(candidate.start, candidate.end).rstrip(" ،.؛:,;"),
        likelihood=read_likelihood(reading, candidate),
        confidence=next((level for pattern, level in _CONFIDENCE if pattern.search(text)), None),
        passages=(reading.cite(candidate),),
        strength=max(0.0, min(1.0, candidate.score / best)) if best > 0 else 0.0,
        reason=Reason("judgement-cue" if candidate.cue else "judgement-centre", candidate.cue),
    )
