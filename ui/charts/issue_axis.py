"""An issue as an axis from 0, against, at the right, to 100, for, at the left: a bubble an actor, as large as the power he exerts.

Drawn by itself, since its places are counted in pixels: bubbles of one position stand on each other, their names above them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefing.analysis.positions import Centre
from ui import labels
from ui.look import Look
from ui.look.paint import paint_box, paint_glyph, paint_text, text_width
from ui.text import current_format, fill, rtl, tr
from ui.widgets.themed import Themed

_SIDE, _TOP, _NAME, _BAND, _FOOT = 56, 16, 20, 56, 48  # px before zoom: edges, a name, the band of the centre, words of the axis
_PER_ROOT, _LEAST, _TALL = 4.0, 5.0, 5  # radius for each √power, the smallest, and how many stand on each other
_DIAMOND = 10.0
_STEP = 12.5  # points between two stances


@dataclass(frozen=True, slots=True)
class Bubble:
    """An actor on the axis: `position` and `power` 0 … 100, `code` the stance that he is drawn by."""

    actor_id: str
    name: str
    code: str
    position: float
    power: float


@dataclass(frozen=True, slots=True)
class Ball:
    """Where a bubble is drawn; `named` where there is room for its name above it."""

    bubble: Bubble
    middle: QPointF
    radius: float
    named: bool


def spoken(bubble: Bubble) -> str:
    """«بغداد: ميل إلى الدعم، الموضع ٧٥، النفوذ المبذول ٧٦»."""
    numbers = current_format()
    template = tr("IssueAxis", "%1: %2, position %3, exercised power %4")
    values = labels.stance(bubble.code), numbers.number(bubble.position, 1), numbers.number(bubble.power)
    return fill(template, bubble.name, *values)


class IssueAxis(Themed, QWidget):
    """`chosen` carries an actor's id, `tried` by how many points his bubble was moved, `digit` a stance's key 1 … 7."""

    chosen = Signal(str)
    tried = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.bubbles: tuple[Bubble, ...] = ()
        self.centre: Centre | None = None
        self.selected, self.trial = "", 0.0
        self._dragged_from: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow(look)

    def show_axis(
        self, bubbles: Sequence[Bubble], centre: Centre | None, selected: str, sentence: str, trial: float = 0.0
    ) -> None:
        """`sentence` says the whole of it; `trial` is by how many points the selected one stands elsewhere for a moment.

        His own bubble stays where it is.
        """
        self.bubbles, self.centre = tuple(bubbles), centre
        self.selected, self.trial = selected, trial
        chosen = next((spoken(bubble) for bubble in bubbles if bubble.actor_id == selected), "")
        name = tr("IssueAxis", "The issue as an axis")
        self.setAccessibleName(f"{name}. {chosen}" if chosen else name)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    # -- geometry

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(_TOP + _BAND + _FOOT) + round(max(self._tallest(), self.theme.px(120))))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def across(self, position: float) -> float:
        """Where a position 0 … 100 lies."""
        side = self.theme.px(_SIDE)
        return self.width() - side - (self.width() - 2 * side) * position / 100

    def position_at(self, x: float) -> float:
        side = self.theme.px(_SIDE)
        return (self.width() - side - x) * 100 / max(1, self.width() - 2 * side)

    @property
    def floor(self) -> float:
        """The height at which the lowest bubbles stand."""
        return self.height() - self.theme.px(_BAND + _FOOT)

    def balls(self) -> list[Ball]:
        """The bubbles where they are drawn: those of one position on each other, the heaviest at the foot."""
        found: list[Ball] = []
        for stack in self._stacks():
            columns = ceil(len(stack) / _TALL)
            step = self._gap() / columns
            for column in range(columns):
                x = self.across(stack[0].position) + (column - (columns - 1) / 2) * step
                foot = self.floor
                for bubble in stack[column::columns]:
                    radius = min(self._radius(bubble), step / 2 if columns > 1 else step)
                    found.append(Ball(bubble, QPointF(x, foot - radius), radius, columns == 1))
                    foot -= 2 * radius + self.theme.px(_NAME if columns == 1 else 2)
        return found

    def ball_at(self, where: QPointF) -> Ball | None:
        for ball in self.balls():
            away = where - ball.middle
            if away.x() ** 2 + away.y() ** 2 <= (ball.radius + 3) ** 2:
                return ball
        return None

    def _stacks(self) -> list[list[Bubble]]:
        stacks: dict[float, list[Bubble]] = {}
        for bubble in sorted(self.bubbles, key=lambda bubble: -bubble.power):
            stacks.setdefault(bubble.position, []).append(bubble)
        return list(stacks.values())

    def _gap(self) -> float:
        """The room of one position on the axis."""
        return (self.width() - 2 * self.theme.px(_SIDE)) * _STEP / 100

    def _radius(self, bubble: Bubble) -> float:
        """The area is proportional to the power; all shrink alike where the axis is too short for the largest."""
        shrink = min(1.0, self._gap() / 2 / self.theme.scaled(_PER_ROOT * 10))
        return shrink * self.theme.scaled(max(_LEAST, _PER_ROOT * sqrt(bubble.power)))

    def _tallest(self) -> float:
        heights = [0.0]
        for stack in self._stacks():
            columns = ceil(len(stack) / _TALL)
            heights.append(sum(2 * self._radius(bubble) + self.theme.px(_NAME) for bubble in stack[::columns]))
        return max(heights)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        balls = self.balls()
        for ball in balls:
            self._paint_ball(painter, ball)
        self._paint_centre(painter)
        tried = next((ball for ball in balls if ball.bubble.actor_id == self.selected), None)
        if tried is not None and self.trial:
            self._paint_trial(painter, tried)
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        theme = self.theme
        y = self.height() - theme.px(_FOOT)
        painter.setPen(theme.pen("line"))
        for tick in (0, 25, 50, 75, 100):
            painter.drawLine(QPointF(self.across(tick), theme.px(4)), QPointF(self.across(tick), y))
        painter.setPen(theme.pen("ink2"))
        painter.drawLine(QPointF(self.across(0), y), QPointF(self.across(100), y))
        for tick in (0, 25, 50, 75, 100):
            x = self.across(tick)
            painter.setPen(theme.pen("ink2"))
            painter.drawLine(QPointF(x, y), QPointF(x, y + theme.px(4)))
            room = QRectF(x - theme.px(24), y + theme.px(4), theme.px(48), theme.px(18))
            digits = theme.font("digits")
            paint_text(painter, room, current_format().number(tick), digits, theme.c("ink2"), Qt.AlignmentFlag.AlignHCenter)
        for tick, code in ((0, "n2"), (50, "z0"), (100, "p2")):
            room = QRectF(self.across(tick) - theme.px(_SIDE), y + theme.px(22), theme.px(2 * _SIDE), theme.px(20))
            word, caption = labels.stance(code), theme.font("caption")
            paint_text(painter, room, word, caption, theme.c("ink2"), Qt.AlignmentFlag.AlignHCenter)

    def _paint_ball(self, painter: QPainter, ball: Ball) -> None:
        theme, bubble = self.theme, ball.bubble
        colors, chosen = theme.stance(bubble.code), bubble.actor_id == self.selected
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("rubric", 3) if chosen else theme.pen("lineStrong"))
        painter.setBrush(colors.fill)
        painter.drawEllipse(ball.middle, ball.radius, ball.radius)
        numbered = ball.radius >= theme.scaled(26)
        side = min(theme.scaled(18), ball.radius * 1.4)
        middle = ball.middle - QPointF(0, theme.scaled(10) if numbered else 0)
        paint_glyph(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), bubble.code, colors.ink)
        if numbered:
            room = QRectF(ball.middle.x() - ball.radius, ball.middle.y() + theme.scaled(2), 2 * ball.radius, theme.scaled(18))
            font, power = theme.font("digits", 600), current_format().number(bubble.power)
            paint_text(painter, room, power, font, colors.ink, Qt.AlignmentFlag.AlignHCenter)
        if ball.named or chosen:
            self._paint_name(painter, ball, chosen)

    def _paint_name(self, painter: QPainter, ball: Ball, chosen: bool) -> None:
        theme = self.theme
        font = theme.font("caption", 600 if chosen else 400)
        width = min(text_width(ball.bubble.name, font) + 2, max(self._gap() - 4, theme.px(64)))
        left = min(max(ball.middle.x() - width / 2, 0), self.width() - width)
        room = QRectF(left, ball.middle.y() - ball.radius - theme.px(_NAME), width, theme.px(_NAME))
        if not ball.named:
            paint_box(painter, room.adjusted(-4, 0, 4, 0), theme.c("surface"), None, theme.scaled(4))
        ink = theme.c("rubric" if chosen else "ink")
        paint_text(painter, room, ball.bubble.name, font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_trial(self, painter: QPainter, ball: Ball) -> None:
        """Where he would stand: a dashed circle, and an arrow from where he does."""
        theme = self.theme
        x = self.across(min(100.0, max(0.0, ball.bubble.position + self.trial)))
        ghost = QPointF(x, ball.middle.y())
        painter.setPen(theme.pen("rubric", 1.5, [4, 3]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ghost, ball.radius, ball.radius)
        towards = -1 if x < ball.middle.x() else 1
        start = QPointF(ball.middle.x() + towards * ball.radius, ghost.y())
        if (x - start.x()) * towards <= 0:
            return
        reach = theme.scaled(5)
        painter.setPen(theme.pen("rubric", 2))
        painter.drawLine(start, ghost)
        for up in (-1, 1):
            painter.drawLine(ghost, ghost + QPointF(-towards * reach, up * reach))

    def _paint_centre(self, painter: QPainter) -> None:
        """The band of the spread, the weighted median as a full diamond and the mean as a hollow one."""
        if self.centre is None:
            return
        theme, centre = self.theme, self.centre
        y = self.floor + theme.px(_BAND) / 2 - theme.px(4)
        right, left = (self.across(min(100.0, max(0.0, centre.mean + way * centre.spread))) for way in (-1, 1))
        painter.fillRect(QRectF(left, y - theme.scaled(6), right - left, theme.scaled(12)), theme.c("surface3"))
        painter.setPen(theme.pen("ink2", 1.5))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for end in (left, right):
            painter.drawLine(QPointF(end, y - theme.scaled(6)), QPointF(end, y + theme.scaled(6)))
        median, mean = self.across(centre.median), self.across(centre.mean)
        lowered = theme.scaled(12) if abs(median - mean) < theme.scaled(2 * _DIAMOND) else 0
        self._diamond(painter, QPointF(mean, y + lowered), filled=False)
        self._diamond(painter, QPointF(median, y), filled=True)

    def _diamond(self, painter: QPainter, middle: QPointF, *, filled: bool) -> None:
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.c("ink"), theme.scaled(2)))
        painter.setBrush(theme.c("ink" if filled else "surface"))
        painter.drawPolygon(diamond(middle, theme.scaled(_DIAMOND)))

    # -- asking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        ball = self.ball_at(event.position())
        if ball is not None:
            self._dragged_from = event.position().x()
            self.chosen.emit(ball.bubble.actor_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = self.position_at(event.position().x()) - self.position_at(self._dragged_from)
            if abs(event.position().x() - self._dragged_from) > self.theme.px(4):
                self.tried.emit(float(round(moved)))
        else:
            over = self.ball_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            ball = self.ball_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), rtl(spoken(ball.bubble)) if ball else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [ball.bubble.actor_id for ball in self.balls()]
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps and ids:
            at = ids.index(self.selected) if self.selected in ids else -1
            self.chosen.emit(ids[(at + steps[Qt.Key(event.key())]) % len(ids)])
        else:
            super().keyPressEvent(event)


def diamond(middle: QPointF, reach: float) -> QPolygonF:
    return QPolygonF([middle + QPointF(x * reach, y * reach) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
