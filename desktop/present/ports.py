"""What the stage room needs from the desktop that it runs on."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.present.screens import ScreenInfo


class ScreenProvider(Protocol):
    """The screens of the desktop, and news of them."""

    def screens(self) -> tuple[ScreenInfo, ...]:
        """Every screen that is there now."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a screen comes, goes or takes another shape; it may be called in bursts."""

    def open_on(self, screen: ScreenInfo, window: QWidget) -> None:
        """Show `window` so that it fills `screen`."""
