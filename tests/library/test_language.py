"""What the parts of a query do to what is found."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Citation, Facts, Span
from desktop.guidance.refs import Depth, Empty, Hits, NoHits, Tier
from desktop.library import asking
from desktop.library.store import Library, create_library

CHI = "Chi thường xuyên do địa phương quyết định trong phạm vi được giao và thu hồi sau"
HEADING, PARAGRAPH = NodeKind.HEADING, NodeKind.PARAGRAPH


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Two small documents with sections, a note and a cited number."""
    law = Document(
        "luat-1", "Luật", "Luật Ngân sách",
        (
            Node("I", None, HEADING, "Thu ngân sách", "I", "I."),
            Node("I.1", "I", PARAGRAPH, "Thu từ thuế và phí, theo 42-KL/TW", "1", "1."),
            Node("I/p2", "I", PARAGRAPH, CHI),
            Node("II", None, HEADING, "Chi ngân sách", "II", "II."),
            Node("II/p1", "II", PARAGRAPH, "Chi đầu tư phát triển kinh tế"),
        ),
        (Footnote("1", "II/p1", 3, "Kinh phí thu được nộp ngân sách"),),
        number="83/2015/QH13", issued_on="2015-06-25",
    )  # fmt: skip
    plan = Document(
        "ke-hoach-2", "Kế hoạch", "Phát triển kinh tế",
        (
            Node("I", None, HEADING, "Kinh tế biển", "I", "I."),
            Node("I/p1", "I", PARAGRAPH, "Kinh tế biển; thu hút đầu tư"),
        ),
        issued_on="2023-01-02",
    )  # fmt: skip
    cited = Citation(Span("I.1", None, 25, 33, "42-KL/TW"), "Kết luận", "42-KL/TW")
    with create_library(tmp_path_factory.mktemp("shelf") / "content.db") as library:
        library.add(law, Facts(citations=(cited,)))
        library.add(plan, Facts())
        yield library


def found(library: Library, query: str) -> set[str]:
    """The places of all hits; a title is at the first node."""
    result = library.search(query)
    if not isinstance(result, Hits):
        return set()
    assert result.total == len(result.hits)
    return {f"{hit.ref.document[0]}:{hit.ref.path}{'*' if hit.ref.footnote else ''}" for hit in result.hits}


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("thu ", {"l:I", "l:I.1", "l:I/p2", "l:II/p1*", "k:I/p1"}),
        ('"thu ngân sách"', {"l:I"}),
        ('"ngân sách thu"', set()),
        ("thu -ngân", {"l:I.1", "l:I/p2", "k:I/p1"}),
        ('thu -"kinh tế"', {"l:I", "l:I.1", "l:I/p2", "l:II/p1*"}),
        ("thuế OR biển ", {"l:I.1", "k:I", "k:I/p1"}),
        ("thu thuế OR hút ", {"l:I.1", "k:I/p1"}),
        ("chi NEAR phương", {"l:I/p2"}),
        ("chi NEAR hồi", set()),
        ("thườ*", {"l:I/p2"}),
        ("thườ* giao ", {"l:I/p2"}),
        ('"thu hú"*', {"k:I/p1"}),
        ("thu muc:I", {"l:I", "l:I.1", "l:I/p2", "k:I/p1"}),
        ('thu muc:"chi ngân sách"', {"l:II/p1*"}),
        ("muc:II", {"l:II", "l:II/p1", "l:II/p1*"}),
        ("thu muc:IX", set()),
        ("thu tailieu:ke-hoach-2", {"k:I/p1"}),
        ('thu tailieu:"luật ngan"', {"l:I", "l:I.1", "l:I/p2", "l:II/p1*"}),
        ("thu tailieu:khac", set()),
        ("thu loai:luat", {"l:I", "l:I.1", "l:I/p2", "l:II/p1*"}),
        ('thu loai:"KẾ HOẠCH"', {"k:I/p1"}),
        ("thu nam:2023", {"k:I/p1"}),
        ("thu nam:2010-2016", {"l:I", "l:I.1", "l:I/p2", "l:II/p1*"}),
        ("thu nam:nay", set()),
        ("thu so:83/2015/QH13", {"l:I", "l:I.1", "l:I/p2", "l:II/p1*"}),
        ("thu so:42-kl/tw", {"l:I.1"}),
        ("loai:luat nam:2023", set()),
        ("-thu", set()),
    ],
)
def test_what_is_found(shelf: Library, query: str, places: set[str]) -> None:
    """Phrases, exclusions, alternatives, nearness, prefixes and scopes narrow and widen as they say."""
    assert found(shelf, query) == places


@pytest.mark.parametrize(
    ("typed", "first"),
    [("42 KL TW", "I.1"), ("42kl/tw", "I.1"), ("83/2015/QH13", "I"), ("83/2015", "I"), ("i.1", "I.1")],
)
def test_numbers_in_any_form(shelf: Library, typed: str, first: str) -> None:
    """A number is found however its parts are set apart; the document of that number too."""
    result = shelf.search(typed)
    assert isinstance(result, Hits)
    assert (result.hits[0].tier, result.hits[0].ref.path) == (Tier.NUMBER, first)


@pytest.mark.parametrize("query", ["thu", '"ngân sách"', "kinh te", "chi NEAR đầu", "thu OR chi -biển"])
def test_both_depths_agree(shelf: Library, query: str) -> None:
    """The page while typing is the settled one, where all that is found fits into it."""
    instant, settled = (shelf.search(query, depth=depth) for depth in Depth)
    assert isinstance(instant, Hits)
    assert isinstance(settled, Hits)
    assert (instant.hits, instant.total) == (settled.hits, settled.total)


@pytest.mark.parametrize(
    "query", ["t", "thu", "thu ", "thu ngân", "thu ngân sách ", "đầu tư phát", '"kinh tế" thu OR chi', "thu*"]
)
@pytest.mark.parametrize("depth", Depth)
def test_more_is_found_than_is_ranked(
    shelf: Library, monkeypatch: pytest.MonkeyPatch, query: str, depth: Depth
) -> None:
    """Where the window is too small for all, the same one is first as in a window that holds them."""
    whole = shelf.search(query, depth=depth)
    monkeypatch.setattr(asking, "WINDOW", dict.fromkeys(Depth, 1))
    part = shelf.search(query, limit=1, depth=depth)
    assert isinstance(whole, Hits)
    assert isinstance(part, Hits)
    assert part.hits[0].tier is whole.hits[0].tier


PIECES = [
    "thu",
    "ngân",
    '"',
    "-",
    "OR",
    "NEAR",
    "*",
    "muc:",
    "tailieu:",
    "loai:",
    "so:",
    "nam:",
    " ",
    "2023",
    "(",
    "^",
    "'",
    "%",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_row_of_parts_is_answered(shelf: Library, query: str) -> None:
    """However the parts of the language are put together, there is an answer, with an index and without."""
    assert isinstance(shelf.search(query), Empty | NoHits | Hits)
