"""«قبل الإرسال»: what is worth a look before minutes go out. Nothing here stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.brief.minutes import notes_of
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Meeting, Source
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_icon, paint_text
from ui.text import tr
from ui.widgets.card import Card
from ui.widgets.section_header import SectionHeader
from ui.widgets.themed import Themed


class BeforeSending(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.column.addWidget(SectionHeader(context.look, tr("Minutes", "Before sending"), None, token="h3"))
        self._rows: list[_Line] = []

    def show_findings(self, snapshot: Snapshot, meeting: Meeting) -> None:
        for row in self._rows:
            self.column.removeWidget(row)
            row.deleteLater()
        self._rows = [_Line(self.look, sound, words) for sound, words in findings(snapshot, meeting)]
        for row in self._rows:
            self.column.addWidget(row)

    def said(self) -> list[tuple[bool, str]]:
        return [(row.sound, row.words) for row in self._rows]


def findings(snapshot: Snapshot, meeting: Meeting) -> list[tuple[bool, str]]:
    """Whether each of four things is as it should be, and a sentence for it."""
    notes = notes_of(snapshot, meeting.id)
    lost = sum(note.note_kind == "action" and not note.owner for note in notes)
    undated = sum(note.note_kind == "action" and not note.due for note in notes)
    said = " ".join([meeting.summary, *(note.text for note in notes)])
    named = [source for source in snapshot.all(Source) if (source.title or source.name) in said]
    return [
        (not lost, tr("Minutes", "%n action(s) without anybody", lost) if lost else tr("Minutes", "Every action has somebody")),
        (
            not undated,
            tr("Minutes", "%n action(s) without a day", undated) if undated else tr("Minutes", "Every action has its day"),
        ),
        (
            bool(meeting.attendees.strip()),
            tr("Minutes", "Who was present is written")
            if meeting.attendees.strip()
            else tr("Minutes", "Nobody is named as present"),
        ),
        (not named, tr("Minutes", "A source is named in the text") if named else tr("Minutes", "No source is named in the text")),
    ]


class _Line(Themed, QWidget):
    """A sentence with a tick, or with the mark of what is to be looked at."""

    def __init__(self, look: Look, sound: bool, words: str) -> None:
        super().__init__()
        self.sound, self.words = sound, words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, side = self.theme, self.theme.px(16)
        ink = theme.c("ink" if self.sound else "warn")
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.c("line"))
        box = QRectF(self.rect())
        mark = QRectF(box.right() - side, box.center().y() - side / 2, side, side)
        paint_icon(painter, mark, "check" if self.sound else "warning", ink)
        paint_text(painter, box.adjusted(0, 0, -side - theme.px(8), 0), self.words, theme.font("label"), ink)
        painter.end()
