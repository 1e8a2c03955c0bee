"""A dossier → a Brief, composed once and drawn by the presenter and by each writer of files."""

from briefing.brief.blocks import Brief
from briefing.brief.compose import compose
from briefing.brief.variants import WHOLE, Variant

__all__ = ["WHOLE", "Brief", "Variant", "compose"]
