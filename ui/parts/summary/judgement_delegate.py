"""A key judgement as a card, painted: the text, then likelihood, confidence and counts in columns the eye runs down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import proposal_words
from ui.context import Context
from ui.labels import confidence, status
from ui.look import Look
from ui.look.paint import chip_width, paint_card, paint_chip, paint_confidence, paint_icon, paint_probability, proposal_face
from ui.look.reading import paint_document, text_document
from ui.look.surfaces import key_cap_width, paint_box, paint_key_cap, paint_text, text_width
from ui.models.rows import ROW
from ui.parts.summary.judgement_editor import JudgementEditor
from ui.parts.summary.judgement_rows import JudgementRow
from ui.text import current_format

if TYPE_CHECKING:
    from ui.parts.summary.judgement_list import JudgementList

Index = QModelIndex | QPersistentModelIndex
PAD, GAP, NUMBER, LINE, BUTTON, WARNING = 16, 12, 36, 28, 32, 40
NARROW = 620  # px before zoom: below it the columns of a card break into two lines


class JudgementDelegate(QStyledItemDelegate):
    def __init__(self, context: Context, view: JudgementList) -> None:
        super().__init__(view)
        self._context = context
        self._look: Look = context.look
        self._view = view
        self._documents: dict[tuple[str, str, int], QTextDocument] = {}

    def forget(self) -> None:
        self._documents.clear()

    # -- measuring

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: JudgementRow = index.data(ROW)
        width = self._view.viewport().width()
        theme = self._look.theme
        if row.key == self._view.edited:
            editor = self._view.indexWidget(index) or self._view.editor
            wanted = editor.sizeHint().height() if editor else theme.px(200)
            return QSize(width, wanted + theme.px(GAP))
        height = theme.px(PAD * 2 + LINE - 4) + round(self._document(row, width).size().height())
        if self._narrow(width):
            height += theme.px(LINE)
        if row.proposed:
            height += theme.px(BUTTON + 12)
        if row.warning:
            height += theme.px(WARNING)
        return QSize(width, height + theme.px(GAP))

    def _narrow(self, width: int) -> bool:
        return width < self._look.theme.px(NARROW)

    def _document(self, row: JudgementRow, width: int) -> QTextDocument:
        theme = self._look.theme
        room = width - theme.px(PAD * 2 + NUMBER) - (self._chip_width() if row.proposed else 0)
        key = (row.key, row.judgement.text, room)
        if key not in self._documents:
            self._documents[key] = text_document(row.judgement.text, theme, "read", room)
        return self._documents[key]

    def _chip_width(self) -> int:
        theme = self._look.theme
        return chip_width(status("proposed"), proposal_face(theme), theme) + theme.px(8)

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: JudgementRow = index.data(ROW)
        if row.key == self._view.edited:
            return
        theme = self._look.theme
        card = QRectF(option.rect).adjusted(0, 0, 0, -theme.px(GAP))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_card(painter, card, theme, selected=selected, proposed=row.proposed)
        inner = card.adjusted(theme.px(PAD), theme.px(PAD), -theme.px(PAD), -theme.px(PAD))
        number = QRectF(inner.right() - theme.px(24), inner.top(), theme.px(24), theme.line("read"))
        ink = theme.c("proposal" if row.proposed else "accent")
        paint_text(painter, number, current_format().number(row.number), theme.font("h2"), ink)
        document = self._document(row, round(card.width()))
        right = inner.right() - theme.px(NUMBER)
        place = QRectF(right - document.size().width(), inner.top(), document.size().width(), document.size().height())
        paint_document(painter, place, document, theme.c("ink"))
        if row.proposed:
            chip = QRectF(inner.left(), inner.top() + 2, self._chip_width() - theme.px(8), theme.px(24))
            paint_chip(painter, chip, status("proposed"), proposal_face(theme), theme)
        line = QRectF(inner.left(), place.bottom() + theme.px(2), right - inner.left(), theme.px(LINE - 4))
        self._columns(painter, line, row)
        if row.warning:
            self._warning(
                painter, QRectF(inner.left(), inner.bottom() - theme.px(WARNING - 8), right - inner.left(), theme.px(24)), row
            )
        if row.proposed:
            self._commands(painter, option.rect, row)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            framed = QStyleOptionViewItem(option)
            framed.rect = card.toRect()
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, framed, painter, self._view)

    def _columns(self, painter: QPainter, line: QRectF, row: JudgementRow) -> None:
        theme = self._look.theme
        right = line.right()
        word = theme.font("label", 600)
        paint_text(painter, QRectF(right - theme.px(88), line.top(), theme.px(88), line.height()), row.band, word, theme.c("ink"))
        bar = QRectF(right - theme.px(96 + 88), line.top(), theme.px(96), line.height())
        paint_probability(painter, bar, row.judgement.likelihood_low, row.judgement.likelihood_high, theme)
        box = QRectF(bar.left() - theme.px(8 + 80), line.top(), theme.px(80), line.height())
        paint_text(painter, box, row.range, theme.font("caption"), theme.c("ink2"))
        if self._narrow(round(line.width()) + theme.px(PAD * 2 + NUMBER)):
            self._confidence(painter, QRectF(line.left(), line.top(), theme.px(112), line.height()), row)
            line = line.translated(0, theme.px(LINE))
            counts = line.right() - theme.px(96)
        else:
            ends = line.left() + theme.px(40 + 104)
            self._confidence(painter, QRectF(ends + theme.px(24), line.top(), theme.px(120), line.height()), row)
            counts = line.left() + theme.px(48)
        self._count(painter, QRectF(counts, line.top(), theme.px(96), line.height()), "evidence", row.counted_evidence)
        number = current_format().number(row.notes) if row.notes else ""
        if number:
            self._count(painter, QRectF(counts - theme.px(48), line.top(), theme.px(40), line.height()), "note", number)

    def _warning(self, painter: QPainter, line: QRectF, row: JudgementRow) -> None:
        theme = self._look.theme
        painter.fillRect(QRectF(line.left(), line.top() - theme.px(6), line.width(), 1), theme.c("line"))
        side = theme.px(14)
        paint_icon(painter, QRectF(line.right() - side, line.center().y() - side / 2, side, side), "warning", theme.c("warn"))
        paint_text(painter, line.adjusted(0, 0, -(side + theme.px(6)), 0), row.warning, theme.font("caption"), theme.c("warn"))

    def _confidence(self, painter: QPainter, rect: QRectF, row: JudgementRow) -> None:
        theme = self._look.theme
        level = row.judgement.confidence
        side = theme.px(16)
        if level is not None:
            bars = QRectF(rect.right() - side, rect.center().y() - side / 2, side, side)
            paint_confidence(painter, bars, level, theme)
        words = rect.adjusted(0, 0, -(side + theme.px(6)), 0)
        paint_text(painter, words, confidence(level or ""), theme.font("caption"), theme.c("ink2" if level else "muted"))

    def _count(self, painter: QPainter, rect: QRectF, icon: str, words: str) -> None:
        theme = self._look.theme
        side = theme.px(14)
        paint_icon(painter, QRectF(rect.right() - side, rect.center().y() - side / 2, side, side), icon, theme.c("muted"))
        paint_text(painter, rect.adjusted(0, 0, -(side + theme.px(6)), 0), words, theme.font("caption"), theme.c("muted"))

    # -- the commands of a proposal

    def command_at(self, rect: QRect, row: JudgementRow, at: QPoint) -> str:
        """Which of the painted commands of a proposal is under a point; empty for none."""
        if not row.proposed or row.key == self._view.edited:
            return ""
        return next((name for name, box in self._command_boxes(rect).items() if box.contains(at.toPointF())), "")

    def _command_boxes(self, rect: QRect) -> dict[str, QRectF]:
        theme = self._look.theme
        right = float(rect.right() - theme.px(PAD + NUMBER))
        top = rect.bottom() - theme.px(GAP + PAD + BUTTON)
        found = {}
        for name, (_, words, keys) in proposal_words.commands().items():
            width = text_width(words, theme.font("label", 600)) + key_cap_width(keys, theme) + theme.px(16 + 12 * 2 + 8 * 2)
            found[name] = QRectF(right - width, top, width, theme.px(BUTTON))
            right -= width + theme.px(8)
        return found

    def _commands(self, painter: QPainter, rect: QRect, row: JudgementRow) -> None:
        theme = self._look.theme
        boxes = self._command_boxes(rect)
        for name, box in boxes.items():
            icon, words, keys = proposal_words.commands()[name]
            primary = name == "accept"
            ink = theme.c("onAccent" if primary else "ink")
            paint_box(
                painter,
                box,
                theme.c("accent" if primary else "surface"),
                None if primary else theme.pen("lineStrong"),
                theme.scaled(6),
            )
            side = theme.px(16)
            right = box.right() - theme.px(12)
            paint_icon(painter, QRectF(right - side, box.center().y() - side / 2, side, side), icon, ink)
            right -= side + theme.px(8)
            cap = QRectF(box.left() + theme.px(12), box.top(), key_cap_width(keys, theme), box.height())
            paint_key_cap(painter, cap, keys, theme, ink, ink if primary else theme.c("lineStrong"))
            paint_text(
                painter, QRectF(cap.right(), box.top(), right - cap.right(), box.height()), words, theme.font("label", 500), ink
            )
        left = rect.left() + theme.px(PAD)
        end = min(box.left() for box in boxes.values()) - theme.px(16)
        about = QRectF(left, boxes["accept"].top(), end - left, theme.px(BUTTON))
        paint_text(painter, about, row.about, theme.font("caption"), theme.c("ink2"), Qt.AlignmentFlag.AlignLeft)

    # -- editing in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: JudgementRow = index.data(ROW)
        editor = JudgementEditor(self._context, row.judgement, parent)
        editor.done.connect(self._view.end_edit)
        editor.resized.connect(self._view.scheduleDelayedItemsLayout)
        self._view.begin_edit(row.key, editor)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -self._look.theme.px(GAP)))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row: JudgementRow | None = index.data(ROW)
        if isinstance(editor, JudgementEditor) and row is not None:
            editor.show_judgement(row.judgement)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._view.edited = ""
        super().destroyEditor(editor, index)

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        return False
