"""The dossiers of the library as cards in a grid, painted: as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.domain.spans import code_point_offset
from ui.labels import classification
from ui.look import Look, Theme
from ui.look.paint import (
    chip_width,
    classification_face,
    neutral_face,
    paint_card,
    paint_chip,
    paint_text,
    proposal_face,
    state_face,
    text_width,
)
from ui.look.reading import paint_document, text_document
from ui.models.rows import ROW, Rows
from ui.parts.library.rows import DossierRow
from ui.text import tr

_GAP, _HEIGHT, _LEAST, _PADDING = 16, 232, 280, 16


class CardDelegate(QStyledItemDelegate):
    """Paints one dossier; the gap after it is part of its cell."""

    def __init__(self, look: Look, view: DossierCards) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = self._look.theme
        row: DossierRow = index.data(ROW)
        gap = theme.px(_GAP)
        card = QRectF(option.rect).adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        paint_card(painter, card, theme, ground="surface2" if over and not selected else "surface")
        edge = theme.px(_PADDING)
        self._head(painter, card.adjusted(edge, edge, -edge, 0), row)
        self._foot(painter, card.adjusted(edge, card.height() - theme.px(56), -edge, 0), row)
        if selected:
            ring = theme.pen("focus" if self._view.hasFocus() else "lineStrong", 2)
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            away = theme.scaled(3)
            painter.drawRoundedRect(card.adjusted(-away, -away, away, away), theme.scaled(10), theme.scaled(10))
        painter.restore()

    def _head(self, painter: QPainter, inner: QRectF, row: DossierRow) -> None:
        theme, dossier = self._look.theme, row.overview.dossier
        title = QRectF(inner.left(), inner.top(), inner.width(), theme.px(28))
        paint_text(painter, title, dossier.title, theme.font("h3"), theme.c("ink"))
        face, word = classification_face(dossier.classification, theme), classification(dossier.classification)
        width = chip_width(word, face, theme)
        chip = QRectF(inner.right() - width, title.bottom() + theme.px(4), width, theme.px(24))
        paint_chip(painter, chip, word, face, theme)
        about = QRectF(inner.left(), chip.top(), chip.left() - theme.px(8) - inner.left(), chip.height())
        paint_text(painter, about, row.edited, theme.font("caption"), theme.c("muted"))
        document = two_lines(row.overview.leading or dossier.subject, theme, inner.width())
        place = QRectF(inner.left(), chip.bottom() + theme.px(8), inner.width(), 2 * theme.line("label"))
        paint_document(painter, place, document, theme.c("ink2"))
        counts = QRectF(inner.left(), place.bottom() + theme.px(4), inner.width(), theme.px(24))
        for words in row.counts:
            paint_text(painter, counts, words, theme.font("caption"), theme.c("muted"))
            counts.setRight(counts.right() - text_width(words, theme.font("caption")) - theme.px(16))

    def _foot(self, painter: QPainter, inner: QRectF, row: DossierRow) -> None:
        theme = self._look.theme
        painter.fillRect(QRectF(inner.left(), inner.top(), inner.width(), 1), theme.c("line"))
        top = inner.top() + theme.px(16)
        if row.waiting:
            face = proposal_face(theme) if row.overview.waiting else neutral_face(theme, "check")
            width = chip_width(row.waiting, face, theme)
            paint_chip(painter, QRectF(inner.right() - width, top, width, theme.px(24)), row.waiting, face, theme)
        if row.briefing:
            face = state_face("accent", theme, "clock")
            width = chip_width(row.briefing, face, theme)
            paint_chip(painter, QRectF(inner.left(), top, width, theme.px(24)), row.briefing, face, theme)


def two_lines(text: str, theme: Theme, width: float) -> QTextDocument:
    """A sentence laid out on two lines at most; of a longer one the last words give way to «…»."""
    document = text_document(text, theme, "label", width, weight=400)
    if document.size().height() <= 2 * theme.line("label"):
        return document
    layout = document.firstBlock().layout()
    second = layout.lineAt(1)
    kept = text[: code_point_offset(text, second.textStart() + second.textLength())].rsplit(maxsplit=1)[0]
    return text_document(f"{kept}…", theme, "label", width, weight=400)


class DossierCards(QListView):
    """Each signal carries a dossier's id: to open it (or its title), to remove it, or to offer its menu at a point."""

    opened = Signal(str)
    renamed = Signal(str)
    removed = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(CardDelegate(look, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # what is dropped here is the window's to take
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent")
        self.setAccessibleName(tr("LibraryCard", "Dossiers"))
        look.changed.connect(self._fit)

    def show_rows(self, rows: list[DossierRow]) -> None:
        """Shows other cards; the one that was selected stays so."""
        kept = self.current()
        self.rows.set_rows(rows)
        if self.current() != kept or not kept:
            self.choose(kept)

    def current(self) -> str:
        """The id of the dossier that is selected, or nothing."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.key if row is not None else ""

    def choose(self, dossier_id: str) -> None:
        """Selects a dossier, or the first where it is not here."""
        if self.rows.rows:
            self.setCurrentIndex(self.rows.index(max(0, self.rows.row_of(dossier_id))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if row is not None:
            self.opened.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.renamed,
            Qt.Key.Key_Delete: self.removed,
        }.get(Qt.Key(event.key()))
        step = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(Qt.Key(event.key()))
        if does is not None and self.current():
            does.emit(self.current())
        elif step is not None:  # the first card stands at the right, which Qt does not know of a grid
            row = self.currentIndex().row() + step
            self.setCurrentIndex(self.rows.index(max(0, min(len(self.rows.rows) - 1, row))))
        elif event.key() == Qt.Key.Key_Menu and self.current():
            self.menu_asked.emit(self.current(), self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).data(ROW)
        if row is not None:
            self.menu_asked.emit(row.key, event.globalPos())

    def _fit(self) -> None:
        """Shares the width among as many columns as it holds."""
        theme = self._look.theme
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        room = self.maximumViewportSize().width() - bar - 1
        columns = max(1, min(4, room // theme.px(_LEAST + _GAP)))
        self.setGridSize(QSize(max(1, room // columns), theme.px(_HEIGHT + _GAP)))
        self.scheduleDelayedItemsLayout()
