"""The scales as widgets: likelihood from the right, confidence in three bars, impact in five squares, shares as bars."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.domain.scales import band_of
from ui import labels
from ui.look import Look
from ui.look.paint import paint_confidence, paint_impact, paint_probability, paint_salience, paint_share
from ui.text import current_format, rtl
from ui.widgets.themed import Themed


class _Scale(Themed, QWidget):
    """A picture of a fixed size (px before zoom); its words are its accessible name and its tooltip."""

    def __init__(self, look: Look, width: int, height: int, *, stretches: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = width, height
        across = QSizePolicy.Policy.Expanding if stretches else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(*(self.theme.px(length) for length in self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()))
        painter.end()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def _says(self, words: str) -> None:
        self.setAccessibleName(words)
        self.setToolTip(rtl(words))
        self.update()


class ProbabilityBar(_Scale):
    """A likelihood range of per cent, or none; `tall` is the form that fills a column, in the colour of a scenario."""

    def __init__(self, look: Look, *, tall: bool = False, series: int | None = None, parent: QWidget | None = None) -> None:
        self._tall, self._series = tall, series
        self.low: int | None = None
        self.high: int | None = None
        super().__init__(look, 96, 16 if tall else 8, stretches=tall, parent=parent)
        self.set_range(None, None)

    def set_range(self, low: int | None, high: int | None) -> None:
        self.low, self.high = low, high
        if low is None or high is None:
            self._says(labels.band(""))
        else:
            self._says(f"{labels.band(band_of(low, high).code)} ({current_format().percent_range(low, high)})")

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        color = None if self._series is None else self.theme.series(self._series).color
        paint_probability(painter, rect, self.low, self.high, self.theme, color=color, tall=self._tall)


class ConfidenceBars(_Scale):
    """low, medium, high, or None."""

    def __init__(self, look: Look, level: str | None = None, parent: QWidget | None = None) -> None:
        self.level = level
        super().__init__(look, 16, 16, parent=parent)
        self.set_level(level)

    def set_level(self, level: str | None) -> None:
        self.level = level
        self._says(labels.confidence(level or ""))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_confidence(painter, rect, self.level, self.theme)


class ImpactSquares(_Scale):
    """The impact of a scenario, −5 … +5: its size as squares, its sign in the words."""

    def __init__(self, look: Look, impact: int = 0, parent: QWidget | None = None) -> None:
        self.impact = impact
        super().__init__(look, 58, 12, parent=parent)
        self.set_impact(impact)

    def set_impact(self, impact: int) -> None:
        self.impact = impact
        self._says(labels.impact(impact))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_impact(painter, rect, abs(self.impact), self.theme)


class SalienceDots(_Scale):
    """How much an issue matters to an actor, 0 … 100, in three dots."""

    def __init__(self, look: Look, value: int = 0, parent: QWidget | None = None) -> None:
        self.value = value
        super().__init__(look, 36, 10, parent=parent)
        self._says(labels.salience(value))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_salience(painter, rect, self.value, self.theme)


class ShareBar(_Scale):
    """A share 0 … 1 filled from the right, across the room it is given."""

    def __init__(self, look: Look, share: float = 0.0, parent: QWidget | None = None) -> None:
        self.share = share
        super().__init__(look, 64, 8, stretches=True, parent=parent)

    def set_share(self, share: float) -> None:
        self.share = share
        self._says(current_format().percent(round(share * 100)))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_share(painter, rect, self.share, self.theme)
