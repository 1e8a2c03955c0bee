"""One finding of the check: what is wrong and why, the way to its place, and the way to set it aside, which asks for a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.analysis.tradecraft import Finding
from briefing.domain.records import Waiver
from briefing.store.operations import findings
from ui.context import Context
from ui.findings import words_of
from ui.look.icons import pixmap
from ui.text import fill, tr
from ui.widgets.button import Button
from ui.widgets.fields import LineField
from ui.widgets.icon_button import IconButton
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed


class FindingRow(Themed, QWidget):
    """`asked` when its place is wanted. With a `waiver` it has been set aside: it says why, and can be taken up again."""

    asked = Signal()

    def __init__(self, context: Context, finding: Finding, waiver: Waiver | None) -> None:
        super().__init__()
        self.context, self.finding, self.waiver = context, finding, waiver
        look, self._words = context.look, words_of(finding)
        self._mark = QLabel()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        color = "ink" if waiver is None else "muted"
        self._column.addWidget(ReadLabel(look, self._words.title, "label", weight=600, color=color))
        why = self._words.why if waiver is None else fill(tr("Check", "Set aside: %1"), waiver.reason)
        self._column.addWidget(ReadLabel(look, why, "caption", color="muted"))
        self.reason = LineField(look, tr("Check", "Why is it set aside?"), small=True)
        self.reason.hide()
        self.reason.returnPressed.connect(self.set_aside)
        self.command = self._command()
        self._column.addWidget(self.command, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self.reason)
        self.aside = IconButton(look, "cross", tr("Check", "Set aside"), small=True)
        self.aside.clicked.connect(self.ask_why)
        self.aside.setEnabled(not context.store.read_only)
        self.aside.setVisible(waiver is None)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, look.theme.px(4), 0, look.theme.px(4))
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._column, 1)
        line.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignTop)
        self.follow(look)

    def _command(self) -> Button:
        """The way to its place; of one set aside, the way back."""
        if self.waiver is None:
            made = Button(self.context.look, f"{self._words.link} ←", kind="ghost", small=True)
            made.clicked.connect(self.asked)
        else:
            made = Button(self.context.look, tr("Check", "Take up again"), kind="ghost", small=True)
            made.clicked.connect(self.take_up)
            made.setEnabled(not self.context.store.read_only)
        return made

    def relook(self) -> None:
        theme = self.theme
        icon = self._words.icon if self.waiver is None else "info"
        color = theme.c("warn" if icon == "warning" else "ink2" if self.waiver is None else "muted")
        self._mark.setPixmap(pixmap(icon, theme.px(16), color, self.devicePixelRatio()))
        super().relook()

    @property
    def being_answered(self) -> bool:
        """Whether a reason is being written."""
        return self.reason.isVisibleTo(self)

    def ask_why(self) -> None:
        """Asks for the reason, in place."""
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_aside(self) -> None:
        """Sets the finding aside for the reason that was written; without one it stands."""
        reason = self.reason.text().strip()
        if reason and self.context.dossier_id:
            self.reason.hide()
            do, one = self.context.do, self.finding
            do(findings.set_aside, self.context.dossier_id, one.key, one.record_id, reason)
            self.context.toast_asked.emit(tr("Check", "The finding was set aside"), True)

    def take_up(self) -> None:
        if self.waiver is not None:
            self.context.do(findings.take_up, self.waiver.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.being_answered:
            self.reason.show_text("")
            self.reason.hide()
            self.aside.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
