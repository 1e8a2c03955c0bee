"""How the likelihoods of scenarios went over time: a step only where an indicator was seen, and a mark for today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF

from ui.charts.axes import Plot
from ui.charts.labels import apart
from ui.look import Look
from ui.look.paint import paint_other_mark, paint_series_mark, paint_text, text_width
from ui.text import current_format, tr

_MARK, _NUMBER = 18, 20  # px before zoom
_BEFORE, _BEYOND = 0.08, 0.07  # how much of the time is shown before the first step, and kept for the marks after today


@dataclass(frozen=True, slots=True)
class Step:
    """The indicator of a row (`number`, from 1), the day it was seen, the shares (0 … 1, by scenario id) after it."""

    sign_id: str
    number: int
    day: date
    shares: Mapping[str, float]


class LikelihoodPath(Plot):
    """`chosen` carries the id of the indicator whose number was clicked or gone to by the arrow keys; F2 asks for the numbers."""

    chosen = Signal(str)
    table_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, across=_day, up=lambda value: f"\u2067{current_format().percent(value)}\u2069")
        self.steps: tuple[Step, ...] = ()
        self._start: Mapping[str, float] = {}
        self._order: tuple[str, ...] = ()
        self._today = date.today()
        self.selected = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("PathChart", "Path of the likelihoods"))

    def show_steps(
        self, start: Mapping[str, float], steps: Sequence[Step], order: Sequence[str], today: date, selected: str, spoken: str
    ) -> None:
        """`order` are the scenarios' ids in their order, with the empty one of what no scenario says at the end."""
        self._start, self.steps, self._order = start, tuple(steps), tuple(order)
        self._today, self.selected = today, selected
        first = min([step.day for step in steps], default=today)
        span = max(7, (today - first).days)
        self._first = first.toordinal() - span * _BEFORE
        every = [start, *(step.shares for step in steps)]
        top = max((share for shares in every for share in shares.values()), default=1.0)
        ceiling = min(100, 20 * (int(top * 100) // 20 + 1))
        end = today.toordinal() + span * _BEYOND
        self.plotItem.vb.setRange(xRange=(self._first, end), yRange=(-2, ceiling * 1.12), padding=0)
        self.set_ticks("right", range(0, ceiling + 1, 20))
        self.set_ticks("bottom", _month_days(first, today, span))
        self.setAccessibleDescription(spoken)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(280), self.theme.px(200))

    def numbers(self) -> list[tuple[Step, QPointF]]:
        """The steps and the middle of their numbers in the viewport; those of one day stand beside each other."""
        size = self.theme.scaled(_NUMBER)
        y = self.ground().top() + size / 2 + 2
        found: list[tuple[Step, QPointF]] = []
        for step in self.steps:
            x = self.place(step.day.toordinal(), 0).x()
            found.append((step, QPointF(min(x, found[-1][1].x() - size) if found else x, y)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._start:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, theme = self.ground(), self.theme
        today = self.place(self._today.toordinal(), 0).x()
        painter.setPen(theme.pen("rubric", 2))
        painter.drawLine(QPointF(today, ground.top()), QPointF(today, ground.bottom()))
        words = tr("PathChart", "Today")
        width = text_width(words, theme.font("digits")) + 2
        place = QRectF(today + theme.px(4), ground.top(), width, theme.px(18))
        paint_text(painter, place, words, theme.font("digits"), theme.c("rubric"))
        for n, scenario_id in enumerate(self._order):
            painter.setPen(self._pen(n, scenario_id))
            painter.drawPolyline(QPolygonF(self._corners(scenario_id)))
        self._numbers(painter, ground)
        self._marks(painter, today)
        painter.end()

    def _pen(self, n: int, scenario_id: str) -> QPen:
        if not scenario_id:
            return self.theme.pen("muted", 1.5, [1.5, 4.5])
        series = self.theme.series(n)
        pen = QPen(series.color, self.theme.scaled(2))
        if series.dashes:
            pen.setDashPattern([length / 2 for length in series.dashes])
        return pen

    def _corners(self, scenario_id: str) -> list[QPointF]:
        share = self._start.get(scenario_id, 0.0)
        points = [self.place(self._first, 100 * share)]
        for step in self.steps:
            at = step.day.toordinal()
            points.append(self.place(at, 100 * share))
            share = step.shares.get(scenario_id, 0.0)
            points.append(self.place(at, 100 * share))
        return [*points, self.place(self._today.toordinal(), 100 * share)]

    def _numbers(self, painter: QPainter, ground: QRectF) -> None:
        """The rows' numbers on top of the steps."""
        theme, radius = self.theme, self.theme.scaled(_NUMBER / 2)
        for step, middle in self.numbers():
            painter.setPen(theme.pen("lineStrong", 1, [2, 3]))
            at = self.place(step.day.toordinal(), 0).x()
            painter.drawLine(QPointF(at, middle.y()), QPointF(at, ground.bottom()))
            here = step.sign_id == self.selected
            painter.setPen(theme.pen("rubric" if here else "ink2", 2 if here else 1))
            painter.setBrush(theme.c("surface"))
            painter.drawEllipse(middle, radius - 1, radius - 1)
            box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            number = current_format().number(step.number)
            paint_text(painter, box, number, theme.font("digits"), theme.c("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _marks(self, painter: QPainter, today: float) -> None:
        side = self.theme.scaled(_MARK)
        last = self.steps[-1].shares if self.steps else self._start
        levels = [self.place(0, 100 * last.get(key, 0.0)).y() for key in self._order]
        for n, (key, y) in enumerate(zip(self._order, apart(levels, side + 2), strict=True)):
            box = QRectF(today - self.theme.px(8) - side, y - side / 2, side, side)
            if key:
                paint_series_mark(painter, box, n, self.theme)
            else:
                paint_other_mark(painter, box, self.theme)

    # -- asking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        reach = self.theme.scaled(_NUMBER)
        for step, middle in self.numbers():
            if (middle - event.position()).manhattanLength() <= reach:
                self.chosen.emit(step.sign_id)
                return

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_F2:
            self.table_asked.emit()
        elif step and self.steps:
            ids = list(dict.fromkeys(one.sign_id for one in self.steps))
            at = ids.index(self.selected) if self.selected in ids else -step
            self.chosen.emit(ids[min(max(at + step, 0), len(ids) - 1)])
        else:
            event.ignore()


def _day(value: float) -> str:
    return current_format().date(date.fromordinal(max(1, round(value))), year=False)


def _month_days(first: date, last: date, span: int) -> list[float]:
    """The first days of months; of a short time its two ends."""
    found, year, month = [], first.year, first.month
    while (at := date(year, month, 1)) <= last:
        if at >= first:
            found.append(float(at.toordinal()))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    step = max(1, len(found) // 6)
    return found[::step] if len(found) > 1 else [float(first.toordinal()), float(last.toordinal())][: 1 if span <= 7 else 2]
