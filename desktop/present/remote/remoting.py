"""The phone as a remote: off until it is asked for, closed with the show."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from desktop.present.action import Action
from desktop.present.remote.panel import RemotePanel

if TYPE_CHECKING:
    # Qt's network is loaded when a phone is wanted.
    from desktop.present.remote.server import Network, RemoteServer


def find_network() -> "Network | None":
    from desktop.present.remote.server import own_network

    return own_network()


class Remoting(QObject):
    """`asked` carries what a phone asked for; `state` tells it what the speaker sees."""

    asked = Signal(Action)

    def __init__(self, panel: RemotePanel, state: Callable[[], dict[str, object]],
                 parent: QObject | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._panel, self._state = panel, state
        self._server: RemoteServer | None = None
        panel.switched_off.connect(self.stop)

    def open(self, network: "Callable[[], Network | None]" = find_network) -> None:
        """The panel was opened: the page is there from now on, if there is a network for it."""
        if self._server is None:
            self._start(network())

    @Slot()
    def stop(self) -> None:
        """Nobody can ask for anything any more."""
        server, self._server = self._server, None
        if server:
            server.stop()
            server.deleteLater()
        self._panel.show_link("")

    def _start(self, network: "Network | None") -> None:
        from desktop.present.remote.page import remote_page
        from desktop.present.remote.server import RemoteServer

        server = RemoteServer(remote_page(QLocale().name()[:2]), self._state, self)
        door = server.start(network) if network else None
        if door is None:
            server.deleteLater()
            return
        self._server = server
        server.asked.connect(self.asked)
        self._panel.show_link(door.url)
