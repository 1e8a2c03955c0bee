"""Beside the proposals: how far the review has come, the kinds with what is left of each, and the order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import DRAFTED, Item, Source
from ui.context import Context
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_box, paint_text
from ui.models.rows import ROW, Rows
from ui.parts.review.rows import counts, kind_title
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.page_area import PageArea
from ui.widgets.read_label import ReadLabel
from ui.widgets.scales import ShareBar
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch
from ui.widgets.themed import Themed


class KindRow:
    """A kind of proposal: how many are decided of how many."""

    selectable = True

    def __init__(self, cls: type[Item], decided: int, total: int) -> None:
        self.cls, self.decided, self.total = cls, decided, total
        self.key = cls.kind
        self.title = kind_title(cls.kind)

    @property
    def spoken(self) -> str:
        return f"{self.title}: {fill(tr('Review', '%1 of %2 reviewed'), self.decided, self.total)}"


class _KindDelegate(QStyledItemDelegate):
    def __init__(self, context: Context, view: QListView) -> None:
        super().__init__(view)
        self._look = context.look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self._look.theme.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        theme, numbers = self._look.theme, current_format()
        row: KindRow = index.data(ROW)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint_box(painter, rect, theme.c("selection"), None, theme.scaled(4))
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        paint_text(painter, inner, row.title, theme.font("label", 600 if chosen else 400), theme.c("ink"))
        done = f"{numbers.number(row.decided)} / {numbers.number(row.total)}" if row.decided else tr("Review", "Not reviewed")
        paint_text(painter, inner, done, theme.font("caption"), theme.c("ink2"), Qt.AlignmentFlag.AlignLeft)
        middle = QRectF(inner.left() + theme.px(56), rect.center().y() - theme.px(10), theme.px(24), theme.px(20))
        left = row.total - row.decided
        if left:
            paint_box(painter, middle, theme.c("proposalSoft"), theme.pen("proposal", 1, [3, 2]), theme.scaled(4))
            paint_text(
                painter,
                middle,
                numbers.number(left),
                theme.font("caption", 600),
                theme.c("proposal"),
                Qt.AlignmentFlag.AlignHCenter,
            )
        else:
            side = theme.px(16)
            paint_icon(
                painter,
                QRectF(middle.center().x() - side / 2, middle.center().y() - side / 2, side, side),
                "check",
                theme.c("ink2"),
            )
        painter.restore()


class ReviewSidebar(Themed, QWidget):
    """`kind_chosen` carries the class of record; `order_chosen` whether the weakest come first."""

    kind_chosen = Signal(object)
    order_chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self.context = context
        self._from = QLabel()
        self._from.setProperty("role", "caption")
        self._done = QLabel()
        self._done.setProperty("role", "label")
        self._bar = ShareBar(look)
        self.kinds = QListView()
        self.kinds.setAccessibleName(tr("Review", "Kinds of proposals"))
        self.rows = Rows(self.kinds)
        self.kinds.setModel(self.rows)
        self.kinds.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kinds.setItemDelegate(_KindDelegate(context, self.kinds))
        self.kinds.selectionModel().currentChanged.connect(self._chosen)
        options = [Option(True, tr("Review", "Weakest support")), Option(False, tr("Review", "Order of the text"))]
        self.order = SegmentedSwitch(look, options, small=True, equal=True, name=tr("Review", "Order"))
        self.order.chosen.connect(self.order_chosen)
        self._later = Button(look, tr("Review", "Finish later"))
        self._later.clicked.connect(lambda: context.open("dossier", context.dossier_id or ""))
        inside, area = QWidget(), PageArea()
        self._column = QVBoxLayout(inside)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)
        self._build()
        self.follow(look)

    def _build(self) -> None:
        order = QLabel(tr("Review", "Order"))
        order.setProperty("role", "caption")
        promise = ReadLabel(
            self.context.look,
            tr("Review", "No proposal is shown to an audience before it is accepted."),
            "caption",
            color="muted",
        )
        heading = SectionHeader(self.context.look, tr("Review", "What the program found"), token="h3", rule=False)
        for part in (heading, self._from, self._done, self._bar, self.kinds, order, self.order, self._later, promise):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def relook(self) -> None:
        theme = self.theme
        self.setFixedWidth(theme.px(240))
        self._column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(8))
        self._fit()
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, 0, 1, self.height(), self.theme.c("line"))
        painter.end()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        rows = [KindRow(cls, *counts(snapshot, cls)) for cls in DRAFTED]
        decided, total = sum(row.decided for row in rows), sum(row.total for row in rows)
        sources = snapshot.all(Source)
        name = sources[-1].name if sources else ""
        self._from.setText(
            fill(tr("Review", "From “%1”"), name) if len(sources) == 1 else tr("Review", "From %n source(s)", len(sources))
        )
        none = fill(tr("Review", "None of %1 reviewed yet"), total)
        self._done.setText(fill(tr("Review", "%1 of %2 reviewed"), decided, total) if decided else none)
        self._bar.set_share(decided / total if total else 0.0)
        self.rows.set_rows([row for row in rows if row.total])
        self._fit()

    def _fit(self) -> None:
        """As high as the kinds there are."""
        self.kinds.setFixedHeight(self.theme.px(40) * len(self.rows.rows) + self.theme.px(8))

    def choose(self, kind: str) -> None:
        at = self.rows.row_of(kind)
        if at >= 0:
            self.kinds.setCurrentIndex(self.rows.index(at))

    def current(self) -> str:
        index = self.kinds.currentIndex()
        return index.data(ROW).key if index.isValid() else ""

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.kind_chosen.emit(now.data(ROW).cls)
