"""What a report rests on, does not know, or asks: assumptions, gaps and open questions in its own words."""

import re

from briefing.domain.draft import PremiseDraft, Reason
from briefing.drafting import lexicon
from briefing.drafting.reading import Reading


def premises(reading: Reading) -> tuple[PremiseDraft, ...]:
    """One proposal a sentence that has a cue or asks, the title apart."""
    found = []
    for number, sentence in reading.each_sentence():
        if not number:
            continue
        text = sentence.of(reading.text)
        kind, cue = ("question", "؟") if text.endswith(("؟", "?")) else _cue(text)
        if kind:
            found.append(
                PremiseDraft(
                    kind=kind,
                    text=reading.written(sentence.start, sentence.end).rstrip(" ،.؛"),
                    passages=(reading.cite(sentence),),
                    strength=0.6,
                    reason=Reason(f"premise-{kind}", cue),
                )
            )
    return tuple(found)


def _cue(text: str) -> tuple[str, str]:
    for cue, kind in lexicon.cues("premises"):
        if re.search(rf"(?<!\w)[وف]?{re.escape(cue)}(?!\w)", text):
            return kind, cue
    return "", ""
