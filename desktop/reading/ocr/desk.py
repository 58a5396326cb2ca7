"""Pictures of pages that the child lays down in its folder are read out here by Tesseract, several at once.

The program starts Tesseract and not the child: the child may start nothing (Windows holds it to one process), its
limits are meant for a reader of files, and who calls the reading off then ends both. Tesseract gets a plain grid
of grey dots whatever the file was; it sees neither the file nor its name.
"""

import os
import re
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from desktop.reading.isolation.limits import Limits
from desktop.reading.ocr.tesseract import NoTesseract, Picture, find_tesseract, start_tesseract

AT_ONCE = min(4, os.cpu_count() or 1)
_NONE = "no-tesseract"
_HEAD = re.compile(rb"P5\n# (\d{1,4})\n(\d{1,5}) (\d{1,5})\n255\n")
_LONGEST_HEAD = 32
_MOST_FOUND = 32 * 2**20
_POLL_SECONDS, _PATIENCE = 0.02, 300.0


def ask(folder: Path, pictures: Iterable[Picture], seconds: float = _PATIENCE) -> Iterator[str]:
    """In the child: lay `pictures` down, a few ahead, and give in their order what was found in each.

    Raises NoTesseract where the desk says so, and TimeoutError when it has not answered within `seconds`.
    """
    waiting = deque[int]()
    for number, picture in enumerate(pictures, start=1):
        _lay_down(picture, folder / f"{number}.pgm")
        waiting.append(number)
        if len(waiting) > AT_ONCE:
            yield _answer(folder, waiting.popleft(), seconds)
    for number in waiting:
        yield _answer(folder, number, seconds)


def _lay_down(picture: Picture, file: Path) -> None:
    """A file appears under its name when it is whole."""
    head = f"P5\n# {round(picture.scale * 72)}\n{picture.width} {picture.height}\n255\n"
    file.with_suffix(".part").write_bytes(head.encode("ascii") + picture.dots)
    file.with_suffix(".part").rename(file)


def _answer(folder: Path, number: int, seconds: float) -> str:
    file, ends = folder / f"{number}.hocr", time.monotonic() + seconds
    while not file.exists():
        if (folder / _NONE).exists():
            raise NoTesseract
        if time.monotonic() > ends:
            raise TimeoutError
        time.sleep(_POLL_SECONDS)
    found = file.read_text(encoding="utf-8", errors="replace")
    file.unlink()
    return found


@dataclass(frozen=True, slots=True)
class _Run:
    """Tesseract at one picture; it writes into `draft`."""

    process: "subprocess.Popen[bytes]"
    picture: Path
    draft: Path
    ends: float


class OcrDesk:
    """Beside the child: answers the pictures in `folder`. Looked after by calling `attend` again and again."""

    def __init__(self, folder: Path, limits: Limits, find: Callable[[], str | None] = find_tesseract) -> None:
        self._folder, self._limits, self._find = folder, limits, find
        self._program: str | None = None
        self._runs: list[_Run] = []
        self._seen = time.monotonic()
        self.seconds = 0.0
        """For how long pages were being read, up to the limit for a whole scan."""

    def __enter__(self) -> "OcrDesk":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for run in self._runs:
            _end(run.process)

    def attend(self) -> None:
        """Hand out what is done and begin with what waits; never waits itself."""
        self._count_time()
        for run in [run for run in self._runs if self._is_over(run)]:
            self._runs.remove(run)
            _hand_out(run)
        taken = {run.picture for run in self._runs}
        for picture in sorted(self._folder.glob("*.pgm")):
            if picture not in taken and len(self._runs) < AT_ONCE:
                self._begin(picture)

    def _count_time(self) -> None:
        now = time.monotonic()
        if self._runs:
            self.seconds = min(self.seconds + now - self._seen, self._limits.scan_seconds)
        self._seen = now

    def _is_over(self, run: _Run) -> bool:
        return run.process.poll() is not None or time.monotonic() > run.ends

    def _begin(self, picture: Path) -> None:
        self._program = self._program or self._find()
        draft = picture.with_suffix(".draft.hocr")
        dots_per_inch = _dots_per_inch(picture)
        if self._program is None:
            (self._folder / _NONE).touch()
            picture.unlink()
        elif dots_per_inch is None:
            picture.rename(picture.with_suffix(".refused"))
            picture.with_suffix(".hocr").touch()
        else:
            process = start_tesseract(self._program, picture, draft.with_suffix(""), dots_per_inch)
            self._runs.append(_Run(process, picture, draft, time.monotonic() + self._limits.page_seconds))


def _dots_per_inch(picture: Path) -> int | None:
    """What the head of a picture says; None where it is not the grid of dots that it must be."""
    with picture.open("rb") as file:
        head = _HEAD.match(file.read(_LONGEST_HEAD))
    if head is None or picture.stat().st_size != head.end() + int(head[2]) * int(head[3]):
        return None
    return int(head[1])


def _hand_out(run: _Run) -> None:
    """Put the result where the child looks for it; an empty one where Tesseract failed or took too long."""
    _end(run.process)
    run.picture.unlink()
    answer = run.picture.with_suffix(".hocr")
    if run.process.returncode == 0 and run.draft.exists() and run.draft.stat().st_size <= _MOST_FOUND:
        run.draft.rename(answer)
    else:
        answer.touch()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
