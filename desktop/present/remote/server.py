"""A small server for one page: only on the network that this machine is in, only while it is wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from secrets import token_urlsafe

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkInterface, QTcpServer, QTcpSocket

from desktop.present.action import Action
from desktop.present.remote.http import LONGEST_REQUEST, Door, answer, is_whole

MOST_AT_ONCE = 8
PATIENCE_MS = 5000
CODE_BYTES = 9
_UP = QNetworkInterface.InterfaceFlag.IsUp | QNetworkInterface.InterfaceFlag.IsRunning


@dataclass(frozen=True, slots=True)
class Network:
    """An address of this machine, and how many bits of it name its network."""

    address: str
    bits: int

    def holds(self, peer: QHostAddress) -> bool:
        return peer.isInSubnet(QHostAddress(self.address), self.bits)


def own_network() -> Network | None:
    """The local network that this machine is in; None without one. An address of the open internet is none."""
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if flags & QNetworkInterface.InterfaceFlag.IsLoopBack or flags & _UP != _UP:
            continue
        for entry in interface.addressEntries():
            if entry.ip().protocol() is QAbstractSocket.NetworkLayerProtocol.IPv4Protocol and entry.ip().isPrivateUse():
                return Network(entry.ip().toString(), entry.prefixLength())
    return None


class RemoteServer(QObject):
    """`asked` carries the Action that a phone asked for. Each start has a code of its own."""

    asked = Signal(Action)

    def __init__(self, page: str, state: Callable[[], dict[str, object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._state = page, state
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._on_connection)
        self._requests: dict[QTcpSocket, bytes] = {}
        self._network: Network | None = None
        self.door: Door | None = None

    def start(self, network: Network) -> Door | None:
        """Listen; None where the system does not let us."""
        if not self._server.listen(QHostAddress(network.address), 0):
            return None
        self._network = network
        self.door = Door(f"{network.address}:{self._server.serverPort()}", token_urlsafe(CODE_BYTES))
        return self.door

    def stop(self) -> None:
        self.door = None
        self._server.close()
        for socket in tuple(self._requests):
            socket.abort()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            is_near = self._network is not None and self._network.holds(socket.peerAddress())
            if not is_near or len(self._requests) >= MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
            else:
                self._take(socket)

    def _take(self, socket: QTcpSocket) -> None:
        self._requests[socket] = b""
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(self._on_gone)
        QTimer.singleShot(PATIENCE_MS, socket, socket.abort)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QTcpSocket) or socket not in self._requests or self.door is None:
            return
        self._requests[socket] += bytes(socket.read(LONGEST_REQUEST + 1).data())
        if not is_whole(self._requests[socket]):
            return
        reply = answer(self._requests[socket], self.door, self._page, self._state)
        socket.write(reply.as_bytes())
        socket.disconnectFromHost()
        if reply.action:
            self.asked.emit(reply.action)

    @Slot()
    def _on_gone(self) -> None:
        socket = self.sender()
        if isinstance(socket, QTcpSocket):
            self._requests.pop(socket, None)
            socket.deleteLater()
