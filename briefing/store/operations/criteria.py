"""What scenarios are compared by, and how each does on it."""

from dataclasses import replace

from briefing.domain.records import Score
from briefing.store.store import Store


def set_score(store: Store, dossier_id: str, criterion_id: str, scenario_id: str, value: int, *, origin: object = None) -> Score:
    """Writes a scenario's score on a criterion, 1 … 5."""
    with store.operation("set-score", dossier_id, origin=origin, subject=f"{criterion_id}:{scenario_id}") as work:
        found = work.find(Score, criterion_id=criterion_id, scenario_id=scenario_id)
        if found:
            return work.put(replace(found[0], value=value))
        return work.put(
            Score(id=work.new_id(), dossier_id=dossier_id, criterion_id=criterion_id, scenario_id=scenario_id, value=value)
        )
