"""Above the text: which source it is, how far it is to be trusted, and the ways from one passage to the next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from briefing.arabic.format import ltr
from briefing.domain.records import Source
from ui import labels
from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import paint_text
from ui.text import rtl, tr
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.themed import Themed

CHIP_FROM, WORDS_FROM = 720, 560  # px before zoom


class _Title(Themed, QWidget):
    """«المصدر ١ · …», as much of it as there is room for; all of it in the tooltip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.follow(look)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(rtl(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_text(painter, QRectF(self.rect()), self._text, self.theme.font("h3"), self.theme.c("ink"))
        painter.end()


class Head(Themed, QWidget):
    """`asked` carries mark, previous or next."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = _Title(look)
        self.original = Chip.neutral(look, tr("Sources", "The original text is not edited"), "lock")
        self.mark = Button(look, tr("Sources", "Mark passage"), kind="ghost", keys="Insert", small=True)
        self.previous = Button(look, tr("Sources", "Previous passage"), icon="arrow-right", small=True)
        self.next = Button(look, tr("Sources", "Next"), icon="arrow-left", small=True)
        self.previous.setToolTip(rtl(f"{tr('Sources', 'Previous passage')} ({ltr('Alt+→')})"))
        self.next.setToolTip(rtl(f"{tr('Sources', 'Next passage')} ({ltr('Alt+←')})"))
        self.previous.setAccessibleName(tr("Sources", "Previous passage"))
        self.next.setAccessibleName(tr("Sources", "Next passage"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title, 1)
        for widget in (self.original, self.mark, self.previous, self.next):
            self._row.addWidget(widget)
        for name, button in (("mark", self.mark), ("previous", self.previous), ("next", self.next)):
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.follow(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, first the chip goes, then the words of the buttons that are only ways."""
        super().resizeEvent(event)
        width = self.width() * 100 / self.theme.zoom
        self.original.setVisible(width >= CHIP_FROM)
        self.previous.setText(tr("Sources", "Previous passage") if width >= WORDS_FROM else "")
        self.next.setText(tr("Sources", "Next") if width >= WORDS_FROM else "")

    def relook(self) -> None:
        theme = self.theme
        self.setFixedHeight(theme.px(48))
        self._row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.c("line"))
        painter.end()


class Trust(Themed, QWidget):
    """The reliability of the source and the credibility of what it says (Admiralty code), and whether names are marked.

    `rated` carries the name of the field and its value.
    """

    rated = Signal(str, object)
    mentions_asked = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        none = tr("Sources", "Not rated")
        letters = [("", none), *((code, f"{ltr(code)} · {labels.reliability(code)}") for code in "ABCDEF")]
        digits = [(0, none), *((int(code), f"{ltr(code)} · {labels.credibility(code)}") for code in "123456")]
        self.reliability = Choice(look, letters, name=tr("Sources", "Reliability of the source"), small=True)
        self.credibility = Choice(look, digits, name=tr("Sources", "Credibility of the information"), small=True)
        self.reliability.chosen.connect(lambda value: self.rated.emit("reliability", value))
        self.credibility.chosen.connect(lambda value: self.rated.emit("credibility", value))
        self.mentions = QCheckBox(tr("Sources", "Mentions of actors"))
        self.mentions.toggled.connect(self.mentions_asked)
        self._row = QHBoxLayout(self)
        for name, choice in ((tr("Sources", "Reliability"), self.reliability), (tr("Sources", "Credibility"), self.credibility)):
            label = QLabel(name)
            label.setProperty("role", "second")
            label.setBuddy(choice)
            self._row.addWidget(label)
            self._row.addWidget(choice)
        self._row.addStretch(1)
        self._row.addWidget(self.mentions)
        for choice in (self.reliability, self.credibility):
            choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            choice.setMinimumContentsLength(6)
        self.follow(look)

    def show_source(self, source: Source, writable: bool) -> None:
        self.reliability.set_value(source.reliability)
        self.credibility.set_value(source.credibility)
        for choice in (self.reliability, self.credibility):
            choice.setEnabled(writable)
            choice.setToolTip("" if writable else rtl(tr("Sources", "The library is open for reading only")))

    def relook(self) -> None:
        theme = self.theme
        self.setFixedHeight(theme.px(48))
        self._row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(8))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.c("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.c("line"))
        painter.end()


class HiddenWarning(Themed, QWidget):
    """One line: the text holds marks that turn its order, and they are shown in it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._text = ""
        self.follow(look)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(rtl(text))
        self.update()

    def relook(self) -> None:
        self.setFixedHeight(self.theme.px(40))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.c("warnSoft"))
        inner = QRectF(self.rect()).adjusted(theme.px(24), 0, -theme.px(24), 0)
        side = theme.px(16)
        paint_icon(painter, QRectF(inner.right() - side, inner.center().y() - side / 2, side, side), "warning", theme.c("warn"))
        line = inner.adjusted(0, 0, -side - theme.px(8), 0)
        paint_text(painter, line, self._text, theme.font("label"), theme.c("warn"))
        painter.end()
