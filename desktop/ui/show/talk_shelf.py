"""Talks that were held, one small file each in the profile."""

from functools import partial
from pathlib import Path

from desktop.present.talk import Talk, talk_from
from desktop.ui.behind.runner import Executor
from desktop.ui.show.show_journal import write_whole

KEPT = 200
"""Talks; older ones make room."""


class TalkShelf:
    """Writes on the thread of its executor."""

    def __init__(self, folder: Path, executor: Executor) -> None:
        self._folder, self._executor = folder, executor

    def put(self, talk: Talk) -> None:
        self._executor.submit(partial(self._write, talk))

    def talks(self) -> tuple[Talk, ...]:
        """The newest first; what is no talk is passed over."""
        found = (talk_from(_text(path)) for path in self._files())
        return tuple(talk for talk in found if talk)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.json"), reverse=True) if self._folder.is_dir() else []

    def _write(self, talk: Talk) -> None:
        name = "".join(sign if sign.isalnum() else "-" for sign in talk.held)
        try:
            write_whole(self._folder / f"{name}.json", talk.as_json())
            for older in self._files()[KEPT:]:
                older.unlink(missing_ok=True)
        except OSError:
            # A full disk takes the record of a talk and nothing else.
            return


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
