"""A label of one or more lines in the leading of the design; it stands at the right whatever the script of its text."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.reading import paint_document, text_document
from ui.look.surfaces import text_width
from ui.widgets.themed import Themed

_WIDTHS = 4


class ReadLabel(Themed, QWidget):
    """`token` names the type (read, body, evidence …), `color` the ink. With `lines` no more than so many are shown."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        token: str = "read",
        *,
        color: str = "ink",
        weight: int | None = None,
        lines: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._token, self._color, self._weight, self._lines = text, token, color, weight, lines
        self._laid_out: dict[float, QTextDocument] = {}  # by width: a layout asks for several in turn
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(look)
        self.set_text(text)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text == self._text and self.accessibleName() == text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.relook()

    def relook(self) -> None:
        self._laid_out.clear()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        super().relook()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._document(width))

    def sizeHint(self) -> QSize:
        widest = text_width(self._text, self.theme.font(self._token, self._weight))
        width = min(round(widest + 1), self.theme.px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(48), self.theme.line(self._token))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Layouts without height for width would cut the last lines off."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_document(painter, QRectF(self.rect()), self._document(self.width()), self.theme.c(self._color))
        painter.end()

    def _height(self, document: QTextDocument) -> int:
        height = round(document.size().height() + 0.49)
        return min(height, self._lines * self.theme.line(self._token)) if self._lines else height

    def _document(self, width: float) -> QTextDocument:
        found = self._laid_out.get(width)
        if found is None:
            if len(self._laid_out) >= _WIDTHS:
                self._laid_out.clear()
            found = self._laid_out[width] = text_document(self._text, self.theme, self._token, width, weight=self._weight)
        return found
