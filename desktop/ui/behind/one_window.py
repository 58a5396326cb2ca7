"""One running window for each profile: a second copy gives the first its files, brings it to the front and ends."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS = 2000
_LONGEST = 100_000
"""Bytes of the names of files."""


class OneWindow(QObject):
    """`asked_for` says that another copy was started on the same profile, and carries the paths that it was given."""

    asked_for = Signal(object)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = profile
        self._name = "sotay-" + hashlib.sha256(str(profile.absolute()).encode()).hexdigest()[:16]
        self._lock = QLockFile(str(profile / "window.lock"))
        # A lock is stale when its program no longer runs, however long the other one does.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, files: Sequence[Path] = ()) -> bool:
        """Whether this is the first copy; else the first one was asked to show itself and to open these files.

        Where nothing can be written beside the profile nobody is shut out: the program says so itself.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if self._lock.tryLock(0):
            # What a program that was killed has left in the way.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._ask(files)
        return False

    def release(self) -> None:
        """Let another copy be the first."""
        self._server.close()
        self._lock.unlock()

    def _ask(self, files: Sequence[Path]) -> None:
        """One that holds the lock and does not answer is not replaced: it may be writing."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_ANSWER_MS)
        socket.write(json.dumps([str(path.absolute()) for path in files]).encode())
        socket.disconnectFromServer()
        if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(_ANSWER_MS)

    @Slot()
    def _on_connection(self) -> None:
        while connection := self._server.nextPendingConnection():
            connection.disconnected.connect(self._on_said)
            if connection.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._hear(connection)

    @Slot()
    def _on_said(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket):
            self._hear(connection)

    def _hear(self, connection: QLocalSocket) -> None:
        said = bytes(connection.read(_LONGEST).data())
        connection.deleteLater()
        self.asked_for.emit(_paths(said))


def _paths(said: bytes) -> tuple[Path, ...]:
    """What another copy says is checked as anything that comes from outside."""
    try:
        found = json.loads(said or b"[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(Path(one) for one in found if isinstance(one, str)) if isinstance(found, list) else ()
