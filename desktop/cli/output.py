"""What a command prints: one JSON value or plain lines on stdout, one sentence on stderr."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from desktop.errors import AppError


def print_json(value: object) -> None:
    """One JSON value in UTF-8 and nothing else; a broken character of the command line becomes `?`."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    click.echo(text.encode("utf-8", errors="replace"))


def print_lines(*lines: str) -> None:
    """Plain text in UTF-8, whatever the terminal says that it can show."""
    for line in lines:
        click.echo(line.encode("utf-8", errors="replace"))


def print_sentence(sentence: str) -> None:
    """A message for the person, on stderr."""
    click.echo(sentence.encode("utf-8", errors="replace"), err=True)


@contextmanager
def plain_errors() -> Iterator[None]:
    """What can't be done becomes one sentence on stderr and exit code 1."""
    try:
        yield
    except AppError as error:
        print_sentence(error.message)
        sys.exit(1)
