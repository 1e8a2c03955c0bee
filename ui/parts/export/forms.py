"""The kinds of file that can be made, and the list in which one is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.arabic.format import ltr
from ui.look import Look
from ui.look.paint import paint_box, paint_icon, paint_text
from ui.models.rows import ROW, Rows
from ui.text import tr

_ROW = 56


@dataclass(frozen=True, slots=True)
class Form:
    """`key` is the file's ending, `writer` what writes it; `composed` if for whom and how much can be chosen."""

    key: str
    name: str
    about: str
    icon: str
    composed: bool = True

    @property
    def writer(self) -> str:
        return "csv" if self.key == "zip" else self.key

    @property
    def spoken(self) -> str:
        return f"{self.name}: {self.about}"


def forms() -> list[Form]:
    return [
        Form("pdf", "PDF", tr("Export", "Pages to read and print"), "document"),
        Form("docx", "Word", tr("Export", "To edit and comment on"), "pencil"),
        Form("pptx", "PowerPoint", tr("Export", "The slides as they are shown"), "screen"),
        Form("html", "HTML", tr("Export", "One page, no internet"), "offline"),
        Form("md", "Markdown", tr("Export", "Plain text for any editor"), "note"),
        Form("zip", "CSV", tr("Export", "The tables, for a spreadsheet"), "grid"),
        Form("ihata", tr("Export", "Portable copy"), tr("Export", "The whole dossier for a colleague"), "people", composed=False),
        Form("json", "JSON", tr("Export", "All records, for other programs"), "settings", composed=False),
    ]


class FormList(QListView):
    """One form is always chosen; `chosen` carries its key when a person chooses another."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows = Rows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setAccessibleName(tr("Export", "To which file"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.set_rows(forms())
        self.setCurrentIndex(self.rows.index(0))
        self.selectionModel().currentChanged.connect(lambda current: self.chosen.emit(current.data(ROW).key))
        look.changed.connect(self._relook)

    @property
    def form(self) -> Form:
        found: Form = self.currentIndex().data(ROW)
        return found

    def choose(self, key: str) -> None:
        self.setCurrentIndex(self.rows.index(self.rows.row_of(key)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(248), self._look.theme.px(_ROW) * len(self.rows.rows))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _relook(self) -> None:
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: FormList) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._view.viewport().width(), self._look.theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, form, rect = self._look.theme, index.data(ROW), QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or over:
            edge = theme.pen("accent") if chosen else None
            paint_box(painter, rect, theme.c("accentSoft" if chosen else "surface2"), edge, theme.scaled(6))
        side, gap = theme.px(20), theme.px(12)
        icon = QRectF(rect.right() - gap - side, rect.center().y() - side / 2, side, side)
        paint_icon(painter, icon, form.icon, theme.c("accent" if chosen else "ink2"))
        words = rect.adjusted(gap, theme.px(6), -(side + 2 * gap), -theme.px(6))
        upper = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
        paint_text(painter, upper, form.name, theme.font("label", 600), theme.c("ink"))
        paint_text(painter, upper, ltr(f".{form.key}"), theme.font("caption"), theme.c("ink2"), Qt.AlignmentFlag.AlignLeft)
        lower = upper.translated(0, upper.height())
        paint_text(painter, lower, form.about, theme.font("caption"), theme.c("ink2"))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self._view)
