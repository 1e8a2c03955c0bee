"""The margin's list, painted: the source's words in Naskh on paper, the analyst's notes on cards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.domain.dates import local
from briefing.domain.records import Note
from briefing.domain.spans import Role
from ui.labels import note_kind
from ui.labels import role as role_label
from ui.look import Look, Theme
from ui.look.paint import paint_box, paint_icon, paint_text, text_width
from ui.look.reading import mark_spans, paint_document, text_document
from ui.margin_facts import Fact
from ui.margin_rows import Cite, Head, NoteRow, Rest, Row, Warn
from ui.models.rows import ROW, Rows
from ui.text import current_format, tr

ROLE_ICONS = {"support": "check", "contradict": "cross", "context": "info"}
NOTE_ICONS = {"note": "note", "question": "question", "decision": "decision", "action": "action"}
_SIDE, NUMBER = 16, 36  # px before zoom; «(١٢٨)» has room in the second


class MarginDelegate(QStyledItemDelegate):
    """Paints each kind of row; paragraphs are laid out once for a width and kept until rows or look change."""

    def __init__(self, look: Look, view: MarginList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._documents: dict[tuple[str, int], QTextDocument] = {}

    def forget(self) -> None:
        self._documents.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._height(index.data(ROW), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        match row:
            case Head():
                paint_head(painter, rect, row, self._look.theme)
            case Cite():
                self._cite(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))
            case Rest():
                self._rest(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))
            case Warn():
                self._warn(painter, rect, row)
            case Fact():
                self._fact(painter, rect, row)
            case NoteRow():
                self._note(painter, rect, row, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)

    def open_rect(self, rect: QRect) -> QRectF:
        """Where a cited passage offers to go to its source."""
        theme = self._look.theme
        return QRectF(rect.left() + theme.px(_SIDE) - 4, rect.bottom() - theme.px(34), theme.px(60), theme.px(32))

    # -- heights

    def _height(self, row: Row, width: int) -> int:
        theme = self._look.theme
        match row:
            case Head():
                return theme.px(32)
            case Cite():
                return round(self._document(row, width).size().height()) + theme.px(8 + 24 + 8)
            case Rest():
                return theme.px(24 + (24 if row.text else 0) + 16)
            case Warn():
                return round(self._document(row, width).size().height()) + theme.px(24 + 24 + 8)
            case Fact():
                return round(self._document(row, width).size().height()) + theme.px(8 + 8 + 8)
            case NoteRow():
                return round(self._document(row, width).size().height()) + theme.px(8 + 24 + 8 + 8)

    def _document(self, row: Cite | Warn | Fact | NoteRow, width: int) -> QTextDocument:
        theme = self._look.theme
        found = self._documents.get((row.key, width))
        if found is None:
            if isinstance(row, Cite):
                found = text_document(row.text, theme, "evidence", width - theme.px(2 * _SIDE + NUMBER))
                mark_spans(found, row.text, row.marks, theme.c("highlight"))
            else:
                text = row.note.text if isinstance(row, NoteRow) else row.text
                found = text_document(text, theme, "label", width - theme.px(2 * _SIDE + 24), weight=400)
            self._documents[row.key, width] = found
        return found

    # -- rows

    def _cite(self, painter: QPainter, rect: QRectF, row: Cite, selected: bool) -> None:
        theme = self._look.theme
        if selected:
            painter.fillRect(rect, theme.c("paper2"))
        else:
            painter.fillRect(
                QRectF(rect.left() + theme.px(_SIDE), rect.bottom() - 1, rect.width() - 2 * theme.px(_SIDE), 1), theme.c("line")
            )
        right = rect.right() - theme.px(_SIDE)
        number = f"({current_format().number(row.number)})"
        box = QRectF(right - theme.px(NUMBER), rect.top() + theme.px(8), theme.px(NUMBER), theme.px(32))
        paint_text(painter, box, number, theme.font("label", 600), theme.c("rubric"))
        document = self._document(row, round(rect.width()))
        size = document.size()
        text_right = right - theme.px(NUMBER)
        place = QRectF(text_right - size.width(), rect.top() + theme.px(8), size.width(), size.height())
        paint_document(painter, place, document, theme.c("ink"))
        self._meta(painter, QRectF(rect.left(), place.bottom(), text_right - rect.left(), theme.px(24)), row)

    def _meta(self, painter: QPainter, rect: QRectF, row: Cite) -> None:
        theme = self._look.theme
        font, right, side = theme.font("caption"), rect.right(), theme.px(14)
        if row.role:
            right = self._role(painter, rect, row.role)
        width = text_width(row.place, font)
        place = QRectF(right - width - 1, rect.top(), width + 1, rect.height())
        paint_text(painter, place, row.place, font, theme.c("muted"))
        left = rect.left() + theme.px(_SIDE)
        paint_icon(painter, QRectF(left, rect.center().y() - side / 2, side, side), "arrow-left", theme.c("accent"))
        link = tr("Margin", "Open")
        width = text_width(link, theme.font("caption", 500))
        box = QRectF(left + side + theme.px(4), rect.top(), width + 1, rect.height())
        paint_text(painter, box, link, theme.font("caption", 500), theme.c("accent"))

    def _role(self, painter: QPainter, rect: QRectF, role: Role) -> float:
        """Paints the part a passage plays at the right of a line; returns where the line goes on."""
        theme = self._look.theme
        side, words = theme.px(14), role_label(role)
        box = QRectF(rect.right() - side, rect.center().y() - side / 2, side, side)
        paint_icon(painter, box, ROLE_ICONS[role], theme.c("error" if role == "contradict" else "muted"))
        paint_text(painter, rect.adjusted(0, 0, -side - theme.px(6), 0), words, theme.font("caption"), theme.c("muted"))
        return box.left() - theme.px(18) - text_width(words, theme.font("caption"))

    def _rest(self, painter: QPainter, rect: QRectF, row: Rest, selected: bool) -> None:
        theme = self._look.theme
        if selected:
            painter.fillRect(rect, theme.c("paper2"))
        inner = rect.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), -theme.px(8))
        line = QRectF(inner.left(), inner.top(), inner.width(), theme.px(24))
        left = self._role(painter, line, row.role)
        side = theme.px(14)
        arrow = QRectF(line.left(), line.center().y() - side / 2, side, side)
        paint_icon(painter, arrow, "arrow-left", theme.c("accent"))
        name = QRectF(arrow.right() + theme.px(8), line.top(), left - arrow.right() - theme.px(8), line.height())
        paint_text(painter, name, row.name, theme.font("label", 600), theme.c("proposal" if row.proposed else "ink"))
        if row.text:
            paint_text(painter, line.translated(0, line.height()), row.text, theme.font("caption"), theme.c("ink2"))

    def _warn(self, painter: QPainter, rect: QRectF, row: Warn) -> None:
        theme = self._look.theme
        box = rect.adjusted(theme.px(_SIDE), theme.px(4), -theme.px(_SIDE), -theme.px(4))
        paint_box(painter, box, theme.c("warnSoft"), theme.pen("warn"), theme.scaled(6))
        inner = box.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        side = theme.px(16)
        paint_icon(painter, QRectF(inner.right() - side, inner.top() + theme.px(4), side, side), "warning", theme.c("warn"))
        line = QRectF(inner.left(), inner.top(), inner.width() - side - theme.px(6), theme.px(24))
        paint_text(painter, line, row.title, theme.font("caption", 600), theme.c("warn"))
        document = self._document(row, round(rect.width()))
        place = QRectF(inner.right() - document.size().width(), line.bottom(), document.size().width(), inner.height())
        paint_document(painter, place, document, theme.c("ink"))

    def _fact(self, painter: QPainter, rect: QRectF, row: Fact) -> None:
        theme = self._look.theme
        box = rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), -theme.px(8))
        paint_box(painter, box, theme.c("surface"), theme.pen("line"), theme.scaled(6))
        inner = box.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        document = self._document(row, round(rect.width()))
        place = QRectF(inner.right() - document.size().width(), inner.top(), document.size().width(), document.size().height())
        paint_document(painter, place, document, theme.c("ink"))

    def _note(self, painter: QPainter, rect: QRectF, row: NoteRow, selected: bool) -> None:
        theme = self._look.theme
        box = rect.adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), -theme.px(8))
        paint_box(painter, box, theme.c("surface"), theme.pen("lineStrong" if selected else "line"), theme.scaled(6))
        inner = box.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        line = QRectF(inner.left(), inner.top(), inner.width(), theme.px(24))
        side = theme.px(14)
        icon = QRectF(inner.right() - side, line.center().y() - side / 2, side, side)
        paint_icon(painter, icon, NOTE_ICONS[row.note.note_kind], theme.c("ink2"))
        words = line.adjusted(0, 0, -side - theme.px(6), 0)
        paint_text(painter, words, note_kind(row.note.note_kind), theme.font("caption", 600), theme.c("ink2"))
        about = " · ".join(part for part in note_about(row.note) if part)
        paint_text(painter, line, about, theme.font("caption"), theme.c("muted"), Qt.AlignmentFlag.AlignLeft)
        document = self._document(row, round(rect.width()))
        place = QRectF(inner.right() - document.size().width(), line.bottom(), document.size().width(), document.size().height())
        paint_document(painter, place, document, theme.c("ink"))


def paint_head(painter: QPainter, rect: QRectF, row: Head, theme: Theme) -> None:
    """The title of a section of the margin, its count, and a line to the end."""
    right = rect.right() - theme.px(_SIDE)
    title, count = theme.font("label", 600), current_format().number(row.count) if row.count else ""  # a lone nought is a dot
    width = text_width(row.title, title)
    paint_text(painter, QRectF(right - width - 1, rect.top(), width + 1, rect.height()), row.title, title, theme.c("ink"))
    right -= width + theme.px(8)
    width = text_width(count, theme.font("caption"))
    paint_text(
        painter,
        QRectF(right - width - 1, rect.top(), width + 1, rect.height()),
        count,
        theme.font("caption"),
        theme.c("muted"),
    )
    left = rect.left() + theme.px(_SIDE)
    painter.fillRect(QRectF(left, round(rect.center().y()), right - width - theme.px(8) - left, 1), theme.c("line"))


def note_about(note: Note) -> tuple[str, str]:
    """Who is meant to see to a note, or who wrote it; and by when, or when he did."""
    from datetime import date, datetime

    numbers = current_format()
    if note.due:
        return note.owner or note.author, numbers.due(date.fromisoformat(note.due), date.today())
    return note.owner or note.author, numbers.relative(local(note.created), datetime.now().astimezone())


class MarginList(QListView):
    """`open_asked` carries the row whose source was asked for; `menu_asked` the row under the pointer and where."""

    open_asked = Signal(object)
    menu_asked = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = Rows(self)
        self._delegate = MarginDelegate(look, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setProperty("paper", True)
        self.setAccessibleName(tr("Margin", "Evidence and notes"))
        look.changed.connect(self._restyle)

    def show_rows(self, rows: list[Row]) -> None:
        self._delegate.forget()
        self.rows.set_rows(rows)
        self.scheduleDelayedItemsLayout()

    def current_row(self) -> Row | None:
        index = self.currentIndex()
        row: Row | None = index.data(ROW) if index.isValid() else None
        return row

    def _restyle(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        over = self._over_link(index, event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._over_link(index, event) and event.button() == Qt.MouseButton.LeftButton:
            self.open_asked.emit(index.data(ROW))

    def _over_link(self, index: QModelIndex, event: QMouseEvent) -> bool:
        """Whether the pointer is where a row offers to go to what it names: a part of a cited passage, the whole of what rests."""
        row = index.data(ROW)
        if isinstance(row, Rest):
            return True
        return isinstance(row, Cite) and self._delegate.open_rect(self.visualRect(index)).contains(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if row is not None:
            self.open_asked.emit(row)

    def enter(self) -> None:
        """Takes the focus, on the first row that there is something to do with."""
        first = next((n for n, row in enumerate(self.rows.rows) if row.selectable), -1)
        if first >= 0 and self.current_row() is None:
            self.setCurrentIndex(self.rows.index(first))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.open_asked.emit(row)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).data(ROW)
        if row is not None:
            self.menu_asked.emit(row, event.globalPos())
