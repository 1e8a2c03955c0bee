"""The strip under the tabs in which title, classification and briefing date are edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from briefing.domain.records import Changes
from ui.context import Context
from ui.dossier_fields import DossierFields
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.themed import Themed


class TitleStrip(Themed, QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.fields = DossierFields(context)
        self._close = Button(context.look, tr("TitleStrip", "Close"), keys="Esc", small=True)
        self._close.clicked.connect(self.close_strip)
        self._grid = QGridLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._build()
        self.setVisible(False)
        context.feed.changed.connect(self._take)
        self.follow(context.look)

    def _build(self) -> None:
        grid, fields = self._grid, self.fields
        rows = (
            (tr("TitleStrip", "Title"), fields.title, tr("TitleStrip", "Briefing"), fields.briefing),
            (tr("TitleStrip", "Classification"), fields.classification, tr("TitleStrip", "Asked today"), fields.asked),
        )
        for n, (first, left, second, right) in enumerate(rows):
            grid.addWidget(_label(first), n, 0)
            grid.addWidget(left, n, 1, Qt.AlignmentFlag.AlignLeading if n else Qt.AlignmentFlag(0))
            grid.addWidget(_label(second), n, 2)
            grid.addWidget(right, n, 3)
        grid.addWidget(fields.warning, 2, 0, 1, 3)
        grid.addWidget(self._close, 2, 3, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)

    def toggle(self) -> None:
        if self.isVisible():
            self.close_strip()
        elif self.context.snapshot is not None:
            self.fields.show(self.context.snapshot.dossier)
            self.show()
            self.fields.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.fields.title.selectAll()

    def close_strip(self) -> None:
        """Keeps what was typed and goes away."""
        self.fields.flush()
        self.fields.warning.show_for("")
        self.hide()

    def relook(self) -> None:
        edge = self.theme.px(24)
        self._grid.setContentsMargins(edge, self.theme.px(16), edge, self.theme.px(12))
        self._grid.setHorizontalSpacing(self.theme.px(16))
        self._grid.setVerticalSpacing(self.theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.c("line"))
        painter.end()

    def _take(self, changes: Changes) -> None:
        snapshot = self.context.snapshot
        if self.isVisible() and snapshot is not None and changes.origin is not self.fields:
            self.fields.show(snapshot.dossier)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "second")
    return label
