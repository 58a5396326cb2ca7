"""Stand-ins for threads and screens, for commands that drive the windows without a display."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.present.screens import Geometry, ScreenInfo


class Inline:
    """An executor that does the work at once, on the calling thread."""

    def submit(self, work: Callable[[], None], /) -> None:
        work()


class DrawnScreens:
    """Two screens of one size that nobody sees: the speaker's and, unless `alone`, the hall's."""

    def __init__(self, size: tuple[int, int], *, alone: bool = False) -> None:
        self._size = size
        self._count = 1 if alone else 2

    def screens(self) -> tuple[ScreenInfo, ...]:
        width, height = self._size
        names = ("speaker", "hall")[: self._count]
        return tuple(
            ScreenInfo(name, Geometry(place * width, 0, width, height), primary=place == 0, built_in=place == 0)
            for place, name in enumerate(names)
        )

    def watch(self, changed: Callable[[], None]) -> None:
        """These screens never change."""

    def open_on(self, screen: ScreenInfo, window: QWidget) -> None:
        window.resize(screen.geometry.width, screen.geometry.height)
        window.show()

    def open_inside(self, screen: ScreenInfo, window: QWidget) -> None:
        window.resize(screen.geometry.width * 3 // 5, screen.geometry.height * 3 // 5)
        window.show()
