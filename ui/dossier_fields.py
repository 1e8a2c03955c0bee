"""The fields of a dossier itself, for its first page and for the strip under the tabs: each keeps what is typed at once."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTimeEdit, QWidget

from briefing.domain.records import Dossier
from briefing.domain.scales import CLASSIFICATIONS
from briefing.store.operations import editing
from ui import labels
from ui.context import Context
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.classification_picker import ClassificationPicker
from ui.widgets.date_field import NO_DATE, DateField, locale
from ui.widgets.fields import LineField

MINUTES = (10, 15, 20, 30, 45, 60, 90)


class DossierFields:
    """The fields as widgets, to be laid out by whoever shows them; `show` fills them from the dossier."""

    def __init__(self, context: Context) -> None:
        look = context.look
        self.context = context
        self.title = LineField(look, tr("DossierFields", "Title of the dossier"))
        self.subject = LineField(look, tr("DossierFields", "One sentence: what is being asked?"))
        self.classification = ClassificationPicker(look)
        self.prepared_by = LineField(look, tr("DossierFields", "Prepared by"))
        self.asked = LineField(look, tr("DossierFields", "The decision that is wanted, in one sentence"))
        self.briefing = _Briefing(context)
        self.warning = _Lowered(context)
        for field, name in (
            (self.title, "title"),
            (self.subject, "subject"),
            (self.prepared_by, "prepared_by"),
            (self.asked, "asked_today"),
        ):
            field.committed.connect(lambda text, name=name: self._edit(**{name: text.strip()}))
        self.classification.chosen.connect(self._classify)

    def show(self, dossier: Dossier) -> None:
        for field, text in (
            (self.title, dossier.title),
            (self.subject, dossier.subject),
            (self.prepared_by, dossier.prepared_by),
            (self.asked, dossier.asked_today),
        ):
            field.show_text(text)
        self.classification.set_value(dossier.classification)
        self.briefing.show_dossier(dossier)

    def flush(self) -> None:
        """Keeps at once what has been typed."""
        for field in (self.title, self.subject, self.prepared_by, self.asked):
            field.flush()

    def _edit(self, **values: object) -> None:
        snapshot = self.context.snapshot
        if snapshot is None or ("title" in values and not values["title"]):
            return
        self.context.do(editing.edit, Dossier, snapshot.dossier.id, origin=self, **values)

    def _classify(self, code: str) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        before = snapshot.dossier.classification
        self._edit(classification=code)
        lowered = CLASSIFICATIONS.index(code) < CLASSIFICATIONS.index(before)
        self.warning.show_for(before if lowered else "")


class _Briefing(QWidget):
    """Day, time and length of the next briefing; without a day there is none yet."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.day, self.hour = DateField(context.look), QTimeEdit()
        self.day.setAccessibleName(tr("DossierFields", "Day of the briefing"))
        self.hour.setAccessibleName(tr("DossierFields", "Time of the briefing"))
        self.day.allow_none(tr("DossierFields", "No date yet"))
        self.day.show_as("dddd d MMMM yyyy")
        # before the format, which Qt would turn around for a field that runs right to left
        self.hour.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.hour.setDisplayFormat("HH:mm")
        self.hour.setLocale(locale())
        self.hour.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        lengths = [(n, current_format().duration(n)) for n in MINUTES]
        self.length = Choice(context.look, lengths, name=tr("DossierFields", "Length of the briefing"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.look.theme.px(8))
        self.day.setMinimumWidth(context.look.theme.px(200))
        row.addWidget(self.day, 1)
        row.addWidget(self.hour)
        row.addWidget(self.length)
        self.day.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        self.day.editingFinished.connect(self._edited)
        self.day.dateChanged.connect(self._edited)
        self.hour.editingFinished.connect(self._edited)
        self.length.chosen.connect(lambda _: self._edited())

    def show_dossier(self, dossier: Dossier) -> None:
        self.blockSignals(True)
        moment = QDateTime.fromString(dossier.briefing_at, "yyyy-MM-ddTHH:mm")
        for field in (self.day, self.hour):
            field.blockSignals(True)
        self.day.setDate(moment.date() if moment.isValid() else NO_DATE)
        self.hour.setTime(moment.time() if moment.isValid() else QTime(10, 0))
        for field in (self.day, self.hour):
            field.blockSignals(False)
        minutes = min(MINUTES, key=lambda n: abs(n - dossier.briefing_minutes))
        self.length.set_value(minutes)
        self.blockSignals(False)
        self._enable()

    def _enable(self) -> None:
        self.hour.setEnabled(self.day.date() != NO_DATE)

    def _edited(self) -> None:
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        if self.day.date() == NO_DATE and self.day.hasFocus() is False and not snapshot.dossier.briefing_at:
            at = ""
        else:
            at = (
                ""
                if self.day.date() == NO_DATE
                else f"{self.day.date().toString('yyyy-MM-dd')}T{self.hour.time().toString('HH:mm')}"
            )
        self._enable()
        values = {"briefing_at": at, "briefing_minutes": self.length.value}
        self.context.do(editing.edit, Dossier, snapshot.dossier.id, origin=self, **values)


class _Lowered(QWidget):
    """Says that the classification was lowered, and offers the way back in one click."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._before = ""
        self._words = QLabel()
        self._words.setProperty("role", "warn")
        self._back = Button(context.look, "", icon="undo", small=True)
        self._back.clicked.connect(self._restore)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._back)
        self.setVisible(False)

    def show_for(self, before: str) -> None:
        self._before = before
        self.setVisible(bool(before))
        if before:
            word = labels.classification(before)
            said = tr(
                "DossierFields", "Lowering it from “%1” changes the mark on everything exported; it is recorded in your name."
            )
            self._words.setText(fill(said, word))
            self._back.setText(fill(tr("DossierFields", "Back to “%1”"), word))
            self._back.relook()

    def _restore(self) -> None:
        snapshot = self.context.snapshot
        if snapshot is not None:
            self.context.do(editing.edit, Dossier, snapshot.dossier.id, classification=self._before)
        self.show_for("")
