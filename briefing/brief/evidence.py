"""The numbers of passages: one for each passage, in the order in which a reader of the brief first meets it."""

from collections.abc import Iterable, Sequence

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.blocks import Citation, Evidence, Passage, Use
from briefing.domain import records
from briefing.domain.dossier import Snapshot
from briefing.domain.spans import ROLES, Role

_LISTED = 12  # uses of a passage that are named


class Numbering:
    """Gives out citations while a brief is composed, then the appendix of all that was cited."""

    def __init__(self, snapshot: Snapshot, format: Format) -> None:
        self._snapshot = snapshot
        self._format = format
        self._numbers: dict[str, int] = {}
        self._uses: dict[str, dict[Role, list[str]]] = {}

    def cite(self, evidence: Iterable[records.Evidence], label: str) -> tuple[Citation, ...]:
        """The citations of a record's evidence, which the appendix lists under `label`."""
        return tuple(self._cite(passage, entry.role, label) for passage, entry in self._snapshot.passages(evidence))

    def _cite(self, passage: records.Passage, role: Role, label: str) -> Citation:
        first = passage.id not in self._numbers
        number = self._numbers.setdefault(passage.id, len(self._numbers) + 1)
        labels = self._uses.setdefault(passage.id, {}).setdefault(role, [])
        if label not in labels:
            labels.append(label)
        return Citation(number, self._format.number(number), first)

    def first_mention(self, evidence: Iterable[records.Evidence]) -> str:
        """Where something is first named, «١، ف ٤»; empty where it is not."""
        found = min((passage for passage, _ in self._snapshot.passages(evidence)), key=self._order, default=None)
        return "" if found is None else self._place(found)

    def appendix(self) -> Evidence:
        cited = [self._snapshot.get(records.Passage, passage_id) for passage_id in self._numbers]
        return Evidence(words.EVIDENCE_COLUMNS, tuple(self._row(passage) for passage in cited if passage is not None))

    def _row(self, passage: records.Passage) -> Passage:
        number, uses = self._numbers[passage.id], self._uses[passage.id]
        source = self._snapshot.get(records.Source, passage.source_id)
        return Passage(
            number,
            self._format.number(number),
            passage.quote,
            source is not None and source.language == "en",
            self._place(passage),
            tuple(Use(role, words.ROLES[role], self._listed(uses[role])) for role in ROLES if role in uses),
        )

    def _listed(self, labels: Sequence[str]) -> str:
        """The labels, the first of them where they are more than anybody reads."""
        shown = "، ".join(labels[:_LISTED])
        rest = len(labels) - _LISTED
        return shown if rest <= 0 else f"{shown}، {words.AND_OTHERS.format(self._format.number(rest))}"

    def _order(self, passage: records.Passage) -> tuple[int, int]:
        return self._snapshot.source_number(passage.source_id), passage.start

    def _place(self, passage: records.Passage) -> str:
        """«١، ف ٤»: the source's number and the paragraph's."""
        source = self._format.number(self._snapshot.source_number(passage.source_id))
        paragraph = self._format.number(self._snapshot.paragraph_number(passage))
        return f"{source}، {words.PARAGRAPH}\u00a0{paragraph}"
