"""A document that comes in again: the same, another version, or another document."""

from dataclasses import replace

import pytest

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.library.filing import Alike, Filing
from desktop.library.store import Library, create_library
from desktop.library.writer import Added, AddedStatus


def document(text: str, **front: str) -> Document:
    fields = {"id": "ke-hoach", "kind": "Kế hoạch", "title": "Tuần lễ văn hóa"} | front
    return Document(nodes=(Node("p1", None, NodeKind.PARAGRAPH, text),), **fields)  # type: ignore[arg-type]


@pytest.fixture
def library(tmp_path):
    with create_library(tmp_path / "kho.db") as made:
        yield made


def contents(library: Library) -> list[tuple[str, int, str]]:
    return [(one.id, one.revision, library.document(one.id).nodes[0].text) for one in library.documents()]


def test_a_new_document_is_stored(library: Library) -> None:
    """There is nothing to ask about."""
    assert library.file(document("một"), Facts()) == Added("ke-hoach", 1, AddedStatus.IMPORTED)


@pytest.mark.parametrize("filing", list(Filing))
def test_the_same_content_is_there_once(library: Library, filing: Filing) -> None:
    """Whatever is asked for, and under whatever id it comes."""
    library.file(document("một"), Facts())
    again = library.file(document("một", id="khac"), Facts(), filing)
    assert again == Added("ke-hoach", 1, AddedStatus.UNCHANGED)


@pytest.mark.parametrize(
    ("stored", "coming"),
    [
        ({}, {}),
        ({"id": "a", "number": "12-KH/TU"}, {"id": "b", "number": "12-kh/tu", "title": "Khác"}),
        ({"id": "a"}, {"id": "b", "title": "TUẦN LỄ  VĂN HÓA"}),
    ],
    ids=["id", "number", "title"],
)
def test_what_is_like_another_is_asked_about(library: Library, stored: dict[str, str], coming: dict[str, str]) -> None:
    """By id, by number, by title; nothing is written."""
    library.file(document("một", **stored), Facts())
    before = contents(library)
    found = library.file(document("hai", **coming), Facts())
    assert isinstance(found, Alike)
    assert found.summary.id == before[0][0]
    assert contents(library) == before


def test_two_numbers_are_two_documents(library: Library) -> None:
    """One title may be given every year."""
    library.file(document("một", id="a", number="1-KH/TU"), Facts())
    assert library.file(document("hai", id="b", number="2-KH/TU"), Facts()) == Added("b", 1, AddedStatus.IMPORTED)


def test_a_revision_keeps_the_id_of_what_it_replaces(library: Library) -> None:
    """Although its own would be another."""
    library.file(document("một"), Facts())
    library.file(document("hai", id="tuan-le"), Facts(), Filing.REVISION)
    assert contents(library) == [("ke-hoach", 2, "hai")]


def test_a_separate_document_stands_beside(library: Library) -> None:
    """Its id is the next that is free."""
    library.file(document("một"), Facts())
    for text in ("hai", "ba"):
        library.file(document(text), Facts(), Filing.SEPARATE)
    assert contents(library) == [("ke-hoach", 1, "một"), ("ke-hoach-2", 1, "hai"), ("ke-hoach-3", 1, "ba")]


def test_a_title_alone_does_not_count_for_another_kind(library: Library) -> None:
    """A report on a plan is not the plan."""
    library.file(document("một"), Facts())
    other = replace(document("hai", id="bao-cao"), kind="Báo cáo")
    assert library.file(other, Facts()) == Added("bao-cao", 1, AddedStatus.IMPORTED)
