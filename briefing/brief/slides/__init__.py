"""A dossier → the slides of its briefing, composed once and drawn by the presenter and by the writers of files."""

from briefing.brief.slides.compose import compose_slides
from briefing.brief.slides.pages import Deck, Page

__all__ = ["Deck", "Page", "compose_slides"]
