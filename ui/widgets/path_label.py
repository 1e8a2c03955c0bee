"""A path, left to right: its middle is left out where there is no room, the whole is in its tooltip and on its copy button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefing.arabic.format import ltr
from ui.look import Look
from ui.text import tr
from ui.widgets.icon_button import IconButton
from ui.widgets.themed import Themed


class PathLabel(QWidget):
    def __init__(self, look: Look, path: str) -> None:
        super().__init__()
        self.path = path
        self.words = _Words(look, path)
        self.copy = IconButton(look, "copy", tr("PathLabel", "Copy the path"), small=True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(4))
        row.addWidget(self.words, 1)
        row.addWidget(self.copy)

    def show_path(self, path: str) -> None:
        self.path = path
        self.words.show_path(path)


class _Words(Themed, QWidget):
    def __init__(self, look: Look, path: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._path = path
        self.follow(look)
        self.show_path(path)

    def show_path(self, path: str) -> None:
        self._path = path
        self.setAccessibleName(path)
        self.setToolTip(ltr(path))
        self.relook()

    def shown(self) -> str:
        """The path as far as there is room for it; beginning and end are always there."""
        metrics = QFontMetricsF(self.theme.font("caption"))
        return metrics.elidedText(self._path, Qt.TextElideMode.ElideMiddle, self.width())

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.theme.font("caption")).horizontalAdvance(self._path)
        return QSize(min(round(width) + 2, self.theme.px(320)), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.theme.font("caption"))
        painter.setPen(self.theme.c("ink"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()), int(flags), ltr(self.shown()))
        painter.end()
