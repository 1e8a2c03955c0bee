"""An empty place: a drawing of what will stand there, why it is empty, and the one or two commands that fill it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.drawings import SIZE, paint_drawing
from ui.widgets.button import Button
from ui.widgets.themed import Themed


class _Drawing(Themed, QWidget):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(*(self.theme.px(length) for length in SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_drawing(painter, QRectF(self.rect()), self._name, self.theme)
        painter.end()


class EmptyState(Themed, QWidget):
    """`drawing` is one of `ui.look.drawings.DRAWINGS`."""

    def __init__(
        self,
        look: Look,
        drawing: str,
        headline: str,
        sentence: str,
        commands: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._headline = self._label(headline, "h2")
        self._sentence = self._label(sentence, "empty")
        self._sentence.setWordWrap(True)
        self._column.addStretch()
        self._column.addWidget(_Drawing(look, drawing), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._headline, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addLayout(self._row)
        self._column.addStretch()
        self._row.addStretch()
        for button in commands:
            self._row.addWidget(button)
        self._row.addStretch()
        self.follow(look)

    def show_as(self, headline: str, sentence: str) -> None:
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self.relook()

    def relook(self) -> None:
        theme = self.theme
        self._column.setSpacing(theme.px(8))
        self._row.setSpacing(theme.px(8))
        self._row.setContentsMargins(0, theme.px(12), 0, 0)
        self._sentence.ensurePolished()
        # all its lines: a layout without height for width would cut them
        self._sentence.setFixedSize(theme.px(464), self._sentence.heightForWidth(theme.px(464)))
        super().relook()

    @staticmethod
    def _label(text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label
