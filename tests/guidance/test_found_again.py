"""A place found again after a revision."""

from dataclasses import replace

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.found_again import ENOUGH, found_again, words_at


def at(document: Document, anchor: str, offset: int, other: Document) -> tuple[str, int]:
    return found_again(other, anchor, offset, words_at(document, anchor, offset))


def moved_on(document: Document) -> Document:
    """The document with a paragraph more before all others, its words and places pushed on by one."""
    first, *others = document.nodes
    texts = ["Một đoạn mới chen vào trước.", *(node.text for node in others)][: len(others)]
    return replace(
        document, nodes=(first, *(replace(node, text=text) for node, text in zip(others, texts, strict=True)))
    )


def test_nothing_has_changed(guidance):
    """The place is the place, in a text, a note and a line above the text."""
    for anchor, offset in (("II.2.1/p1", 40), ("note:1", 5), ("front.title", 9), ("", 0)):
        assert at(guidance, anchor, offset, guidance) == (anchor, offset)
    assert len(words_at(guidance, "II.2.1/p1", 40)) == ENOUGH


def test_words_that_have_moved_are_followed(guidance):
    """To the passage where they stand now."""
    other = moved_on(guidance)
    anchor, offset = at(guidance, "II.2.1/p1", 40, other)
    paths = [node.path for node in guidance.nodes]
    assert (anchor, offset) == (paths[paths.index("II.2.1/p1") + 1], 40)


def test_words_pushed_on_inside_their_passage_are_followed(guidance):
    """A word more before them."""
    nodes = tuple(replace(one, text=f"Nay {one.text}") if one.path == "II.2.1/p1" else one for one in guidance.nodes)
    assert at(guidance, "II.2.1/p1", 40, replace(guidance, nodes=nodes)) == ("II.2.1/p1", 44)


def test_words_that_are_gone_leave_their_passage_or_section(guidance):
    """The beginning of the passage; where it is gone too, of the section that it was in."""
    other = Document("d", None, "Khác", (Node("II.2.1/p1", None, NodeKind.PARAGRAPH, "Viết lại hoàn toàn."),))
    assert at(guidance, "II.2.1/p1", 40, other) == ("II.2.1/p1", 0)
    section = Document("d", None, "Khác", (Node("II.2", None, NodeKind.HEADING, "Kết quả"),))
    assert at(guidance, "II.2.1/p1", 40, section) == ("II.2", 0)
    assert at(guidance, "II.2.1/p1", 40, Document("d", None, "Khác", ())) == ("", 0)


def test_words_that_stand_twice_are_no_proof():
    """Nobody is taken to one of two places by chance."""
    twice = "Các phường báo cáo kết quả thực hiện"
    old = Document("d", None, "T", (Node("I/p1", None, NodeKind.PARAGRAPH, twice),))
    nodes = tuple(Node(f"II/p{one}", None, NodeKind.PARAGRAPH, twice) for one in (1, 2))
    assert at(old, "I/p1", 0, Document("d", None, "T", nodes)) == ("", 0)
