"""What every section of a brief is made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.blocks import Citation, Likelihood
from briefing.brief.evidence import Numbering
from briefing.brief.variants import WHOLE, Variant
from briefing.domain import records
from briefing.domain.dossier import Snapshot
from briefing.domain.scales import band_of

I = TypeVar("I", bound=records.Item)
_NAME_WORDS = 5  # the longest that a mere name is: «تنظيم الدولة الإسلامية في العراق»


@dataclass(frozen=True, slots=True)
class Material:
    """The snapshot, how numbers are written, the citations given out so far, whether proposals and notes are shown, for whom."""

    snapshot: Snapshot
    format: Format
    numbering: Numbering
    proposals: bool
    notes: bool = False
    variant: Variant = WHOLE

    def all(self, cls: type[I]) -> tuple[I, ...]:
        return self.snapshot.live(cls) if self.proposals else self.snapshot.accepted(cls)

    def shows(self, item: records.Item) -> bool:
        return item.status == "accepted" or (self.proposals and item.status == "proposed")

    def text(self, text: str) -> str:
        """What the analyst wrote, in the reader's digits."""
        return self.format.digits(text.strip())

    def cite(self, item: records.Item, label: str) -> tuple[Citation, ...]:
        return self._cite(item.evidence, label)

    def cite_said(self, item: records.Item, label: str) -> tuple[Citation, ...]:
        """Citations of what is said of an actor or a place. Passages that only name it are no evidence for a reader."""
        said = (entry for passage, entry in self.snapshot.passages(item.evidence) if len(passage.quote.split()) > _NAME_WORDS)
        return self._cite(said, label)

    def _cite(self, evidence: Iterable[records.Evidence], label: str) -> tuple[Citation, ...]:
        return self.numbering.cite(evidence, label) if self.variant.cites else ()

    def first_mention(self, item: records.Item) -> str:
        return self.numbering.first_mention(item.evidence) if self.variant.cites else ""

    def likelihood(self, low: int | None, high: int | None) -> Likelihood | None:
        if low is None or high is None:
            return None
        band = band_of(low, high).code
        return Likelihood(low, high, band, words.BANDS[band], self.format.percent_range(low, high))

    def names(self, actor_ids: Iterable[str]) -> str:
        """Names of the actors that may be shown."""
        shown = {actor.id: actor.name for actor in self.all(records.Actor)}
        return "، ".join(self.text(shown[actor_id]) for actor_id in actor_ids if actor_id in shown)

    def scenario_letters(self) -> dict[str, str]:
        """The letter of each scenario that may be shown, by its id."""
        return {scenario.id: words.letter(number) for number, scenario in enumerate(self.all(records.Scenario), start=1)}


def is_proposed(item: records.Item) -> bool:
    return item.status == "proposed"
