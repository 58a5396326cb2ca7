"""One running window for each profile: a second copy brings the first to the front and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS = 2000


class OneWindow(QObject):
    """`asked_for` says that another copy was started on the same profile."""

    asked_for = Signal()

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

    def claim(self) -> bool:
        """Whether this is the first copy; else the first one was asked to show itself.

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
        self._ask()
        return False

    def release(self) -> None:
        """Let another copy be the first."""
        self._server.close()
        self._lock.unlock()

    def _ask(self) -> None:
        """One that holds the lock and does not answer is not replaced: it may be writing."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_ANSWER_MS)
        socket.disconnectFromServer()

    @Slot()
    def _on_connection(self) -> None:
        while connection := self._server.nextPendingConnection():
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self.asked_for.emit()
