"""Qt without a window, for commands that paint."""

import os
from functools import cache

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.cli.output import print_sentence

_EXPECTED = "This plugin does not support propagateSizeHints()"
"""The offscreen platform says so of every window."""


@cache
def offscreen_application() -> QApplication:
    """The application of this process, with the program's fonts, on no screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_tell)
    from desktop.app import make_application

    return make_application(["sotay"])


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message != _EXPECTED:
        print_sentence(message)
