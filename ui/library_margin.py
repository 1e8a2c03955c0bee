"""The margin while the library is on show: the briefings to come, and what earlier ones left to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.domain.dates import local
from briefing.domain.records import Note
from briefing.store import Overview
from ui.context import Context
from ui.labels import note_kind
from ui.look import Look
from ui.look.paint import paint_card, paint_icon, paint_text
from ui.look.reading import paint_document, text_document
from ui.margin_list import NOTE_ICONS, paint_head
from ui.margin_rows import Head
from ui.models.rows import ROW, Rows
from ui.parts.library.rows import briefing_moment, waiting_words
from ui.text import current_format, tr

_SIDE, _MOST = 16, 12


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something to come: where it leads, what it is, by when, its words, and what more there is to say of it."""

    key: str
    dossier_id: str
    icon: str
    title: str
    when: str
    text: str
    about: str
    proposed: bool = False

    @property
    def spoken(self) -> str:
        return "، ".join(part for part in (self.title, self.when, self.text, self.about) if part)


def briefing_rows(overviews: list[Overview], now: datetime) -> list[WaitingRow]:
    """The briefings to come, the nearest first."""
    coming = [(moment, overview) for overview in overviews if (moment := briefing_moment(overview)) and moment >= now]
    coming.sort(key=lambda pair: pair[0])
    numbers = current_format()
    return [
        WaitingRow(
            overview.dossier.id,
            overview.dossier.id,
            "clock",
            numbers.relative(moment, now),
            numbers.duration(overview.dossier.briefing_minutes),
            overview.dossier.title,
            waiting_words(overview) if overview.waiting else tr("LibraryMargin", "Ready to brief"),
            proposed=bool(overview.waiting),
        )
        for moment, overview in coming
    ]


def note_rows(notes: list[Note], titles: dict[str, str]) -> list[WaitingRow]:
    """Actions by when they are due, then decisions, the newest first."""
    actions = sorted((note for note in notes if note.note_kind == "action"), key=lambda note: (note.due or "9", note.created))
    decisions = sorted((note for note in notes if note.note_kind == "decision"), key=lambda note: note.created, reverse=True)
    return [
        WaitingRow(
            note.id,
            note.dossier_id,
            NOTE_ICONS[note.note_kind],
            note_kind(note.note_kind),
            _when(note),
            note.text,
            titles.get(note.dossier_id, ""),
        )
        for note in (*actions, *decisions)
    ]


def _when(note: Note) -> str:
    numbers = current_format()
    if note.due:
        return numbers.due(date.fromisoformat(note.due), date.today())
    return numbers.date(local(note.created).date()) if note.note_kind == "decision" else ""


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: LibraryMargin) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme, row, width = self._look.theme, index.data(ROW), self._view.viewport().width()
        if isinstance(row, Head):
            return QSize(width, theme.px(40))
        lines = min(2, round(self._words(row, width).size().height() / theme.line("label")))
        return QSize(width, theme.px(8 + 24 + 8 + 8) + lines * theme.line("label") + theme.px(24) * bool(row.about))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, row, rect = self._look.theme, index.data(ROW), QRectF(option.rect)
        painter.save()
        if isinstance(row, Head):
            paint_head(painter, rect, row, theme)
        else:
            box = rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), -theme.px(8))
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            paint_card(painter, box, theme, ground="surface2" if over else "surface")
            self._row(painter, box.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8)), row, round(rect.width()))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)

    def _row(self, painter: QPainter, inner: QRectF, row: WaitingRow, width: int) -> None:
        theme, side = self._look.theme, self._look.theme.px(14)
        line = QRectF(inner.left(), inner.top(), inner.width(), theme.px(24))
        paint_icon(painter, QRectF(line.right() - side, line.center().y() - side / 2, side, side), row.icon, theme.c("ink2"))
        title = line.adjusted(0, 0, -side - theme.px(6), 0)
        paint_text(painter, title, row.title, theme.font("caption", 600), theme.c("ink"))
        paint_text(painter, line, row.when, theme.font("caption"), theme.c("muted"), Qt.AlignmentFlag.AlignLeft)
        words = self._words(row, width)
        height = min(words.size().height(), 2 * theme.line("label"))
        paint_document(painter, QRectF(inner.left(), line.bottom(), inner.width(), height), words, theme.c("ink"))
        about = QRectF(inner.left(), line.bottom() + height, inner.width(), theme.px(24))
        paint_text(painter, about, row.about, theme.font("caption"), theme.c("proposal" if row.proposed else "muted"))

    def _words(self, row: WaitingRow, width: int) -> QTextDocument:
        theme = self._look.theme
        return text_document(row.text, theme, "label", width - theme.px(2 * _SIDE + 24), weight=400)


class LibraryMargin(QListView):
    """A click or Enter goes to what a row tells of."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(context.look, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("paper", True)
        self.setStyleSheet("background: transparent")
        self.setAccessibleName(tr("LibraryMargin", "What awaits you"))
        context.look.changed.connect(self.scheduleDelayedItemsLayout)

    def reload(self) -> None:
        if not self.context.ready:
            return
        store, now = self.context.store, datetime.now().astimezone()
        overviews = store.overviews()
        open_notes = [note for kind in ("action", "decision") for note in store.find(Note, note_kind=kind, state="open", filed=1)]
        titles = {overview.dossier.id: overview.dossier.title for overview in overviews}
        briefings, notes = briefing_rows(overviews, now), note_rows(open_notes, titles)
        rows: list[Head | WaitingRow] = []
        if briefings:
            rows += [Head("briefings", tr("LibraryMargin", "Briefings to come"), len(briefings)), *briefings]
        if notes:
            rows += [Head("notes", tr("LibraryMargin", "Decisions and open actions"), len(notes)), *notes[:_MOST]]
        if not rows:
            rows.append(Head("none", tr("LibraryMargin", "Briefings to come"), 0))
        self.rows.set_rows(rows)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self.indexAt(event.position().toPoint()).data(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._go(self.currentIndex().data(ROW))
        else:
            super().keyPressEvent(event)

    def _go(self, row: object) -> None:
        if isinstance(row, WaitingRow):
            self.context.show_dossier(row.dossier_id)
            if row.key != row.dossier_id:
                self.context.open("note", row.key)
