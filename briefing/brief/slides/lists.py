"""The slides of sentences under one another: judgements, events, places, questions, the decision that is wanted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from briefing.brief import words
from briefing.brief.blocks import Judgement, Point, Trust
from briefing.brief.material import Material
from briefing.brief.slides.pages import Body, Callout, Judgements, Page, Points
from briefing.domain import records
from briefing.domain.dates import sort_key

T = TypeVar("T")
_JUDGEMENTS = 3  # on one slide
_LINES = 6  # of one slide of judgements, and of other sentences
_LINE = 58  # signs that fit on a line of a slide, for sentences as big as judgements
_POINTS = 6
_TITLE = 64  # the longest sentence that can stand as a title


def judgement_pages(material: Material, asked: str) -> Iterator[Page]:
    """The judgements in their order; what is asked stands on the first of their slides."""
    found = list(enumerate(material.all(records.Judgement), start=1))
    for n, part in enumerate(_parted(found, _JUDGEMENTS, lambda pair: pair[1].text)):
        items = tuple(_judgement(material, number, one) for number, one in part)
        yield Page(
            key=_key("judgements", n),
            topic=words.JUDGEMENTS,
            title=_finding(items),
            body=Judgements(items, words.NOT_ASSESSED, Callout(words.ASKED_TODAY, asked) if asked and not n else None),
            shown=tuple(("judgement", one.id) for _, one in part),
            minutes=5,
        )


def event_pages(material: Material) -> Iterator[Page]:
    events = sorted(material.all(records.Event), key=lambda event: sort_key(event.happened))
    for n, part in enumerate(_parted(events, _POINTS, lambda event: event.text)):
        points = tuple(Point(_when(material, event), material.text(event.text)) for event in part)
        first, last = points[0].label, points[-1].label
        title = words.EVENTS if first == last else words.FROM_TO.format(first, last)
        shown = tuple(("event", event.id) for event in part)
        yield Page(key=_key("events", n), topic=words.EVENTS, title=title, body=Points(points), shown=shown, minutes=3)


def place_pages(material: Material) -> Iterator[Page]:
    for n, part in enumerate(_parted(material.all(records.Place), _POINTS, lambda place: place.name)):
        points = tuple(Point(words.PLACE_KINDS[place.place_kind], material.text(place.name)) for place in part)
        shown = tuple(("place", place.id) for place in part)
        yield Page(key=_key("places", n), topic=words.PLACES, title=words.PLACES, body=Points(points), shown=shown)


def question_pages(material: Material) -> Iterator[Page]:
    questions = [one for one in material.all(records.Premise) if one.premise == "question"]
    for n, part in enumerate(_parted(questions, _POINTS, lambda one: one.text)):
        points = tuple(Point("؟", material.text(one.text)) for one in part)
        shown = tuple(("premise", one.id) for one in part)
        yield Page(
            key=_key("questions", n), topic=words.QUESTIONS, title=words.QUESTIONS, body=Points(points), shown=shown, minutes=3
        )


def decision_pages(asked: str) -> Iterator[Page]:
    if asked:
        yield Page(key="decision", topic=words.DECISION, title=words.DECISION, body=Callout(words.ASKED_TODAY, asked), minutes=3)


def without_asked(body: Body) -> Body:
    return replace(body, asked=None) if isinstance(body, Judgements) else body


def _judgement(material: Material, number: int, item: records.Judgement) -> Judgement:
    return Judgement(
        number=material.format.number(number),
        text=material.text(item.text),
        citations=(),
        likelihood=material.likelihood(item.likelihood_low, item.likelihood_high),
        confidence=Trust(item.confidence, words.CONFIDENCES[item.confidence]) if item.confidence else None,
    )


def _finding(items: Sequence[Judgement]) -> str:
    """The first clause of the slide's first judgement where it can stand as a title, else the subject."""
    sentence = items[0].text.rstrip(" .")
    clause = re.split("[،؛:]", sentence, maxsplit=1)[0].strip()
    stands = clause != sentence and len(clause) <= _TITLE and len(clause.split()) > 3
    return clause if stands else words.JUDGEMENTS


def _when(material: Material, event: records.Event) -> str:
    return material.format.digits(material.format.when(event.happened))


def _parted(items: Sequence[T], most: int, text: Callable[[T], str]) -> Iterator[list[T]]:
    """So many to a slide, fewer where their sentences are long."""
    part: list[T] = []
    lines = 0
    for item in items:
        height = -(-len(text(item)) // _LINE)
        if part and (len(part) == most or lines + height > _LINES):
            yield part
            part, lines = [], 0
        part.append(item)
        lines += height
    if part:
        yield part


def _key(kind: str, n: int) -> str:
    return f"{kind}-{n + 1}" if n else kind
