"""A dossier's snapshot → its slides: only what a person has accepted, in the analyst's order, with his titles, times and notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.evidence import Numbering
from briefing.brief.material import Material
from briefing.brief.slides import actors, lists, scenarios
from briefing.brief.slides.pages import Cover, Deck, Page, Text
from briefing.domain import records
from briefing.domain.dossier import Snapshot

_HIDDEN = ("places",)  # kinds that are left out until somebody shows them


def compose_slides(snapshot: Snapshot, format: Format | None = None) -> Deck:
    """The deck of a dossier. A slide whose subject is gone is not in it, but what was written on it stays in the store."""
    format = format or Format()
    reviewed = snapshot.reviewed()
    material = Material(reviewed, format, Numbering(reviewed, format), proposals=False)
    plan = {slide.slide: slide for slide in reviewed.all(records.Slide)}
    dossier = reviewed.dossier
    fitted = _fitted(_pages(material, plan), plan, dossier.briefing_minutes)
    pages = [_planned(page, plan.get(page.key), material) for page in fitted]
    return Deck(
        title=material.text(dossier.title),
        classification=dossier.classification,
        classification_label=words.CLASSIFICATIONS[dossier.classification],
        numerals=format.numerals,
        minutes=dossier.briefing_minutes,
        pages=tuple(_numbered(_ordered(pages, plan))),
    )


def _pages(material: Material, plan: Mapping[str, records.Slide]) -> list[Page]:
    asked = material.text(material.snapshot.dossier.asked_today)
    return [
        _cover(material),
        *lists.judgement_pages(material, asked),
        *actors.matrix_pages(material),
        *actors.issue_pages(material),
        *scenarios.scenario_pages(material),
        *scenarios.sign_pages(material),
        *lists.event_pages(material),
        *lists.place_pages(material),
        *lists.question_pages(material),
        *lists.decision_pages(asked),
        *(_written(material, slide) for key, slide in plan.items() if key.startswith(records.WRITTEN_SLIDE)),
    ]


def _fitted(pages: list[Page], plan: Mapping[str, records.Slide], minutes: int) -> list[Page]:
    """Slides that nobody has timed share what the others leave of the briefing, by what each kind takes; a minute at least."""
    timed = sum(plan[page.key].minutes for page in pages if page.key in plan and not plan[page.key].hidden)
    free = [page for page in pages if page.key not in plan and page.key not in _HIDDEN]
    wanted = sum(page.minutes for page in free)
    room = max(minutes - timed, len(free))
    if wanted <= room:
        return pages
    return [replace(page, minutes=max(1, page.minutes * room // wanted)) if page in free else page for page in pages]


def _cover(material: Material) -> Page:
    dossier, format = material.snapshot.dossier, material.format
    day = dt.date.fromisoformat(dossier.briefing_at[:10]) if dossier.briefing_at else dt.date.today()
    by = f"{words.PREPARED_BY}: {dossier.prepared_by}" if dossier.prepared_by else ""
    lines = (material.text(dossier.subject), format.long_date(day), by)
    body = Cover(tuple(line for line in lines if line))
    return Page(key="cover", topic=words.COVER, title=material.text(dossier.title), body=body, minutes=1)


def _written(material: Material, slide: records.Slide) -> Page:
    paragraphs = tuple(material.text(line) for line in slide.text.splitlines() if line.strip())
    topic = material.text(slide.title) or (paragraphs[0] if paragraphs else "")
    return Page(key=slide.slide, topic=topic, title=topic, body=Text(paragraphs))


def _planned(page: Page, slide: records.Slide | None, material: Material) -> Page:
    """A slide with what the analyst has changed of it."""
    if slide is None:
        return replace(page, hidden=page.key in _HIDDEN)
    return replace(
        page,
        title=material.text(slide.title) or page.title,
        own_title=slide.title,
        hidden=slide.hidden,
        minutes=slide.minutes,
        notes=slide.notes,
        rehearsed=slide.rehearsed,
        asked=slide.asked,
        body=page.body if slide.asked else lists.without_asked(page.body),
    )


def _ordered(pages: list[Page], plan: Mapping[str, records.Slide]) -> list[Page]:
    """Slides in the order that somebody has put them in; one that is new to it follows the one that it follows by itself."""
    placed = [page for page in pages if page.key in plan]
    order = sorted(placed, key=lambda page: plan[page.key].position)
    for at, page in enumerate(pages):
        if page.key not in plan:
            before = pages[at - 1] if at else None
            order.insert(order.index(before) + 1 if before in order else 0, page)
    return order


def _numbered(pages: Iterable[Page]) -> Iterable[Page]:
    number = 0
    for page in pages:
        number += not page.hidden
        yield replace(page, number=0 if page.hidden else number)
