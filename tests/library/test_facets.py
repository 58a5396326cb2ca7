"""How the hits of a query are spread, what each of them is, and what says much the same."""

import pytest

from desktop.errors import LibraryError
from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth, Empty, Facet, Facets, Hits, NodeCount, NodeRef, NoHits, Source
from desktop.library.store import Library


def found(library: Library, query: str, depth: Depth = Depth.SETTLED) -> Hits:
    result = library.search(query, depth=depth)
    assert isinstance(result, Hits), query
    return result


def small(id_: str, kind: str | None, issued_on: str | None, *texts: str) -> Document:
    nodes = tuple(Node(f"{n}", None, NodeKind.PARAGRAPH, text) for n, text in enumerate(texts, 1))
    return Document(id_, kind, f"Tên {id_}", nodes, issued_on=issued_on)


@pytest.fixture
def three(library: Library) -> Library:
    library.add(small("a", "Luật", "2020-01-02", "kinh tế", "kinh tế biển", "khác"), Facts())
    library.add(small("b", "Luật", "2023-05-06", "phát triển kinh tế"), Facts())
    library.add(small("c", None, None, "kinh tế số"), Facts())
    return library


def test_facets_of_several_documents(three: Library) -> None:
    """Documents and kinds with most hits first, years newest first; no sections."""
    assert found(three, "kinh tế").facets == Facets(
        documents=(Facet("a", "Tên a", 2), Facet("b", "Tên b", 1), Facet("c", "Tên c", 1)),
        kinds=(Facet("Luật", "Luật", 3),),
        years=(Facet("2023", "2023", 1), Facet("2020", "2020", 2)),
    )


def test_counts_for_the_tree(three: Library) -> None:
    """Each node with hits has its own count."""
    assert found(three, "kinh tế").counts == (
        NodeCount("a", "1", 1), NodeCount("a", "2", 1), NodeCount("b", "1", 1), NodeCount("c", "1", 1),
    )  # fmt: skip


def test_sections_of_one_document(filled: Library) -> None:
    """Where all hits are in one document they are counted by its sections, and all of them are counted."""
    result = found(filled, "kinh tế")
    assert result.facets.sections[0].value == "II"
    assert {section.value for section in result.facets.sections} == {"front.preamble", "I", "II", "III"}
    assert sum(section.count for section in result.facets.sections) == result.total
    assert sum(count.count for count in result.counts) == result.total


def test_an_instant_page_has_the_same_hits_and_no_facets(filled: Library) -> None:
    """While a person types nothing is counted that they can't see yet."""
    instant, settled = found(filled, "ngân sách", Depth.INSTANT), found(filled, "ngân sách")
    assert instant.hits == settled.hits
    assert (instant.facets, instant.counts) == (Facets(), ())


@pytest.mark.parametrize(
    ("query", "source"),
    [
        ("hướng dẫn tuyên truyền kết quả", Source.TITLE),
        ("về lĩnh vực kinh tế", Source.HEADING),
        ("nem chua rán", Source.FOOTNOTE),
        ("64-KL/TW", Source.CITATION),
        ("21/21", Source.FIGURE),
        ("giải phóng mặt bằng", Source.TEXT),
    ],
)
def test_what_a_hit_is(filled: Library, query: str, source: Source) -> None:
    """Headings, notes, citations and figures say what they are."""
    assert found(filled, query).hits[0].source is source


def test_a_table_is_found(library: Library) -> None:
    """The cells of a table are searched, and the hit says that it is one."""
    rows = (("Chỉ tiêu", "2024"), ("Thu ngân sách", "8,5%"))
    node = Node("1", None, NodeKind.TABLE, text_of_rows(rows))
    library.add(Document("a", None, "", (node,), tables=(Table("1", rows),)), Facts())
    assert [hit.source for hit in found(library, "thu ngan sach").hits] == [Source.TABLE]


def test_similar_passages_stand_in_any_document(three: Library) -> None:
    """The most alike comes first, the passage itself never."""
    three.add(small("d", None, None, "chuyển đổi kinh tế biển xanh", "việc khác"), Facts())
    result = three.similar(NodeRef("a", "2"))
    assert isinstance(result, Hits)
    refs = [hit.ref for hit in result.hits]
    assert refs[0] == NodeRef("d", "1")
    assert NodeRef("a", "2") not in refs
    assert result.hits[0].marks == ((11, 23),)


def test_nothing_is_similar(library: Library) -> None:
    """A passage alone has none like it, one without words asks for nothing, one that is not there says so."""
    library.add(small("a", None, None, "một mình", "…"), Facts())
    assert library.similar(NodeRef("a", "1")) == NoHits()
    assert library.similar(NodeRef("a", "2")) == Empty()
    with pytest.raises(LibraryError, match="Không có mục “9”"):
        library.similar(NodeRef("a", "9"))
