"""What a person looked for: the latest queries, and those that they saved."""

import json
from typing import Protocol

from desktop.ui.behind.settings import Settings

MOST_RECENT, MOST_SAVED = 30, 100


class SearchMemory(Protocol):
    """Queries as they were typed; every answer comes at once, the newest first."""

    def recent(self) -> tuple[str, ...]:
        """The latest queries, each once."""

    def saved(self) -> tuple[str, ...]:
        """What the person keeps."""

    def remember(self, query: str) -> None:
        """A query has led somewhere."""

    def save(self, query: str) -> None:
        """Keep a query until it is forgotten."""

    def forget(self, query: str) -> None:
        """Remember a query no longer, saved or not."""

    def forget_recent(self) -> None:
        """Remember none but the saved ones."""


class SearchesInSettings:
    """Kept in the settings file, bounded; a list there that makes no sense counts as none."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._recent = _queries(settings.recent_searches)[:MOST_RECENT]
        self._saved = _queries(settings.saved_searches)[:MOST_SAVED]

    def recent(self) -> tuple[str, ...]:
        return self._recent

    def saved(self) -> tuple[str, ...]:
        return self._saved

    def remember(self, query: str) -> None:
        self._recent = _first(query, self._recent, MOST_RECENT)
        self._write()

    def save(self, query: str) -> None:
        self._saved = _first(query, self._saved, MOST_SAVED)
        self._write()

    def forget(self, query: str) -> None:
        self._recent, self._saved = _rest(query, self._recent), _rest(query, self._saved)
        self._write()

    def forget_recent(self) -> None:
        self._recent = ()
        self._write()

    def _write(self) -> None:
        self._settings.recent_searches = json.dumps(self._recent, ensure_ascii=False)
        self._settings.saved_searches = json.dumps(self._saved, ensure_ascii=False)


def _queries(text: str) -> tuple[str, ...]:
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return ()
    texts = [query for query in found if isinstance(query, str) and query.strip()] if isinstance(found, list) else []
    return tuple(dict.fromkeys(texts))


def _rest(query: str, queries: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(other for other in queries if other != query.strip())


def _first(query: str, queries: tuple[str, ...], most: int) -> tuple[str, ...]:
    wanted = query.strip()
    return (wanted, *_rest(query, queries))[:most] if wanted else queries
