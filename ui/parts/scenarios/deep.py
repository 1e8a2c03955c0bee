"""What the deeper views of the scenarios share: their place in the tab, and how they are brought up to date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from ui.context import Context
from ui.text import rtl, tr
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState


class Deep(QWidget):
    """A page with a head, a body and an empty state. Subclasses fill `body`, and override `show_snapshot` and `start`.

    `about` in the head says how much there is.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        px = context.look.theme.px
        self.about = QLabel()
        self.about.setProperty("role", "caption")
        self.tools = QWidget()  # stands beside the switch between the views, not in the page
        self.head = QHBoxLayout(self.tools)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(px(8))
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the first to give way
        self.head.addWidget(self.about, 1)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(px(24), 0, px(24), px(16))
        self.body.setSpacing(px(16))
        self._area = scrolled(inside)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._area)

    @property
    def can_write(self) -> bool:
        return not self.context.store.read_only

    def set_empty(self, headline: str, sentence: str, *commands: Button) -> None:
        """What stands in place of the body while there is nothing."""
        self._layers.addWidget(scrolled(EmptyState(self.context.look, "scenarios", headline, sentence, commands)))

    def show_empty(self, empty: bool) -> None:
        self._layers.setCurrentIndex(1 if empty else 0)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        raise NotImplementedError

    def start(self) -> None:
        """The view has come to the front: the keyboard goes where one works."""
        raise NotImplementedError

    def reveal(self, record_id: str) -> bool:
        """Goes to a record; False if it is not shown here."""
        return False

    def button(self, words: str, keys: str = "", icon: str = "plus", *, primary: bool = False) -> Button:
        """A command of this view; disabled, with the reason, where nothing can be written."""
        made = Button(self.context.look, words, kind="primary" if primary else "default", icon=icon, keys=keys, small=not primary)
        if not self.can_write:
            made.setEnabled(False)
            made.setToolTip(rtl(tr("Scenarios", "The library is open for reading only")))
        return made


def side_by_side(wide: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom


def scrolled(inside: QWidget) -> QScrollArea:
    """A page that scrolls up and down where the window is too small for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
