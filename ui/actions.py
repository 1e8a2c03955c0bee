"""What can be asked for by key from anywhere, once: the window's shortcuts, the menu and the sheet of keys are made of it.

The few letters that everybody expects have twins: what the same physical key gives on an Arabic keyboard.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.text import tr

ARABIC_TWINS = {"O": "خ", "Z": "ئ", "Y": "غ", "F": "ب", "P": "ح", "E": "ث", "N": "ى", "V": "ر", "H": "ا"}


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is what the window does; `keys` the shortcut; `group` the heading under which the sheet of keys lists it."""

    name: str
    text: str
    keys: str
    group: str
    icon: str = ""
    in_menu: bool = True

    def sequences(self) -> list[str]:
        """The shortcut, and its twin on an Arabic keyboard where it is a letter."""
        if not self.keys:
            return []
        head, _, last = self.keys.rpartition("+")
        twin = ARABIC_TWINS.get(last)
        return [self.keys, f"{head}+{twin}"] if twin and head else [self.keys]


def commands() -> list[Command]:
    """All commands, in the order of the menu."""
    go, work, app = tr("Commands", "Go"), tr("Commands", "Work"), tr("Commands", "Program")
    return [
        Command("brief", tr("Commands", "Start briefing"), "F5", work, "play"),
        Command("prepare", tr("Commands", "Prepare the briefing"), "Alt+F5", work, "screen"),
        Command("rehearse", tr("Commands", "Rehearse"), "Ctrl+F5", work, "clock"),
        Command("minutes", tr("Commands", "Minutes of the meeting"), "", work, "document"),
        Command("import", tr("Commands", "Import report…"), "Ctrl+O", work, "import"),
        Command("paste", tr("Commands", "Paste text…"), "Ctrl+Shift+V", work, "copy"),
        Command("new", tr("Commands", "New dossier"), "Ctrl+N", work, "plus"),
        Command("export", tr("Commands", "Export brief…"), "Ctrl+E", work, "export"),
        Command("print", tr("Commands", "Print…"), "Ctrl+P", work, "document"),
        Command("save-copy", tr("Commands", "Save portable copy…"), "", work, "document"),
        Command("undo", tr("Commands", "Undo"), "Ctrl+Z", work, "undo"),
        Command("redo", tr("Commands", "Redo"), "Ctrl+Y", work, "redo"),
        Command("history", tr("Commands", "History"), "Ctrl+H", go, "clock"),
        Command("library", tr("Commands", "Library of dossiers"), "Alt+Home", go, "home"),
        Command("search", tr("Commands", "Search"), "F3", go, "search", in_menu=False),
        Command("find", tr("Commands", "Search"), "Ctrl+F", go, "search", in_menu=False),
        Command("title", tr("Commands", "Title and classification"), "Shift+F2", go, "pencil"),
        Command("note", tr("Commands", "Note on what is selected"), "F4", work, "note", in_menu=False),
        Command("question", tr("Commands", "Question"), "Shift+F4", work, "question", in_menu=False),
        Command("decision", tr("Commands", "Decision"), "F7", work, "decision", in_menu=False),
        Command("action", tr("Commands", "Action"), "F8", work, "action", in_menu=False),
        Command("next-region", tr("Commands", "Next region"), "F6", go, in_menu=False),
        Command("previous-region", tr("Commands", "Previous region"), "Shift+F6", go, in_menu=False),
        Command("settings", tr("Commands", "Settings"), "Ctrl+,", app, "settings"),
        Command("zoom-in", tr("Commands", "Zoom in"), "Ctrl++", app, in_menu=False),
        Command("zoom-out", tr("Commands", "Zoom out"), "Ctrl+-", app, in_menu=False),
        Command("theme", tr("Commands", "Dark or light"), "", app, in_menu=False),
        Command("keys", tr("Commands", "All keys"), "F1", app, "keyboard"),
        Command("about", tr("Commands", "About Ihata"), "", app, "info"),
    ]
