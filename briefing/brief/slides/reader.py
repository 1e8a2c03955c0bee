"""The slides that go out to a reader: what is not for him is left out, and the rest is numbered anew."""

from dataclasses import replace

from briefing.brief.slides.lists import without_asked
from briefing.brief.slides.pages import Deck, Page
from briefing.brief.variants import Part, Variant

_PARTS: dict[str, Part] = {"events": "timeline", "places": "timeline", "questions": "unknowns", "decision": "asked"}


def for_reader(deck: Deck, variant: Variant) -> Deck:
    """The visible slides for a reader; outside the house no speaker's notes go with them."""
    kept = [page for page in deck.visible if variant.has(_part(page))]
    return replace(deck, pages=tuple(_for(page, number, variant) for number, page in enumerate(kept, start=1)))


def _part(page: Page) -> Part:
    kind = page.key.partition(":")[0].partition("-")[0]
    return _PARTS.get(kind, "judgements")


def _for(page: Page, number: int, variant: Variant) -> Page:
    body = page.body if variant.has("asked") else without_asked(page.body)
    return replace(page, number=number, body=body, notes="" if variant.audience == "outside" else page.notes)
