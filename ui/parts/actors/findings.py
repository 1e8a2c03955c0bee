"""What a matrix says, each finding one sentence on its own card; where the data say nothing, there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.analysis.rifts import Tally, deepest_rift, sharpest_dispute, widest_agreement
from briefing.domain.dossier import Snapshot
from ui.look import Look
from ui.text import fill, tr
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel


class Findings(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.theme.px(8))
        self._cards: list[tuple[Card, ReadLabel]] = []
        for _ in range(2):
            card, words = Card(look, dense=True), ReadLabel(look, token="body")
            card.column.addWidget(words)
            self.column.addWidget(card)
            self._cards.append((card, words))

    def show_findings(self, snapshot: Snapshot, matrix: str) -> None:
        """The findings of the matrix "relation" or "stand"."""
        sentences = [_rift(snapshot)] if matrix == "relation" else [_agreement(snapshot), _dispute(snapshot)]
        said = [sentence for sentence in sentences if sentence]
        for n, (card, words) in enumerate(self._cards):
            card.setVisible(n < len(said))
            words.set_text(said[n] if n < len(said) else "")
        self.setVisible(bool(said))

    def sentences(self) -> list[str]:
        return [words.text() for _, words in self._cards if words.text()]


def _rift(snapshot: Snapshot) -> str:
    rift = deepest_rift(snapshot)
    if rift is None:
        return ""
    names = rift.first.name, rift.second.name
    if rift.bloc:
        return fill(tr("Findings", "Deepest rift: %1 and %2, who oppose each other inside one side: %3."), *names, rift.bloc)
    return fill(tr("Findings", "Deepest rift: %1 and %2, who oppose each other."), *names)


def _agreement(snapshot: Snapshot) -> str:
    tally = widest_agreement(snapshot)
    if tally is None:
        return ""
    if tally.support:
        return _counted(tr("Findings", "Widest agreement: %1; %2 for it, none against."), tally, tally.support)
    return _counted(tr("Findings", "Widest agreement: %1; %2 against it, none for."), tally, tally.oppose)


def _dispute(snapshot: Snapshot) -> str:
    tally = sharpest_dispute(snapshot)
    words = tr("Findings", "Sharpest dispute: %1; for: %2, against: %3.")
    return "" if tally is None else _counted(words, tally, tally.support, tally.oppose)


def _counted(template: str, tally: Tally, *counts: int) -> str:
    return fill(template, tally.issue.name, *counts)
