"""The likelihood and the impact of a scenario as cells of its column; a click opens what they are changed with."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Scenario
from briefing.domain.scales import band_of
from ui import labels
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_impact, paint_probability, paint_text
from ui.look.surfaces import text_width
from ui.parts.scenarios.cells import Cell, Painted, Popup, column_of
from ui.parts.summary.judgement_editor import RangeEditor
from ui.text import current_format, fill, tr


class _LikelihoodFace(Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look, 60)
        self.low: int | None = None
        self.high: int | None = None
        self.index = 0

    def show_range(self, low: int | None, high: int | None, index: int) -> None:
        self.low, self.high, self.index = low, high, index
        self.setAccessibleName(f"{tr('Scenarios', 'Likelihood')}: {self._word()} {self._range()}")
        self.update()

    def _word(self) -> str:
        return labels.band("" if self.low is None or self.high is None else band_of(self.low, self.high).code)

    def _range(self) -> str:
        return "" if self.low is None or self.high is None else current_format().percent_range(self.low, self.high)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        line = QRectF(0, 0, self.width(), theme.px(28))
        paint_text(painter, line, self._word(), theme.font("label", 600), theme.c("ink"))
        right = line.right() - max(text_width(self._word(), theme.font("label", 600)) + theme.px(12), theme.px(96))
        paint_text(painter, QRectF(0, 0, max(right, 1), line.height()), self._range(), theme.font("caption"), theme.c("ink2"))
        bar = QRectF(0, theme.px(34), self.width(), theme.px(20))
        paint_probability(painter, bar, self.low, self.high, theme, color=theme.series(self.index).color, tall=True)
        painter.end()


class LikelihoodCell(Cell):
    """Word, range and bar; a click opens the range for editing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._face = _LikelihoodFace(context.look)
        self._face.clicked.connect(self._open)
        column = column_of(self)
        column.addWidget(self._face)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        index = [other.id for other in snapshot.live(Scenario)].index(scenario.id)
        self._face.show_range(scenario.likelihood_low, scenario.likelihood_high, index)

    def _open(self) -> None:
        if self.scenario is None or self.context.store.read_only:
            return
        popup = Popup(self)
        editor = RangeEditor(self.context)
        editor.show_range(self.scenario.likelihood_low, self.scenario.likelihood_high)
        editor.changed.connect(lambda low, high: self.edit(likelihood_low=low, likelihood_high=high))
        popup.hold(editor, self._face)


class _ImpactFace(Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look, 28)
        self.impact = 0

    def show_impact(self, impact: int) -> None:
        self.impact = impact
        self.setAccessibleName(f"{tr('Scenarios', 'Impact')}: {self._words()}")
        self.update()

    def _words(self) -> str:
        """«سلبي بالغ · ٥ من ٥»."""
        if not self.impact:
            return labels.impact(0)
        return f"{labels.impact(self.impact)} · {fill(tr('Scenarios', '%1 of %2'), abs(self.impact), 5)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        width = theme.px(58)
        squares = QRectF(self.width() - width, 0, width, self.height())
        paint_impact(painter, squares, abs(self.impact), theme)
        words = QRectF(0, 0, squares.left() - theme.px(12), self.height())
        paint_text(painter, words, self._words(), theme.font("caption"), theme.c("ink2" if self.impact else "muted"))
        painter.end()


class ImpactCell(Cell):
    """Five squares and the words; a click offers the values."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._face = _ImpactFace(context.look)
        self._face.clicked.connect(self._open)
        column_of(self).addWidget(self._face)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        self._face.show_impact(scenario.impact_sign * scenario.impact)

    def _open(self) -> None:
        if self.context.store.read_only:
            return
        menu = QMenu(self)
        for value in (*range(5, 0, -1), 0, *range(-1, -6, -1)):
            action = QAction(labels.impact(value), menu)
            sign = (value > 0) - (value < 0)
            action.triggered.connect(lambda _=False, s=sign, v=abs(value): self.edit(impact_sign=s, impact=v))
            menu.addAction(action)
        menu.popup(self._face.mapToGlobal(QPoint(0, self._face.height())))
