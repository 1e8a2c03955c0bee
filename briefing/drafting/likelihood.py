"""How likely a report calls something: a percentage, or a word of probability."""

from briefing.arabic.numerals import percents
from briefing.domain.draft import Likelihood
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.reading import Reading


def read_likelihood(reading: Reading, span: Span) -> Likelihood | None:
    """The likelihood that a span states: a percentage before words, the longest words before shorter ones."""
    text = span.of(reading.text)
    for percent in percents(text):
        low, high = max(1, round(percent.low)), min(99, round(percent.high))
        if low <= high:
            start = span.start + percent.span.start
            return Likelihood(low, high, reading.written(start, start + percent.span.end - percent.span.start))
    for pattern, likelihood in lexicon.likelihoods():
        match = pattern.search(text)
        if match:
            start, end = match.span("words")
            return Likelihood(likelihood.low, likelihood.high, reading.written(span.start + start, span.start + end))
    return None
