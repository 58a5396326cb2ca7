"""Our own search, measured as the window uses it: a query typed, a page of 20 marked hits."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from benchmarks.searching.built import Built, build_once
from benchmarks.searching.corpus import documents
from benchmarks.searching.queries import Query
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth, Hit, Hits, Tier
from desktop.library.index import STAMP
from desktop.library.store import Library, create_library, open_library

PAGE = 20


def library_of(size: int) -> tuple[Path, Built]:
    """The library with a corpus of this size, and what its index took; the texts are stored apart, before.

    One that an older program made is brought up to date, an index of another form is made anew.
    """

    def store(folder: Path) -> None:
        with create_library(folder / "content.db") as library:
            library.postpone_index()
            for document in documents(size):
                library.add(document, Facts())

    folder, _ = build_once("library", size, store)
    path = folder / "content.db"

    with open_library(path) as library:
        _, built = build_once(f"ours {STAMP}", size, lambda _: library.mend_index(anew=True))
    return path, Built(built.seconds, built.cpu, _index_bytes(path))


def _index_bytes(path: Path) -> int:
    """The pages of the index in a file that holds the documents too."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search#_%' ESCAPE '#'"
        return int(connection.execute(sql).fetchone()[0])


class Ours:
    """Answers with the texts of the hits: what a person sees says whether the passage was found."""

    def __init__(self, depth: Depth) -> None:
        self.name = "sotay" if depth is Depth.INSTANT else "sotay, settled page"
        self._depth = depth

    def open(self, path: Path) -> None:
        self.library: Library = open_library(path, read_only=True)

    def ask(self, query: Query) -> tuple[Hit, ...]:
        result = self.library.search(query.typed, limit=PAGE, depth=self._depth)
        return result.hits if isinstance(result, Hits) else ()

    def close(self) -> None:
        self.library.close()


def violations(pages: Iterable[tuple[Hit, ...]]) -> int:
    """Pages on which a hit that only matches without accents stands above one that has them."""
    order = list(Tier)
    ranks = ([order.index(hit.tier) for hit in page] for page in pages)
    return sum(found != sorted(found) for found in ranks)
