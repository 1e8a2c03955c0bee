"""What a report warns of, outside the futures it weighs."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.drafting import lexicon
from briefing.drafting.branches import Branch
from briefing.drafting.conditions import FUTURE
from briefing.drafting.reading import Reading

_AHEAD = re.compile(rf"{FUTURE.pattern}|(?<!\w)(?:اذا|استمرار|عوده|تجدد)(?!\w)")


def warnings(reading: Reading) -> Iterator[Branch]:
    certain, cautious = _cue_pattern("warning"), _cue_pattern("caution")
    for number, sentence in reading.each_sentence():
        match = certain.search(reading.text, sentence.start, sentence.end)
        caution = cautious.search(reading.text, sentence.start, sentence.end)
        if not match and not (caution and _AHEAD.search(reading.text, caution.end(), sentence.end)):
            continue
        if sentence.end - sentence.start < 25 and number + 1 < len(reading.sentences):  # a heading: what follows is the warning
            following = reading.sentences[number + 1]
            end = reading.sentences[min(number + 2, len(reading.sentences) - 1)].end
            yield Branch(following.start, end, following.start, "warning-heading")
            continue
        start = sentence.start
        yield Branch(start, start + len(sentence.of(reading.text).rstrip(" .،؛\n")), start, "warning-cue")


@cache
def _cue_pattern(kind: str) -> re.Pattern[str]:
    cues = [cue for cue, of in lexicon.cues("warnings") if of == kind]
    return re.compile(rf"(?<!\w)[وف]?(?:{'|'.join(map(re.escape, cues))})(?!\w)", re.IGNORECASE)
