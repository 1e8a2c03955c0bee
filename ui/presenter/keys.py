"""The keys of a briefing, the same on every one of its windows; left goes on, as one reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ui.presenter.session import Session

_KEY = Qt.Key
_FORWARD = (_KEY.Key_Left, _KEY.Key_PageDown, _KEY.Key_Down, _KEY.Key_Return, _KEY.Key_Enter)
_BACK = (_KEY.Key_Right, _KEY.Key_PageUp, _KEY.Key_Up, _KEY.Key_Backspace)
KINDS = {_KEY.Key_F4: "note", _KEY.Key_F6: "question", _KEY.Key_F7: "decision", _KEY.Key_F8: "action"}
_NUMBER_MS = 2500  # how long digits wait for Enter


class BriefingKeys(QObject):
    """Turns keys into what the session does. A number and Enter go to the slide of that number."""

    capture = Signal(str)  # a kind of note
    evidence = Signal()
    end = Signal()
    number_changed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self._number = ""
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_NUMBER_MS)
        self._forget.timeout.connect(lambda: self._set_number(""))
        last = len(session.pages) - 1
        self._doing: dict[Qt.Key, Callable[[], object]] = {
            **{key: lambda: session.step(1) for key in _FORWARD},
            **{key: lambda: session.step(-1) for key in _BACK},
            **{key: lambda kind=kind: self.capture.emit(kind) for key, kind in KINDS.items()},  # type: ignore[misc]
            _KEY.Key_Home: lambda: session.go(0),
            _KEY.Key_End: lambda: session.go(last),
            _KEY.Key_F9: lambda: session.toggle("black"),
            _KEY.Key_Period: lambda: session.toggle("black"),
            _KEY.Key_F10: lambda: session.toggle("frozen"),
            _KEY.Key_Space: self.evidence.emit,
            _KEY.Key_Escape: self._escape,
        }

    def take(self, event: QKeyEvent) -> bool:
        """Does what a key is for; False for a key that is for nothing here."""
        key = Qt.Key(event.key())
        if key == _KEY.Key_F5 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.end.emit()
            return True
        if event.text().isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._set_number(self._number + event.text())
            return True
        if self._number and key in (_KEY.Key_Return, _KEY.Key_Enter):
            self.session.go(int(self._number) - 1)
            self._set_number("")
            return True
        doing = self._doing.get(key)
        if doing is None:
            return False
        self._set_number("")
        doing()
        return True

    def _escape(self) -> None:
        """Back from what is over the slide; the briefing itself ends by its own key only."""
        if self.session.state != "shown":
            self.session.toggle(self.session.state)
        elif self.session.zoom is not None:
            self.session.magnify(None)

    def _set_number(self, number: str) -> None:
        self._number = number
        self._forget.stop()
        if number:
            self._forget.start()
        self.number_changed.emit(number)
