"""One slide in preparation: as the audience will see it, its title, what only the speaker reads, and what stands on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from briefing.brief.slides import Deck, Page
from briefing.brief.slides.pages import Judgements
from briefing.domain.records import WRITTEN_SLIDE
from ui.look import Look
from ui.look.theme import Mode
from ui.presenter.canvas import HEIGHT, WIDTH
from ui.presenter.paint import paint_slide
from ui.text import current_format, fill, tr
from ui.widgets.card import Card
from ui.widgets.fields import LineField, TextField
from ui.widgets.plain import label
from ui.widgets.themed import Themed


class SlidePicture(Themed, QWidget):
    """A slide in its own proportions, as wide as there is room."""

    def __init__(self, look: Look, mode: Mode) -> None:
        super().__init__()
        self._mode: Mode = mode
        self._shown: tuple[Deck, Page] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(583), self.theme.px(328))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(180))

    def show_page(self, deck: Deck, page: Page) -> None:
        self._shown = deck, page
        self.setAccessibleName(page.title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface3"))
        if self._shown is not None:
            height = min(float(self.height()), self.width() * HEIGHT / WIDTH)
            frame = QRectF(0, 0, height * WIDTH / HEIGHT, height)
            frame.moveCenter(QRectF(self.rect()).center())
            paint_slide(painter, frame, *self._shown, self._mode)
        painter.end()


class SlideCard(QWidget):
    """`changed` carries fields of the slide's record and their values."""

    changed = Signal(object)

    def __init__(self, look: Look, mode: Mode, words_a_minute: int, *, read_only: bool) -> None:
        super().__init__()
        self._rate = words_a_minute
        theme = look.theme
        self.picture = SlidePicture(look, mode)
        self.title = LineField(look, tr("Prepare", "The finding, as the slide's title"), small=True)
        self.text = TextField(look, tr("Prepare", "What the slide says, a paragraph a line"), least=56, most=120)
        self.notes = TextField(look, tr("Prepare", "What you will say"), token="read", least=72, most=160)
        self.asked = QCheckBox(tr("Prepare", "Show what is asked today"))
        self._reading = label("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.picture, 1)
        card = Card(look)
        card.column.addWidget(self.title)
        card.column.addWidget(self.text)
        head = QHBoxLayout()
        head.addWidget(label(tr("Prepare", "Speaker's notes"), "h3"))
        head.addWidget(label(tr("Prepare", "The audience does not see them"), "caption"))
        head.addStretch(1)
        head.addWidget(self._reading)
        card.column.addLayout(head)
        card.column.addWidget(self.notes)
        card.column.addWidget(self.asked)
        column.addWidget(card)
        self.title.committed.connect(lambda text: self.changed.emit({"title": text}))
        self.text.committed.connect(lambda text: self.changed.emit({"text": text}))
        self.notes.committed.connect(lambda text: self.changed.emit({"notes": text}))
        self.notes.textChanged.connect(self._count)
        self.asked.clicked.connect(lambda on: self.changed.emit({"asked": on}))
        for field in (self.title, self.text, self.notes, self.asked):
            field.setEnabled(not read_only)

    def flush(self) -> None:
        """Hands over what is being typed."""
        for field in (self.title, self.text, self.notes):
            field.flush()

    def show_page(self, deck: Deck, page: Page, text: str) -> None:
        """Shows a slide; `text` is what the analyst wrote on one of his own."""
        self.picture.show_page(deck, page)
        own = page.key.startswith(WRITTEN_SLIDE)
        self.title.setPlaceholderText(page.title if not page.own_title else "")
        self.title.show_text(page.own_title)
        self.text.setVisible(own)
        self.text.show_text(text)
        self.notes.show_text(page.notes)
        self.asked.setVisible(isinstance(page.body, Judgements) and (page.body.asked is not None or not page.asked))
        self.asked.setChecked(page.asked)
        self._count()

    def _count(self) -> None:
        words = len(self.notes.toPlainText().split())
        seconds = round(60 * words / self._rate)
        self._reading.setText(fill(tr("Prepare", "about %1 to read"), current_format().lasting(seconds)) if words else "")
