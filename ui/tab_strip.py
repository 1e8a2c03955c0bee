"""The tabs of a dossier, the first at the right; those that do not fit go into a menu at the end, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from ui.look import Look
from ui.look.icons import icon, paint_icon
from ui.look.surfaces import key_cap_width, paint_key_cap, paint_text, text_width
from ui.text import current_format, fill, tr


@dataclass(frozen=True, slots=True)
class TabFace:
    """`count` is the number of proposals that wait in it; `review` is the temporary first tab."""

    id: str
    title: str
    count: int = 0
    review: bool = False


class _Bar(QTabBar):
    """Draws the words and the counts; the widths leave room for the heavier weight of the selected word."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.tabs: list[TabFace] = []
        self.shows_tab = True
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", False)

    def tabSizeHint(self, index: int) -> QSize:
        theme = self._look.theme
        tab = self.tabs[index] if index < len(self.tabs) else TabFace("", "")
        width = QFontMetrics(theme.font("body", 600)).horizontalAdvance(tab.title) + 2 * theme.px(16)
        if tab.count:
            width += theme.px(8) + self._badge_width(tab)
        if tab.review:
            width += theme.px(24)
        return QSize(width, theme.px(48))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, tab in enumerate(self.tabs):
            if self.isTabVisible(index):
                self._paint_tab(painter, QRectF(self.tabRect(index)), tab, self.shows_tab and index == self.currentIndex())
        painter.end()

    def _paint_tab(self, painter: QPainter, rect: QRectF, tab: TabFace, on: bool) -> None:
        theme = self._look.theme
        color = theme.c("proposal") if tab.review else theme.c("accent" if on else "ink2")
        right = rect.right() - theme.px(16)
        if tab.review:
            side = theme.px(16)
            paint_icon(painter, QRectF(right - side, rect.center().y() - side / 2, side, side), "broken-circle", color)
            right -= theme.px(24)
        font = theme.font("body", 600 if on else 400)
        painter.setFont(font)
        painter.setPen(color)
        width = QFontMetrics(font).horizontalAdvance(tab.title)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - width - 2, rect.top(), width + 2, rect.height()), flags, tab.title)
        if tab.count:
            self._paint_badge(painter, right - QFontMetrics(theme.font("body", 600)).horizontalAdvance(tab.title), rect, tab)
        if on:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - theme.px(3), rect.width(), theme.px(3)), color)
            if self.hasFocus():
                painter.setPen(QPen(theme.c("focus"), theme.scaled(2)))
                painter.drawRoundedRect(rect.adjusted(3, 5, -3, -6), theme.px(6), theme.px(6))

    def _paint_badge(self, painter: QPainter, right: float, rect: QRectF, tab: TabFace) -> None:
        theme = self._look.theme
        width, height = self._badge_width(tab), theme.px(20)
        badge = QRectF(right - theme.px(8) - width, rect.center().y() - height / 2, width, height)
        painter.setPen(theme.pen("proposal", 1, [3, 2]))
        painter.setBrush(theme.c("proposalSoft"))
        painter.drawRoundedRect(badge.translated(QPointF(0.5, 0.5)), theme.px(4), theme.px(4))
        painter.setFont(theme.font("caption", 600))
        painter.setPen(theme.c("proposal"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, current_format().number(tab.count))

    def _badge_width(self, tab: TabFace) -> int:
        theme = self._look.theme
        digits = QFontMetrics(theme.font("caption", 600)).horizontalAdvance(current_format().number(tab.count))
        return max(theme.px(20), digits + theme.px(10))


class TabStrip(QWidget):
    """`chosen` carries the id of the tab that a person went to."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: object = None
        self._bar = _Bar(look)
        self._bar.setAccessibleName(tr("TabStrip", "Tabs of the dossier"))
        self._bar.currentChanged.connect(self._tell)
        self._bar.tabBarClicked.connect(self._clicked)
        self._more = QToolButton()
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setProperty("flat", True)
        self._more.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the chevron at the left of the word
        self._more.setMenu(QMenu(self._more))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._bar, 0)
        row.addStretch(1)
        row.addWidget(self._more)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> str:
        index = self._bar.currentIndex()
        return self._bar.tabs[index].id if 0 <= index < len(self._bar.tabs) else ""

    @property
    def tabs(self) -> list[TabFace]:
        return self._bar.tabs

    def set_in_front(self, in_front: bool) -> None:
        """Whether the current tab is what is shown; while a page is, none is marked."""
        self._bar.shows_tab = in_front
        self._bar.update()

    def ids(self) -> list[str]:
        return [tab.id for tab in self._bar.tabs]

    def set_tabs(self, tabs: list[TabFace], current: str) -> None:
        """Shows these tabs; nobody is told, since nobody chose."""
        state = tuple(tabs), current_format()
        if state == self._shown and self.ids()[self._bar.currentIndex() :][:1] == [current]:
            return
        self._shown = state
        self._bar.blockSignals(True)
        if [tab.id for tab in tabs] != self.ids():
            while self._bar.count():
                self._bar.removeTab(0)
            self._bar.tabs = tabs
            for _ in tabs:
                self._bar.addTab("")
        self._bar.tabs = tabs
        for index, tab in enumerate(tabs):
            self._bar.setTabText(index, tab.title)
            self._bar.setAccessibleTabName(index, self._accessible(tab))
        ids = self.ids()
        if current in ids:
            self._bar.setCurrentIndex(ids.index(current))
        self._bar.blockSignals(False)
        self._fit()

    def choose(self, tab_id: str) -> None:
        if tab_id in self.ids():
            self._bar.setCurrentIndex(self.ids().index(tab_id))

    def focus(self) -> None:
        self._bar.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.c("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.theme.c("line"))
        self._paint_hint(painter)
        painter.end()

    def hint(self) -> str:
        """How tabs are reached by keyboard, where there is room to say so."""
        theme, last = self._look.theme, sum(not tab.review for tab in self._bar.tabs)
        words = fill(tr("TabStrip", "+ %1 to go to a tab"), f"{current_format().number(1)}…{current_format().number(last)}")
        tabs = sum(self._bar.tabSizeHint(index).width() for index in range(len(self._bar.tabs)))
        needed = tabs + key_cap_width("Alt", theme) + text_width(words, theme.font("caption")) + theme.px(48)
        return words if last > 1 and needed <= self.width() else ""

    def _paint_hint(self, painter: QPainter) -> None:
        words, theme = self.hint(), self._look.theme
        if not words:
            return
        left, width = theme.px(16), text_width(words, theme.font("caption")) + 1
        paint_text(painter, QRectF(left, 0, width, self.height()), words, theme.font("caption"), theme.c("muted"))
        cap = QRectF(left + width + theme.px(6), 0, key_cap_width("Alt", theme), self.height())
        paint_key_cap(painter, cap, "Alt", theme, theme.c("ink2"), theme.c("lineStrong"))

    def _accessible(self, tab: TabFace) -> str:
        return f"{tab.title}، {tr('TabStrip', '%n proposal(s) waiting', tab.count)}" if tab.count else tab.title

    def _fit(self) -> None:
        """Hides the last tabs that have no room, the current one never, and offers them in the menu."""
        widths = [self._bar.tabSizeHint(index).width() for index in range(len(self._bar.tabs))]
        room = self.width() - self._look.theme.px(8)
        current = self._bar.currentIndex()
        hidden: list[int] = []
        if sum(widths) > room:
            room -= self._look.theme.px(120)
            for index in reversed(range(len(widths))):
                if sum(w for n, w in enumerate(widths) if n not in hidden) <= room:
                    break
                if index != current:
                    hidden.append(index)
        self._bar.blockSignals(True)
        for index in range(len(widths)):
            if self._bar.isTabVisible(index) != (index not in hidden):
                self._bar.setTabVisible(index, index not in hidden)
        self._bar.blockSignals(False)
        self._offer(sorted(hidden))

    def _offer(self, hidden: list[int]) -> None:
        self._more.setVisible(bool(hidden))
        if not hidden:
            return
        menu = self._more.menu()
        menu.clear()
        for index in hidden:
            action = QAction(self._bar.tabs[index].title, menu)
            action.triggered.connect(lambda _=False, tab_id=self._bar.tabs[index].id: self.choose(tab_id))
            menu.addAction(action)
        self._more.setText(f"{tr('TabStrip', 'More')} {current_format().number(len(hidden))}")
        self._more.setIcon(icon("chevron-down", self._look.theme.c("ink2"), self._look.theme.px(16)))

    def _clicked(self, index: int) -> None:
        """The current tab is no change to Qt, but the way back from a page."""
        if index == self._bar.currentIndex() and not self._bar.shows_tab:
            self._tell(index)

    def _tell(self, index: int) -> None:
        self._fit()
        if 0 <= index < len(self._bar.tabs):
            self.chosen.emit(self._bar.tabs[index].id)

    def _restyle(self) -> None:
        theme = self._look.theme
        self.setFixedHeight(theme.px(48))
        self._row.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        self._more.setFont(theme.font("body"))
        self._more.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._bar.updateGeometry()
        for index, tab in enumerate(self._bar.tabs):
            self._bar.setTabText(index, tab.title + " ")
            self._bar.setTabText(index, tab.title)
        self._fit()
        self.update()
