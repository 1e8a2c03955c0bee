"""The strip under the tabs in which title, classification and briefing date are edited in place.

Two fields stand beside each other where there is room for both, else one under the other.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from briefing.domain.records import Changes
from ui.context import Context
from ui.dossier_fields import DossierFields
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.plain import label
from ui.widgets.themed import Themed


class TitleStrip(Themed, QScrollArea):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.fields = DossierFields(context)
        self._close = Button(context.look, tr("TitleStrip", "Close"), keys="Esc", small=True)
        self._close.clicked.connect(self.close_strip)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._build()
        self.setVisible(False)
        context.feed.changed.connect(self._take)
        self.follow(context.look)

    def _build(self) -> None:
        fields = self.fields
        self._rows: list[tuple[QLabel, QWidget]] = [
            (label(tr("TitleStrip", "Title"), "second"), fields.title),
            (label(tr("TitleStrip", "Briefing"), "second"), fields.briefing),
            (label(tr("TitleStrip", "Classification"), "second"), fields.classification),
            (label(tr("TitleStrip", "Asked today"), "second"), fields.asked),
        ]
        self._columns = 0
        self._lay_out(2)

    def _lay_out(self, columns: int) -> None:
        """Puts the fields into one or two columns."""
        if columns == self._columns:
            return
        self._columns = columns
        grid = self._grid
        while grid.takeAt(0) is not None:
            pass
        for n, (name, field) in enumerate(self._rows):
            row, column = divmod(n, columns)
            grid.addWidget(name, row, 2 * column)
            short = field is self.fields.classification
            grid.addWidget(field, row, 2 * column + 1, Qt.AlignmentFlag.AlignLeading if short else Qt.AlignmentFlag(0))
        last = len(self._rows) // columns
        grid.addWidget(self.fields.warning, last, 0, 1, 3)
        grid.addWidget(self._close, last, 2 * columns - 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2 if columns > 1 else 0)

    def _room(self) -> int:
        """The width that two columns need."""
        (title, _), (briefing, day), (marked, marks), (asked, _) = self._rows
        labels = max(title.sizeHint().width(), marked.sizeHint().width()) + max(
            briefing.sizeHint().width(), asked.sizeHint().width()
        )
        px = self.theme.px
        return labels + marks.sizeHint().width() + day.minimumSizeHint().width() + px(2 * 24 + 3 * 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(2 if self.width() >= self._room() else 1)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self.width()
        height = self._grid.heightForWidth(width) if self._grid.hasHeightForWidth() else self._grid.sizeHint().height()
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Where there is hardly room for anything, the fields are scrolled."""
        return QSize(0, min(self.sizeHint().height(), self.theme.px(120)))

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
        self._grid.setHorizontalSpacing(self.theme.px(12))
        self._grid.setVerticalSpacing(self.theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.c("line"))
        painter.end()

    def _take(self, changes: Changes) -> None:
        snapshot = self.context.snapshot
        if self.isVisible() and snapshot is not None and changes.origin is not self.fields:
            self.fields.show(snapshot.dossier)
