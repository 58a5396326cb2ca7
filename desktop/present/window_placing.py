"""Which windows are open and on which screens."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.present.ports import ScreenProvider
from desktop.present.screens import Placement, ScreenInfo, place
from desktop.present.show import Show


@dataclass(frozen=True, slots=True)
class Home:
    """The screen of a window: it fills the screen, or stands `inside` it among other windows."""

    screen: ScreenInfo
    inside: bool


class WindowPlacing:
    """Puts stage and lectern where the policy says, and moves no window that stands right."""

    def __init__(self, screens: ScreenProvider, stage: QWidget, lectern: QWidget, hall: ScreenInfo | None) -> None:
        self._screens = screens
        self._stage = stage
        self._lectern = lectern
        self._hall = hall
        self._standing: dict[QWidget, Home] = {}
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
        for window, home in self._standing.items():
            if home.screen.name not in there:
                window.hide()

    def arrange(self, show: Show) -> None:
        """Open what is to be seen, then hide the rest, so that the desktop never shows between."""
        homes = self._homes(show)
        seen = {self._lectern: show.lectern_seen, self._stage: show.stage_seen}
        opened = [window for window, home in homes.items() if seen[window] and home and self._open(window, home)]
        for window in homes:
            if not seen[window]:
                window.hide()
        if opened:
            self._give_keys_to(self._lectern if show.lectern_seen else self._stage)

    def _homes(self, show: Show) -> dict[QWidget, Home | None]:
        placement = self.placement.swapped() if show.swapped else self.placement
        own = placement.lectern or placement.stage
        stage = own if show.windowed else placement.stage
        return {
            self._lectern: Home(own, inside=False) if own else None,
            self._stage: Home(stage, inside=show.windowed) if stage else None,
        }

    def close(self) -> None:
        self._stage.hide()
        self._lectern.hide()

    def _open(self, window: QWidget, home: Home) -> bool:
        """Whether the window had to be opened or moved."""
        if window.isVisible() and self._standing.get(window) == home:
            return False
        self._standing[window] = home
        if home.inside:
            self._screens.open_inside(home.screen, window)
        else:
            self._screens.open_on(home.screen, window)
        return True

    def _give_keys_to(self, window: QWidget) -> None:
        # Without a focus of its own a window gives the keys to its first button, and space would press that.
        if window.focusWidget() is None:
            window.setFocus()
        window.activateWindow()
