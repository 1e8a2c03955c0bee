"""Fields for typing: the direction follows the script of what is typed, the text stands at the right, and edits are
handed over after a pause instead of by a button."""

from PySide6.QtCore import QMimeData, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.look.surfaces import key_cap_width, paint_key_cap
from ui.text import direction
from ui.widgets.themed import Themed

PAUSE_MS = 800
LONGEST_MS = 1000


class _Pause(QObject):
    """Says when what is being typed is to be handed over: after a pause, and for one who never pauses at the latest after a second."""

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, length in ((self._pause, PAUSE_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(length)
            timer.timeout.connect(self.finish)

    def touch(self) -> None:
        """A key has been struck."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def finish(self) -> None:
        """Hands over now, if anything waits."""
        if self._pause.isActive() or self._longest.isActive():
            self.drop()
            self.over.emit()

    def drop(self) -> None:
        self._pause.stop()
        self._longest.stop()


class LineField(Themed, QLineEdit):
    """A line of text, 40 high or 32 where `small`. `committed` comes with the text after a pause, on Enter and on leaving."""

    committed = Signal(str)

    def __init__(
        self,
        look: Look,
        placeholder: str = "",
        *,
        icon: str = "",
        keys: str = "",
        small: bool = False,
        on_bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._keys, self._on_bar = icon, keys, on_bar
        self.setProperty("small", small)
        self.setProperty("onBar", on_bar)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._typed = _Pause(self)
        self._typed.over.connect(self._commit)
        self.textEdited.connect(self._typed.touch)
        self.editingFinished.connect(self._typed.finish)
        self.textChanged.connect(self._turn)
        self._turn(self.text())
        self.follow(look)

    def show_text(self, text: str) -> None:
        """Shows a stored text without handing it over; what is being typed at the moment is left alone."""
        if text != self.text():
            self._typed.drop()
            self.setText(text)
            self.setCursorPosition(0)

    def flush(self) -> None:
        """Hands over at once what has been typed, as on closing."""
        self._typed.finish()

    def relook(self) -> None:
        theme = self.theme
        cap = key_cap_width(self._keys, theme) + theme.px(4) if self._keys else 0
        self.setTextMargins(cap, 0, theme.px(24) if self._icon else 0, 0)
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.theme
        ink = theme.c("barMuted" if self._on_bar else "muted")
        painter = QPainter(self)
        if self._icon:
            side = theme.px(16)
            place = QRectF(self.width() - theme.px(12) - side, (self.height() - side) // 2, side, side)
            paint_icon(painter, place, self._icon, ink)
        if self._keys and not self.hasFocus():
            edge = theme.c("barLine" if self._on_bar else "lineStrong")
            place = QRectF(theme.px(12), 0, key_cap_width(self._keys, theme), self.height())
            paint_key_cap(painter, place, self._keys, theme, ink, edge)
        painter.end()

    def _turn(self, text: str) -> None:
        self.setLayoutDirection(direction(text))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _commit(self) -> None:
        self.committed.emit(self.text())


class TextField(Themed, QTextEdit):
    """Plain text of several lines that grows with what is in it, from `least` to `most` px before zoom.

    A `quiet` one looks like text until it is pointed at.

    `committed` comes with the text after a pause and on leaving.
    """

    committed = Signal(str)

    def __init__(
        self,
        look: Look,
        placeholder: str = "",
        *,
        token: str = "body",
        least: int = 56,
        most: int = 240,
        keys: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = 6 if quiet else 18
        self.setProperty("quiet", quiet)
        if quiet:
            self.document().setDocumentMargin(1)  # it stands in line with the labels above and below it
        self._least, self._most, self._keys = least, most, keys
        self.setProperty("type", token)  # its font comes from the style sheet, which would undo one that is set here
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._typed = _Pause(self)
        self._typed.over.connect(self._commit)
        self._shown = ""
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.follow(look)
        self._turn()

    def show_text(self, text: str) -> None:
        """Shows a stored text without handing it over."""
        if text != self.toPlainText():
            self._shown = text
            self.setPlainText(text)
            self._typed.drop()

    def flush(self) -> None:
        """Hands over at once what has been typed, as on closing."""
        self._typed.finish()

    def sizeHint(self) -> QSize:
        theme = self.theme
        wanted = round(self.document().size().height()) + theme.px(self._around)
        return QSize(theme.px(240), min(max(wanted, theme.px(self._least)), theme.px(self._most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typed.finish()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only the words of what is pasted."""
        self.insertPlainText(source.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._keys or self.hasFocus() or not self.document().isEmpty():
            return
        theme = self.theme
        painter = QPainter(self.viewport())
        place = QRectF(0, 0, key_cap_width(self._keys, theme), theme.px(24))
        paint_key_cap(painter, place, self._keys, theme, theme.c("ink2"), theme.c("lineStrong"))
        painter.end()

    def _changed(self) -> None:
        text = self.toPlainText()
        self._turn()
        if text != self._shown:
            self._shown = text
            self._typed.touch()

    def _turn(self) -> None:
        """Gives the text the direction of its script. The document's option, unlike block formats, leaves undo alone."""
        towards = direction(self.toPlainText())
        option = QTextOption(self.document().defaultTextOption())
        if option.textDirection() == towards:
            return
        option.setTextDirection(towards)
        leftward = towards == Qt.LayoutDirection.LeftToRight
        option.setAlignment(Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def _commit(self) -> None:
        self.committed.emit(self.toPlainText())
