"""The first page of a new dossier: its own fields, and with what to begin. It is saved from the first letter on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.records import Changes
from ui.context import Context
from ui.dossier_fields import DossierFields
from ui.look import Look
from ui.look.icons import paint_icon
from ui.page import Page
from ui.text import tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.key_cap import KeyCap
from ui.widgets.plain import label
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader
from ui.widgets.themed import Themed

_THREE = 780  # px before zoom that three cards beside each other need


class NewDossierPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.look.theme
        self.fields = DossierFields(context)
        self.setFocusProxy(self.fields.title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(16))
        column.addWidget(self._form())
        column.addWidget(SectionHeader(context.look, tr("NewDossier", "What to begin with?"), token="h3", rule=False))
        self._cards = self._beginnings()
        column.addLayout(self._cards)
        column.addLayout(self._keys())
        column.addStretch(1)
        area.setWidget(inside)
        self._column.addWidget(area)

    def _form(self) -> Card:
        card = Card(self.context.look)
        theme, fields = self.context.look.theme, self.fields
        head = QHBoxLayout()
        head.addWidget(SectionHeader(self.context.look, tr("NewDossier", "New dossier"), token="h2", rule=False), 1)
        head.addWidget(label(tr("NewDossier", "Saved as you write"), "caption"))
        card.column.addLayout(head)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.px(12))
        grid.setColumnMinimumWidth(0, theme.px(104))
        grid.setColumnStretch(1, 1)
        for n, (words, field) in enumerate(
            (
                (tr("NewDossier", "Title"), fields.title),
                (tr("NewDossier", "Subject"), fields.subject),
                (tr("NewDossier", "Classification"), fields.classification),
                (tr("NewDossier", "Briefing"), fields.briefing),
                (tr("NewDossier", "Prepared by"), fields.prepared_by),
            )
        ):
            grid.addWidget(label(words, "second"), n, 0)
            aside = field in (fields.classification, fields.briefing)
            grid.addWidget(field, n, 1, Qt.AlignmentFlag.AlignLeading if aside else Qt.AlignmentFlag(0))
        card.column.addLayout(grid)
        card.column.addWidget(fields.warning)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where three cards have no room beside each other, they stand one under the other."""
        super().resizeEvent(event)
        wide = self.width() >= self.context.look.theme.px(_THREE)
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _beginnings(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(self.context.look.theme.px(16))
        for icon, title, words, command, page, keys in (
            (
                "import",
                tr("NewDossier", "A report"),
                tr("NewDossier", "It is read on this computer, and you get proposals, each with its passage."),
                tr("NewDossier", "Choose document"),
                "import",
                "Ctrl+O",
            ),
            (
                "note",
                tr("NewDossier", "A copied text"),
                tr("NewDossier", "Paste paragraphs from a site or a message; they are kept as they are."),
                tr("NewDossier", "Paste text"),
                "paste",
                "",
            ),
            (
                "plus",
                tr("NewDossier", "A blank sheet"),
                tr("NewDossier", "Write the first judgement yourself, and give it its passages later."),
                tr("NewDossier", "Begin with judgements"),
                "begin",
                "",
            ),
        ):
            row.addWidget(self._beginning(icon, title, words, command, page, keys), 1)
        return row

    def _keys(self) -> QHBoxLayout:
        """What the keyboard does here, and that nothing has to be saved."""
        row = QHBoxLayout()
        row.setSpacing(self.context.look.theme.px(6))
        for part in (
            KeyCap(self.context.look, "Tab"),
            label(f"{tr('NewDossier', 'Next field')} ·", "caption"),
            KeyCap(self.context.look, "Esc"),
            label(
                f"{tr('NewDossier', 'Back to the library, the dossier is kept')} · {tr('NewDossier', 'Saving is never asked for')}",
                "caption",
            ),
        ):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def _beginning(self, icon: str, title: str, words: str, command: str, page: str, keys: str) -> Card:
        look = self.context.look
        card = Card(look)
        card.column.addWidget(_Picture(look, icon))
        card.column.addWidget(SectionHeader(look, title, token="h3", rule=False))
        card.column.addWidget(ReadLabel(look, words, "label", color="muted", weight=400), 1)
        button = Button(look, command, kind="primary" if page == "import" else "default", icon=icon, keys=keys)
        button.clicked.connect(lambda: self._begin(page))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def reload(self, changes: Changes | None) -> None:
        snapshot = self.context.snapshot
        if snapshot is not None and (changes is None or changes.origin is not self.fields):
            self.fields.show(snapshot.dossier)
            if changes is None:
                self.fields.title.setFocus()
                self.fields.title.selectAll()

    def _begin(self, page: str) -> None:
        self.fields.flush()
        if page == "begin":
            self.context.open("dossier", self.context.dossier_id or "")
        else:
            self.context.page_asked.emit(page)


class _Picture(Themed, QWidget):
    """The icon of a way to begin."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.follow(look)

    def relook(self) -> None:
        self.setFixedHeight(self.theme.px(24))
        super().relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.theme.px(24)
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.width() - side, 0, side, side), self._icon, self.theme.c("accent"))
        painter.end()


def make(context: Context) -> NewDossierPage:
    return NewDossierPage(context)
