"""The proposals of one kind: decided ones faint, the current one open as a card with its commands, the rest in a line each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.domain.scales import STANCES
from ui import labels, proposal_words
from ui.context import Context
from ui.look.paint import chip_width, neutral_face, paint_card, paint_chip, paint_icon, proposal_face, stance_face
from ui.look.reading import paint_document, text_document
from ui.look.surfaces import key_cap_width, paint_box, paint_key_cap, paint_text, text_width
from ui.models.rows import ROW, Rows
from ui.parts.review.editor import ReviewEditor
from ui.parts.review.rows import ReviewRow, kind_title
from ui.text import fill, tr

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, PAD, LABEL, LINE = 48, 24, 96, 32
_DIGITS = {**{str(n): n for n in range(1, 8)}, **{chr(0x0660 + n): n for n in range(1, 8)}}


class ReviewDelegate(QStyledItemDelegate):
    def __init__(self, context: Context, view: ReviewList) -> None:
        super().__init__(view)
        self._context, self._look, self._view = context, context.look, view
        self._documents: dict[tuple[str, str, int], QTextDocument] = {}

    def forget(self) -> None:
        self._documents.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ReviewRow = index.data(ROW)
        width, theme = self._view.viewport().width(), self._look.theme
        if row.key == self._view.edited and self._view.editor is not None:
            return QSize(width, self._view.editor.sizeHint().height() + theme.px(16))
        if not self._open(index):
            return QSize(width, theme.px(ROW_HEIGHT))
        height = theme.px(PAD + 32 + PAD + 16) + self._text_height(row, width) + _height(self._command_lines(width, row))
        if row.stance:
            height += _height(self._stance_lines(width)) + theme.px(8)
        return QSize(width, height)

    def _open(self, index: Index) -> bool:
        return index.row() == self._view.currentIndex().row()

    def _text_height(self, row: ReviewRow, width: int) -> int:
        theme = self._look.theme
        title = round(self._title(row, width).size().height()) + theme.px(8)
        return title + sum(max(theme.px(LINE), round(self._line(row, n, width).size().height())) for n in range(len(row.lines)))

    def _title(self, row: ReviewRow, width: int) -> QTextDocument:
        long = len(row.title) > 60
        return self._document(row.key, row.title, "read" if long else "h2", width - self._look.theme.px(2 * PAD))

    def _line(self, row: ReviewRow, n: int, width: int) -> QTextDocument:
        room = width - self._look.theme.px(2 * PAD + LABEL)
        return self._document(row.key, row.lines[n][1], "body", room)

    def _document(self, key: str, text: str, token: str, width: int) -> QTextDocument:
        found = self._documents.get((key, text, width))
        if found is None:
            found = self._documents[key, text, width] = text_document(text, self._look.theme, token, width)
        return found

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewRow = index.data(ROW)
        if row.key == self._view.edited:
            return
        painter.save()
        if self._open(index):
            self._card(painter, option, row)
        else:
            self._row(painter, QRectF(option.rect), row)
        painter.restore()

    def _row(self, painter: QPainter, rect: QRectF, row: ReviewRow) -> None:
        theme = self._look.theme
        painter.fillRect(rect, theme.c("surface" if row.waiting else "window"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.c("line"))
        ink = theme.c("ink" if row.waiting else "ink2")
        inner = rect.adjusted(theme.px(16), 0, -theme.px(16), 0)
        state = self._state_width(row)
        self._state(painter, QRectF(inner.left(), inner.center().y() - theme.px(12), state, theme.px(24)), row)
        left = inner.left() + state + theme.px(16)
        paint_text(
            painter,
            QRectF(left, inner.top(), theme.px(88), inner.height()),
            row.evidence,
            theme.font("caption"),
            theme.c("muted"),
            Qt.AlignmentFlag.AlignLeft,
        )
        left += theme.px(96)
        where = QRectF(left, inner.top(), theme.px(72), inner.height())
        paint_text(painter, where, row.place, theme.font("caption"), theme.c("muted"))
        right = inner.right()
        if row.stance:
            face, words = stance_face(row.stance, theme), labels.stance(row.stance)
            width = chip_width(words, face, theme)
            chip = QRectF(where.right() + theme.px(24), inner.center().y() - theme.px(12), width, theme.px(24))
            paint_chip(painter, chip, words, face, theme)
            left = where.right() + theme.px(24) + width
        else:
            left = where.right()
        title = QRectF(left + theme.px(16), inner.top(), right - left - theme.px(16), inner.height())
        paint_text(painter, title, row.title, theme.font("label"), ink)

    def _state_words(self, row: ReviewRow) -> str:
        return labels.status(row.item.status)

    def _state_width(self, row: ReviewRow) -> int:
        theme = self._look.theme
        return chip_width(self._state_words(row), proposal_face(theme) if row.waiting else neutral_face(theme, "check"), theme)

    def _state(self, painter: QPainter, rect: QRectF, row: ReviewRow) -> None:
        theme = self._look.theme
        icon = "cross" if row.item.status == "rejected" else "check"
        face = proposal_face(theme) if row.waiting else neutral_face(theme, icon)
        paint_chip(painter, rect, self._state_words(row), face, theme)

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, row: ReviewRow) -> None:
        theme = self._look.theme
        rect = QRectF(option.rect).adjusted(theme.px(4), theme.px(8), -theme.px(4), -theme.px(8))
        paint_card(painter, rect, theme, proposed=row.waiting, selected=not row.waiting)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = rect.adjusted(-3, -3, 3, 3)
            paint_box(painter, ring, None, theme.pen("focus", 2), theme.scaled(10))
        inner = rect.adjusted(theme.px(PAD), theme.px(16), -theme.px(PAD), -theme.px(16))
        self._card_head(painter, QRectF(inner.left(), inner.top(), inner.width(), theme.px(24)), row)
        width = option.rect.width()
        title = self._title(row, width)
        place = QRectF(
            inner.right() - title.size().width(), inner.top() + theme.px(32), title.size().width(), title.size().height()
        )
        paint_document(painter, place, title, theme.c("ink"))
        y = place.bottom() + theme.px(8)
        if row.stance:
            for code, box in self._stance_boxes(option.rect, row).items():
                self._stance(painter, box, code, code == row.stance)
            label = QRectF(inner.right() - theme.px(LABEL), y, theme.px(LABEL), theme.px(LINE))
            paint_text(painter, label, tr("Review", "Stance"), theme.font("label", 400), theme.c("muted"))
            y += _height(self._stance_lines(width)) + theme.px(8)
        for n, (label_words, _) in enumerate(row.lines):
            document = self._line(row, n, width)
            height = max(theme.px(LINE), round(document.size().height()))
            label = QRectF(inner.right() - theme.px(LABEL), y, theme.px(LABEL), theme.px(24))
            paint_text(painter, label, label_words, theme.font("label", 400), theme.c("muted"))
            right = inner.right() - theme.px(LABEL)
            paint_document(
                painter, QRectF(right - document.size().width(), y, document.size().width(), height), document, theme.c("ink")
            )
            y += height
        for name, box in self._command_boxes(option.rect, row).items():
            self._command(painter, box, name)

    def _card_head(self, painter: QPainter, line: QRectF, row: ReviewRow) -> None:
        theme = self._look.theme
        words = fill(tr("Review", "Proposal %1 of %2"), row.number, row.total) if row.waiting else self._state_words(row)
        face = proposal_face(theme) if row.waiting else neutral_face(theme, "check")
        width = chip_width(words, face, theme)
        paint_chip(painter, QRectF(line.right() - width, line.top(), width, line.height()), words, face, theme)
        side, warned = theme.px(16), tr("Review", "Only one passage")
        room = text_width(warned, theme.font("caption", 500)) + 1 if row.weak else 0
        left = line.left() + (room + side + theme.px(16) if row.weak else 0)
        about = QRectF(left, line.top(), line.right() - width - theme.px(8) - left, line.height())
        said = (kind_title(row.item.kind), row.place, "" if row.weak else row.evidence)
        paint_text(painter, about, " · ".join(part for part in said if part), theme.font("caption"), theme.c("muted"))
        if row.weak:
            paint_text(
                painter, QRectF(line.left(), line.top(), room, line.height()), warned, theme.font("caption", 500), theme.c("warn")
            )
            icon = QRectF(line.left() + room + theme.px(6), line.center().y() - side / 2, side, side)
            paint_icon(painter, icon, "warning", theme.c("warn"))

    def _stance(self, painter: QPainter, box: QRectF, code: str, chosen: bool) -> None:
        theme = self._look.theme
        paint_chip(painter, box, labels.stance(code), stance_face(code, theme), theme)
        if chosen:
            ring = box.adjusted(-4, -4, 4, 4)
            paint_box(painter, ring, None, theme.pen("ink", 2), theme.scaled(6))

    def _command(self, painter: QPainter, box: QRectF, name: str) -> None:
        theme = self._look.theme
        icon, words, keys = _commands()[name]
        primary, ghost = name == "accept", name in ("skip", "undo")
        ink = theme.c("onAccent" if primary else "accent" if ghost else "ink")
        if not ghost:
            edge = None if primary else theme.pen("lineStrong")
            paint_box(painter, box, theme.c("accent" if primary else "surface"), edge, theme.scaled(6))
        side = theme.px(16)
        right = box.right() - theme.px(16)
        if icon:
            paint_icon(painter, QRectF(right - side, box.center().y() - side / 2, side, side), icon, ink)
            right -= side + theme.px(8)
        cap = QRectF(box.left() + theme.px(16), box.top(), key_cap_width(keys, theme), box.height())
        paint_key_cap(painter, cap, keys, theme, ink, ink if primary else theme.c("lineStrong"))
        text = QRectF(cap.right(), box.top(), right - cap.right(), box.height())
        paint_text(painter, text, words, theme.font("label", 600 if primary else 500), ink)

    # -- where the commands are

    def asked_at(self, rect: QRect, row: ReviewRow, at: QPoint) -> str:
        """The command under a point of the open card: accept, edit, reject, skip, undo, or a stance code; empty for none."""
        boxes = {**self._command_boxes(rect, row), **(self._stance_boxes(rect, row) if row.stance else {})}
        return next((name for name, box in boxes.items() if box.contains(at.toPointF())), "")

    def _stance_boxes(self, rect: QRect, row: ReviewRow) -> dict[str, QRectF]:
        theme = self._look.theme
        top = rect.top() + theme.px(8 + 16 + 32 + 8) + round(self._title(row, rect.width()).size().height())
        right = rect.right() - theme.px(4 + PAD + LABEL)
        return {code: box.translated(right, top) for code, box in self._stance_lines(rect.width()).items()}

    def _stance_lines(self, width: int) -> dict[str, QRectF]:
        theme = self._look.theme
        widths = {code: chip_width(labels.stance(code), stance_face(code, theme), theme) for code in STANCES}
        return _in_lines(widths, width - theme.px(4 + 2 * PAD + LABEL), theme.px(LINE), theme.px(8))

    def _command_boxes(self, rect: QRect, row: ReviewRow) -> dict[str, QRectF]:
        theme = self._look.theme
        lines = self._command_lines(rect.width(), row)
        top = rect.bottom() - theme.px(8 + 16) - _height(lines)
        right = rect.right() - theme.px(4 + PAD)
        return {name: box.translated(right, top) for name, box in lines.items()}

    def _command_lines(self, width: int, row: ReviewRow) -> dict[str, QRectF]:
        theme = self._look.theme
        widths = {}
        for name, (icon, words, keys) in _commands().items():
            if name != "reject" or row.item.status != "rejected":
                room = text_width(words, theme.font("label", 600)) + key_cap_width(keys, theme) + theme.px(16 * 2 + 8)
                widths[name] = room + (theme.px(24) if icon else 0)
        return _in_lines(widths, width - theme.px(4 + 2 * PAD), theme.px(40), theme.px(8))

    # -- editing in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: ReviewRow = index.data(ROW)
        editor = ReviewEditor(self._context, row.item, parent)
        editor.done.connect(self._view.end_edit)
        self._view.begin_edit(row.key, editor)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        edge = self._look.theme.px(8)
        editor.setGeometry(option.rect.adjusted(4, edge, -4, -edge))

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._view.edited = ""
        super().destroyEditor(editor, index)

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        return False


def _in_lines(widths: Mapping[str, float], room: int, height: int, gap: int) -> dict[str, QRectF]:
    """Boxes from the right (x = 0) to the left, on as many lines as they need."""
    found: dict[str, QRectF] = {}
    right = top = 0.0
    for name, width in widths.items():
        if right and width - right > room:
            right, top = 0, top + height + gap
        found[name] = QRectF(right - width, top, width, height)
        right -= width + gap
    return found


def _height(lines: dict[str, QRectF]) -> int:
    return round(max(box.bottom() for box in lines.values()))


def _commands() -> dict[str, tuple[str, str, str]]:
    return {
        **proposal_words.commands(),
        "skip": ("", tr("Review", "Skip"), "↓"),
        "undo": ("undo", tr("Review", "Undo"), "Ctrl+Z"),
    }


class ReviewList(QListView):
    """`asked` carries a command or a stance code for the current proposal; `chosen` the row that is current now."""

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._look = context.look
        self.edited = ""
        self.editor: QWidget | None = None
        self.rows = Rows(self)
        self.review_delegate = ReviewDelegate(context, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.review_delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Review", "Proposals"))
        self.selectionModel().currentChanged.connect(self._moved)
        context.look.changed.connect(self._restyle)

    def current(self) -> ReviewRow | None:
        row: ReviewRow | None = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row

    def show_rows(self, rows: list[ReviewRow]) -> None:
        """Other rows, or the same ones in another state; the current one stays current."""
        current = self.current()
        self.rows.set_rows(rows)
        if current is not None and not self.currentIndex().isValid():
            self.choose(current.key)
        self.scheduleDelayedItemsLayout()

    def choose(self, key: str) -> bool:
        at = self.rows.row_of(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
        return at >= 0

    def choose_waiting(self, after: int = 0) -> bool:
        """Goes to the first proposal that waits, from a place on, then from the top; False if none does."""
        waiting = [n for n, row in enumerate(self.rows.rows) if row.waiting]
        if waiting:
            self.setCurrentIndex(self.rows.index(next((n for n in waiting if n >= after), waiting[0])))
        return bool(waiting)

    def begin_edit(self, key: str, editor: QWidget) -> None:
        self.edited, self.editor = key, editor
        self.scheduleDelayedItemsLayout()

    def end_edit(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.edited = ""
        self.scheduleDelayedItemsLayout()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        asked = {
            Qt.Key.Key_Return: "accept-all" if controlled else "accept",
            Qt.Key.Key_Enter: "accept-all" if controlled else "accept",
            Qt.Key.Key_F2: "edit",
            Qt.Key.Key_Delete: "reject",
            Qt.Key.Key_Space: "evidence",
        }.get(Qt.Key(event.key()), "")
        row = self.current()
        if event.text() in _DIGITS and row is not None and row.stance:
            asked = STANCES[_DIGITS[event.text()] - 1]
        if asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW)
        if row is not None and index == self.currentIndex() and event.button() == Qt.MouseButton.LeftButton:
            asked = self.review_delegate.asked_at(self.visualRect(index), row, event.position().toPoint())
            if asked:
                self.asked.emit(asked)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().viewportEvent(event)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.scheduleDelayedItemsLayout()
        self.chosen.emit(now.data(ROW))
        self.executeDelayedItemsLayout()
        self.scrollTo(now)

    def _restyle(self) -> None:
        self.review_delegate.forget()
        self.scheduleDelayedItemsLayout()
