"""Stand-ins for threads and screens, for commands that drive the windows without a display."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.present.screens import Geometry, ScreenInfo


class Inline:
    """An executor that does the work at once, on the calling thread."""

    def submit(self, work: Callable[[], None], /) -> None:
        work()


class DrawnScreens:
    """Screens that nobody sees: the speaker's and, unless it is None, the hall's."""

    def __init__(self, size: tuple[int, int], hall: tuple[int, int] | None) -> None:
        self._size = size
        self._hall = hall

    def screens(self) -> tuple[ScreenInfo, ...]:
        own = ScreenInfo("eDP-1", Geometry(0, 0, *self._size), primary=True, built_in=True)
        if self._hall is None:
            return (own,)
        return (own, ScreenInfo("HDMI-1", Geometry(self._size[0], 0, *self._hall)))

    def watch(self, changed: Callable[[], None]) -> None:
        """These screens never change."""

    def open_on(self, screen: ScreenInfo, window: QWidget) -> None:
        window.resize(screen.geometry.width, screen.geometry.height)
        window.show()

    def open_inside(self, screen: ScreenInfo, window: QWidget) -> None:
        window.resize(screen.geometry.width * 3 // 5, screen.geometry.height * 3 // 5)
        window.show()
