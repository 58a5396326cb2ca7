"""Tesseract, the outside program that reads letters from pictures: where it is, and how it is started."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

LANGUAGE = "vie"
_USUAL_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    r"C:\Program Files (x86)\Tesseract-OCR\tesseract.exe",
    r"%LOCALAPPDATA%\Programs\Tesseract-OCR\tesseract.exe",
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
)
_ANSWER_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in shades of grey, one byte a dot, row by row from its top; `scale` is dots per point."""

    width: int
    height: int
    dots: bytes
    scale: float


Recognise = Callable[[Iterable[Picture]], Iterator[str]]
"""Gives for each picture what Tesseract found in it, as hOCR, and nothing ("") where it failed.

It raises NoTesseract where the program or its Vietnamese is not on the machine.
"""


class NoTesseract(Exception):
    """There is no Tesseract that knows Vietnamese on this machine."""


def find_tesseract() -> str | None:
    """The program of Tesseract that has Vietnamese, on PATH or where its installers put it."""
    places = (shutil.which(os.path.expandvars(place)) for place in ("tesseract", *_USUAL_PLACES))
    return next((program for program in places if program and LANGUAGE in _languages(program)), None)


def _languages(program: str) -> list[str]:
    """What the program can read; nothing where it can't be asked."""
    try:
        said = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            [program, "--list-langs"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environment(),
            timeout=_ANSWER_SECONDS,
            check=False,
            creationflags=_no_window(),
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return said.stdout.decode("utf-8", "replace").split()


def start_tesseract(program: str, picture: Path, target: Path, dots_per_inch: int) -> "subprocess.Popen[bytes]":
    """Begin to read a picture; `target` with the ending .hocr holds the result once the process has ended."""
    command = [program, str(picture), str(target), "-l", LANGUAGE, "--psm", "3", "--dpi", str(dots_per_inch), "hocr"]
    silent = subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - a list of arguments, no shell; the names are our own
        command, stdin=silent, stdout=silent, stderr=silent, env=_environment(), creationflags=_no_window()
    )


def _environment() -> dict[str, str]:
    """One thread for each page: several pages at once are faster than several threads on one.

    A packaged program looks for its own libraries first; another program must not get those.
    """
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    if "LD_LIBRARY_PATH_ORIG" in environment:
        environment["LD_LIBRARY_PATH"] = environment["LD_LIBRARY_PATH_ORIG"]
    return environment


def _no_window() -> int:
    """Windows opens a black window for a program like this if it is not told otherwise."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
