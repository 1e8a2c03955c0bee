"""At the right of the text: which sources there are, and where in the chosen one the evidence lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Source
from ui.context import Context
from ui.parts.sources.marks import Mark
from ui.parts.sources.row_list import RowList
from ui.parts.sources.side_rows import paragraph_rows, source_rows
from ui.text import tr
from ui.widgets.icon_button import IconButton
from ui.widgets.section_header import SectionHeader
from ui.widgets.themed import Themed

WIDTH = 240
MOST = 3  # sources that stand above the paragraphs; more are scrolled


class Sidebar(Themed, QWidget):
    source_chosen = Signal(object)
    paragraph_chosen = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        look = context.look
        self._title = SectionHeader(look, tr("Sources", "Sources"), 0, token="h3", rule=False)
        self._paragraph_title = SectionHeader(look, tr("Sources", "Paragraphs"), token="h3", rule=False)
        self.add = IconButton(look, "plus", tr("Sources", "Add a source"), small=True)
        self.add.clicked.connect(self._offer)
        self.sources = RowList(look, tr("Sources", "Sources"))
        self.paragraphs = RowList(look, tr("Sources", "Paragraphs"))
        self.sources.chosen.connect(self.source_chosen)
        self.paragraphs.chosen.connect(self.paragraph_chosen)
        self.sources.delete_asked.connect(self.remove_asked)
        self.sources.menu_asked.connect(self._menu)
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add)
        self._heads = (head, QHBoxLayout())
        self._heads[1].addWidget(self._paragraph_title)
        self._column.addLayout(head)
        self._column.addWidget(self.sources)
        self._column.addLayout(self._heads[1])
        self._column.addWidget(self.paragraphs, 1)
        self.setFocusProxy(self.sources)
        self.follow(look)

    def show_sources(self, snapshot: Snapshot, marks: Mapping[str, Sequence[Mark]]) -> None:
        rows = source_rows(snapshot, marks)
        self._title.show_as(tr("Sources", "Sources"), len(rows))
        self.sources.show_rows(rows)
        self.sources.setMaximumHeight(self.sources.sizeHintForRow(0) * MOST if rows else 0)
        self.add.setEnabled(not self.context.store.read_only)

    def show_paragraphs(self, source: Source | None, marks: Sequence[Mark]) -> None:
        self.paragraphs.show_rows(paragraph_rows(source, marks) if source else [])

    def relook(self) -> None:
        theme = self.theme
        self.setFixedWidth(theme.px(WIDTH))
        self._column.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        self._column.setSpacing(theme.px(4))
        for head in self._heads:
            head.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, 0, 1, self.height(), self.theme.c("line"))
        painter.end()

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Sources", "Import report"), lambda: self.context.page_asked.emit("import"))
        menu.addAction(tr("Sources", "Paste text"), lambda: self.context.page_asked.emit("paste"))
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _menu(self, key: object, where: QPoint) -> None:
        menu = QMenu(self)
        action = menu.addAction(tr("Sources", "Delete"), lambda: self.remove_asked.emit(key))
        action.setEnabled(not self.context.store.read_only)
        menu.popup(where)
