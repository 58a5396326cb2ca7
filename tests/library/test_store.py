"""Documents in a library: stored, read back, revised, removed."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import LibraryError
from desktop.guidance.document import Document, Footnote, Mark, Node, NodeKind, Style
from desktop.guidance.facts import Facts
from desktop.library.reader import DocumentSummary
from desktop.library.store import Library, create_library, open_library
from desktop.library.writer import Added, AddedStatus, fingerprint_of


def small(id_: str, *texts: str) -> Document:
    nodes = (Node(f"{n}", None, NodeKind.PARAGRAPH, text) for n, text in enumerate(texts, 1))
    return Document(id_, "Kế hoạch", "Kế hoạch nhỏ", tuple(nodes))


def rows(library: Library) -> dict[str, int]:
    """How many rows each table of content and search has."""
    with closing(sqlite3.connect(library.path)) as connection:
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view' AND name NOT LIKE '%sqlite_%'"
            " AND name NOT LIKE 'search\\_tokens\\_%' ESCAPE '\\' AND name <> 'search_state'"
        ).fetchall()
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in tables}


def test_round_trip(filled: Library, guidance: Document, facts: Facts) -> None:
    """A document and its facts are read back equal to what was added."""
    assert filled.document(guidance.id) == guidance
    assert filled.facts(guidance.id) == facts


def test_every_field_survives(library: Library) -> None:
    """Marks, lines, notes, front and back matter come back, any character in them."""
    marks = (Mark(0, 3, Style.BOLD), Mark(4, 6, Style.ITALIC))
    node = Node("I", None, NodeKind.HEADING, "* _a_ <b> & '\"\\\0\n😀", "I", "I-", 1, marks, (3, 4))
    note = Footnote("1", "I", 2, "một\nhai", marks, (9,))
    document = Document(
        "x", None, "", (node,), (note,), signature=("KT.", "A"), number="1-HD/A", issued_on="2024-01-10",
        place="Hà Nội", issuer="Ban", secrecy=None,
    )  # fmt: skip
    library.add(document, Facts())
    assert library.document("x") == document
    assert library.facts("x") == Facts()


def test_first_revision(library: Library, guidance: Document, facts: Facts) -> None:
    """A new document is revision 1 and stands in the list with what a list shows."""
    assert library.add(guidance, facts) == Added(guidance.id, 1, AddedStatus.IMPORTED)
    assert library.documents() == (
        DocumentSummary(guidance.id, 1, guidance.kind, guidance.title, None, None, None, len(guidance.nodes)),
    )


def test_same_content_again(filled: Library, guidance: Document, facts: Facts) -> None:
    """The same content again writes nothing."""
    with open_library(filled.path, read_only=True) as other:
        before = other.data_version()
        assert filled.add(guidance, facts) == Added(guidance.id, 1, AddedStatus.UNCHANGED)
        assert other.data_version() == before


def test_other_content_is_the_next_revision(library: Library) -> None:
    """Another content under the same id replaces the old one and keeps its place in the list."""
    library.add(small("a", "một"), Facts())
    library.add(small("b", "khác"), Facts())
    revised = small("a", "hai", "ba")
    assert library.add(revised, Facts()) == Added("a", 2, AddedStatus.IMPORTED)
    assert library.document("a") == revised
    assert [(summary.id, summary.revision) for summary in library.documents()] == [("a", 2), ("b", 1)]


def test_fingerprint_ignores_the_id_only(guidance: Document) -> None:
    """Documents of equal content have equal fingerprints; any other difference shows."""
    assert fingerprint_of(replace(guidance, id="other")) == fingerprint_of(guidance)
    assert fingerprint_of(replace(guidance, number="1")) != fingerprint_of(guidance)
    assert fingerprint_of(replace(guidance, footnotes=())) != fingerprint_of(guidance)


def test_remove_leaves_nothing(filled: Library, guidance: Document) -> None:
    """A removed document leaves no row in any table, and nothing in the index."""
    filled.remove(guidance.id)
    assert set(rows(filled).values()) == {0}
    assert filled.documents() == ()


def test_a_failed_write_changes_nothing(filled: Library, guidance: Document) -> None:
    """A document with two nodes of one path is a bug, and leaves the library as it was."""
    before = rows(filled)
    twice = Document(guidance.id, None, "", (Node("1", None, NodeKind.PARAGRAPH, "a"),) * 2)
    with pytest.raises(sqlite3.IntegrityError):
        filled.add(twice, Facts())
    assert rows(filled) == before
    assert filled.document(guidance.id) == guidance


@pytest.mark.parametrize("ask", [Library.document, Library.facts, Library.revision, Library.remove])
def test_unknown_document(library: Library, ask) -> None:
    """An id that the library does not have is said in one sentence."""
    with pytest.raises(LibraryError, match="không-có") as refusal:
        ask(library, "không-có")
    assert refusal.value.code == "library_no_document"


def test_change_by_another_process_is_noticed(library: Library) -> None:
    """The data version changes when another connection has written, and only then."""
    before = library.data_version()
    library.add(small("a", "một"), Facts())
    assert library.data_version() == before
    with open_library(library.path) as other:
        other.add(small("b", "hai"), Facts())
    assert library.data_version() != before
    assert [summary.id for summary in library.documents()] == ["a", "b"]


def test_building_twice_gives_the_same(tmp_path, guidance: Document, facts: Facts) -> None:
    """Two libraries of the same documents are equal to the last row."""
    dumps = []
    for name in ("one.db", "two.db"):
        with create_library(tmp_path / name) as library:
            library.add(guidance, facts)
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            dumps.append(list(connection.iterdump()))
    assert dumps[0] == dumps[1]


def test_the_same_content_under_another_id_is_known(tmp_path: Path, guidance: Document) -> None:
    """A document that is read again from another file is the document that is there."""
    with create_library(tmp_path / "content.db") as library:
        library.add(guidance, Facts())
        again = library.add(replace(guidance, id="ban-khac"), Facts())
        assert (again.id, again.revision, again.status.value) == ("huong-dan-2024", 1, "unchanged")
        assert len(library.documents()) == 1
