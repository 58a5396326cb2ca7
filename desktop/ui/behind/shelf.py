"""One library, one connection for each thread that reads it."""

import threading
from collections.abc import Callable

from desktop.library.store import Library


class Shelf:
    """Hands every thread its own open library; the first call on a thread opens it."""

    def __init__(self, open_library: Callable[[], Library]) -> None:
        self._open = open_library
        self._own = threading.local()
        self._all: list[Library] = []

    def library(self) -> Library:
        """The library of this thread; raises LibraryError where it can't be opened."""
        if not hasattr(self._own, "library"):
            self._own.library = self._open()
            self._all.append(self._own.library)
        return self._own.library  # type: ignore[no-any-return]

    def close(self) -> None:
        """Let go of the library of this thread."""
        if hasattr(self._own, "library"):
            self._all.remove(self._own.library)
            self._own.library.close()
            del self._own.library

    def interrupt(self) -> None:
        """Stop what any thread is reading."""
        for library in tuple(self._all):
            library.interrupt()
