"""The screens that Qt knows, and how a window gets to fill one of them."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from desktop.present.screens import Geometry, ScreenInfo

WINDOW_SHARE = 0.6
MARGIN = 24
BUILT_IN = re.compile(r"edp|lvds|dsi|built-in|color lcd", re.IGNORECASE)
"""What the sockets and panels inside laptops are called on Linux and macOS; Windows tells nothing."""


class DesktopScreens(QObject):
    """Screens of the running application."""

    _changed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._changed)
        application.primaryScreenChanged.connect(self._changed)

    def screens(self) -> tuple[ScreenInfo, ...]:
        return tuple(_info(screen) for screen in QGuiApplication.screens())

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed.connect(changed)

    def open_on(self, screen: ScreenInfo, window: QWidget) -> None:
        found = next((each for each in QGuiApplication.screens() if _same(_info(each), screen)), None)
        if found is None:
            return
        if window.isFullScreen():
            window.showNormal()
        _frame(window, framed=False)
        # Qt opens on the primary screen unless the window stands on the other one before it fills it.
        window.setScreen(found)
        window.setGeometry(found.geometry())
        window.showFullScreen()

    def open_inside(self, screen: ScreenInfo, window: QWidget) -> None:
        found = next((each for each in QGuiApplication.screens() if _same(_info(each), screen)), None)
        if found is None:
            return
        if window.isFullScreen():
            window.showNormal()
        _frame(window, framed=True)
        window.setScreen(found)
        room = found.availableGeometry()
        inside = QRect(room.topLeft(), room.size() * WINDOW_SHARE)
        inside.moveBottomRight(room.bottomRight() - QPoint(MARGIN, MARGIN))
        window.setGeometry(inside)
        window.show()

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._changed.emit()

    def _follow(self, screen: QScreen) -> None:
        for news in (screen.geometryChanged, screen.logicalDotsPerInchChanged, screen.orientationChanged):
            news.connect(self._changed)


def _frame(window: QWidget, *, framed: bool) -> None:
    """With a frame a window can be found by a program that shares windows, and moved; without it fills a screen."""
    if bool(window.windowFlags() & Qt.WindowType.FramelessWindowHint) is framed:
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint, not framed)


def _info(screen: QScreen) -> ScreenInfo:
    area = screen.geometry()
    return ScreenInfo(
        screen.name(),
        Geometry(area.x(), area.y(), area.width(), area.height()),
        screen.manufacturer(),
        screen.model(),
        screen.serialNumber(),
        primary=screen == QGuiApplication.primaryScreen(),
        built_in=bool(BUILT_IN.search(f"{screen.name()} {screen.model()}")),
    )


def _same(one: ScreenInfo, other: ScreenInfo) -> bool:
    return (one.name, one.geometry) == (other.name, other.geometry)
