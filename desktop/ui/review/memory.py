"""What a person decided about a file, found again when the same file is read again."""

import hashlib
from pathlib import Path

from desktop.guidance.decisions.record import Record, UnreadableRecords, from_json, to_json


class ReviewMemory:
    """One small JSON file for each file that was decided about, named by its content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recall(self, path: Path) -> tuple[Record, ...]:
        """What was decided when a file of this content was read before; nothing where that can't be told."""
        try:
            return from_json(self._place(path).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, UnreadableRecords):
            return ()

    def keep(self, path: Path, records: tuple[Record, ...]) -> None:
        """Remember these in place of what was decided before. A full disk must not keep a document out."""
        try:
            place = self._place(path)
            if records or place.exists():
                self._folder.mkdir(parents=True, exist_ok=True)
                place.write_text(to_json(records), encoding="utf-8")
        except OSError:
            return

    def _place(self, path: Path) -> Path:
        with path.open("rb") as file:
            return self._folder / f"{hashlib.file_digest(file, 'sha256').hexdigest()}.json"
