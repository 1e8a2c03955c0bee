"""What a person chose of how the window looks and writes. Kept beside the library; each change acts at once."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

DEFAULTS: dict[str, Any] = {
    "theme": "light",  # light, dark, system
    "zoom": 100,
    "reduce_motion": False,
    "digits": "arab",  # arab, latin
    "months": "levant",  # levant, egypt
    "hijri": False,
    "author": "",
    "last_dossier": "",
    "last_tab": "",
    "margin_width": 336,
    "export_folder": "",
    "export_audience": "leadership",  # colleague, outside
    "export_extent": "standard",  # page, full
    "slides_on_a_sheet": 1,  # 2, 4
    "attach_dossier": False,  # to a PDF for a colleague
    "slides": "light",  # dark: for a darkened room
    "audience_screen": "",  # the name of a screen; empty: the first that the program is not on
    "strip": True,  # with one screen, whether what is taken down may be typed on it
    "words_a_minute": 110,
    "deep_reading": False,
    "indicator_order": "entered",  # state, telling, since
}


class Settings(QObject):
    """Values by name (`DEFAULTS`). `changed` carries the name of what changed."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, name: str) -> Any:
        default = DEFAULTS[name]
        value = self._file.value(name, default)
        if isinstance(default, bool):
            return str(value).lower() == "true"
        if isinstance(default, int):
            return int(str(value)) if str(value).lstrip("-").isdigit() else default
        return str(value)

    def set(self, name: str, value: Any) -> None:
        if value != self.get(name):
            self._file.setValue(name, value)
            self.changed.emit(name)

    @property
    def author(self) -> str:
        """The name that edits carry: the chosen one, at first the system's."""
        return str(self.get("author")) or _system_user()

    def geometry(self) -> QByteArray:
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        self._file.setValue("geometry", geometry)

    def sync(self) -> None:
        self._file.sync()


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in the system's list
        return ""
