"""The dark bar at the top: name, home, dossier and its classification, search, the main command, theme, menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import key_cap_width, paint_box, paint_key_cap, paint_text, text_width
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.icon_button import IconButton
from ui.widgets.themed import Themed


class _Title(Themed, QAbstractButton):
    """The dossier's title; a click opens the strip in which it is edited."""

    def __init__(self, look: Look, token: str = "h3", weight: int = 600) -> None:
        super().__init__()
        self._type = token, weight
        self.setProperty("onBar", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow(look)

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), self.theme.font(*self._type))
        return QSize(round(width + 0.5) + self.theme.px(8), self.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.theme.px(80), self.sizeHint().width()), self.theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isChecked()):
            paint_box(painter, self.rect().toRectF(), self.theme.c("barField"), None, self.theme.scaled(6))
        inner = self.rect().toRectF().adjusted(self.theme.px(4), 0, -self.theme.px(4), 0)
        paint_text(painter, inner, self.text(), self.theme.font(*self._type), self.theme.c("barInk"))
        painter.end()


class _Search(Themed, QLineEdit):
    """The search field: a lens before the words, its key behind them."""

    left = Signal()
    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("onBar", True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setAccessibleName(tr("AppBar", "Search"))
        self.follow(look)

    def relook(self) -> None:
        theme = self.theme
        self.setFixedSize(theme.px(272), theme.px(40))
        self.setTextMargins(theme.px(38), 0, theme.px(20), 0)
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.theme
        painter = QPainter(self)
        side = theme.px(16)
        lens = self.rect().toRectF()
        lens = lens.adjusted(lens.width() - theme.px(12) - side, (lens.height() - side) / 2, 0, 0)
        lens.setSize(QSize(side, side).toSizeF())
        paint_icon(painter, lens, "search", theme.c("barMuted"))
        cap = self.rect().toRectF().adjusted(theme.px(12), 0, 0, 0)
        cap.setWidth(key_cap_width("F3", theme))
        paint_key_cap(painter, cap, "F3", theme, theme.c("barMuted"), theme.c("barLine"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class AppBar(Themed, QWidget):
    """`asked` carries the name of what was asked for: a page, "theme", "menu", "title" or the main command."""

    asked = Signal(str)
    searched = Signal(str)
    search_left = Signal()
    search_entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name = _Title(look, "h2", 700)
        self._name.setText(tr("AppBar", "Ihata"))
        self._home = IconButton(look, "home", tr("AppBar", "Library"), on_bar=True)
        self.title = _Title(look)
        self.title.setCheckable(True)
        self._mark = Chip.classification(look, "internal")
        self.search = _Search(look)
        self._lens = IconButton(look, "search", tr("AppBar", "Search"), keys="F3", on_bar=True)
        self._brief = Button(look, tr("AppBar", "Start briefing"), kind="bar", icon="play", keys="F5")
        self._import = Button(look, tr("AppBar", "Import report"), kind="bar", icon="import", keys="Ctrl+O")
        self._theme_button = IconButton(look, "moon", tr("AppBar", "Dark or light"), on_bar=True)
        self._menu_button = IconButton(look, "menu", tr("AppBar", "Menu"), on_bar=True)
        self.menu = QMenu(self)
        self._in_dossier = False
        self._build()
        self.follow(look)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        self._row = row
        first: list[QWidget] = [self._name, self._home, self.title, self._mark]
        last: list[QWidget] = [self._lens, self.search, self._brief, self._import, self._theme_button, self._menu_button]
        for part in first:
            row.addWidget(part)
        row.addStretch(1)
        for part in last:
            row.addWidget(part)
        self._name.setEnabled(False)
        for button, name in (
            (self._home, "library"),
            (self.title, "title"),
            (self._lens, "search"),
            (self._brief, "brief"),
            (self._import, "import"),
            (self._theme_button, "theme"),
        ):
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self._menu_button.clicked.connect(self._open_menu)
        self.search.textEdited.connect(self.searched)
        self.search.left.connect(self.search_left)
        self.search.entered.connect(self.search_entered)
        self.search.installEventFilter(self)

    def show_library(self) -> None:
        self._show(tr("AppBar", "Library of dossiers"), None, tr("AppBar", "Search all dossiers"))

    def show_dossier(self, title: str, classification: str) -> None:
        self._show(title, classification, tr("AppBar", "Search this dossier"))

    def _show(self, title: str, classification: str | None, hint: str) -> None:
        self._in_dossier = classification is not None
        self.title.setText(title)
        self.title.setToolTip(title)
        self.title.setEnabled(self._in_dossier)
        self.title.setAccessibleName(title)
        if classification is not None:
            chip = Chip.classification(self.look, classification)
            self._mark.show_as(chip.text, chip.face)
            chip.deleteLater()
        self.search.setPlaceholderText(hint)
        self._arrange()

    def add_menu(self, actions: list[QAction | None]) -> None:
        for action in actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)

    def set_theme_icon(self, dark: bool) -> None:
        self._theme_button.icon_name = "sun" if dark else "moon"
        self._theme_button.update()

    def open_search(self) -> None:
        """Puts the caret into the search field, also where there was only room for its icon."""
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.search:
            self._arrange()
        return False

    def relook(self) -> None:
        theme = self.theme
        self.setFixedHeight(theme.px(56))
        self._row.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self._row.setSpacing(theme.px(12))
        self._arrange()
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("bar"))
        if self._name.isVisible():
            x = self._name.x() - self.theme.px(6)
            painter.fillRect(x, (self.height() - self.theme.px(24)) // 2, 1, self.theme.px(24), self.theme.c("barLine"))
        painter.end()

    def _arrange(self) -> None:
        """What gives way where there is little room: the program's name, then the search field to its icon, then the theme."""
        tight = self.width() < self.theme.px(1000)
        tighter = self.width() < self.theme.px(860)
        self._name.setVisible(not tight)
        self.search.setVisible(not tighter or self.search.hasFocus())
        self._lens.setVisible(tighter and not self.search.hasFocus())
        self._theme_button.setVisible(not tighter)
        self._home.setVisible(self._in_dossier)
        self._mark.setVisible(self._in_dossier)
        self._brief.setVisible(self._in_dossier)
        self._import.setVisible(not self._in_dossier)
        self._brief.setText(tr("AppBar", "Start") if tighter else tr("AppBar", "Start briefing"))
        self._brief.updateGeometry()

    def _open_menu(self) -> None:
        corner = self._menu_button.rect().bottomLeft()
        self.menu.popup(self._menu_button.mapToGlobal(corner))
