"""Decisions outlive the reading that they were made in, and can be taken back."""

from dataclasses import replace

import pytest

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
from desktop.guidance.decisions.history import History
from desktop.guidance.decisions.record import UnreadableRecords, from_json, replay, to_json
from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.doubts import doubtful_nodes
from tests.guidance.deciding import decided

P, H, N = NodeKind.PARAGRAPH, NodeKind.HEADING, NodeKind.NUMBERED_PARAGRAPH


def read() -> Document:
    nodes = (
        Node("I", None, H, "Mục đích", "I", "I.", 1, lines=(3,)),
        Node("I/p1", "I", P, "Câu một. Câu hai.", lines=(4,)),
        Node("I/p2", "I", P, "Câu ba.", lines=(5,)),
        Node("II", None, H, "Tổ chức", "II", "II.", 1, lines=(6,)),
    )
    return Document("x", None, "Tên", nodes, (Footnote("1", "I/p1", 8, "Ghi chú."),))


def read_again() -> Document:
    """The same file, read by a better reader: a line more at the top, and one paragraph is gone."""
    nodes = [
        replace(node, lines=tuple(line + 1 for line in node.lines)) for node in read().nodes if node.path != "I/p2"
    ]
    return replace(read(), nodes=(Node("p1", None, P, "Lời đầu.", lines=(3,)), *nodes))


DECISIONS: tuple[Decision, ...] = (
    SetFront("number", "1-KH/TU"),
    KeepWords("I/p1", None, 9, 12),
    Split("I/p1", 9),
    AcceptSuggestion("I/p2", None, 0, 3, "Lời"),
    SetKind("I/p2", H),
    MergeWithNext("I/h2"),
    MoveNote("1", "II", 2),
    SetLevel("II", 1),
)


def made(document: Document) -> History:
    history, _ = History.begun(document)
    for decision in DECISIONS:
        history = history.decide(decision)
    return history


def test_records_survive_being_written() -> None:
    """Every decision comes back from JSON as it was."""
    records = made(read()).records
    assert from_json(to_json(records)) == records


@pytest.mark.parametrize("text", ["", "{", "[1]", "[{}]", '[{"do": "fly", "of": [[], ""]}]', "null"])
def test_what_holds_no_decisions_is_refused(text: str) -> None:
    """A file that somebody else wrote is one exception and nothing else."""
    with pytest.raises(UnreadableRecords):
        from_json(text)


def test_the_same_reading_gets_the_same_decisions() -> None:
    """Nothing is missed, and the document is the one that was decided."""
    again = replay(read(), made(read()).records)
    assert (again.draft, again.missed) == (decided(read(), DECISIONS), ())


def test_a_better_reading_keeps_what_still_has_a_place() -> None:
    """Words find their node under other lines; what is gone is said."""
    again = replay(read_again(), made(read()).records)
    assert [type(one.decision) for one in again.missed] == [MergeWithNext]
    assert [(node.path, node.text) for node in again.draft.document.nodes] == [
        ("p1", "Lời đầu."),
        ("I", "Mục đích"),
        ("I/p1", "Câu một."),
        ("I/h2", "Lời hai."),
        ("I.II", "Tổ chức"),
    ]
    assert again.draft.document.number == "1-KH/TU"


def test_undo_and_redo_walk_the_same_drafts() -> None:
    """To the first and to the last one, and no further."""
    history = made(read())
    last = history.draft
    for _ in range(len(DECISIONS) + 3):
        history = history.undone()
    assert (history.draft.document, history.can_undo, history.made) == (read(), False, ())
    for _ in range(len(DECISIONS) + 3):
        history = history.redone()
    assert (history.draft, history.can_redo) == (last, False)


def test_a_decision_after_undo_takes_the_place_of_what_was_undone() -> None:
    """There is one line of decisions."""
    history = made(read()).undone().undone().decide(SetLevel("II", 1))
    assert (len(history.records), history.can_redo) == (len(DECISIONS) - 1, False)


def test_what_is_impossible_changes_nothing() -> None:
    """The history is a value: whoever holds it holds what it was."""
    history = made(read())
    with pytest.raises(ImpossibleDecision):
        history.decide(SetLevel("II", 50))
    assert history == made(read())


def test_the_odd_one_of_numbered_siblings_is_doubtful() -> None:
    """So are long titles and leads; a list of headings is not."""
    kinds = [("1", H, "Một"), ("2", N, "Hai"), ("3", H, "Ba"), ("4", H, "Bốn:"), ("5", H, "Năm " * 50)]
    nodes = tuple(Node(label, None, kind, text, label, f"{label}.", 1) for label, kind, text in kinds)
    assert [node.label for node in doubtful_nodes(Document("x", None, "T", nodes))] == ["2", "4", "5"]
