"""A message in its place: what happened, what is safe, what to do, then what a technician would ask for, left to right."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_box, paint_edge
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed

Severity = Literal["error", "warn", "info"]
_COLORS = {"error": ("error", "errorSoft"), "warn": ("warn", "warnSoft"), "info": ("accent", "accentSoft")}
_ICONS = {"error": "error", "warn": "warning", "info": "info"}


class MessageCard(Themed, QWidget):
    """`sentences` are what is safe and what to do; `details` are shown when they are asked for, and a button copies them."""

    def __init__(
        self,
        look: Look,
        severity: Severity,
        title: str,
        sentences: Sequence[str],
        *,
        details: str = "",
        buttons: Sequence[Button] = (),
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._severity, self._icon = severity, icon or _ICONS[severity]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(". ".join((title, *sentences)))
        self._column = QVBoxLayout(self)
        self._column.addWidget(ReadLabel(look, title, "h3"))
        for sentence in filter(None, sentences):
            self._column.addWidget(ReadLabel(look, sentence, "label", weight=400))
        self._details = _Details(look, details) if details else None
        if self._details:
            self._column.addWidget(self._details)
            self._details.hide()
        self._row = self._buttons(look, buttons)
        self.follow(look)

    def relook(self) -> None:
        theme = self.theme
        pad, lead = theme.px(16), theme.px(16 + 24 + 20)
        self._column.setContentsMargins(*_physical(self, theme.px(24), pad, lead, pad))
        self._column.setSpacing(theme.px(4))
        self._row.setSpacing(theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        ink, ground = (theme.c(name) for name in _COLORS[self._severity])
        rect, side = QRectF(self.rect()), theme.px(24)
        painter = QPainter(self)
        paint_box(painter, rect, ground, theme.pen(_COLORS[self._severity][0]), theme.scaled(8))
        paint_edge(painter, rect, ink, theme.scaled(4), theme.scaled(8), leading=True)
        icon = QRectF(rect.right() - theme.px(24) - side, theme.px(16), side, side)
        paint_icon(painter, icon, self._icon, ink)
        painter.end()

    def _buttons(self, look: Look, buttons: Sequence[Button]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        for button in buttons:
            row.addWidget(button)
        if self._details:
            more = Button(look, tr("MessageCard", "Technical details"), kind="ghost", small=True)
            more.clicked.connect(self._show_details)
            row.addWidget(more)
            copy = Button(look, tr("MessageCard", "Copy details"), kind="ghost", small=True)
            copy.clicked.connect(self._copy)
            row.addWidget(copy)
        row.addStretch()
        if buttons or self._details:
            self._column.addLayout(row)
        return row

    def _show_details(self) -> None:
        if self._details:
            self._details.setVisible(self._details.isHidden())

    def _copy(self) -> None:
        if self._details:
            QGuiApplication.clipboard().setText(self._details.text())


class _Details(Themed, QLabel):
    """Codes and paths in their own order, which can be selected."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "details")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.follow(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


def _physical(widget: QWidget, left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins as a layout wants them: Qt mirrors none of them."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return right, top, left, bottom
    return left, top, right, bottom
