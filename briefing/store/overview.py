"""What the library says of each dossier, counted by the database: no dossier is loaded for it."""

from dataclasses import dataclass

from briefing.domain.records import DRAFTED, Dossier
from briefing.store.rows import from_row
from briefing.store.sqlite import Database

_PROPOSED = tuple(cls.kind for cls in DRAFTED)
_LEADING = "SELECT text FROM judgement WHERE dossier_id = d.id AND status = 'accepted' ORDER BY position, id LIMIT 1"


def _accepted(kind: str) -> str:
    return f"(SELECT count(*) FROM {kind} WHERE dossier_id = d.id AND status = 'accepted')"


def _proposed(kind: str) -> str:
    return f"(SELECT count(*) FROM {kind} WHERE dossier_id = d.id AND status = 'proposed')"


_QUERY = f"""SELECT d.*,
    coalesce((SELECT max(at) FROM op WHERE dossier_id = d.id), '') AS last_change,
    coalesce(({_LEADING}), '') AS leading,
    {_accepted("judgement")} AS judgements, {_accepted("actor")} AS actors,
    (SELECT count(*) FROM source WHERE dossier_id = d.id) AS sources,
    {" + ".join(map(_proposed, _PROPOSED))} AS waiting
    FROM dossier d ORDER BY last_change DESC, d.id DESC"""


@dataclass(frozen=True, slots=True)
class Overview:
    """A dossier, when it was last changed (UTC), its leading judgement, what is accepted in it, and what waits for review."""

    dossier: Dossier
    last_change: str
    leading: str
    judgements: int
    actors: int
    sources: int
    waiting: int


def overviews(db: Database) -> list[Overview]:
    """All dossiers, the one last changed first."""
    counted = ("last_change", "leading", "judgements", "actors", "sources", "waiting")
    return [Overview(from_row(Dossier, row), *(row[name] for name in counted)) for row in db.query(_QUERY)]
