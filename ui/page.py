"""What fills the content besides the tabs: the library, search, settings, and what is asked for from the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from briefing.domain.records import Changes
    from ui.context import Context


class Page(QWidget):
    """`margin` says whether the margin stands beside it; `in_dossier` whether the tabs stand above it.

    A `lasting` page holds what a person typed: it is not built again when sizes change, but follows the look itself.
    """

    margin: ClassVar[bool] = True
    in_dossier: ClassVar[bool] = True
    lasting: ClassVar[bool] = False

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    def reload(self, changes: Changes | None) -> None:
        """Shows what there is now; called when it is shown, and after each change while it is."""
        raise NotImplementedError

    def again(self) -> None:
        """Asked for once more while it is on show: shown anew."""
        self.reload(None)
