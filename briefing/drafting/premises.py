"""What a report rests on, does not know, or asks, and what follows from it: sentences that say so, in its own words."""

import re
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.draft import ImplicationDraft, PremiseDraft, Reason
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.judgements import judged
from briefing.drafting.reading import Reading

_FAINT = 0.3  # strength of a cue that says little alone: رغم
_SHORTEST = 6  # words of a sentence that something follows from
_Cue = tuple[str, str, float]  # the cue, what it stands for, the strength of what it proposes


def premises(reading: Reading) -> tuple[PremiseDraft, ...]:
    """One proposal a sentence that has a cue or asks, the title and headings apart; a faint cue counts in a judgement only."""
    found = []
    for number, sentence in reading.each_sentence():
        if not number:
            continue
        asks = sentence.of(reading.text).endswith(("؟", "?")) and not _heads(reading, number)
        cue, kind, strength = ("؟", "question", 0.6) if asks else _cue(reading, sentence, "premises")
        if kind and (strength > _FAINT or judged(reading, sentence)):
            found.append(
                PremiseDraft(
                    kind=kind,
                    text=_said(reading, sentence),
                    passages=(reading.cite(sentence),),
                    strength=strength,
                    reason=Reason(f"premise-{kind}", cue),
                )
            )
    return tuple(found)


def implications(reading: Reading) -> tuple[ImplicationDraft, ...]:
    """What follows from the report: for each audience the sentence that says so most strongly, in the order of the text."""
    found: dict[str, ImplicationDraft] = {}
    for number, sentence in reading.each_sentence():
        if not number or len(reading.words_in(sentence)) < _SHORTEST or sentence.of(reading.text).endswith(("؟", "?", ":")):
            continue
        cue, audience, strength = _cue(reading, sentence, "implications")
        if audience and (audience not in found or strength > found[audience].strength):
            found[audience] = ImplicationDraft(
                audience=audience,
                text=_said(reading, sentence),
                passages=(reading.cite(sentence),),
                strength=strength,
                reason=Reason("implication-cue", cue),
            )
    return tuple(sorted(found.values(), key=lambda one: one.passages[0].start))


def _heads(reading: Reading, number: int) -> bool:
    """Whether a sentence is alone on its line and another follows, which answers it."""
    sentence = reading.sentences[number]
    line = reading.text.rfind("\n", 0, sentence.start) + 1
    alone = not reading.text[line : sentence.start].strip(" -–•*▪().0123456789")
    return alone and reading.text.startswith("\n", sentence.end) and number + 1 < len(reading.sentences)


def _said(reading: Reading, sentence: Span) -> str:
    return reading.written(sentence.start, sentence.end).strip(" -–•*▪").rstrip(" ،.؛")


def _cue(reading: Reading, sentence: Span, table: str) -> _Cue:
    """The strongest cue of a sentence; three empty ones if it has none."""
    pattern, meant = _cues(table)
    found = [meant[match[1].lower()] for match in pattern.finditer(reading.text, sentence.start, sentence.end)]
    return max(found, key=lambda one: one[2], default=("", "", 0.0))


@cache
def _cues(table: str) -> tuple[re.Pattern[str], dict[str, _Cue]]:
    rows = lexicon.table(table)
    meant = {fold(row["cue"]): (row["cue"], tuple(row.values())[1], float(row["strength"])) for row in rows}
    either = "|".join(map(re.escape, sorted(meant, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)[وف]?({either})(?!\w)", re.IGNORECASE), meant
