"""What a person looked for: the latest queries, and those that they saved; kept in their own file."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop.study.desk import Desk
from desktop.ui.behind.notebook import Notebook, Work
from desktop.ui.behind.settings import Settings

MOST_RECENT = 30


class SearchMemory(QObject):
    """Every answer comes at once, the newest first; `changed` says that another one is to be asked for.

    What can't be written to the person's file, as long as that is so, waits in the settings file, where
    programs before this one kept all of it.
    """

    changed = Signal()

    def __init__(self, notebook: Notebook, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._settings = notebook, settings
        self._recent = _queries(settings.recent_searches)
        self._saved = _queries(settings.saved_searches)
        self._is_read = False

    @Slot()
    def read(self) -> None:
        """Ask the person's file, once; what waits in the settings goes there first."""
        if not self._is_read:
            self._is_read = True
            recent, saved = self._recent, self._saved
            self._notebook.ask(lambda desk, _: _read(desk, recent, saved), self._on_read, self._on_failed)

    def recent(self) -> tuple[str, ...]:
        """The latest queries, each once."""
        return self._recent[:MOST_RECENT]

    def saved(self) -> tuple[str, ...]:
        """What the person keeps."""
        return self._saved

    def remember(self, query: str) -> None:
        """A query has led somewhere."""
        if wanted := query.strip():
            self._recent = (wanted, *_rest(wanted, self._recent))
            self._write(lambda desk, _: desk.study.searches.remember(wanted))

    def save(self, query: str) -> None:
        """Keep a query until it is forgotten."""
        if wanted := query.strip():
            self._saved = (wanted, *_rest(wanted, self._saved))
            self._write(lambda desk, _: desk.study.searches.save(wanted, wanted))

    def forget(self, query: str) -> None:
        """Remember a query no longer, saved or not."""
        wanted = query.strip()
        self._recent, self._saved = _rest(wanted, self._recent), _rest(wanted, self._saved)
        self._write(lambda desk, _: desk.study.searches.forget(wanted))

    def forget_recent(self) -> None:
        """Remember none but the saved ones."""
        self._recent = ()
        self._write(lambda desk, _: desk.study.searches.forget_unnamed())

    def _write(self, work: Work) -> None:
        self._notebook.do(work, self._on_written, self._on_failed)

    @Slot(object)
    def _on_read(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        self._recent, self._saved = found
        self._settings.recent_searches = self._settings.saved_searches = ""
        self.changed.emit()

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        """It is on the disk."""

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        self._settings.recent_searches = json.dumps(self._recent, ensure_ascii=False)
        self._settings.saved_searches = json.dumps(self._saved, ensure_ascii=False)


def _read(desk: Desk, recent: Sequence[str], saved: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The queries of the file, with those that waited; these are in a backup, too, before they are taken from there."""
    searches = desk.study.searches
    if recent or saved:
        searches.adopt(recent, saved)
        desk.study.back_up()
    found = searches.recent(MOST_RECENT), searches.saved()
    return tuple(one.query for one in found[0]), tuple(one.query for one in found[1])


def _queries(text: str) -> tuple[str, ...]:
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return ()
    texts = [query for query in found if isinstance(query, str) and query.strip()] if isinstance(found, list) else []
    return tuple(dict.fromkeys(texts))


def _rest(query: str, queries: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(other for other in queries if other != query)
