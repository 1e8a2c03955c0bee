"""The rows of the judgement list: one a judgement, with what its card counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Judgement, Note
from briefing.domain.scales import band_of
from ui import labels
from ui.reasons import reason
from ui.text import current_format, tr


@dataclass(frozen=True, slots=True)
class JudgementRow:
    judgement: Judgement
    number: int
    evidence: int
    notes: int
    warning: str = ""
    editable: bool = True
    movable: bool = True

    @property
    def key(self) -> str:
        return self.judgement.id

    @property
    def proposed(self) -> bool:
        return self.judgement.status == "proposed"

    @property
    def band(self) -> str:
        low, high = self.judgement.likelihood_low, self.judgement.likelihood_high
        return labels.band("" if low is None or high is None else band_of(low, high).code)

    @property
    def range(self) -> str:
        low, high = self.judgement.likelihood_low, self.judgement.likelihood_high
        return "" if low is None or high is None else current_format().percent_range(low, high)

    @property
    def counted_evidence(self) -> str:
        return tr("Summary", "%n passage(s)", self.evidence)

    @property
    def about(self) -> str:
        """For a proposal: where it comes from and how well it is supported."""
        weak = tr("Summary", "Only one passage") if self.evidence == 1 else ""
        return " · ".join(part for part in (reason(self.judgement), weak) if part)

    @property
    def spoken(self) -> str:
        confidence = labels.confidence(self.judgement.confidence or "")
        state = f"{labels.status('proposed')}، " if self.proposed else ""
        return f"{state}{self.judgement.text}، {self.band} {self.range}، {confidence}، {self.counted_evidence}"


def judgement_rows(snapshot: Snapshot, warnings: Mapping[str, str]) -> list[JudgementRow]:
    """The judgements that are accepted or wait, each with what the check says of it (`warnings`, by id)."""
    notes = Counter(note.target_id for note in snapshot.all(Note) if note.filed)
    return [
        JudgementRow(judgement, number, len(judgement.evidence), notes[judgement.id], warnings.get(judgement.id, ""))
        for number, judgement in enumerate(snapshot.live(Judgement), 1)
    ]
