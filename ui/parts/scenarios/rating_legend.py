"""The signs in the sheet of hypotheses: each as it is painted, with its key and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.look.paint import paint_text, text_width
from ui.parts.scenarios.rating_faces import RatingFace, rating_words
from ui.text import fill, tr
from ui.widgets.themed import Themed

_LINE, _SIGN, _GAP = 28, 36, 16  # px before zoom


class RatingLegend(Themed, QWidget):
    """As many lines as its width asks for, and on the last what a grey row means."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(look)
        self.setAccessibleName(" · ".join((*(words for _, words in _entries()), _grey())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(box.bottom() for box, *_ in self._placed(width)))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.heightForWidth(max(self.width(), self.theme.px(480))))

    def _placed(self, width: int) -> list[tuple[QRectF, int | None, str]]:
        """From the right: the room of each entry, its value (None for the grey row), its words."""
        theme, found = self.theme, list[tuple[QRectF, int | None, str]]()
        right, top = float(width), 0.0
        for value, words in (*_entries(), (None, _grey())):
            sign = 0 if value is None else theme.px(_SIGN) + theme.px(4)
            needed = sign + text_width(words, theme.font("caption")) + 2
            if right - needed < 0 and right < width:
                right, top = float(width), top + theme.px(_LINE)
            found.append((QRectF(max(0.0, right - needed), top, min(needed, right), theme.px(_LINE)), value, words))
            right -= needed + theme.px(_GAP)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        for box, value, words in self._placed(self.width()):
            if value is not None:
                sign = QRectF(box.right() - theme.px(_SIGN), box.top(), theme.px(_SIGN), box.height())
                RatingFace(value).paint(painter, sign, theme)
                box = box.adjusted(0, 0, -theme.px(_SIGN) - theme.px(4), 0)
            paint_text(painter, box, words, theme.font("caption"), theme.c("muted"), Qt.AlignmentFlag.AlignRight)
        painter.end()


def _entries() -> list[tuple[int, str]]:
    return [(3 - n, fill("%1 %2", n, rating_words(3 - n))) for n in range(1, 6)]


def _grey() -> str:
    return tr("Hypotheses", "A grey row bears on all alike and tells nothing")
