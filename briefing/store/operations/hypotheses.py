"""The sheet of hypotheses and passages: which passages are on it, and how each bears on every hypothesis."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from briefing.domain.records import Hypothesis, HypothesisRating
from briefing.store.store import Operation, Store


def rate(
    store: Store, dossier_id: str, hypothesis_id: str, passage_id: str, value: int, *, origin: object = None
) -> HypothesisRating:
    """Writes how a passage bears on a hypothesis: 2 very consistent … −2 strongly contradicts."""
    with store.operation("set-rating", dossier_id, origin=origin, subject=f"{hypothesis_id}:{passage_id}") as work:
        return _rate(work, dossier_id, hypothesis_id, passage_id, value)


def take_in(store: Store, dossier_id: str, passage_ids: Iterable[str], *, origin: object = None) -> None:
    """Puts passages on the sheet, at first without bearing on any hypothesis; those that are on it stay as they are."""
    with store.operation("add-hypothesis_rating", dossier_id, origin=origin) as work:
        for passage_id in passage_ids:
            if not work.find(HypothesisRating, passage_id=passage_id):
                for hypothesis in work.find(Hypothesis):
                    _rate(work, dossier_id, hypothesis.id, passage_id, 0)


def leave_out(store: Store, dossier_id: str, passage_id: str, *, origin: object = None) -> None:
    """Takes a passage off the sheet, with all that was said of it there; the passage itself stays."""
    with store.operation("remove-hypothesis_rating", dossier_id, origin=origin) as work:
        for rating in work.find(HypothesisRating, passage_id=passage_id):
            work.remove(HypothesisRating, rating.id)


def _rate(work: Operation, dossier_id: str, hypothesis_id: str, passage_id: str, value: int) -> HypothesisRating:
    ends: dict[str, Any] = {"hypothesis_id": hypothesis_id, "passage_id": passage_id}
    found = work.find(HypothesisRating, **ends)
    rating = found[0] if found else HypothesisRating(id=work.new_id(), dossier_id=dossier_id, **ends)
    return work.put(replace(rating, value=value))
