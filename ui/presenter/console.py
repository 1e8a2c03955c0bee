"""The presenter's console: the slide on the screen, the next one, what to say, the clock, and the box that takes things down.

Always dark: it must not light the presenter's face, and cannot be taken for the slide.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from briefing.brief.slides import Page
from ui import labels
from ui.look import FixedLook, Look
from ui.look.paint import paint_box, paint_icon, paint_text
from ui.look.theme import Mode
from ui.margin_list import NOTE_ICONS
from ui.presenter.audience import Preview
from ui.presenter.behind import Behind
from ui.presenter.canvas import HEIGHT, WIDTH
from ui.presenter.capture import CaptureBox, taken_down
from ui.presenter.clock import Clock
from ui.presenter.keys import BriefingKeys
from ui.presenter.paint import paint_slide
from ui.presenter.session import Session
from ui.presenter.slide_row import SlideRow
from ui.text import current_format, fill, rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.plain import label
from ui.widgets.read_label import ReadLabel
from ui.widgets.themed import Themed

_ASIDE = 400  # px before zoom
_TAKEN = 4  # of what was taken down that is listed


class Console(QWidget):
    """`end_asked` is for whoever opened it; closing its window asks the same."""

    end_asked = Signal()

    def __init__(self, look: FixedLook, session: Session, keys: BriefingKeys, mode: Mode) -> None:
        super().__init__()
        self.look, self.session, self.keys = look, session, keys
        self.setWindowTitle(tr("Console", "Presenter's screen"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.dress(self)
        theme = look.theme
        self.preview = Preview(session, mode, theme.c("window"))
        self.capture = CaptureBox(look, session)
        self.behind = Behind(look, session)
        self.clock = Clock(look, session)
        self._next = NextSlide(look, session, mode)
        self._row = SlideRow(look, session)
        self._state = QLabel()
        self._place = ReadLabel(look, "", "h3", weight=600)
        self._screen = Chip.neutral(look, "", "screen")
        self._talking = _Talking(look)
        self._next_notes = _Talking(look)
        self._taken = _Taken(look)
        self._screen.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(self._main(), 1)
        middle.addWidget(self._aside())
        column.addLayout(middle, 1)
        column.addWidget(self._row)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self._tick.start()
        session.changed.connect(self._follow)
        self.capture.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.capture.filed.connect(lambda _: self._taken.show_notes(session))
        keys.capture.connect(self.capture.start)
        keys.evidence.connect(self.toggle_evidence)
        keys.number_changed.connect(self._row.show_number)
        self._page: Page | None = None
        self.resize(theme.px(1440), theme.px(900))
        self._follow()

    # -- parts

    def _head(self) -> QWidget:
        theme, session = self.look.theme, self.session
        bar = _Ground(self.look, "bar")
        bar.setFixedHeight(theme.px(56))
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row.setSpacing(theme.px(12))
        what = tr("Console", "Rehearsal") if session.rehearsal else tr("Console", "Presenter's screen")
        name = QLabel(f"{what} · {session.deck.title}")
        name.setStyleSheet(f"color: {theme.hex('barInk')}; font-weight: 600")
        row.addWidget(name)
        row.addWidget(Chip.classification(self.look, session.deck.classification))
        row.addStretch(1)
        self._state.setStyleSheet(f"color: {theme.hex('warn')}; font-weight: 600")
        row.addWidget(self._state)
        black = Button(self.look, tr("Console", "Black screen"), kind="ghost", icon="screen", keys="F9", small=True)
        black.clicked.connect(lambda: session.toggle("black"))
        freeze = Button(self.look, tr("Console", "Freeze"), kind="ghost", icon="lock", keys="F10", small=True)
        freeze.clicked.connect(lambda: session.toggle("frozen"))
        end_word = tr("Console", "End the rehearsal") if session.rehearsal else tr("Console", "End the briefing")
        end = Button(self.look, end_word, icon="cross", keys="Shift+F5", small=True)
        end.clicked.connect(self.end_asked)
        for button in (black, freeze, end):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        return bar

    def _main(self) -> QVBoxLayout:
        theme = self.look.theme
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        title = QHBoxLayout()
        title.addWidget(self._place, 1)
        title.addWidget(self._screen)
        column.addLayout(title)
        row = QHBoxLayout()
        row.setSpacing(theme.px(24))
        row.addWidget(self.preview, 9)
        self._side = QStackedWidget()
        self._side.addWidget(self._talking)
        self._side.addWidget(self.behind)
        row.addWidget(self._side, 5)
        column.addLayout(row, 1)
        card = Card(self.look, ground="paper2")
        card.column.addWidget(self.capture)
        hint = rtl(tr("Console", "Enter saves · Esc goes back to the slides · bound to this slide and second"))
        card.column.addWidget(label(hint, "caption"))
        column.addWidget(card)
        column.addWidget(self._taken)
        return column

    def _aside(self) -> QWidget:
        theme = self.look.theme
        aside = _Ground(self.look, "surface")
        aside.setFixedWidth(theme.px(_ASIDE))
        column = QVBoxLayout(aside)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(self.clock)
        column.addWidget(self._next)
        column.addWidget(self._next_notes, 1)
        return aside

    # -- following

    def show_screen(self, text: str) -> None:
        """Names the audience's screen, or says that there is none."""
        self._screen.text = text
        self._screen.setAccessibleName(text)
        self._screen.setVisible(bool(text))
        self._screen.relook()

    def toggle_evidence(self) -> None:
        showing = self._side.currentWidget() is self.behind
        if not showing:
            self.behind.show_page()
        self._side.setCurrentWidget(self._talking if showing else self.behind)

    def _follow(self) -> None:
        session = self.session
        words = {"black": tr("Console", "The screen is black"), "frozen": tr("Console", "The screen is frozen"), "shown": ""}
        self._state.setText(words[session.state])
        if session.page is self._page:
            return
        self._page = session.page
        numbers = current_format()
        count = f"{numbers.number(session.at + 1)} / {numbers.number(len(session.pages))}"
        self._place.set_text(fill(tr("Console", "On the screen now: %1  %2"), session.page.topic, count))
        self._talking.show_notes(tr("Console", "Talking points"), session.page.notes)
        follows = session.next_page
        self._next_notes.show_notes(tr("Console", "To lead over"), follows.notes if follows else "", quiet=True)
        self._side.setCurrentWidget(self._talking)
        self._taken.show_notes(session)
        self._second()

    def _second(self) -> None:
        self.clock.setAccessibleName(self.clock.spoken())
        self.clock.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.theme.c("window"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._side.currentWidget() is self.behind:
            self.toggle_evidence()
        elif not self.keys.take(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.end_asked.emit()


class _Ground(Themed, QWidget):
    """A region with a ground of its own."""

    def __init__(self, look: Look, ground: str) -> None:
        super().__init__()
        self._color = ground
        self.follow(look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c(self._color))
        painter.end()


class NextSlide(Themed, QWidget):
    """The slide that comes next, under its name."""

    def __init__(self, look: Look, session: Session, mode: Mode) -> None:
        super().__init__()
        self.session = session
        self._mode: Mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        session.changed.connect(self.update)
        self.follow(look)

    def sizeHint(self) -> QSize:
        width = self.theme.px(_ASIDE - 48)
        return QSize(width, self.theme.px(36) + round(width * HEIGHT / WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, follows = self.theme, self.session.next_page
        painter = QPainter(self)
        head = QRectF(0, 0, self.width(), theme.px(32))
        word = fill(tr("Console", "Next: %1"), follows.topic) if follows else tr("Console", "This is the last slide")
        paint_text(painter, head, word, theme.font("h3", 600), theme.c("ink"))
        frame = QRectF(0, theme.px(36), self.width(), self.height() - theme.px(36))
        if follows is not None:
            paint_slide(painter, frame, self.session.deck, follows, self._mode)
        paint_box(painter, frame, None, theme.pen("line"), 0)
        painter.end()


class _Talking(QScrollArea):
    """Speaker's notes, a line each; nothing where there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_notes(self, title: str, notes: str, *, quiet: bool = False) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(8))
        lines = [line.strip() for line in notes.splitlines() if line.strip()]
        if lines or not quiet:
            column.addWidget(ReadLabel(self._look, title, "h3", weight=600))
        for line in lines:
            column.addWidget(_rule(self._look))
            column.addWidget(ReadLabel(self._look, line, "read"))
        if not lines and not quiet:
            column.addWidget(ReadLabel(self._look, tr("Console", "None were written"), "body", color="muted"))
        column.addStretch(1)
        self.setWidget(inner)


class _Taken(Themed, QWidget):
    """The last things taken down, each with its kind and minute."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: list[tuple[str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(look)

    def show_notes(self, session: Session) -> None:
        notes = taken_down(session)
        started = session.meeting.started if session.meeting else ""
        self._rows = [(note.note_kind, note.text, _minute(started, note.created)) for note in notes[:_TAKEN]]
        self.setAccessibleName("، ".join(f"{labels.note_kind(kind)}: {text}" for kind, text, _ in self._rows))
        self.setVisible(bool(self._rows))
        self.relook()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(32) * (len(self._rows) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        row, width = theme.px(32), float(self.width())
        paint_text(
            painter,
            QRectF(0, 0, width, row),
            tr("Console", "Taken down in this briefing"),
            theme.font("label", 600),
            theme.c("ink"),
        )
        for n, (kind, text, minute) in enumerate(self._rows, 1):
            box = QRectF(0, n * row, width, row)
            painter.fillRect(QRectF(0, box.top(), width, 1), theme.c("line"))
            side = theme.px(16)
            paint_icon(painter, QRectF(width - side, box.center().y() - side / 2, side, side), NOTE_ICONS[kind], theme.c("ink2"))
            word = QRectF(width - theme.px(104), box.top(), theme.px(80), row)
            paint_text(painter, word, labels.note_kind(kind), theme.font("label", 600), theme.c("ink"))
            paint_text(
                painter,
                QRectF(theme.px(72), box.top(), word.left() - theme.px(80), row),
                text,
                theme.font("label"),
                theme.c("ink"),
            )
            paint_text(painter, box, minute, theme.font("digits"), theme.c("muted"), Qt.AlignmentFlag.AlignLeft)
        painter.end()


def _minute(started: str, at: str) -> str:
    from briefing.domain.dates import local

    return current_format().elapsed(max(0, int((local(at) - local(started)).total_seconds()))) if started else ""


def _rule(look: Look) -> QWidget:
    line = _Ground(look, "line")
    line.setFixedHeight(1)
    return line
