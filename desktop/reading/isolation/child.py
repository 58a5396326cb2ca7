"""What runs in the child process: read one foreign file under limits, and write the result as one JSON file."""

import json
from functools import partial
from pathlib import Path

from desktop.errors import RefusedFile
from desktop.reading.files import read_file
from desktop.reading.isolation.limits import Limits, confine
from desktop.reading.markdown.form import to_markdown
from desktop.reading.ocr.desk import ask
from desktop.reading.report import ReadResult

RESULT, PROGRESS = "result.json", "progress.txt"


def read_in_child(path: Path, folder: Path) -> None:
    """Read `path` and leave `result.json` in `folder`; while reading, `progress.txt` holds "done total"."""
    confine(Limits())
    try:
        answer = _answer(read_file(path, partial(_report, folder), partial(ask, folder)))
    except RefusedFile as refusal:
        answer = {"code": refusal.code, "message": refusal.message, "english": refusal.english}
    (folder / RESULT).write_text(json.dumps(answer), encoding="utf-8")


def _report(folder: Path, done: int, total: int) -> None:
    (folder / PROGRESS).write_text(f"{done} {total}", encoding="utf-8")


def _answer(result: ReadResult) -> dict[str, object]:
    warnings = [warning.as_json() for warning in result.warnings]
    return {"markdown": to_markdown(result.document), "warnings": warnings}
