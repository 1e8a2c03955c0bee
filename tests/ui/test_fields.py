"""Empty fields: where their caret stands and how well the words in them can be read."""

from PySide6.QtGui import QPalette

from ui.look import Look
from ui.widgets.fields import LineField, TextField


def test_placeholders_are_as_dark_as_muted_text(look: Look, qtbot) -> None:
    for mode in ("light", "dark"):
        look.set(mode)
        for field in (LineField(look, "الموضوع"), TextField(look, "الموضوع")):
            qtbot.addWidget(field)
            field.show()
            assert field.palette().color(QPalette.ColorRole.PlaceholderText) == look.theme.c("muted")


def test_the_caret_of_an_empty_field_stands_at_the_right(look: Look, qtbot) -> None:
    for field in (LineField(look, "الموضوع"), TextField(look, "الموضوع")):
        qtbot.addWidget(field)
        field.resize(400, 60)
        field.show()
        for text in ("", "abc", ""):
            field.show_text(text)
            field.grab()  # a line is scrolled only when it is painted
            assert field.cursorRect().left() > 300
