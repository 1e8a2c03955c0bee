"""The keys of the review in a row, for who does it the first time; the last ones give way where there is no room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look import Look
from ui.text import tr
from ui.widgets.key_cap import KeyCap
from ui.widgets.plain import label


class KeyRow(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.theme.px(24))
        self.groups = [self._group(keys, words) for keys, words in _keys()]
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _group(self, keys: tuple[str, ...], words: str) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.px(4))
        for key in keys:
            row.addWidget(KeyCap(self._look, key))
        row.addWidget(label(words, "caption"))
        self._row.addWidget(group)
        return group

    def sizeHint(self) -> QSize:
        return QSize(0, max(group.sizeHint().height() for group in self.groups))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        used = 0
        for group in self.groups:
            used += group.sizeHint().width()
            group.setVisible(used <= self.width())
            used += self._row.spacing()


def _keys() -> tuple[tuple[tuple[str, ...], str], ...]:
    return (
        (("↑", "↓"), tr("Review", "Move")),
        (("1…7",), tr("Review", "Choose the stance")),
        (("Space",), tr("Review", "Passages")),
        (("F4",), tr("Review", "Note")),
        (("F6",), tr("Review", "Next region")),
        (("F1",), tr("Review", "All keys")),
    )
