"""What is found where nothing matches as typed: input methods left off, slips, looser spellings."""

from collections.abc import Iterator

import pytest

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Hits, NoHits, Tier
from desktop.library.store import Library, create_library


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, guidance: Document, facts: Facts) -> Iterator[Library]:
    with create_library(tmp_path_factory.mktemp("shelf") / "content.db") as library:
        library.add(guidance, facts)
        yield library


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nghij quyeets", "nghị quyết"),
        ("nghi5 quye6t1", "nghị quyết"),
        ("ngan sahc", "ngan sach"),
        ("ngân sahc", "ngân sach"),
        ("giai phog mat bang", "giai phong mat bang"),
        ("muc:II.2.8 ngan sahc", "muc:II.2.8 ngan sach"),
    ],
)
def test_something_else_is_searched(shelf: Library, typed: str, meant: str) -> None:
    """Hits of a correction are the last tier, and say what was searched."""
    result = shelf.search(typed)
    assert isinstance(result, Hits)
    assert result.suggestion == meant
    assert {hit.tier for hit in result.hits} == {Tier.FUZZY}
    corrected = shelf.search(meant)
    assert isinstance(corrected, Hits)
    assert [hit.ref for hit in result.hits] == [hit.ref for hit in corrected.hits]


@pytest.mark.parametrize("typed", ["qwxz", "zzzzzzzzz kkkkkkkkk", "8,5%"])
def test_nothing_is_made_up(shelf: Library, typed: str) -> None:
    """What is near nothing finds nothing."""
    assert shelf.search(typed) == NoHits()


def test_i_for_y(library: Library) -> None:
    """The other spelling comes after the one typed, and is not found where that is not the reason."""
    texts = ("kỹ thuật", "kĩ thuật", "ki thuật", "kế thuật")
    nodes = tuple(Node(f"{n}", None, NodeKind.PARAGRAPH, text) for n, text in enumerate(texts))
    library.add(Document("a", None, "", nodes), Facts())
    result = library.search("kĩ thuật ")
    assert isinstance(result, Hits)
    assert [(hit.tier, hit.ref.path) for hit in result.hits] == [
        (Tier.EXACT_PHRASE, "1"),
        (Tier.FOLDED_PHRASE, "2"),
        (Tier.FUZZY, "0"),
    ]
