"""Qt without a window, for commands that paint."""

import json
import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.cli.output import print_sentence

_EXPECTED = "This plugin does not support propagateSizeHints()"
"""The offscreen platform says so of every window."""


@cache
def offscreen_application(screen: tuple[int, int] | None = None) -> QApplication:
    """The application of this process, with the program's fonts, on a screen that nobody sees.

    A process has one application: the first that is asked for says how large its screen is.
    """
    qInstallMessageHandler(_tell)
    from desktop.app import make_application

    with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder:
        os.environ["QT_QPA_PLATFORM"] = _platform(Path(folder, "screen.json"), screen)
        application = make_application(["sotay"])
    # Processes that this one starts would look in vain for the file.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return application


def _platform(config: Path, screen: tuple[int, int] | None) -> str:
    """With a screen of that size; of 800x800 where none is asked for, or where the path would end Qt's argument."""
    if screen is None or set(":;,") & set(str(config)):
        return "offscreen"
    width, height = screen
    only = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    config.write_text(json.dumps({"screens": [only]}), encoding="utf-8")
    return f"offscreen:configfile={config.as_posix()}"


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message != _EXPECTED:
        print_sentence(message)
