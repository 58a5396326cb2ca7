"""What every shelf of a study file writes with: one connection, one clock, one transaction for each action."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop.database import transaction
from desktop.study.faults import plain_faults

Now = Callable[[], datetime]


def now_in_utc() -> datetime:
    """The moment, as the machine's clock has it."""
    return datetime.now(UTC)


class Pen:
    """What is written inside `action` is on the disk when it ends, or not there at all."""

    def __init__(self, path: Path, connection: sqlite3.Connection, now: Now) -> None:
        self.path, self.now = path, now
        self._connection = connection

    def written_now(self) -> str:
        """The time to write down, ISO 8601 in UTC."""
        return self.now().astimezone(UTC).isoformat(timespec="milliseconds")

    @contextmanager
    def action(self) -> Iterator[tuple[sqlite3.Connection, str]]:
        """The connection to write with, and the time to write down."""
        with plain_faults(self.path), transaction(self._connection):
            yield self._connection, self.written_now()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection to read from."""
        with plain_faults(self.path):
            yield self._connection
