"""A settings card: a title, then rows of a name with its help and the control at the far end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.card import Card
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader


class SettingsCard(Card):
    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look)
        self._rows = 0
        self.column.addWidget(SectionHeader(look, title, token="h3", rule=False))

    def add_row(self, name: str, control: QWidget, help_text: str = "") -> None:
        """A row at least 48 high; a line parts it from the row before."""
        if self._rows:
            self.column.addWidget(_Rule(self.look))
        self._rows += 1
        if not control.accessibleName():
            control.setAccessibleName(name)
        words = QVBoxLayout()
        words.setSpacing(0)
        label = QLabel(name)
        label.setProperty("role", "label")
        words.addWidget(label)
        if help_text:
            words.addWidget(ReadLabel(self.look, help_text, "caption", color="muted"))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(16))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def add_wide(self, part: QWidget) -> None:
        """A part over the whole width."""
        self.column.addWidget(part)


class _Rule(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self._look = look
        self._paint_again()
        look.changed.connect(self._paint_again)

    def _paint_again(self) -> None:
        self.setStyleSheet(f"background: {self._look.theme.hex('line')}")
