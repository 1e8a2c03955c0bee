"""Sentences of a text that name somebody, to be offered as evidence: found as a reader would, whatever the spelling."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.arabic.fold import fold
from briefing.arabic.sentences import sentences
from briefing.domain.spans import Span


def sentences_naming(text: str, first: Iterable[str], second: Iterable[str] = ()) -> list[Span]:
    """The sentences that hold one of the `first` names and one of the `second`, if any are given; then those with a `first`.

    Both parts in the order of the text. Names are compared folded, and found inside longer words too («لبغداد»).
    """
    ones, others = ([folded for name in names if (folded := fold(name).strip())] for names in (first, second))
    both: list[Span] = []
    single: list[Span] = []
    for span in sentences(text):
        folded = fold(span.of(text))
        if any(name in folded for name in ones):
            named_both = not others or any(name in folded for name in others)
            (both if named_both else single).append(span)
    return both + single
