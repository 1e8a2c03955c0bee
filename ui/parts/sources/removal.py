"""The question before a source goes, since all its passages go with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from briefing.domain.records import Source
from ui.text import current_format, fill, tr


def ask_to_remove(parent: QWidget, source: Source, passages: int, remove: Callable[[], None]) -> None:
    """Asks; `remove` is called if the person says so. `passages` is how many go with the source."""
    title = fill(tr("Sources", "Delete “%1”?"), source.title or source.name)
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
    count = current_format().count("passage", passages)
    box.setInformativeText(fill(tr("Sources", "Its text and its passages go with it (%1). Undo brings them back."), count))
    yes = box.addButton(tr("Sources", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(tr("Sources", "Keep"), QMessageBox.ButtonRole.RejectRole))
    yes.clicked.connect(remove)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
