"""A small list that drops down beside a passage: what the passage is to be evidence for, and in which role."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.spans import ROLES
from ui import labels
from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_box, paint_text, text_width
from ui.models.rows import ROW, Rows
from ui.parts.sources.targets import Target, matching
from ui.text import tr
from ui.widgets.fields import LineField
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch
from ui.widgets.themed import Themed

WIDTH, HEIGHT, ROW_HEIGHT = 400, 360, 36
_ICONS = {"support": "check", "contradict": "cross", "context": "info"}


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._view.viewport().width(), self._look.theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, target = self._look.theme, index.data(ROW)
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            paint_box(painter, QRectF(option.rect), theme.c("selection"), None, theme.scaled(4))
        inner = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        if target.icon:
            side = theme.px(16)
            place = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            paint_icon(painter, place, target.icon, theme.c("accent"))
            inner.setRight(place.left() - theme.px(8))
        font = theme.font("label", 500)
        paint_text(painter, inner, target.name, font, theme.c("accent" if target.icon else "ink"))
        inner.setRight(inner.right() - text_width(target.name, font) - theme.px(12))
        if inner.width() > theme.px(40):
            paint_text(painter, inner, target.about, theme.font("caption"), theme.c("muted"))
        painter.restore()


class AttachList(Themed, QFrame):
    """`chosen` carries a Target and a role. Esc, or going elsewhere, closes it, for good."""

    chosen = Signal(object, str)
    left = Signal()

    def __init__(self, look: Look, targets: list[Target], parent: QWidget) -> None:
        super().__init__(parent)
        self._place = parent
        self.setAccessibleName(tr("Sources", "Add passage"))
        self._targets = targets
        roles = [Option(role, labels.role(role), _ICONS[role]) for role in ROLES]
        self.roles = SegmentedSwitch(look, roles, small=True, equal=True, name=tr("Sources", "What the passage does"))
        self.field = LineField(look, tr("Sources", "A name or a word…"), icon="search", small=True)
        self.list = QListView()
        self.rows = Rows(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Delegate(look, self.list))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take)
        self.list.setAccessibleName(tr("Sources", "Add passage"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(SectionHeader(look, tr("Sources", "Add passage"), token="label", rule=False))
        for widget in (self.roles, self.field, self.list):
            self._column.addWidget(widget)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        self.follow(look)
        self._narrow("")

    def drop(self, below: QRect) -> None:
        """Shows it below a place of its parent, or wherever there is room beside that."""
        room = self._place.rect()
        left = min(max(room.left(), below.right() - self.width()), room.right() - self.width())
        top = below.bottom() + self.theme.px(4)
        if top + self.height() > room.bottom():
            top = max(room.top(), min(below.top() - self.theme.px(4), room.bottom()) - self.height())
        self.move(left, top)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        self.hide()
        self.deleteLater()

    def relook(self) -> None:
        theme = self.theme
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self._column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12))
        self._column.setSpacing(theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.setPen(self.theme.c("lineStrong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave_if_left)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()), event.modifiers())
        return False

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Keys of the field that mean the list: the arrows move in it, Enter takes; Ctrl and 1 … 3 set the role."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif modifiers & Qt.KeyboardModifier.ControlModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.roles.set_value(ROLES[key - Qt.Key.Key_1])
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        at = self.list.currentIndex().row() + step
        if 0 <= at < len(self.rows.rows):
            self.list.setCurrentIndex(self.rows.index(at))

    def _narrow(self, words: str) -> None:
        self.rows.set_rows(matching(self._targets, words))
        self.list.setCurrentIndex(self.rows.index(0) if self.rows.rows else QModelIndex())

    def _take(self, index: QModelIndex) -> None:
        target = index.data(ROW) if index.isValid() else None
        if target is not None:
            self.leave()
            self.chosen.emit(target, str(self.roles.value))

    def _leave_if_left(self) -> None:
        focused = QApplication.focusWidget()
        if self.isVisible() and not (focused is not None and self.isAncestorOf(focused)):
            self.leave()
