"""The show of the moment in one small file, so that a crash or a power cut loses no place and no time."""

import os
from functools import partial
from pathlib import Path

from desktop.present.kept import Kept, kept_from
from desktop.ui.behind.runner import Executor


class ShowJournal:
    """Writes on a thread of its own, the newest moment only; a reader finds the old moment or the new one, whole."""

    def __init__(self, path: Path, executor: Executor) -> None:
        self._path = path
        self._executor = executor
        self._newest: Kept | None = None

    def keep(self, kept: Kept) -> None:
        self._newest = kept
        self._executor.submit(partial(self._write, kept))

    def forget(self) -> None:
        self._newest = None
        self._executor.submit(self._remove)

    def last(self) -> Kept | None:
        """The moment that a show was in when the program was gone; None where it ended as it should."""
        try:
            return kept_from(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return None

    def _write(self, kept: Kept) -> None:
        if kept is not self._newest:
            return
        try:
            write_whole(self._path, kept.as_json())
        except OSError:
            # A full disk must not stop a show; the moment before is still there.
            return

    def _remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return


def write_whole(path: Path, text: str) -> None:
    """Put `text` in place of the file in one step, on the disk and not only in memory."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.new")
    with beside.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
