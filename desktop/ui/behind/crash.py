"""What happens when the program meets its own mistake: one sentence on screen, the traceback in a file."""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

MOST_BYTES = 1_000_000


class CrashLog(QObject):
    """`happened` carries the file that the traceback went to. A mistake in a slot comes here too."""

    happened = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path

    def install(self) -> None:
        """From now on every exception that nobody caught comes here."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        lines = "".join(traceback.format_exception(kind, error, trace))
        self._write(lines)
        sys.stderr.write(lines)
        self.happened.emit(self._path)

    def _write(self, lines: str) -> None:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            is_long = self._path.exists() and self._path.stat().st_size > MOST_BYTES
            with self._path.open("w" if is_long else "a", encoding="utf-8") as log:
                log.write(f"{now}\n{lines}\n")
        except OSError:
            sys.stderr.write(f"{self._path}: not written\n")
