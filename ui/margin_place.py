"""Where the margin stands: beside the content, or, where there is no room, as a drawer that F4 opens over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.surfaces import key_cap_width, paint_key_cap, paint_text, text_width
from ui.text import current_format, tr
from ui.widgets.themed import Themed

if TYPE_CHECKING:
    from ui.margin import Margin
    from ui.window import Window

BREAK = 1180  # px before zoom: below it the margin becomes a drawer
LEAST, MOST, WIDE = 280, 480, 1600


class _Handle(Themed, QWidget):
    """The closed drawer: a strip with its name and its key."""

    def __init__(self, place: MarginPlace, margin: Margin, window: Window) -> None:
        super().__init__()
        self._place, self._margin = place, margin
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Margin", "The margin"))
        self.follow(window.context.look)

    def relook(self) -> None:
        self.setFixedWidth(self.theme.px(40))
        super().relook()

    def words(self) -> str:
        """«الهامش», and how many passages wait in it."""
        name, count = tr("Margin", "The margin"), self._margin.evidence_count()
        return f"{name} · {current_format().number(count)}" if count else name

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._place.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.c("paper"))
        painter.fillRect(self.width() - theme.px(3), 0, theme.px(3), self.height(), theme.c("rubric"))
        room = self.width() - theme.px(3)
        width, font = key_cap_width("F4", theme), theme.font("label", 600)
        long = round(text_width(self.words(), font)) + 1
        cap = QRectF((room - width) / 2, theme.px(16 + 12) + long, width, theme.px(24))
        paint_key_cap(painter, cap, "F4", theme, theme.c("ink2"))
        painter.translate(room / 2, theme.px(16))
        painter.rotate(90)
        paint_text(painter, QRectF(0, -theme.px(12), long, theme.px(24)), self.words(), font, theme.c("ink"))
        painter.end()


class MarginPlace(QObject):
    def __init__(self, window: Window, margin: Margin) -> None:
        super().__init__(window)
        self._window, self._margin = window, margin
        self._wanted = True
        self._drawer = False
        self._open = False
        self._beside = False
        self._handle = _Handle(self, margin, window)
        margin.shown.connect(self._handle.update)
        margin.hide()
        ground = window.splitter.replaceWidget(1, margin)
        if ground is not None:
            ground.deleteLater()
        window.splitter.addWidget(self._handle)
        window.splitter.setStretchFactor(0, 1)
        window.splitter.setStretchFactor(1, 0)
        window.splitter.splitterMoved.connect(self._moved)
        window.content.installEventFilter(self)
        window.context.look.changed.connect(self.arrange)
        self.arrange()

    def set_wanted(self, wanted: bool) -> None:
        """Whether what is shown has a margin at all."""
        self._wanted = wanted
        self.arrange()

    def arrange(self) -> None:
        theme = self._window.context.look.theme
        self._drawer = self._window.width() < theme.px(BREAK)
        self._handle.setVisible(self._drawer and self._wanted)
        self._margin.set_drawer(self._drawer)
        if self._drawer:
            self._beside = False
            self._margin.setParent(self._window.centralWidget())
            self._margin.setMinimumWidth(0)
            self._margin.setMaximumWidth(16_777_215)
            self._margin.setVisible(self._wanted and self._open)
            self._settle()
        else:
            self._open = False
            if self._margin.parent() is not self._window.splitter:
                self._window.splitter.insertWidget(1, self._margin)
            self._margin.setMinimumWidth(theme.px(LEAST))
            self._margin.setMaximumWidth(theme.px(MOST))
            self._margin.setVisible(self._wanted)
            if self._wanted and not self._beside:
                # the splitter knows a widget that was put back only once it has been laid out
                QTimer.singleShot(0, self._widths)
            self._beside = self._wanted

    def _widths(self) -> None:
        """The margin as wide as it was left; wider by itself on a wide window."""
        theme, splitter = self._window.context.look.theme, self._window.splitter
        kept = int(self._window.context.settings.get("margin_width"))
        width = theme.px(400 if kept == 336 and splitter.width() > theme.px(WIDE) else kept)
        splitter.setSizes([splitter.width() - width, width, 0])

    def open(self) -> None:
        """Brings the margin into view where it is a drawer."""
        if self._drawer and self._wanted:
            self._open = True
            self._settle()
            self._margin.show()
            self._margin.raise_()

    def close_drawer(self) -> bool:
        """Closes the drawer; False if it was not open."""
        was = self._drawer and self._open
        if was:
            self._open = False
            self._margin.hide()
            self._window.focus_content()
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._drawer:
            self._settle()
        return False

    def _settle(self) -> None:
        """The drawer lies over the content, at the margin's side."""
        splitter = self._window.splitter
        width = min(self._window.context.look.theme.px(336), splitter.width())
        self._margin.setGeometry(0, splitter.y(), width, splitter.height())

    def _moved(self) -> None:
        zoom = self._window.context.look.theme.zoom
        if not self._drawer:
            self._window.context.settings.set("margin_width", round(self._margin.width() * 100 / zoom))
