"""What a command prints: one JSON value or plain lines on stdout, one sentence on stderr."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click

from desktop.errors import AppError, ExportError


def print_json(value: object) -> None:
    """One JSON value in UTF-8 and nothing else; a broken character of the command line becomes `?`."""
    print_lines(json.dumps(value, ensure_ascii=False, indent=2))


def print_lines(*lines: str) -> None:
    """Plain text, in UTF-8 whatever the terminal says that it can show. Where it goes to may be full or closed."""
    try:
        for line in lines:
            click.echo(as_shown(line, sys.stdout))
    except OSError as error:
        print_sentence(f"Không ghi được kết quả: {error.strerror}; hãy kiểm tra ổ đĩa.")
        sys.exit(1)


def print_sentence(sentence: str) -> None:
    """A message for the person, on stderr."""
    click.echo(as_shown(sentence, sys.stderr), err=True)


def as_shown(text: str, stream: TextIO | None, system: str = sys.platform) -> str | bytes:
    """UTF-8; for a console of Windows the text itself, which click hands to it whole, whatever its code page."""
    encoded = text.encode("utf-8", errors="replace")
    is_console = system == "win32" and stream is not None and stream.isatty()
    return encoded.decode("utf-8") if is_console else encoded


@contextmanager
def plain_errors() -> Iterator[None]:
    """What can't be done becomes one sentence on stderr and exit code 1."""
    try:
        yield
    except AppError as error:
        print_sentence(error.message)
        sys.exit(1)


def make_folder(folder: Path) -> None:
    """The folder for what a command writes; ExportError where it can't be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"Không tạo được thư mục “{folder}”; hãy chọn chỗ khác.",
            f"The folder “{folder}” can't be made; choose another place.",
            code="no_folder",
        ) from error
