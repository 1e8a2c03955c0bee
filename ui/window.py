"""The shell: bar, tabs, content, margin and status, and how one gets from one to the other. What is in them is elsewhere."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.app_bar import AppBar
from ui.context import Context
from ui.status_bar import StatusBar
from ui.tab_strip import TabFace, TabStrip
from ui.text import current_format, fill, tr

if TYPE_CHECKING:
    from briefing.domain.records import Changes
    from ui.commands import Commands
    from ui.margin import Margin
    from ui.margin_place import MarginPlace
    from ui.notices import Notices
    from ui.page import Page
    from ui.title_strip import TitleStrip
    from ui.view import Tab, View
    from ui.widgets.toast import Toast

LEAST = (1180, 720)
PAGES = {
    "library": "ui.pages.library",
    "new": "ui.pages.new_dossier",
    "search": "ui.pages.search",
    "settings": "ui.pages.settings",
    "history": "ui.pages.history",
    "keys": "ui.pages.keys",
    "about": "ui.pages.about",
    "paste": "ui.pages.paste",
    "prepare": "ui.pages.prepare",
    "minutes": "ui.pages.minutes",
    "export": "ui.pages.export",
}
IN_DOSSIER = ("history", "prepare", "minutes", "export")


class Window(QMainWindow):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setWindowTitle(tr("Window", "Ihata"))
        self.bar = AppBar(context.look)
        self.strip = TabStrip(context.look)
        self.status = StatusBar(context.look)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.content = QWidget()
        self.content_column = QVBoxLayout(self.content)
        self.content_column.setContentsMargins(0, 0, 0, 0)
        self.content_column.setSpacing(0)
        self.stack = QStackedWidget()
        # what stands above it may take the room it needs, however little is left
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.content_column.addWidget(self.stack, 1)
        self.splitter.addWidget(self.content)
        self._margin_ground = _Paper(context)
        self.splitter.addWidget(self._margin_ground)
        self._tabs: dict[str, type[Tab]] = {}
        self._views: dict[str, View] = {}
        self._kept: dict[str, object] = {}
        self._pages: dict[str, Page] = {}
        self._page = ""
        self._built_at = context.look.theme.zoom / 100
        self._build()

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.strip):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)
        self.bar.show_dossier("", "internal")
        self.status.show_state(tr("Window", "Opening the library…"))
        self._size()

    def _size(self) -> None:
        zoom = self.context.look.theme.zoom / 100
        self.setMinimumSize(max(640, round(LEAST[0] / zoom)), max(400, round(LEAST[1] / zoom)))
        if not self.restoreGeometry(self.context.settings.geometry()):
            self.resize(1440, 900)
        width = self.context.look.theme.px(336)
        self.splitter.setSizes([self.width() - width, width])

    # -- after the first frame

    def library_ready(self, note: str = "") -> None:
        """The store is open: everything that needs it comes now."""
        from ui.commands import Commands
        from ui.drops import Drops
        from ui.margin import Margin
        from ui.margin_place import MarginPlace
        from ui.menu import Menu
        from ui.notices import Notices
        from ui.widgets.toast import Toast

        context = self.context
        self.margin: Margin = Margin(context)
        self.place: MarginPlace = MarginPlace(self, self.margin)
        self.notices: Notices = Notices(context)
        self._titles: TitleStrip | None = None
        self.content_column.insertWidget(0, self.notices)
        self.toast: Toast = Toast(context.look, self)
        self.toast.undo.connect(context.undo)
        self.commands: Commands = Commands(self)
        self._find_views()
        self._connect()
        Menu(self)
        Drops(self)
        self._show_saved()

    def _connect(self) -> None:
        context = self.context
        context.feed.changed.connect(self._take)
        context.feed.closed.connect(lambda: context.show_dossier(None))
        context.dossier_shown.connect(self._dossier_shown)
        context.open_asked.connect(self.go)
        context.page_asked.connect(self.ask)
        context.note_asked.connect(self._note)
        context.files_dropped.connect(self.commands_take)
        context.text_pasted.connect(self.commands.take_in_text)
        context.toast_asked.connect(lambda text, undo: self.toast.say(text, undo=undo))
        context.settings.changed.connect(self._setting_changed)
        context.look.changed.connect(self._relook)
        self.strip.chosen.connect(self.show_tab)
        self.bar.asked.connect(self.ask)
        self.bar.searched.connect(self._search)
        self.bar.search_left.connect(self.leave_page)
        self.bar.search_entered.connect(lambda: self.focus_content())
        self.status.review_asked.connect(lambda: self.show_tab("review"))
        self.context.look.app.applicationStateChanged.connect(self._keep_note)

    def _keep_note(self, state: Qt.ApplicationState) -> None:
        """The program goes to the back or to sleep: what is being typed is kept."""
        self.margin.note_box.keep()

    def titles(self) -> TitleStrip:
        """The strip for title and classification; made when it is first asked for."""
        if self._titles is None:
            from ui.title_strip import TitleStrip

            self._titles = TitleStrip(self.context)
            self.content_column.insertWidget(0, self._titles)
        return self._titles

    def commands_take(self, paths: list[Path]) -> None:
        self.commands.take_in(paths)

    def ask(self, name: str) -> None:
        """Does what was asked for by key, menu or button: goes to a page, or calls the command of that name."""
        if name == "library":
            self.context.show_dossier(None)
        elif name == "title":
            self.titles().toggle()
        elif name in ("search", "find"):
            self.bar.open_search()
        elif name == "new":
            self._new_dossier()
        elif name == "leave":
            self.leave_page()
        elif name == "content":
            self.focus_content()
        elif name == "close-drawer":
            self.place.close_drawer()
        elif name == "margin":
            self.place.open()
            self.margin.list.enter()
        elif name in PAGES:
            if self._page == name:
                self._pages[name].again()
            elif name not in IN_DOSSIER or self.context.snapshot is not None:
                self.show_page(name)
        elif name in ("note", "question", "decision", "action"):
            self._note(name)
        else:
            self.commands.run(name)

    # -- tabs

    def _find_views(self) -> None:
        import ui.views
        from ui.view import Tab

        for module in pkgutil.iter_modules(ui.views.__path__, "ui.views."):
            loaded = importlib.import_module(module.name)
            for found in vars(loaded).values():
                if isinstance(found, type) and issubclass(found, Tab) and found.__module__ == module.name:
                    self._tabs[found.id] = found
        self._tabs = dict(sorted(self._tabs.items(), key=lambda entry: entry[1].order))

    def _show_tabs(self) -> None:
        snapshot = self.context.snapshot
        self.strip.setVisible(snapshot is not None)
        if snapshot is None:
            self.status.show_pending(0)
            return
        tabs = [
            TabFace(view_id, view.title(), view.pending(snapshot) if view_id != "review" else 0, review=view_id == "review")
            for view_id, view in self._tabs.items()
            if view.available(snapshot)
        ]
        current = self.current_tab if any(tab.id == self.current_tab for tab in tabs) else "summary"
        self.strip.set_tabs(tabs, current)
        self.status.show_pending(self._tabs["review"].pending(snapshot))
        if not self._page and self.current_tab != current:
            self.show_tab(current)

    @property
    def current_tab(self) -> str:
        widget = self.stack.currentWidget()
        known = next((view_id for view_id, view in self._views.items() if view is widget), "")
        return known or str(self.context.settings.get("last_tab")) or "summary"

    def show_tab(self, view_id: str) -> None:
        """Shows a tab of the dossier; it is built when it is first asked for."""
        snapshot = self.context.snapshot
        if snapshot is None or view_id not in self._tabs or not self._tabs[view_id].available(snapshot):
            return
        view = self._views.get(view_id)
        if view is None:
            view = self._views[view_id] = self._tabs[view_id].build(self.context)
            self.stack.addWidget(view)
        if view.stale:
            view.stale = False
            view.reload(snapshot, None)
        if (kept := self._kept.pop(view_id, None)) is not None:
            view.resume(kept)
        self._page = ""
        self.strip.set_in_front(True)
        self.stack.setCurrentWidget(view)
        self._leave_subject(view_id)
        view.activated()
        self.context.settings.set("last_tab", view_id)
        self.strip.set_tabs(self.strip.tabs, view_id)
        self.place.set_wanted(view.margin)

    def _leave_subject(self, view_id: str) -> None:
        """What is selected in one tab is not what another tab is about."""
        from ui.places import tab_of

        subject, snapshot = self.context.subject, self.context.snapshot
        if subject and snapshot and view_id != "review" and tab_of(snapshot, subject.kind, subject.id) != view_id:
            self.context.clear_selection()

    def tab_by_number(self, n: int) -> None:
        plain = [view_id for view_id in self.strip.ids() if view_id != "review"]
        if n == 0:
            self.show_tab("review")
        elif n <= len(plain):
            self.show_tab(plain[n - 1])
        self.focus_content()

    def go(self, kind: str, record_id: str) -> None:
        """Goes to where a record is shown, and selects it there."""
        from ui.places import tab_of

        snapshot = self.context.snapshot
        if snapshot is None:
            return
        self.bar.search.clearFocus()
        view_id = tab_of(snapshot, kind, record_id)
        self.show_tab(view_id)
        if view_id in self._views:
            self._views[view_id].reveal(kind, record_id)

    # -- pages

    def _new_dossier(self) -> None:
        from briefing.store.operations import dossiers

        made = self.context.do(dossiers.create, tr("Window", "New dossier"), prepared_by=self.context.settings.author)
        if made is not None:
            self.context.show_dossier(made.id)
            self.show_page("new")

    def show_page(self, name: str) -> None:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = importlib.import_module(PAGES[name]).make(self.context)
            self.stack.addWidget(page)
        self._page = name
        self.strip.set_in_front(False)
        self.stack.setCurrentWidget(page)
        page.reload(None)
        self.place.set_wanted(page.margin)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_page(self) -> None:
        """Goes to where one prints from, or prints what is shown there."""
        if self._page == "export":
            self._pages["export"].print()  # type: ignore[attr-defined]
        elif self.context.snapshot is not None:
            self.show_page("export")

    def leave_page(self) -> None:
        """Esc: back to the tab, or to the library."""
        self.bar.search.clear()
        if self.context.snapshot is None:
            self.show_page("library")
        elif self._page:
            self._page = ""
            self.show_tab(self.current_tab)
        self.focus_content()

    def _search(self, text: str) -> None:
        if text.strip():
            if self._page != "search":
                self.show_page("search")
                self.bar.search.setFocus()
            self._pages["search"].look_for(text)  # type: ignore[attr-defined]
        elif self._page == "search":
            self.leave_page()
            self.bar.search.setFocus()

    def focus_content(self) -> None:
        widget = self.stack.currentWidget()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what happens

    def _dossier_shown(self) -> None:
        snapshot = self.context.snapshot
        self._kept.clear()
        for view in self._views.values():
            view.stale = True
        if self._titles is not None:
            self._titles.close_strip()
        self.toast.hide()  # its way back would be that of the dossier left
        if snapshot is None:
            self.bar.show_library()
            self._show_tabs()
            self.show_page("library")
        else:
            self.bar.show_dossier(snapshot.dossier.title, snapshot.dossier.classification)
            self._page = ""
            self._show_tabs()
            self.show_tab(self.current_tab if self.current_tab in self.strip.ids() else "summary")
        self.focus_content()

    def _take(self, changes: Changes) -> None:
        """Something changed: who can be seen shows it, who cannot is stale."""
        snapshot = self.context.snapshot
        shown = self.stack.currentWidget()
        for view_id, view in self._views.items():
            if changes.touches(self._tabs[view_id].reads):
                if view is shown and snapshot is not None and changes.dossier_id == snapshot.dossier.id:
                    view.reload(snapshot, changes)
                else:
                    view.stale = True
        if self._page:
            self._pages[self._page].reload(changes)
        if snapshot is not None:
            self.bar.show_dossier(snapshot.dossier.title, snapshot.dossier.classification)
        if changes.verb in ("undo", "redo"):
            self.toast.hide()  # the way back that it offers has been taken
        self._show_tabs()
        self.margin.take(changes)
        self._show_saved()

    def _show_saved(self) -> None:
        from datetime import datetime

        if self.context.store.read_only:
            self.status.show_state(tr("Window", "Read-only"))
        else:
            at = current_format().time(datetime.now())
            self.status.show_state(fill(tr("Window", "Saved on this computer · %1"), at))

    def _note(self, kind: str) -> None:
        if self.context.snapshot is not None:
            self.place.open()
            self.margin.note_box.start(kind)

    def _setting_changed(self, name: str) -> None:
        if name in ("digits", "months", "hijri"):
            self.rebuild()

    def _relook(self) -> None:
        zoom = self.context.look.theme.zoom / 100
        self.setMinimumSize(max(640, round(LEAST[0] / zoom)), max(400, round(LEAST[1] / zoom)))
        self.bar.set_theme_icon(self.context.look.theme.mode == "dark")
        if zoom != self._built_at:
            self._built_at = zoom
            self.rebuild()

    def rebuild(self) -> None:
        """Numbers or sizes are written otherwise now: what is built is built again, on the same place."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()  # what was being typed is kept before its field goes
        page, tab = self._page, self.current_tab
        gone = [other for other in self._pages.values() if not other.lasting]
        self._kept = {view_id: view.kept() for view_id, view in self._views.items()}
        for widget in (*self._views.values(), *gone):
            self.stack.removeWidget(widget)
            widget.deleteLater()
        self._views.clear()
        self._pages = {name: other for name, other in self._pages.items() if other.lasting}
        self.margin.reload()
        self._show_tabs()
        if page:
            self.show_page(page)
        elif self.context.snapshot is not None:
            self.show_tab(tab)

    # -- Qt's own events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._titles is not None and self._titles.isVisible():
                self._titles.close_strip()
            elif not self.place.close_drawer() and not self.notices.stop_work() and self._page:
                self.leave_page()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "place"):
            self.place.arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if hasattr(self, "margin"):
            self.margin.note_box.keep()
        self.context.settings.keep_geometry(self.saveGeometry())
        self.context.settings.sync()
        self.context.tasks.stop_all()
        super().closeEvent(event)


class _Paper(QWidget):
    """The margin's ground until the margin itself is there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.look.theme.c("paper"))
        painter.end()
