"""A text pasted as a source: the text, what it is called, and whether it goes into this dossier or begins another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout

from briefing.domain.records import Changes
from ui.context import Context
from ui.page import Page
from ui.text import current_format, direction, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fields import LineField
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch


class _Text(QTextEdit):
    """Plain text that stands at the right; only the words of what is pasted."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        option = self.document().defaultTextOption()
        towards = direction(self.toPlainText())
        if option.textDirection() != towards:
            leftward = towards == Qt.LayoutDirection.LeftToRight
            option.setTextDirection(towards)
            option.setAlignment(Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft)
            self.document().setDefaultTextOption(option)


class PastePage(Page):
    margin = False
    in_dossier = False
    lasting = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.text = _Text()
        self.text.setPlaceholderText(tr("Paste", "Paste the text here; it is kept as it is"))
        self.text.setAccessibleName(tr("Paste", "Text of the source"))
        self.name = LineField(look, tr("Paste", "Name of the source: a site, a report, who sent it"))
        self.target = SegmentedSwitch(
            look,
            [Option("this", tr("Paste", "Into this dossier")), Option("new", tr("Paste", "Into a new dossier"))],
            name=tr("Paste", "Where it goes"),
        )
        self.words = QLabel()
        self.words.setProperty("role", "caption")
        self.take = Button(look, tr("Paste", "Import"), kind="primary", icon="import", keys="Ctrl+Return")
        self._build()
        self.text.textChanged.connect(self._changed)
        self.take.clicked.connect(self._take)
        self.setFocusProxy(self.text)
        self._changed()

    def _build(self) -> None:
        look = self.context.look
        column = self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        close = Button(look, tr("Paste", "Close"), icon="cross", keys="Esc", small=True)
        close.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        head.addWidget(SectionHeader(look, tr("Paste", "Paste text"), token="h2", rule=False), 1)
        head.addWidget(close)
        card = Card(look)
        card.column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.name, 1)
        foot.addWidget(self.target)
        foot.addWidget(self.take)
        card.column.addWidget(self.words)
        card.column.addLayout(foot)
        column.addLayout(head)
        column.addWidget(card, 1)
        look.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        theme, column = self.context.look.theme, self._column
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(12))

    def reload(self, changes: Changes | None) -> None:
        self.target.setVisible(self.context.dossier_id is not None)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        text = self.text.toPlainText()
        locked = self.context.store.read_only
        self.take.setEnabled(bool(text.strip()) and not locked)
        reason = tr("Paste", "The library is open for reading only") if locked else tr("Paste", "There is no text yet")
        self.take.setToolTip("" if self.take.isEnabled() else reason)
        self.words.setText(current_format().count("word", len(text.split())))

    def _take(self) -> None:
        """Hands the text to the window; the page is empty the next time."""
        if not self.take.isEnabled():
            return
        text, name = self.text.toPlainText(), self.name.text().strip()
        if self.context.dossier_id is not None and self.target.value == "new":
            self.context.show_dossier(None)
        else:
            self.context.page_asked.emit("leave")
        self.text.clear()
        self.name.clear()
        self.context.text_pasted.emit(text, name)


def make(context: Context) -> PastePage:
    return PastePage(context)
