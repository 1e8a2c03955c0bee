"""With one screen: a line at the slide's foot that takes things down. What is typed in it can be read in the room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.look import FixedLook
from ui.presenter.capture import CaptureBox
from ui.presenter.session import Session
from ui.text import current_format, fill, rtl, tr


class CaptureStrip(QWidget):
    """Over the slide's footer only, so that nothing of the slide moves. `closed` when the keys are the slides' again."""

    closed = Signal()

    def __init__(self, look: FixedLook, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.session = look, session
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        look.dress(self)
        self.capture = CaptureBox(look, session, one_line=True)
        self._time = QLabel()
        self._time.setStyleSheet(f"color: {look.theme.hex('ink')}; font-weight: 600")
        self._hint = QLabel(rtl(tr("Console", "Enter saves · Esc hides")))
        self._hint.setProperty("role", "caption")
        row = QHBoxLayout(self)
        px = look.theme.px
        row.setContentsMargins(px(24), px(8), px(24), px(8))
        row.setSpacing(px(16))
        row.addWidget(self.capture, 1)
        for label in (self._time, self._hint):
            row.addWidget(label)
        self.capture.left.connect(self._close)
        self.hide()

    def open(self, kind: str) -> None:
        """Takes the foot of its parent and puts the caret into the line."""
        parent = self.parentWidget()
        assert parent is not None
        height = max(round(parent.height() * 96 / 1080), self.sizeHint().height())
        self.setGeometry(0, parent.height() - height, parent.width(), height)
        session, numbers = self.session, current_format()
        place = fill(tr("Console", "slide %1 of %2"), session.at + 1, len(session.pages))
        self._time.setText(f"{numbers.elapsed(session.elapsed)} · {place}")
        self.show()
        self.raise_()
        self.capture.start(kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.theme.c("window"))
        painter.end()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
