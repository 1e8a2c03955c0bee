"""The one place that turns pyqtgraph right to left: the value axis at the right, values growing leftwards, our digits and type.

pyqtgraph knows nothing of right to left: an application's direction mirrors its inner grid so that the right axis comes out
at the left, with its ticks turned away. So the plot itself is left to right, and the view is inverted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QGraphicsTextItem, QStyleOptionGraphicsItem, QWidget

from ui.look import Look, Theme
from ui.look.paint import paint_text
from ui.text import current_format

Shown = Callable[[float], str]
_RLM = "\u200f"  # ticks are measured in a line from left to right, where «٪» would change sides
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Title(QGraphicsTextItem):
    """The title of an axis, painted as all our text is."""

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        paint_text(painter, self.boundingRect(), self.toPlainText(), self.font(), self.defaultTextColor(), _CENTRE)


class Axis(pg.AxisItem):
    """An axis whose numbers are written as everywhere else; `shown` turns a value into words."""

    label: QGraphicsTextItem

    def __init__(self, side: str, shown: Shown | None = None) -> None:
        super().__init__(side)
        self.label.setParentItem(None)  # type: ignore[arg-type]
        self.label = _Title(self)
        self.label.setRotation(-90 if side == "right" else 0)
        self.label.hide()
        self._shown = shown or (lambda value: current_format().number(value))
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [_RLM + self._shown(value) for value in values]

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None) -> None:
        """Paints directly: the picture that pyqtgraph would keep loses the space between Arabic words and digits."""
        font = self.style["tickFont"] or painter.font()
        painter.setFont(font)
        specs = self.generateDrawSpecs(painter)
        if specs is None:
            return
        line, ticks, texts = specs
        self.drawPicture(painter, line, ticks, [])
        side = Qt.AlignmentFlag.AlignLeft if self.orientation == "right" else _CENTRE
        for rect, _, text in texts:
            paint_text(painter, QRectF(rect).adjusted(-2, 0, 2, 0), text, font, self.textPen().color(), side)


class Plot(pg.PlotWidget):
    """A plot from right to left. Only Ctrl and the wheel zoom it; `look` gives its colours, now and after a switch."""

    def __init__(
        self, look: Look, *, across: Shown | None = None, up: Shown | None = None, parent: QWidget | None = None
    ) -> None:
        axes = {"bottom": Axis("bottom", across), "right": Axis("right", up)}
        super().__init__(parent=parent, axisItems=axes)
        self.look = look
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.showAxis("right")
        self.hideAxis("left")
        self.plotItem.vb.invertX(True)
        self.plotItem.hideButtons()
        self.plotItem.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # its ground would be a picture of pixels in a drawing of lines
        look.changed.connect(self.relook)
        self.relook()

    @property
    def theme(self) -> Theme:
        return self.look.theme

    def relook(self) -> None:
        theme = self.theme
        self.setBackground(theme.c("surface"))
        for side in ("bottom", "right"):
            axis = self.getAxis(side)
            axis.setStyle(tickFont=theme.font("digits"), tickLength=theme.px(4), tickTextOffset=theme.px(4))
            axis.setPen(theme.pen("lineStrong"))
            axis.setTextPen(theme.c("ink2"))
            axis.label.setFont(theme.font("caption"))
            axis.label.setDefaultTextColor(theme.c("ink2"))
        self.viewport().update()

    def set_ticks(self, side: str, values: Sequence[float]) -> None:
        """Fixes the ticks of an axis, "bottom" or "right"."""
        axis = self.getAxis(side)
        axis.setTicks([list(zip(values, axis.tickStrings(values, 1, 1), strict=True))])

    def set_titles(self, across: str, up: str) -> None:
        """Names both axes; an arrow tells which way values grow. The upright title reads downwards, so its arrow stands first."""
        self.setLabel("bottom", f"{across} ←")
        self.setLabel("right", f"{_RLM}→ {up}")
        self.relook()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(280), self.theme.px(240))

    def place(self, across: float, up: float) -> QPointF:
        """Where a point of the data lies in the viewport."""
        return QPointF(self.mapFromScene(self.plotItem.vb.mapViewToScene(QPointF(across, up))))

    def ground(self) -> QRectF:
        """The plotted area in the viewport."""
        return QRectF(self.mapFromScene(self.plotItem.vb.sceneBoundingRect()).boundingRect())

    def close(self) -> bool:
        """pyqtgraph drops its plot on closing: nothing is left to be recoloured."""
        self.look.changed.disconnect(self.relook)
        return super().close()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()
