"""What a person decides changes the tree and never the words."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.decisions.decide import decide
from desktop.guidance.decisions.decision import (
    AcceptSuggestion,
    Decision,
    ImpossibleDecision,
    KeepWords,
    MergeWithNext,
    MoveNote,
    SetFront,
    SetKind,
    SetLevel,
    Split,
)
from desktop.guidance.document import Document, Footnote, Mark, Node, NodeKind, Style, Table
from desktop.guidance.draft import Draft
from desktop.guidance.entry_edits import other_kind
from desktop.reading.markdown.form import to_markdown
from desktop.reading.markdown.reader import read_markdown
from tests.guidance.deciding import decided

P, H, N = NodeKind.PARAGRAPH, NodeKind.HEADING, NodeKind.NUMBERED_PARAGRAPH


def small() -> Document:
    """A heading, a numbered paragraph, a noted paragraph, a bullet, a table."""
    nodes = (
        Node("I", None, H, "Mục đích", "I", "I.", 1, lines=(3,)),
        Node("I.1", "I", N, "Nội dung thứ nhất", "1", "1.", 2, lines=(4,)),
        Node("I.1/p1", "I.1", P, "Câu một. Câu hai.", marks=(Mark(4, 14, Style.BOLD),), lines=(5, 6)),
        Node("I.1/b2", "I.1", NodeKind.BULLET, "Ý nhỏ", printed="-", lines=(7,)),
        Node("I.1/t3", "I.1", NodeKind.TABLE, "a\tb\nc\td", lines=(8,)),
        Node("II", None, H, "Tổ chức", "II", "II.", 1, lines=(9,)),
    )
    note = Footnote("1", "I.1/p1", 8, "Ghi chú cỗ vũ.", lines=(10,))
    return Document("tai-lieu", None, "Tên", nodes, (note,), tables=(Table("I.1/t3", (("a", "b"), ("c", "d"))),))


def outline(draft: Draft) -> list[tuple[str, str]]:
    return [(node.path, node.text) for node in draft.document.nodes]


def test_a_numbered_paragraph_becomes_a_heading_and_back() -> None:
    """Only the kind changes; the label and the paths stay."""
    draft = decide(Draft(small()), SetKind("I.1", H))
    assert draft.document.node("I.1").kind is H
    assert decide(draft, SetKind("I.1", N)).document == small()


def test_a_paragraph_becomes_a_heading_over_what_follows() -> None:
    """It stands one level below the heading above it; notes, tables and bullets go with their nodes."""
    document = decide(Draft(small()), SetKind("I.1/p1", H)).document
    assert [node.path for node in document.nodes] == ["I", "I.1", "I.1/h1", "I.1/h1/b1", "I.1/h1/t2", "II"]
    assert document.node("I.1/h1").level == 3
    assert document.footnotes[0].node == "I.1/h1"
    assert document.tables[0].node == "I.1/h1/t2"


def test_a_level_is_changed() -> None:
    """A first-level heading one level deeper belongs to the one before it."""
    document = decide(Draft(small()), SetLevel("II", 1)).document
    assert (document.nodes[-1].path, document.nodes[-1].parent, document.nodes[-1].level) == ("I.II", "I", 2)


def test_a_paragraph_is_cut_in_two() -> None:
    """Emphasis goes over the cut; a note that is called at the cut stays with the words before it."""
    document = decide(Draft(small()), Split("I.1/p1", 9)).document
    first, second = document.node("I.1/p1"), document.node("I.1/p2")
    assert (first.text, second.text) == ("Câu một.", "Câu hai.")
    assert (first.marks, second.marks) == ((Mark(4, 8, Style.BOLD),), (Mark(0, 5, Style.BOLD),))
    assert (document.footnotes[0].node, document.footnotes[0].offset) == ("I.1/p1", 8)
    assert document.tables[0].node == "I.1/t4"


def test_a_cut_is_mended_by_joining() -> None:
    """Split and merge at a blank is the document as it was."""
    assert decided(small(), [Split("I.1/p1", 8), MergeWithNext("I.1/p1")]).document == small()


@pytest.mark.parametrize("text", ["a) nội dung", "1. Nội dung", "- nội dung", "* Nội dung", "I. Nội dung"])
def test_a_heading_may_begin_like_a_label(text: str) -> None:
    """Words that a person cuts off and calls a heading stay its words, in the Markdown form too."""
    nodes = (Node("p1", None, P, f"Xin chào {text}"),)
    document = decided(Document("x", None, "T", nodes), [Split("p1", 9), SetKind("p2", H)]).document
    assert (document.nodes[1].path, document.nodes[1].text) == ("h2", text)
    assert read_markdown(to_markdown(document)).document == document


def test_a_label_that_is_joined_becomes_words() -> None:
    """Nothing that was printed is lost."""
    draft = decide(Draft(small()), MergeWithNext("I"))
    assert outline(draft)[0] == ("I", "Mục đích 1. Nội dung thứ nhất")


def test_a_note_is_called_elsewhere() -> None:
    """Its words stay; only the place of its marker moves."""
    note = decide(Draft(small()), MoveNote("1", "I.1/b2", 2)).document.footnotes[0]
    assert (note.node, note.offset, note.text) == ("I.1/b2", 2, "Ghi chú cỗ vũ.")


def test_the_front_matter_is_set() -> None:
    """Blanks around it go; nothing is None, and a day must be one."""
    draft = decided(small(), [SetFront("number", " 12-KH/TU "), SetFront("issued_on", "2024-03-05")])
    assert (draft.document.number, draft.document.issued_on) == ("12-KH/TU", "2024-03-05")
    assert decide(draft, SetFront("number", "")).document.number is None
    with pytest.raises(ImpossibleDecision):
        decide(draft, SetFront("issued_on", "5/3/2024"))


def test_a_suggestion_is_accepted() -> None:
    """In a node, in a note, in a cell: words behind it, marks and markers keep their places."""
    draft = decided(
        small(),
        [
            AcceptSuggestion("I.1/p1", None, 0, 3, "Những câu"),
            AcceptSuggestion("I.1/p1", "1", 8, 13, "cổ vũ"),
            AcceptSuggestion("I.1/t3", None, 4, 5, "xyz"),
        ],
    )
    node = draft.document.node("I.1/p1")
    assert (node.text, node.marks) == ("Những câu một. Câu hai.", (Mark(10, 20, Style.BOLD),))
    assert (draft.document.footnotes[0].offset, draft.document.footnotes[0].text) == (14, "Ghi chú cổ vũ.")
    assert draft.document.tables[0].rows == (("a", "b"), ("xyz", "d"))
    assert draft.document.node("I.1/t3").text == "a\tb\nxyz\td"


def test_words_that_are_kept_go_with_their_words() -> None:
    """Through cuts, joins and corrections before them; when they are taken apart, they are forgotten."""
    kept = decided(
        small(),
        [KeepWords("I.1/p1", None, 9, 12), AcceptSuggestion("I.1/p1", None, 0, 3, "Lời"), Split("I.1/p1", 9)],
    )
    assert [(span.node, span.start, span.text) for span in kept.kept] == [("I.1/p2", 0, "Câu")]
    assert decide(kept, Split("I.1/p2", 1)).kept == ()


@pytest.mark.parametrize(
    "decision",
    [
        SetKind("nowhere", H),
        SetKind("I.1/t3", H),
        SetLevel("I", -1),
        SetLevel("I.1/p1", 1),
        Split("I.1/p1", 0),
        Split("I.1/t3", 2),
        MergeWithNext("II"),
        MergeWithNext("I.1/b2"),
        MoveNote("9", "I", 0),
        MoveNote("1", "I", 99),
        SetFront("id", "x"),
        SetFront("title", "Tên"),
        AcceptSuggestion("I", None, 5, 5, "x"),
        AcceptSuggestion("I.1/t3", None, 0, 3, "x"),
        KeepWords("I", None, 0, 99),
    ],
    ids=repr,
)
def test_what_can_not_be_decided_is_said(decision: Decision) -> None:
    """No such place, no such question, or nothing would change."""
    with pytest.raises(ImpossibleDecision):
        decide(Draft(small()), decision)


def letters(document: Document) -> Counter[str]:
    """Every printed character of the tree but blanks, and the words of the notes."""
    texts = [f"{node.printed or ''}{node.text}" for node in document.nodes]
    return Counter("".join("".join([*texts, *(note.text for note in document.footnotes)]).split()))


def in_order(document: Document) -> str:
    return "".join("".join(f"{node.printed or ''}{node.text}" for node in document.nodes).split())


def structural(document: Document, data: st.DataObject) -> Decision:
    """Any decision about the tree, at any node of a document."""
    node = data.draw(st.sampled_from(document.nodes))
    offset = data.draw(st.integers(0, len(node.text)))
    kind = other_kind(node.kind, node.label, node.printed) or P
    choices: list[Decision] = [SetKind(node.path, kind), Split(node.path, offset), MergeWithNext(node.path)]
    choices += [SetLevel(node.path, 1), SetLevel(node.path, -1)]
    choices += [MoveNote(note.label, node.path, offset) for note in document.footnotes]
    return data.draw(st.sampled_from(choices))


def after(document: Document, data: st.DataObject, count: int) -> Document:
    draft = Draft(document)
    for _ in range(count):
        try:
            draft = decide(draft, structural(draft.document, data))
        except ImpossibleDecision:
            continue
    return draft.document


def assert_sound(document: Document, before: Document) -> None:
    assert in_order(document) == in_order(before)
    assert letters(document) == letters(before)
    assert len({node.path for node in document.nodes}) == len(document.nodes)
    assert {note.label for note in document.footnotes} == {note.label for note in before.footnotes}
    assert all(note.offset <= len(document.node(note.node).text) for note in document.footnotes)
    assert [table.rows for table in document.tables] == [table.rows for table in before.tables]
    assert all(document.node(table.node).kind is NodeKind.TABLE for table in document.tables)
    assert read_markdown(to_markdown(document)).document == document


@given(st.data())
def test_no_decision_loses_a_character(data: st.DataObject) -> None:
    """Every character stays in its order, paths stay unique, and the Markdown form reads back the same."""
    assert_sound(after(small(), data, 6), small())


@settings(max_examples=15)
@given(st.data())
def test_no_decision_loses_a_character_of_the_guidance(guidance: Document, data: st.DataObject) -> None:
    """The same for a real document with its notes and emphasis."""
    assert_sound(after(guidance, data, 5), guidance)
