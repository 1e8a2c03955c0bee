"""A judgement's card while it is edited: its text, its likelihood as a range whose word follows, its confidence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.domain.records import Judgement
from briefing.domain.scales import BANDS, CONFIDENCES, band_of
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.text import current_format, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.fields import TextField
from ui.widgets.number_field import NumberField
from ui.widgets.plain import label
from ui.widgets.segmented import Option, SegmentedSwitch


class JudgementEditor(Card):
    """Every change is kept at once; `done` when the person has finished."""

    done = Signal()
    resized = Signal()

    def __init__(self, context: Context, judgement: Judgement, parent: QWidget) -> None:
        super().__init__(context.look, parent=parent)
        self.context = context
        self._id = judgement.id
        self.set_selected(True)
        self.text = TextField(context.look, tr("Summary", "What do you judge?"), token="read")
        self.likelihood = RangeEditor(context)
        self.confidence = SegmentedSwitch(
            context.look,
            [Option(None, tr("Summary", "Not estimated")), *(Option(code, labels.confidence(code)) for code in CONFIDENCES)],
            small=True,
            name=tr("Summary", "Confidence"),
        )
        self._proposed = judgement.status == "proposed"
        self.set_proposed(self._proposed)
        self._build(self._commands())
        self.show_judgement(judgement)
        self.text.committed.connect(lambda text: self._edit(text=text.strip()) if text.strip() else None)
        self.text.document().documentLayout().documentSizeChanged.connect(lambda _: self.resized.emit())
        self.likelihood.changed.connect(lambda low, high: self._edit(likelihood_low=low, likelihood_high=high))
        self.confidence.chosen.connect(lambda level: self._edit(confidence=level))
        self.setFocusProxy(self.text)

    def _commands(self) -> list[Button]:
        """A proposal is accepted only where that is said; what is a person's own is done with Esc."""
        look = self.context.look
        done = Button(look, tr("Summary", "Done"), kind="primary", icon="check", keys="Esc", small=True)
        done.clicked.connect(self.finish)
        if not self._proposed:
            return [done]
        accept = Button(look, tr("Summary", "Accept as edited"), kind="primary", icon="check", keys="Ctrl+Enter", small=True)
        accept.clicked.connect(self.accept)
        leave = Button(look, tr("Summary", "Leave as a proposal"), keys="Esc", small=True)
        leave.clicked.connect(self.finish)
        return [accept, leave]

    def _build(self, commands: list[Button]) -> None:
        self.column.addWidget(self.text)
        self.column.addWidget(self.likelihood)
        row = QHBoxLayout()
        row.addWidget(self.confidence)
        row.addStretch(1)
        for button in commands:
            row.addWidget(button)
        self.column.addLayout(row)

    def show_judgement(self, judgement: Judgement) -> None:
        if not self.text.hasFocus():
            self.text.show_text(judgement.text)
        self.likelihood.show_range(judgement.likelihood_low, judgement.likelihood_high)
        self.confidence.set_value(judgement.confidence)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.column.sizeHint().height())

    def accept(self) -> None:
        """Keeps what was typed and makes it the person's own."""
        self.text.flush()
        self._proposed = False
        self._edit(status="accepted")
        self.done.emit()

    def finish(self) -> None:
        """Keeps what was typed; a judgement that was added and never written is no judgement."""
        self.text.flush()
        self.context.do(editing.drop_untouched, Judgement, self._id)
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def _edit(self, **values: object) -> None:
        values.setdefault("status", "proposed" if self._proposed else "accepted")
        self.context.do(editing.edit, Judgement, self._id, origin=self, **values)


class RangeEditor(QWidget):
    """A likelihood: a word of the scale sets its range, the two numbers narrow it. `changed` carries low and high, or None twice."""

    changed = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        numbers = current_format()
        bands = [(band.code, f"{labels.band(band.code)} ({numbers.percent_range(band.low, band.high)})") for band in BANDS]
        self.band = Choice(look, [("", labels.band("")), *bands], name=tr("Summary", "Likelihood"), small=True)
        self.low = NumberField(look, 1, 99, name=tr("Summary", "From, per cent"))
        self.high = NumberField(look, 1, 99, name=tr("Summary", "To, per cent"))
        for field in (self.low, self.high):
            field.committed.connect(lambda _: self._numbers())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        row.addWidget(self.band)
        row.addWidget(label(tr("Summary", "from"), "second"))
        row.addWidget(self.low)
        row.addWidget(label(tr("Summary", "to"), "second"))
        row.addWidget(self.high)
        row.addWidget(label("٪" if numbers.numerals == "arab" else "%", "second"))
        row.addStretch(1)
        self.band.chosen.connect(self._band)

    def show_range(self, low: int | None, high: int | None) -> None:
        known = low is not None and high is not None
        for field, value in ((self.low, low), (self.high, high)):
            field.setEnabled(known)
            field.setSpecialValueText("" if known else "—")
            field.show_value(value or 1)
        self.band.set_value(band_of(low, high).code if low is not None and high is not None else "")

    def _band(self, code: object) -> None:
        band = next((band for band in BANDS if band.code == code), None)
        low, high = (band.low, band.high) if band else (None, None)
        self.show_range(low, high)
        self.changed.emit(low, high)

    def _numbers(self) -> None:
        low, high = sorted((self.low.value(), self.high.value()))
        self.show_range(low, high)
        self.changed.emit(low, high)
