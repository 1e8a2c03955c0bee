"""What a tab is. The window finds the subclasses of `Tab` in `ui.views`, builds each when it is first shown, and names none."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefing.domain.dossier import Snapshot
    from briefing.domain.records import Changes
    from ui.context import Context


class Tab:
    """What the window knows of a tab before it is built.

    `id` names it, `order` places it from the right, `reads` says which kinds of records it shows: it is told of changes
    to those only, and only while it can be seen; hidden, it is stale until it is shown again.
    """

    id: ClassVar[str]
    order: ClassVar[int]
    reads: ClassVar[frozenset[str]]

    @staticmethod
    def title() -> str:
        raise NotImplementedError

    @classmethod
    def pending(cls, snapshot: Snapshot) -> int:
        """How many proposals of this tab wait for review: the number beside its title."""
        return 0

    @classmethod
    def available(cls, snapshot: Snapshot) -> bool:
        """Whether the tab is there at all."""
        return True

    @staticmethod
    def build(context: Context) -> View:
        """What the tab shows; loaded only now, since most tabs of a dossier are not looked at when it is opened."""
        raise NotImplementedError


class View(QWidget):
    """What a tab shows."""

    margin: ClassVar[bool] = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.stale = True

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        """Shows the dossier as it is now. `changes` is what happened, None where all may be different."""
        raise NotImplementedError

    def activated(self) -> None:
        """The tab has come to the front: what is current in it is what the margin shows."""

    def kept(self) -> object:
        """Where in it one is, for the view that takes its place when sizes change; None where there is only one place."""
        return None

    def resume(self, kept: object) -> None:
        """Goes to where one was in the view before this one."""

    def reveal(self, kind: str, record_id: str) -> bool:
        """Brings a record into view and selects it; False if it is not shown here."""
        return False
