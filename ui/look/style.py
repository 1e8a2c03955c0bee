"""What a style sheet cannot draw: check marks, radio dots and the focus of a row, on top of Fusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QProxyStyle, QStyle, QStyleOption, QWidget

from ui.look.icons import paint_icon

if TYPE_CHECKING:
    from ui.look import Look

_ON = QStyle.StateFlag.State_On
_PARTLY = QStyle.StateFlag.State_NoChange
_ARROWS = {
    QStyle.PrimitiveElement.PE_IndicatorArrowDown: "chevron-down",
    QStyle.PrimitiveElement.PE_IndicatorArrowUp: "chevron-up",
    QStyle.PrimitiveElement.PE_IndicatorArrowLeft: "chevron-left",
    QStyle.PrimitiveElement.PE_IndicatorArrowRight: "chevron-right",
}
_ENABLED = QStyle.StateFlag.State_Enabled


class IhataStyle(QProxyStyle):
    """Fusion with our check boxes, radio buttons and row focus; the focus of other widgets is drawn by `FocusRing`."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            if isinstance(widget, QAbstractItemView):
                self._row_focus(option, painter)
        elif element in (QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck):
            self._check_box(option, painter)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            self._radio(option, painter)
        elif element in _ARROWS:
            self._arrow(option, painter, _ARROWS[element])
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _row_focus(self, option: QStyleOption, painter: QPainter) -> None:
        if not option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            return
        theme = self._look.theme
        width = theme.scaled(2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.c("focus"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), theme.scaled(4), theme.scaled(4))
        painter.restore()

    def _arrow(self, option: QStyleOption, painter: QPainter, name: str) -> None:
        theme = self._look.theme
        side = theme.px(16)
        middle = QRectF(option.rect).center()
        place = QRectF(round(middle.x() - side / 2), round(middle.y() - side / 2), side, side)
        paint_icon(painter, place, name, theme.c("ink2" if option.state & _ENABLED else "muted"))

    def _check_box(self, option: QStyleOption, painter: QPainter) -> None:
        theme = self._look.theme
        box = _square(option, theme.scaled(16))
        marked = bool(option.state & (_ON | _PARTLY))
        painter.save()
        self._prepare(option, painter, marked)
        painter.drawRoundedRect(box, theme.scaled(3), theme.scaled(3))
        if option.state & _ON:
            paint_icon(painter, box.adjusted(1, 1, -1, -1), "check", theme.c("onAccent"))
        elif option.state & _PARTLY:
            painter.setPen(QPen(theme.c("onAccent"), theme.scaled(2)))
            middle, reach = box.center(), QPointF(box.width() / 4, 0)
            painter.drawLine(middle - reach, middle + reach)
        painter.restore()

    def _radio(self, option: QStyleOption, painter: QPainter) -> None:
        theme = self._look.theme
        box = _square(option, theme.scaled(16))
        marked = bool(option.state & _ON)
        painter.save()
        self._prepare(option, painter, marked)
        painter.drawEllipse(box)
        if marked:
            painter.setBrush(theme.c("onAccent"))
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)
        painter.restore()

    def _prepare(self, option: QStyleOption, painter: QPainter, marked: bool) -> None:
        theme = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not option.state & _ENABLED:
            painter.setOpacity(0.45)
        painter.setPen(QPen(theme.c("accent" if marked else "lineStrong"), theme.scaled(1)))
        painter.setBrush(theme.c("accent" if marked else "surface"))


def _square(option: QStyleOption, side: float) -> QRectF:
    """A square in the middle of what is to be drawn, on half pixels so that its edge is sharp."""
    side = min(side, option.rect.width() - 1, option.rect.height() - 1)
    middle = QRectF(option.rect).center()
    return QRectF(round(middle.x() - side / 2) + 0.5, round(middle.y() - side / 2) + 0.5, round(side) - 1, round(side) - 1)
