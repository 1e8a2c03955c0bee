"""Where a report is dropped to begin a dossier, and the three other ways to begin one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.context import Context
from ui.look.paint import paint_box, paint_icon
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed


class DropCard(Themed, QWidget):
    """Dashed, and accented while something is held over it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._over = False
        look = context.look
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = ReadLabel(look, tr("DropCard", "Drop a report here to begin a new dossier"), "h3", lines=1)
        self._about = ReadLabel(
            look,
            tr(
                "DropCard", "PDF, DOCX, HTML, TXT or MD · everything stays on this computer · nothing counts before you review it"
            ),
            "caption",
            color="muted",
            lines=2,
        )
        self._buttons = [
            self._button("import", tr("DropCard", "Choose document"), "document"),
            self._button("new", tr("DropCard", "New dossier"), "plus"),
            self._button("paste", tr("DropCard", "Paste text"), "copy"),
        ]
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._about)
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        for button in self._buttons:
            self._row.addWidget(button)
        self.follow(look)

    def _button(self, page: str, words: str, icon: str) -> Button:
        button = Button(self.context.look, words, icon=icon)
        button.clicked.connect(lambda: self.context.page_asked.emit(page))
        return button

    def disable(self, reason: str) -> None:
        """Nothing can be taken in, for this reason."""
        self.setAcceptDrops(False)
        for button in self._buttons:
            button.setEnabled(False)
            button.setToolTip(reason)

    def relook(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(theme.px(24), theme.px(16), theme.px(24 + 24 + 20), theme.px(16))
        self._row.setSpacing(theme.px(12))
        super().relook()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(112))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(112))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The second and third way can be had from the menu too: they leave first."""
        wide = self.width() // self.theme.px(1)
        self._buttons[1].setVisible(wide >= 560)
        self._buttons[2].setVisible(wide >= 760)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        color = "accent" if self._over else "lineStrong"
        fill = theme.c("accentSoft" if self._over else "surface")
        paint_box(painter, QRectF(self.rect()), fill, theme.pen(color, 2, [6, 4]), theme.scaled(8))
        side = theme.px(24)
        icon = QRectF(self.width() - theme.px(24) - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, icon, "import", theme.c("accent"))
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self._hold(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hold(False)
        event.acceptProposedAction()
        data = event.mimeData()
        paths, text = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()], data.text()
        # after the drop: its sender waits for the answer
        if paths:
            QTimer.singleShot(0, self, lambda: self.context.drop(paths))
        elif text.strip():
            QTimer.singleShot(0, self, lambda: self.context.text_pasted.emit(text, ""))

    def _hold(self, over: bool) -> None:
        self._over = over
        self.setCursor(Qt.CursorShape.DragCopyCursor if over else Qt.CursorShape.ArrowCursor)
        self.update()
