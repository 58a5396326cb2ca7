"""Qt without a window, for commands that paint."""

import os
from functools import cache

from PySide6.QtWidgets import QApplication


@cache
def offscreen_application() -> QApplication:
    """The application of this process, with the program's fonts, on no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.app import make_application

    return make_application(["sotay"])
