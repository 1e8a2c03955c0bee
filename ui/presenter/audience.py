"""What the audience sees: one slide on the whole screen, or black; a pointer and a part shown larger where the presenter wants."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.look.theme import Mode
from ui.presenter.canvas import HEIGHT, WIDTH
from ui.presenter.paint import paint_slide
from ui.presenter.session import ZOOM, Session

_BLACK = QColor("#000000")
_POINTER = QColor(226, 32, 44, 220)
_RADIUS = 16  # of the pointer, in the slide's units


class SlideSurface(QWidget):
    """A slide in its own proportions in the middle of a widget. The picture is kept until slide, size or theme change."""

    ground = _BLACK  # of what is beside the slide

    def __init__(self, session: Session, mode: Mode) -> None:
        super().__init__()
        self.session = session
        self.mode: Mode = mode
        self._picture: tuple[tuple[object, ...], QPixmap] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.changed.connect(self.update)

    def frame(self) -> QRectF:
        """Where the slide is."""
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        width, height = WIDTH * scale, HEIGHT * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def slide_point(self, at: QPointF) -> QPointF | None:
        """A point of the widget in the slide's own units; None beside the slide."""
        frame = self.frame()
        if not frame.contains(at):
            return None
        return QPointF((at.x() - frame.left()) * WIDTH / frame.width(), (at.y() - frame.top()) * HEIGHT / frame.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ground)
        if self.session.state == "black":
            painter.fillRect(self.frame(), _BLACK)
        else:
            self._paint_slide(painter)
        painter.end()

    def _paint_slide(self, painter: QPainter) -> None:
        session = self.session
        frame = self.frame()
        painter.save()
        painter.setClipRect(frame)
        if session.zoom is not None and session.state == "shown":
            self._enlarge(painter, frame, session.zoom)
            paint_slide(painter, frame, session.deck, session.audience_page, self.mode)
        else:
            painter.drawPixmap(frame.topLeft(), self._drawn(frame))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if session.pointer is not None and session.state == "shown":
            scale = frame.width() / WIDTH
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_POINTER)
            painter.drawEllipse(frame.topLeft() + session.pointer * scale, _RADIUS * scale, _RADIUS * scale)
        painter.restore()

    def _enlarge(self, painter: QPainter, frame: QRectF, point: QPointF) -> None:
        """The part around a point fills the frame, never showing what is beside the slide."""
        scale = frame.width() / WIDTH
        middle = frame.topLeft() + point * scale
        width, height = frame.width() / ZOOM, frame.height() / ZOOM
        left = min(max(middle.x() - width / 2, frame.left()), frame.right() - width)
        top = min(max(middle.y() - height / 2, frame.top()), frame.bottom() - height)
        painter.translate(frame.topLeft())
        painter.scale(ZOOM, ZOOM)
        painter.translate(-left, -top)

    def _drawn(self, frame: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.session.deck, self.session.audience_page, self.mode, frame.width(), ratio)
        if self._picture is None or self._picture[0] != key:
            picture = QPixmap(round(frame.width() * ratio), round(frame.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            painter = QPainter(picture)
            paint_slide(
                painter, QRectF(0, 0, frame.width(), frame.height()), self.session.deck, self.session.audience_page, self.mode
            )
            painter.end()
            self._picture = key, picture
        return self._picture[1]


class Audience(SlideSurface):
    """The window on the audience's screen. What is pressed on it goes to whoever leads the briefing."""

    pressed = Signal(QKeyEvent)

    def __init__(self, session: Session, mode: Mode, title: str) -> None:
        super().__init__(session, mode)
        self.setWindowTitle(title)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.session.step(1)
        elif event.button() == Qt.MouseButton.RightButton:
            self.session.step(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.session.step(-1 if event.angleDelta().y() > 0 else 1)


class Preview(SlideSurface):
    """The slide as the presenter has it before him: moving the mouse points, pressing shows that part larger."""

    def __init__(self, session: Session, mode: Mode, ground: QColor) -> None:
        super().__init__(session, mode)
        self.ground = ground
        self.setMouseTracking(True)

    def frame(self) -> QRectF:
        """At the top, where the titles beside it begin."""
        frame = super().frame()
        frame.moveTop(0)
        return frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.session.point(self.slide_point(event.position()))

    def leaveEvent(self, event: object) -> None:
        self.session.point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        larger = self.session.zoom is None
        self.session.magnify(self.slide_point(event.position()) if larger else None)
