"""One application for all tests of the interface: right to left, in Arabic, offscreen unless told otherwise."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing.arabic.format import Format
from ui.look import Look, load_fonts
from ui.text import install_translators, set_format


def pytest_configure(config: pytest.Config) -> None:
    # said by Qt whenever a window is shown offscreen; nothing of ours can be wrong when it is
    for call in ("propagateSizeHints", "raise", "grabbing the keyboard"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {call}")


@pytest.fixture(scope="session")
def _look(qapp: QApplication) -> Look:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    load_fonts()
    install_translators(qapp)
    look = Look(qapp)
    look.complete()
    return look


@pytest.fixture
def look(_look: Look) -> Iterator[Look]:
    """The look, light and at 100 % before every test."""
    _look.set("light", 100)
    set_format(Format())
    yield _look
    _look.set("light", 100)
    set_format(Format())
