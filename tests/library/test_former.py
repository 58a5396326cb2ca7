"""Editions that were replaced stay in the library, to be compared with."""

from dataclasses import replace

import pytest

from desktop.errors import LibraryError
from desktop.guidance.document import Document, Footnote, Mark, Node, NodeKind, Recipient, Style, Table
from desktop.guidance.facts import Facts
from desktop.library.check import check_library
from desktop.library.former import KEPT
from desktop.library.store import Library, open_library

MARKS = (Mark(0, 2, Style.BOLD),)
DOCUMENT = Document(
    "k", "Kế hoạch", "Kế hoạch năm\0 😀",
    (
        Node("I", None, NodeKind.HEADING, "Mục", "I", "I.", 1, MARKS, (3, 4), (1,)),
        Node("I/t1", "I", NodeKind.TABLE, "a\tb"),
    ),
    (Footnote("1", "I", 2, "một\nhai", MARKS, (9,)),), (Recipient("Như trên", "nhóm", group_inferred=True),),
    ("KT.", "A"), "1-KH/A", "2024-01-10", "Hà Nội", "Ban", None, (Table("I/t1", (("a", "b"),)),), ("ĐẢNG BỘ",),
)  # fmt: skip


def revised(number: int) -> Document:
    return replace(DOCUMENT, title=f"Kế hoạch lần {number}")


def test_what_a_revision_replaces_is_kept_whole(library: Library) -> None:
    """Every field of the old edition comes back, beside the one of today."""
    library.add(DOCUMENT, Facts())
    assert library.former("k") == ()
    library.add(revised(2), Facts())
    (former,) = library.former("k")
    assert (former.document, former.revision) == ("k", 1)
    assert library.edition("k", 1) == DOCUMENT
    assert library.edition("k", 2) == library.document("k") == revised(2)


def test_only_the_newest_are_kept(library: Library) -> None:
    """Of a document that changes every day the oldest editions are let go."""
    for number in range(1, KEPT + 4):
        library.add(revised(number), Facts())
    assert [one.revision for one in library.former("k")] == list(range(KEPT + 2, 2, -1))
    with pytest.raises(LibraryError) as caught:
        library.edition("k", 1)
    assert caught.value.code == "library_no_edition"


def test_they_go_with_their_document(library: Library) -> None:
    """A document that is taken out leaves nothing behind, and one that comes back begins anew."""
    library.add(DOCUMENT, Facts())
    library.add(revised(2), Facts())
    library.remove("k")
    with pytest.raises(LibraryError):
        library.former("k")
    library.add(DOCUMENT, Facts())
    assert library.former("k") == ()


def test_the_same_content_replaces_nothing(library: Library) -> None:
    """A file that is opened again is no new edition."""
    library.add(DOCUMENT, Facts())
    library.add(DOCUMENT, Facts())
    assert library.former("k") == ()


def test_they_can_be_read_while_another_writes(library: Library) -> None:
    """A reader's own connection has them, and the file is whole."""
    library.add(DOCUMENT, Facts())
    library.add(revised(2), Facts())
    with open_library(library.path, read_only=True) as reader:
        assert reader.edition("k", 1) == DOCUMENT
    assert check_library(library.path) == ()
