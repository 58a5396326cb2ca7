"""Which document of the library a citation leads to."""

import pytest

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Citation, Facts, Span
from desktop.guidance.refs import NodeRef
from desktop.library.cited import Cited, document_key
from desktop.library.reader import DocumentSummary
from desktop.library.store import Library, create_library


def kept(id_: str, kind: str, number: str | None, day: str | None = None, title: str = "Tên") -> DocumentSummary:
    return DocumentSummary(id_, 1, kind, title, number, day, None, 1)


def citation(text: str, kind: str | None, number: str | None = None, day: str | None = None) -> Citation:
    return Citation(Span("p1", None, 0, len(text), text), kind, number, day)


KEPT = Cited(
    [
        kept("nq57", "Nghị quyết", "57-NQ/TW", "2024-12-22"),
        kept("nq5", "Nghị quyết", "05-NQ/TU", "2026-03-15"),
        kept("kh-a", "Kế hoạch", "12/KH-UBND", "2026-01-10"),
        kept("kh-b", "Kế hoạch", "12/KH-UBND", "2025-02-01"),
        kept("luat", "Luật", None, "2015-06-19", "Tổ chức Chính phủ"),
        kept("luat-khac", "Luật", None, "2015-06-19", "Luật Ngân sách nhà nước"),
    ]
)


@pytest.mark.parametrize(
    ("cited", "document"),
    [
        (citation("Nghị quyết số 57-NQ/TW", "Nghị quyết", "57-NQ/TW"), "nq57"),
        (citation("nghị quyết 57 - nq/tw", None, "57 – nq/tw"), "nq57"),
        (citation("Nghị quyết số 5-NQ/TU", "Nghị quyết", "5-NQ/TU"), "nq5"),
        (citation("Nghị quyết số 57-NQ/TW", "Nghị quyết", "57-NQ/TW", "2023-12-22"), None),
        (citation("Kết luận số 57-NQ/TW", "Kết luận", "57-NQ/TW"), None),
        (citation("Kế hoạch số 12/KH-UBND", "Kế hoạch", "12/KH-UBND"), None),
        (citation("Kế hoạch số 12/KH-UBND", "Kế hoạch", "12/KH-UBND", "2025-02-01"), "kh-b"),
        (citation("Luật Tổ chức Chính phủ ngày 19/6/2015", "Luật", None, "2015-06-19"), "luat"),
        (citation("Luật Ngân sách nhà nước ngày 19/6/2015", "Luật", None, "2015-06-19"), "luat-khac"),
        (citation("Luật Đầu tư ngày 19/6/2015", "Luật", None, "2015-06-19"), None),
        (citation("Nghị quyết", "Nghị quyết"), None),
    ],
)
def test_a_citation_leads_to_the_one_document_that_it_can_mean(cited: Citation, document: str | None) -> None:
    """Nothing that it says may differ, and two possible documents are none."""
    assert KEPT.document_of(cited) == document


def test_a_document_does_not_lead_to_itself() -> None:
    """Who reads it is there already."""
    assert KEPT.document_of(citation("Nghị quyết số 57-NQ/TW", "Nghị quyết", "57-NQ/TW"), "nq57") is None


def test_a_number_is_the_same_however_it_is_written() -> None:
    """Noughts before it and the ways to set its parts apart say nothing."""
    assert document_key("005/QĐ") == document_key("5/qđ")


def test_the_library_looks_up_what_it_holds(library: Library, guidance: Document) -> None:
    """A document that comes in is found by those that cite it."""
    cited = citation("Hướng dẫn số 9-HD/TU", "Hướng dẫn", "9-HD/TU")
    assert library.cited().document_of(cited) is None
    library.add(Document("hd-9", "Hướng dẫn", "Tên", guidance.nodes, number="09-HD/TU"), Facts())
    assert library.cited().document_of(cited) == "hd-9"


def test_the_way_back_finds_every_way_to_write_a_number(tmp_path) -> None:
    """Of the other documents' citations those that mean it, in their passage or note; not another's of like digits."""
    text, note = "Theo Nghị quyết số 5 - NQ/TU và Nghị quyết số 15-NQ/TU.", "Nghị quyết số 05-NQ/TU"
    place, like = text.index("Nghị quyết số 5"), text.index("Nghị quyết số 15")
    spans = (
        Span("a", None, place, place + 22, "Nghị quyết số 5 - NQ/TU"),
        Span("a", None, like, like + 22, text[like:-1]),
    )
    citations = (
        Citation(spans[0], "Nghị quyết", "5 - NQ/TU"),
        Citation(spans[1], "Nghị quyết", "15-NQ/TU"),
        Citation(Span("a", "1", 0, len(note), note), "Nghị quyết", "05-NQ/TU"),
    )
    citer = Document(
        "khac", "Kế hoạch", "Khác", (Node("a", None, NodeKind.PARAGRAPH, text),), (Footnote("1", "a", 4, note),)
    )
    named = Document("nq5", "Nghị quyết", "Năm", (Node("a", None, NodeKind.PARAGRAPH, "x"),), number="05-NQ/TU")
    with create_library(tmp_path / "a.db") as library:
        library.add(citer, Facts(citations=citations))
        library.add(named, Facts())
        found = library.citing("nq5", library.cited())
        assert library.citing("khac", library.cited()) == ()
    assert [(one.title, one.text, one.citation) for one in found] == [
        ("Khác", text, citations[0]),
        ("Khác", note, citations[2]),
    ]
    assert found[1].ref == NodeRef("khac", "a", "1")
