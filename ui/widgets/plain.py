"""Plain labels in the roles of the style sheet, and layouts emptied of what they hold."""

from PySide6.QtWidgets import QLabel, QLayout


def label(text: str, role: str) -> QLabel:
    """A label whose type and ink are those of a role: h3, label, second, caption, present …"""
    made = QLabel(text)
    made.setProperty("role", role)
    return made


def clear(layout: QLayout) -> None:
    """Takes the widgets of a layout away, at once out of sight."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
