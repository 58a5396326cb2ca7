"""Which windows are open and on which screens."""

from PySide6.QtWidgets import QWidget

from desktop.present.ports import ScreenProvider
from desktop.present.screens import Placement, ScreenInfo, place
from desktop.present.show import Show


class WindowPlacing:
    """Puts stage and lectern where the policy says, and moves no window that stands right."""

    def __init__(self, screens: ScreenProvider, stage: QWidget, lectern: QWidget, hall: ScreenInfo | None) -> None:
        self._screens = screens
        self._stage = stage
        self._lectern = lectern
        self._hall = hall
        self._standing: dict[QWidget, ScreenInfo] = {}
        self.placement = Placement()

    def hall(self, show: Show) -> ScreenInfo | None:
        """The screen of the stage while there were two, else what was remembered before."""
        placement = self.placement.swapped() if show.swapped else self.placement
        return placement.stage if placement.apart else self._hall

    def look(self) -> None:
        """Ask for the screens that are there now."""
        self.placement = place(self._screens.screens(), self._hall)
        if self.placement.apart:
            self._hall = self.placement.stage

    def hide_homeless(self) -> None:
        """A window whose screen is gone must not jump to another before anything is decided."""
        there = {screen.name for screen in self._screens.screens()}
        for window, screen in self._standing.items():
            if screen.name not in there:
                window.hide()

    def arrange(self, show: Show) -> None:
        """Open what is to be seen, then hide the rest, so that the desktop never shows between."""
        placement = self.placement.swapped() if show.swapped else self.placement
        homes = {self._lectern: placement.lectern or placement.stage, self._stage: placement.stage}
        seen = {self._lectern: show.lectern_seen, self._stage: show.stage_seen}
        opened = [window for window, home in homes.items() if seen[window] and home and self._open(window, home)]
        for window in homes:
            if not seen[window]:
                window.hide()
        if opened:
            self._give_keys_to(self._lectern if show.lectern_seen else self._stage)

    def close(self) -> None:
        self._stage.hide()
        self._lectern.hide()

    def _open(self, window: QWidget, home: ScreenInfo) -> bool:
        """Whether the window had to be opened or moved."""
        if window.isVisible() and self._standing.get(window) == home:
            return False
        self._standing[window] = home
        self._screens.open_on(home, window)
        return True

    def _give_keys_to(self, window: QWidget) -> None:
        # Without a focus of its own a window gives the keys to its first button, and space would press that.
        if window.focusWidget() is None:
            window.setFocus()
        window.activateWindow()
