"""One window a library: a second launch hands its files to the window that is open, by a local socket, and ends."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from briefing.home import window_mark


def _name(library: Path) -> str:
    return "ihata-" + hashlib.sha256(str(library.absolute()).encode()).hexdigest()[:24]


def hand_over(library: Path, paths: list[str]) -> bool:
    """Gives the paths to the window that has this library open; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(200):
        return False
    socket.write(json.dumps([str(Path(path).absolute()) for path in paths]).encode() + b"\n")
    socket.waitForBytesWritten(1000)
    socket.waitForReadyRead(1000)
    socket.disconnectFromServer()
    return True


class Instance(QObject):
    """Listens for later launches. `called` carries the paths they were given, empty for a bare launch."""

    called = Signal(list)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = _name(library)
        self._mark = window_mark(library)
        self._mark.touch()
        if not self._server.listen(name):
            # left behind by a window that was killed; the store's lock says that nobody has it open
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()
        self._mark.unlink(missing_ok=True)

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            paths = json.loads(bytes(socket.readLine().data()))
            socket.write(b"ok\n")
            socket.flush()
            self.called.emit([Path(path) for path in paths])
