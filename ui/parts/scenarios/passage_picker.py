"""A small list over the sheet: the passages of the dossier that are not on it, narrowed by what is typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.arabic.fold import fold
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Passage
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_box, paint_text
from ui.margin_rows import place_of
from ui.models.rows import ROW, Rows
from ui.text import tr
from ui.widgets.fields import LineField
from ui.widgets.floating import Floating
from ui.widgets.plain import label

_WIDTH, _HEIGHT, _ROW = 560, 380, 60  # px before zoom


@dataclass(frozen=True, slots=True)
class Offer:
    key: str
    quote: str
    place: str

    @property
    def spoken(self) -> str:
        return f"{self.quote}، {self.place}"


class _Delegate(QStyledItemDelegate):
    """The words of the source on one line, and under them where they stand."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._view.viewport().width(), self._look.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, offer, rect = self._look.theme, index.data(ROW), QRectF(option.rect)
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint_box(painter, rect, theme.c("selection"), None, theme.scaled(4))
        inner = rect.adjusted(theme.px(8), theme.px(2), -theme.px(8), -theme.px(2))
        quote = QRectF(inner.left(), inner.top(), inner.width(), theme.px(32))
        paint_text(painter, quote, offer.quote, theme.font("evidence"), theme.c("ink"))
        place = QRectF(inner.left(), quote.bottom(), inner.width(), theme.px(22))
        paint_text(painter, place, offer.place, theme.font("caption"), theme.c("ink2"))
        painter.restore()


class PassagePicker(Floating):
    """`chosen` carries the id of a passage. Esc, or going elsewhere, closes it."""

    chosen = Signal(str)

    def __init__(self, context: Context, snapshot: Snapshot, passages: list[Passage], page: QWidget) -> None:
        super().__init__(context.look, page)
        self._offers = [Offer(one.id, " ".join(one.quote.split()), place_of(snapshot, one)) for one in passages]
        self.field = LineField(context.look, tr("Hypotheses", "A word of the passage…"), icon="search", small=True)
        self.rows = Rows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Delegate(context.look, self.list))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Hypotheses", "Add passage"))
        self.list.clicked.connect(self._take)
        self.column.addWidget(label(tr("Hypotheses", "Which passage bears on the hypotheses?"), "h3"))
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self._nothing = label(tr("Hypotheses", "No other passage in this dossier"), "caption")
        self.column.addWidget(self._nothing)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self._narrow("")

    def show_under(self, corner: QPoint) -> None:
        """Opens with its upper left corner at a point of the page."""
        px, room = self.theme.px, self._page.rect()
        self.resize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height()))
        self.open_over(corner, right=False, focus=self.field)

    def _narrow(self, words: str) -> None:
        wanted = fold(words).split()
        found = [one for one in self._offers if all(word in fold(one.quote) for word in wanted)]
        self.rows.set_rows(found)
        self.list.setCurrentIndex(self.rows.index(0) if found else QModelIndex())
        self._nothing.setVisible(not found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the list: the arrows move in it, Enter takes, Esc closes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = self.list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= at < len(self.rows.rows):
                self.list.setCurrentIndex(self.rows.index(at))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _take(self, index: QModelIndex) -> None:
        offer = index.data(ROW) if index.isValid() else None
        if offer is not None:
            self.leave()
            self.chosen.emit(offer.key)
