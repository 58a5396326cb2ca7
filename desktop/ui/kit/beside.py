"""Opening something in the other pane: Alt with what opens it here, or a menu."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget


def is_beside_held() -> bool:
    """Whether what is pressed now is meant for the other pane."""
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)


def beside_menu(parent: QWidget, here: Callable[[], None], beside: Callable[[], None]) -> QMenu:
    """The two ways to open what the menu was asked for on."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for text, key, work in (
        (QCoreApplication.translate("Beside", "Mở ở đây"), "Enter", here),
        (QCoreApplication.translate("Beside", "Mở ở ô bên kia"), "Alt+Enter", beside),
    ):
        menu.addAction(f"{text}\t{key}", work)
    return menu
