"""Going over a library file: what is wrong with it, and an index that stays true to its documents."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.library.check import check_library
from desktop.library.store import Library, create_library
from desktop.library.writer import AddedStatus


def test_all_is_well(filled: Library) -> None:
    """A library just filled has no problem, and checking it changes nothing."""
    before = filled.path.read_bytes()
    assert check_library(filled.path) == ()
    assert filled.path.read_bytes() == before


def test_a_file_that_can_only_be_read(filled: Library) -> None:
    """The shipped file, which may not be written to, can be checked."""
    filled.close()
    filled.path.chmod(0o444)
    assert check_library(filled.path) == ()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE nodes SET text = 'khác' WHERE path = 'I.1'",
        "UPDATE footnotes SET text = 'khác' WHERE label = '1'",
        "UPDATE documents SET title = 'khác'",
        "INSERT INTO search_tokens (rowid, tokens) VALUES (9999, 'lạc')",
        "INSERT INTO search_tokens (search_tokens) VALUES ('delete-all')",
        "UPDATE search_words SET passages = 1000 WHERE word = 'kinh'",
        "DELETE FROM search_words WHERE word = '=kinh'",
    ],
)
def test_drift_is_found(filled: Library, sql: str) -> None:
    """Content changed behind the index, or an index changed behind the content, is one problem."""
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(sql)
    assert [problem.split(";")[0] for problem in check_library(filled.path)] == [
        "Chỉ mục tìm kiếm không khớp với nội dung tài liệu"
    ]


def test_a_broken_index_is_found(filled: Library) -> None:
    """An index whose own records are lost is a problem, not a crash."""
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute("DELETE FROM search_tokens_data WHERE id > 10")
    assert len(check_library(filled.path)) == 1


def test_orphans_are_found(filled: Library) -> None:
    """Rows that belong to no document are counted."""
    with closing(sqlite3.connect(filled.path)) as connection, connection:
        connection.execute("UPDATE dates SET document_id = 'x', node_path = 'y'")
    assert check_library(filled.path)[0].startswith("Có 2 dòng dữ liệu không thuộc tài liệu nào")


@pytest.mark.parametrize("damage", [lambda content: content[:9000], lambda content: content[:8192] + b"\xff" * 90000])
def test_damage_is_found(filled: Library, damage: Callable[[bytes], bytes]) -> None:
    """A file cut short or written over is said to be damaged."""
    filled.close()
    filled.path.write_bytes(damage(filled.path.read_bytes()))
    (problem,) = check_library(filled.path)
    assert "bị hỏng" in problem


def test_no_library(tmp_path: Path) -> None:
    """A file that is not there is the one problem."""
    (problem,) = check_library(tmp_path / "x.db")
    assert problem.startswith("Không tìm thấy")


WORDS = ("hoà", "hòa", "Đảng", "đang", "42-KL/TW", "8,5%", "tế", "te", "II", "…")
IDS = "abcdefgh"


def random_document(chance: random.Random) -> Document:
    """A small document under one of a few ids: paragraphs, some below a heading, and a note."""
    texts = [" ".join(chance.choices(WORDS, k=chance.randrange(5))) for _ in range(chance.randrange(5))]
    nodes = tuple(
        Node(f"{n}", "0" if n > 1 else None, NodeKind.PARAGRAPH if n else NodeKind.HEADING, text)
        for n, text in enumerate(texts)
    )
    notes = tuple(Footnote("1", node.path, 0, node.text) for node in nodes[:1])
    title = " ".join(chance.choices(WORDS, k=chance.randrange(3)))
    return Document(chance.choice(IDS), chance.choice([None, "Luật"]), title, nodes, notes, issued_on="2024-01-02")


def test_the_index_never_drifts(tmp_path: Path) -> None:
    """After 1,000 imports, revisions and deletions the index is whole and equal to the content."""
    chance = random.Random(20241122)  # noqa: S311 - the same changes every time are wanted
    known: dict[str, Document] = {}
    with create_library(tmp_path / "content.db") as library:
        library._connection.execute("PRAGMA synchronous = OFF")
        for _ in range(1000):
            if known and chance.random() < 0.3:
                library.remove(removed := chance.choice(sorted(known)))
                del known[removed]
            elif library.add(document := random_document(chance), Facts()).status is AddedStatus.IMPORTED:
                known[document.id] = document
        library._connection.execute("INSERT INTO search_tokens (search_tokens, rank) VALUES ('integrity-check', 1)")
        assert check_library(library.path) == ()
        assert {summary.id: library.document(summary.id) for summary in library.documents()} == known
