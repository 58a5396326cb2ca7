"""Finding passages of the guidance: tiers, order, marks, scope."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Citation, Facts, Span
from desktop.guidance.refs import Depth, Empty, Hit, Hits, NodeRef, NoHits, Tier
from desktop.library import asking, search
from desktop.library.reads import SearchInterrupted
from desktop.library.store import Library, create_library
from desktop.text.fold import fold

EXACT = {Tier.EXACT_PHRASE, Tier.EXACT_WORDS}
ORDER = list(Tier)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, guidance: Document, facts: Facts) -> Iterator[Library]:
    """A library with the guidance, for tests that only read."""
    with create_library(tmp_path_factory.mktemp("shelf") / "content.db") as library:
        library.add(guidance, facts)
        yield library


def hits(library: Library, query: str, limit: int = 200, document: str | None = None) -> tuple[Hit, ...]:
    result = library.search(query, limit=limit, document=document)
    assert isinstance(result, Hits), query
    assert result.hits, query
    return result.hits


def refs(library: Library, query: str) -> list[NodeRef]:
    return [hit.ref for hit in hits(library, query)]


def marked(document: Document, hit: Hit) -> list[str]:
    """The marked words, read from the document itself."""
    if hit.ref.footnote is None:
        text = document.node(hit.ref.path).text
    else:
        text = next(note.text for note in document.notes_of(hit.ref.path) if note.label == hit.ref.footnote)
    return [text[start:end] for start, end in hit.text_marks]


@pytest.mark.parametrize(
    ("query", "tier", "path", "words"),
    [
        ("ngân sách", Tier.EXACT_PHRASE, "II.2.8.4*2/p3", ["ngân sách"]),
        ("ngan sach", Tier.FOLDED_PHRASE, "II.2.8.4*2/p3", ["ngân sách"]),
        ("giai phong mat bang", Tier.FOLDED_PHRASE, "II.2.2/p3", ["giải phóng mặt bằng"]),
        ("gpmb", Tier.EXACT_WORDS, "II.2.2/p3", ["GPMB"]),
        ("42-KL/TW", Tier.NUMBER, "II.1.1/b3", ["42-KL/TW"]),
        ("42 kl tw", Tier.NUMBER, "II.1.1/b3", ["42-KL/TW"]),
        ("68/2022", Tier.NUMBER, "II.1.1/b4", ["68/2022/QH15"]),
        ("236.226", Tier.NUMBER, "II.2.1/p1", ["236.226"]),
        ("236226", Tier.NUMBER, "II.2.1/p1", ["236.226"]),
        ("21/21", Tier.NUMBER, "II.2.1/p1", ["21/21"]),
        ("18,06%", Tier.NUMBER, "II.2.1/p1", ["18,06"]),
        ("2.8.4", Tier.NUMBER, "II.2.8.4", []),
        ("II.2.8.4", Tier.NUMBER, "II.2.8.4", []),
        ("II", Tier.EXACT_WORDS, "II", []),
        ("kinh tế", Tier.EXACT_PHRASE, "II.2.8.1", ["kinh tế"]),
        ("tế kinh", Tier.EXACT_WORDS, "II.2.8.1", ["kinh tế"]),
        ("te kinh", Tier.FOLDED_WORDS, "II.2.8.1", ["kinh tế"]),
        ("giai phong mat b", Tier.PREFIX, "II.2.2/p3", ["giải phóng mặt bằng"]),
        ("dang", Tier.FOLDED_WORDS, "II.1.4", ["Đảng"]),
        ("đảng", Tier.EXACT_WORDS, "II.1.4", ["Đảng"]),
    ],
)
def test_first_hit(shelf: Library, guidance: Document, query: str, tier: Tier, path: str, words: list[str]) -> None:
    """What comes first, in which tier, and which words of the source are marked."""
    first = hits(shelf, query)[0]
    assert (first.tier, first.ref) == (tier, NodeRef(guidance.id, path))
    assert set(marked(guidance, first)) == set(words)


@pytest.mark.parametrize(
    "group",
    [
        ["kinh te", "kinh tế", "KINH TẾ", "Kinh Tế", "kinh  tế", "kinh\u00a0te\u0302\u0301"],
        ["hoà bình", "hòa bình", "HOÀ BÌNH"],
        ["văn hoá", "văn hóa", "van hoa"],
        ["42-KL/TW", "42 kl tw", "42-kl/tw"],
    ],
)
def test_one_thing_typed_in_many_ways(shelf: Library, group: list[str]) -> None:
    """Accents, case, tone placement and separators do not change what is found."""
    found = [set(refs(shelf, query)) for query in group]
    assert all(other == found[0] for other in found)


@pytest.mark.parametrize(
    "query", ["đảng", "hoà", "toàn", "văn hoá", "kinh tế", "đả", "nam", "quận", "hội nghị", "2023"]
)
def test_exact_tones_stand_above(shelf: Library, guidance: Document, query: str) -> None:
    """Tiers never mix: whatever matches the tones typed comes before what only matches without them."""
    tiers = [ORDER.index(hit.tier) for hit in hits(shelf, query)]
    assert tiers == sorted(tiers)


def test_typed_tones_decide(shelf: Library, guidance: Document) -> None:
    """Typed "hóa" puts văn hóa first, "hoa" the pagoda Quang Hoa; each finds both."""
    for typed, meant in (("hóa", {"hóa", "hoá"}), ("hoa", {"hoa"})):
        exact = [hit for hit in hits(shelf, typed) if hit.tier in EXACT]
        assert {word.lower() for hit in exact for word in marked(guidance, hit)} == meant
    assert set(refs(shelf, "hóa")) == set(refs(shelf, "hoa"))


@pytest.mark.parametrize("query", ["kinh tế", "ngan sach", "n", "đảng", "2023", '"kinh te" quan'])
def test_no_passage_twice(shelf: Library, query: str) -> None:
    """Each passage appears once, and the total counts each once."""
    result = shelf.search(query, limit=200)
    assert isinstance(result, Hits)
    assert len(set(result.hits)) == len(result.hits) == result.total
    assert result.total_is_exact


@pytest.mark.parametrize("query", ["ngân sách", "kinh te", "n", "2023", "giai phong m", '"an ninh" quốc phòng'])
def test_snippets_are_the_source(shelf: Library, guidance: Document, query: str) -> None:
    """A snippet is cut from the source's own text, and its marks show the same words as those of the text."""
    for hit in hits(shelf, query):
        whole = [node.text for node in guidance.nodes] + [note.text for note in guidance.footnotes]
        whole.append(f"{guidance.kind} {guidance.title}")
        piece = hit.snippet.removeprefix("… ").removesuffix(" …")
        assert any(piece in text for text in whole)
        assert len(hit.snippet) <= 164
        shown = [hit.snippet[start:end] for start, end in hit.marks]
        assert all(
            fold(word) in {fold(known) for known in marked(guidance, hit)} for word in shown[:1] if hit.text_marks
        )


def test_where_a_hit_stands(shelf: Library, guidance: Document) -> None:
    """A hit names its ancestors from the outside in, and the nearest title above it."""
    hit = hits(shelf, "236.226")[0]
    assert hit.breadcrumb == ("II", "II.2", "II.2.1")
    assert hit.heading == "Về lĩnh vực kinh tế"
    top = next(hit for hit in hits(shelf, "mục đích yêu cầu") if hit.ref.path == "I")
    assert (top.breadcrumb, top.heading) == ((), guidance.title)


def test_footnotes_are_found(shelf: Library, guidance: Document) -> None:
    """A hit in a note leads to the node of its marker and names the note."""
    hit = hits(shelf, "nem chua ran")[0]
    assert hit.ref == NodeRef(guidance.id, "II.2.1/p3", "1")
    assert marked(guidance, hit) == ["Nem chua rán"]


def test_the_title_is_found(shelf: Library, guidance: Document) -> None:
    """A document's kind and title lead to its first node; the marks are those of the title only."""
    hit = hits(shelf, "hướng dẫn tuyên truyền kết quả")[0]
    assert hit.ref == NodeRef(guidance.id, guidance.nodes[0].path)
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Hướng dẫn Tuyên truyền kết quả"]
    assert hit.text_marks == ()


def test_a_cited_number_is_found_however_it_is_printed(library: Library) -> None:
    """The number of a citation is found also where the text breaks it with spaces."""
    text = "theo Kết luận số 42 - KL/TW"
    cited = Citation(Span("1", None, 17, 27, "42 - KL/TW"), "Kết luận", "42 - KL/TW")
    library.add(Document("a", None, "", (Node("1", None, NodeKind.PARAGRAPH, text),)), Facts(citations=(cited,)))
    assert [(hit.tier, hit.ref.path) for hit in hits(library, "42-kl/tw")] == [(Tier.NUMBER, "1")]


@pytest.mark.parametrize("query", ["8,5%", "ozymandias", '"sách ngân"', "236.227"])
def test_nothing_found(shelf: Library, query: str) -> None:
    """What is not there is not found: a number is no part of another, a label no number."""
    assert shelf.search(query) == NoHits()


@pytest.mark.parametrize("query", ["", "  ", '"', "%%", "*"])
def test_nothing_asked(shelf: Library, query: str) -> None:
    """A query without words is empty."""
    assert shelf.search(query) == Empty()


@settings(deadline=None)
@given(
    st.text(alphabet=st.characters(codec=None)) | st.text(alphabet="ngân sách42-/\"*()^:+ANDORNEAR{}'%_", max_size=40)
)
def test_any_string_is_answered(shelf: Library, query: str) -> None:
    """Any Unicode, lone surrogates, control characters and FTS5 syntax get an answer."""
    assert isinstance(shelf.search(query), Empty | NoHits | Hits)


def test_a_very_long_string_is_answered(shelf: Library, guidance: Document) -> None:
    """A whole passage pasted a hundred times is answered by its first words."""
    text = guidance.node("II.2.1/p1").text
    assert hits(shelf, f"{text} " * 100)[0].ref.path == "II.2.1/p1"


def test_limit(shelf: Library) -> None:
    """The first page holds as many as asked, the total counts all."""
    result = shelf.search("kinh tế", limit=3)
    assert isinstance(result, Hits)
    assert len(result.hits) == 3
    assert result.total > 3
    assert result.hits == hits(shelf, "kinh tế")[:3]


def test_one_document(library: Library, guidance: Document) -> None:
    """A search in one document finds nothing of another, and nothing in one that is not there."""
    for id_ in ("a", "b", "c"):
        nodes = (Node("1", None, NodeKind.PARAGRAPH, f"kinh tế {id_} 42-KL/TW"),)
        library.add(Document(id_, None, id_, nodes), Facts())
    assert {hit.ref.document for hit in hits(library, "kinh te")} == {"a", "b", "c"}
    assert {hit.ref.document for hit in hits(library, "kinh te", document="b")} == {"b"}
    assert {hit.ref.document for hit in hits(library, "42-kl/tw", document="b")} == {"b"}
    assert library.search("kinh te", document="d") == NoHits()


def test_a_revision_is_found_by_its_new_words_only(library: Library) -> None:
    """After a revision the old words are gone from the search."""
    for word in ("cũ", "mới"):
        node = Node("1", None, NodeKind.PARAGRAPH, f"từ {word}")
        library.add(Document("a", None, "", (node,), (Footnote("1", "1", 2, f"chú thích {word}"),)), Facts())
    assert library.search("cũ ") == NoHits()
    assert {(hit.ref.path, hit.ref.footnote) for hit in hits(library, "mới ")} == {("1", None), ("1", "1")}


def test_a_large_total_is_not_exact(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the bound passages are not counted, and the total says so."""
    for room in (asking, search):
        monkeypatch.setattr(room, "COUNTED", dict.fromkeys(Depth, 5))
    monkeypatch.setattr(asking, "WINDOW", dict.fromkeys(Depth, 5))
    nodes = tuple(Node(f"{n}", None, NodeKind.PARAGRAPH, "kinh tế") for n in range(9))
    library.add(Document("a", None, "", nodes), Facts())
    result = library.search("kinh tế", limit=5)
    assert isinstance(result, Hits)
    assert (len(result.hits), result.total, result.total_is_exact) == (5, 5, False)


def test_order_is_the_same_every_time(shelf: Library) -> None:
    """The same query gives the same hits in the same order."""
    assert shelf.search("kinh tế", limit=200) == shelf.search("kinh tế", limit=200)


def test_a_search_can_be_stopped(shelf: Library) -> None:
    """A search that another thread interrupts says so; the next one is answered."""

    def interrupt(_: str) -> None:
        other = Thread(target=shelf.interrupt)
        other.start()
        other.join()

    shelf._connection.set_trace_callback(interrupt)
    with pytest.raises(SearchInterrupted):
        shelf.search("kinh tế")
    shelf._connection.set_trace_callback(None)
    shelf.interrupt()
    assert isinstance(shelf.search("kinh tế"), Hits)


def test_a_snippet_shows_where_the_words_stand_together(tmp_path: Path) -> None:
    """One word alone at the beginning does not hide the place where both are."""
    text = "Hòa nhạc " + "và nhiều việc khác nữa " * 12 + "vì hòa bình của thế giới."
    with create_library(tmp_path / "content.db") as library:
        library.add(Document("a", None, "", (Node("1", None, NodeKind.PARAGRAPH, text),)), Facts())
        (hit,) = hits(library, "hoà bình")
    assert "hòa bình" in hit.snippet


def test_a_whole_number_is_found_among_many_that_go_on(shelf: Library) -> None:
    """The window is filled with whole numbers first, however many newer passages have one that only begins so."""
    texts = ["Kết luận số 977-KL/TW", *(f"Kết luận số 977-KL/TW-{n} của Bộ" for n in range(80))]
    nodes = tuple(Node(f"p{n}", None, NodeKind.PARAGRAPH, text) for n, text in enumerate(texts))
    shelf.add(Document("many", None, "", nodes), Facts())
    result = shelf.search("977-kl/tw", depth=Depth.INSTANT)
    assert isinstance(result, Hits)
    assert (result.hits[0].ref.path, len(result.hits), result.total_is_exact) == ("p0", 20, False)
    assert {hit.tier for hit in result.hits} == {Tier.NUMBER}
