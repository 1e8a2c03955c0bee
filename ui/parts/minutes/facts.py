"""The fields of a meeting, as its minutes say them; each keeps what is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.domain.dates import local
from briefing.domain.records import Meeting
from briefing.store.operations import editing
from ui.context import Context
from ui.text import current_format, tr
from ui.widgets.fields import LineField, TextField
from ui.widgets.plain import label


class MeetingFields(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._meeting_id = ""
        look, theme = context.look, context.look.theme
        self.when = QLabel()
        self.summary = TextField(look, tr("Minutes", "What was agreed, in a sentence or two"), token="read", least=64, most=160)
        self.fields = {
            "title": LineField(look, tr("Minutes", "Subject"), small=True),
            "place": LineField(look, tr("Minutes", "Place"), small=True),
            "chair": LineField(look, tr("Minutes", "Chair"), small=True),
            "attendees": LineField(look, tr("Minutes", "Present, parted by commas"), small=True),
            "apologies": LineField(look, tr("Minutes", "Apologies"), small=True),
            "rapporteur": LineField(look, tr("Minutes", "Rapporteur"), small=True),
        }
        self._names = {
            "title": tr("Minutes", "Subject"),
            "place": tr("Minutes", "Place"),
            "chair": tr("Minutes", "Chair"),
            "attendees": tr("Minutes", "Present"),
            "apologies": tr("Minutes", "Apologies"),
            "rapporteur": tr("Minutes", "Rapporteur"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(label(tr("Minutes", "Time"), "caption"), 0, 0)
        grid.addWidget(self.when, 0, 1, 1, 3)
        self._row(grid, 1, "title", "place")
        self._row(grid, 2, "chair", "rapporteur")
        self._row(grid, 3, "attendees", "apologies")
        grid.addWidget(label(tr("Minutes", "Conclusion"), "caption"), 4, 0)
        grid.addWidget(self.summary, 4, 1, 1, 3)
        for name, field in self.fields.items():
            field.committed.connect(lambda text, name=name: self._edit(**{name: text}))
        self.summary.committed.connect(lambda text: self._edit(summary=text))
        for part in (*self.fields.values(), self.summary):
            part.setEnabled(not context.store.read_only)

    def flush(self) -> None:
        """Keeps at once what has been typed."""
        for field in self.fields.values():
            field.flush()
        self.summary.flush()

    def show_meeting(self, meeting: Meeting) -> None:
        self._meeting_id = meeting.id
        numbers, began = current_format(), local(meeting.started)
        ended = f"–{numbers.time(local(meeting.ended))}" if meeting.ended else ""
        self.when.setText(f"{numbers.long_date(began.date())}، {numbers.time(began)}{ended}")
        for name, field in self.fields.items():
            field.show_text(getattr(meeting, name))
        self.summary.show_text(meeting.summary)

    def _row(self, grid: QGridLayout, row: int, *names: str) -> None:
        for n, name in enumerate(names):
            grid.addWidget(label(self._names[name], "caption"), row, 2 * n)
            grid.addWidget(self.fields[name], row, 2 * n + 1)

    def _edit(self, **values: str) -> None:
        if self._meeting_id:
            self.context.do(editing.edit, Meeting, self._meeting_id, origin=self, **values)
