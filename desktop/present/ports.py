"""What the stage room needs from the desktop that it runs on, and from the rooms that it may not import."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.guidance.refs import Hit, SearchResult
from desktop.present.answers import Answer, Preview, Trouble
from desktop.present.kept import Kept
from desktop.present.screens import ScreenInfo


class ScreenProvider(Protocol):
    """The screens of the desktop, and news of them."""

    def screens(self) -> tuple[ScreenInfo, ...]:
        """Every screen that is there now."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a screen comes, goes or takes another shape; it may be called in bursts."""

    def open_on(self, screen: ScreenInfo, window: QWidget) -> None:
        """Show `window` so that it fills `screen`."""

    def open_inside(self, screen: ScreenInfo, window: QWidget) -> None:
        """Show `window` as a window among others on `screen`, with a frame that can be moved and shared."""


class Finder(Protocol):
    """Looks for answers in the whole library. Every answer comes later, on the window's thread.

    Only the newest query and the newest preview are answered, and none after `stop`.
    """

    def find(self, query: str, found: Callable[[str, SearchResult | Trouble], None]) -> None:
        """What a query finds; an empty one finds the outline of the document that is shown."""

    def look_at(self, hit: Hit, seen: Callable[[Preview | Trouble], None]) -> None:
        """The whole text around a hit."""

    def answer(self, hit: Hit, ready: Callable[[Answer | Trouble], None]) -> None:
        """Slides that show a hit's passage."""

    def stop(self) -> None:
        """Nobody waits for anything any more."""


class Keeper(Protocol):
    """Keeps what must outlive a crash or a power cut."""

    def keep(self, kept: Kept) -> None:
        """Put this down in place of what was kept before; returns at once."""

    def forget(self) -> None:
        """The show ended as it should: there is nothing to come back to."""


class WakeHolder(Protocol):
    """Holds off sleep and screen saver while a show runs."""

    def hold(self) -> None:
        """Begin, and return at once."""

    def let_go(self) -> None:
        """Everything as it was before."""
