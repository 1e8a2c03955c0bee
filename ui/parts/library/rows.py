"""A dossier as it stands in the library, and the orders in which its cards may stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from briefing.domain.dates import local
from briefing.domain.scales import CLASSIFICATIONS
from briefing.store import Overview
from ui.labels import classification
from ui.text import current_format, fill, tr

ORDERS = ("recent", "briefing", "classification")


@dataclass(frozen=True, slots=True)
class DossierRow:
    """What a card shows, in words. `briefing` is empty where none is to come."""

    overview: Overview
    edited: str
    counts: tuple[str, str, str]
    waiting: str
    briefing: str

    @property
    def key(self) -> str:
        return self.overview.dossier.id

    @property
    def spoken(self) -> str:
        dossier = self.overview.dossier
        said = (dossier.title, classification(dossier.classification), self.edited, *self.counts, self.waiting, self.briefing)
        return "، ".join(part for part in said if part)


def row_of(overview: Overview, now: datetime) -> DossierRow:
    """`now` is the local time."""
    numbers = current_format()
    edited = numbers.relative(local(overview.last_change), now) if overview.last_change else ""
    moment = briefing_moment(overview)
    return DossierRow(
        overview,
        fill(tr("LibraryCard", "Edited %1"), edited) if edited else "",
        (
            numbers.count("judgement", overview.judgements),
            numbers.count("actor", overview.actors),
            numbers.count("source", overview.sources),
        ),
        waiting_words(overview),
        numbers.relative(moment, now) if moment is not None and moment >= now else "",
    )


def waiting_words(overview: Overview) -> str:
    """How many proposals wait, or that all were reviewed; nothing where nothing was taken in yet."""
    if overview.waiting:
        return tr("LibraryCard", "%n proposal(s) awaiting review", overview.waiting)
    return tr("LibraryCard", "All reviewed") if overview.sources else ""


def briefing_moment(overview: Overview) -> datetime | None:
    """The local time of the dossier's briefing, None where no date was set."""
    at = overview.dossier.briefing_at
    return datetime.fromisoformat(at).astimezone() if at else None


def ordered(overviews: list[Overview], order: str, now: datetime) -> list[Overview]:
    """The dossiers in one of `ORDERS`; each keeps what was changed last before the rest where nothing else tells them apart."""
    if order == "briefing":
        return sorted(overviews, key=lambda overview: _until_briefing(overview, now))
    if order == "classification":
        return sorted(overviews, key=lambda overview: -CLASSIFICATIONS.index(overview.dossier.classification))
    return overviews


def _until_briefing(overview: Overview, now: datetime) -> tuple[bool, float]:
    """The nearest first; behind them those without one, and those whose briefing is over."""
    moment = briefing_moment(overview)
    if moment is None or moment < now:
        return True, 0.0
    return False, (moment - now).total_seconds()
