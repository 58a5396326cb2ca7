"""Reading that another thread can stop."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager


class SearchInterrupted(Exception):
    """The answer is no longer wanted."""


class Reads:
    """Statements of one search after the other on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._running = False
        self._stopped = False

    @contextmanager
    def running(self) -> Iterator[None]:
        """While this lasts, `interrupt` has something to stop: then SearchInterrupted leaves it."""
        self._stopped = False
        self._running = True
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise SearchInterrupted from error
            raise
        finally:
            self._running = False

    def interrupt(self) -> None:
        """Stop what is running; may be called from any thread, and does nothing where nothing runs."""
        if self._running:
            self._stopped = True
            self.connection.interrupt()

    def rows(self, sql: str, values: Sequence[str | int | None]) -> list[sqlite3.Row]:
        """All rows of a statement; SearchInterrupted where the search was stopped before it."""
        if self._stopped:
            raise SearchInterrupted
        return self.connection.execute(sql, values).fetchall()
