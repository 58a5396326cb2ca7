"""An index that is missing, damaged, of another version or can't be written: searches are answered all the same."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from desktop.errors import LibraryError
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth, Empty, Hits, NodeRef, NoHits
from desktop.library.check import check_library
from desktop.library.store import Library, open_library

_EMPTY = "INSERT INTO search_tokens (search_tokens) VALUES ('delete-all')"
TROUBLES = {
    "missing": "DROP TABLE search_tokens; DROP TABLE search_words; DROP TABLE search_state",
    "of a newer version": "UPDATE search_state SET stamp = '99.0 SQLite 9.9.9'",
    "half made": f"UPDATE search_state SET known_to = 0; {_EMPTY}",
    "damaged": "DELETE FROM search_tokens_data WHERE id > 10",
}
QUERIES = [
    "kinh tế",
    "ngan sach",
    "42-KL/TW",
    "giai phong mat b",
    "muc:II.2.1 thu",
    "-kinh tế",
    "tailieu:huong-dan đảng",
]


def harm(library: Library, sql: str) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        connection.executescript(sql)


def refs(library: Library, query: str) -> set[NodeRef]:
    result = library.search(query, limit=500)
    assert isinstance(result, Hits), query
    return {hit.ref for hit in result.hits}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_same_is_found_without_the_index(filled: Library, trouble: str) -> None:
    """Every passage is looked at instead, with the same hits, by a reader that may not write."""
    before = {query: refs(filled, query) for query in QUERIES}
    harm(filled, TROUBLES[trouble])
    with open_library(filled.path, read_only=True) as reader:
        assert {query: refs(reader, query) for query in QUERIES} == before
        assert not reader.index_is_sound()
        assert reader.search("%") == Empty()
        assert reader.search("ozymandias") == NoHits()
        assert isinstance(reader.similar(NodeRef("huong-dan-2024", "II.2.1/p1")), NoHits)


@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_index_is_made_anew(filled: Library, trouble: str) -> None:
    """Mending says how far it is, and leaves an index that is sound and equal to the content."""
    harm(filled, TROUBLES[trouble])
    told: list[tuple[int, int]] = []
    with open_library(filled.path) as library:
        library.search("kinh tế")  # damage shows when it is met
        library.mend_index(lambda done, total: told.append((done, total)))
        assert library.index_is_sound()
        assert told == [(1, 1)]
    assert check_library(filled.path) == ()


@pytest.mark.parametrize("trouble", TROUBLES)
def test_documents_come_and_go_meanwhile(filled: Library, guidance: Document, trouble: str) -> None:
    """An import or a removal does not wait for the index, and what it brings is found."""
    harm(filled, TROUBLES[trouble])
    with open_library(filled.path) as library:
        library.add(Document("a", None, "", (Node("1", None, NodeKind.PARAGRAPH, "ozymandias"),)), Facts())
        assert refs(library, "ozymandias") == {NodeRef("a", "1")}
        library.remove(guidance.id)
        library.mend_index()
        assert refs(library, "ozymandias") == {NodeRef("a", "1")}
    assert check_library(filled.path) == ()


def test_mending_goes_on_where_it_was_stopped(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped after any step, the index knows so many documents; what is added then is not lost to it."""
    from desktop.library import indexing

    monkeypatch.setattr(indexing, "BATCH", 1)
    library.postpone_index()
    for id_ in "abc":
        library.add(Document(id_, None, id_, (Node("1", None, NodeKind.PARAGRAPH, f"chung {id_}"),)), Facts())
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.mend_index(stop)
    library.remove("a")
    library.add(Document("d", None, "d", (Node("1", None, NodeKind.PARAGRAPH, "chung d"),)), Facts())
    assert not library.index_is_sound()
    library.mend_index(stop)
    assert {ref.document for ref in refs(library, "chung")} == {"b", "c", "d"}
    assert check_library(library.path) == ()


def test_no_room_for_the_index(filled: Library) -> None:
    """A full disk is one sentence; what was found before is found still."""
    harm(filled, TROUBLES["missing"])
    before = refs(filled, "kinh tế")
    pages = filled._connection.execute("PRAGMA page_count").fetchone()[0]
    filled._connection.execute(f"PRAGMA max_page_count = {pages}")
    filled._connection.execute("CREATE TABLE filler (content BLOB)")
    with pytest.raises(sqlite3.OperationalError):
        filled._connection.execute("INSERT INTO filler VALUES (zeroblob(100000000))")
    with pytest.raises(LibraryError) as refusal:
        _fill(filled, filled.mend_index)
    assert refusal.value.code == "library_full"
    assert refs(filled, "kinh tế") == before


def _fill(library: Library, write: Callable[[], None]) -> None:
    """Take all pages that are left free, then write."""
    while True:
        try:
            library._connection.execute("INSERT INTO filler VALUES (zeroblob(3000))")
        except sqlite3.OperationalError:
            break
    write()


def test_a_reader_that_may_not_write(filled: Library) -> None:
    """The shipped file can't be mended where it is: that is one sentence."""
    harm(filled, TROUBLES["missing"])
    filled.close()
    filled.path.chmod(0o444)
    with open_library(filled.path, read_only=True) as reader, pytest.raises(LibraryError) as refusal:
        reader.mend_index()
    assert refusal.value.code == "library_read_only"


def test_scanning_counts_no_further_than_it_shows(library: Library) -> None:
    """Without an index the first so many are counted, and the total says that there are more."""
    nodes = tuple(Node(f"{n}", None, NodeKind.PARAGRAPH, "kinh tế") for n in range(300))
    library.add(Document("a", None, "", nodes), Facts())
    library.postpone_index()
    result = library.search("kinh tế", depth=Depth.INSTANT)
    assert isinstance(result, Hits)
    assert (result.total, result.total_is_exact) == (50, False)
