"""The one fault of PySide that decides its version: calls that return nothing must not use up references to None."""

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


def test_void_calls_leave_the_count_of_none_alone(qtbot: QtBot) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 1_000
