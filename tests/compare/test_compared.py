"""Two documents laid over each other: what became of every passage."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.compare.changes import (
    MARGINS,
    Added,
    ChangeKind,
    Comparison,
    Kept,
    Removed,
    Row,
    kinds_of,
    part_of,
    sides_of,
)
from desktop.compare.compared import compared
from desktop.guidance.annotations import edition_of
from desktop.guidance.document import Document, Footnote, Node, NodeKind, Recipient
from desktop.guidance.passages import Passage
from desktop.text.difference import Stretch
from tests.study.revising import Reviser

INTRO = "Năm 2023, kinh tế của Quận tiếp tục phát triển ổn định trong bối cảnh còn nhiều khó khăn, thách thức."
FIGURES = "Tổng thu ngân sách đạt 12.515 tỷ đồng, bằng 105% dự toán, tăng 8,5% so với năm 2022, cao nhất từ trước."
CULTURE = "Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa được các phường triển khai sâu rộng, thiết thực."
TASKS = "Các phường báo cáo kết quả thực hiện trước ngày 30/6/2024 để Quận ủy tổng hợp, chỉ đạo kịp thời."


def heading(path: str, text: str, parent: str | None = None) -> Node:
    return Node(path, parent, NodeKind.HEADING, text, path, f"{path}.", 1)


def paragraph(path: str, text: str, parent: str | None = None) -> Node:
    return Node(path, parent, NodeKind.PARAGRAPH, text)


def document(*nodes: Node, footnotes: tuple[Footnote, ...] = (), title: str = "Kế hoạch tuyên truyền") -> Document:
    return Document("d", "Kế hoạch", title, nodes, footnotes)


OLD = document(
    heading("I", "Kết quả phát triển kinh tế"),
    paragraph("I/p1", INTRO, "I"),
    paragraph("I/p2", FIGURES, "I"),
    heading("II", "Nhiệm vụ trọng tâm năm tới"),
    paragraph("II/p1", CULTURE, "II"),
    paragraph("II/p2", TASKS, "II"),
)


def passages_of(document_: Document) -> tuple[Passage, ...]:
    return edition_of(document_, 1).passages


def told_of(comparison: Comparison) -> list[tuple[str, set[str]]]:
    return [(part_of(row).node, {kind.value for kind in kinds_of(row)}) for row in comparison.changes]


def revised(guidance: Document, seed: int, edits: int) -> Document:
    """The guidance after random edits, its passages all on one level."""
    edition = Reviser(edition_of(guidance, 1), seed).revise(edits)
    nodes = [Node(f"{place}", None, NodeKind.PARAGRAPH, one.text) for place, one in enumerate(edition.passages)]
    return replace(guidance, nodes=tuple(nodes), footnotes=(), tables=())


def test_a_document_with_itself(guidance):
    """Nothing is told, and every passage is there."""
    comparison = compared(guidance, guidance)
    assert comparison.changes == ()
    around = 2  # who gets it, who signed it
    assert len(comparison.rows) == len(passages_of(guidance)) + around
    assert set(comparison.counts.values()) == {0}


def test_a_word_that_changed():
    """The passage is told of where it stands, with its words as offsets into both texts."""
    new = replace(OLD, nodes=tuple(replace(n, text=n.text.replace("8,5%", "9%")) for n in OLD.nodes))
    (row,) = compared(OLD, new).changes
    assert isinstance(row, Kept)
    assert [FIGURES[slice(*span)] for span in row.gone] == ["8,5%"]
    assert [row.new.text[slice(*span)] for span in row.came] == ["9%"]


def test_a_section_that_moved_takes_its_passages_along():
    """Only what left its place is told, not what stands below it as before."""
    new = document(*OLD.nodes[3:], *OLD.nodes[:3])
    moved = [row for row in compared(OLD, new).changes if ChangeKind.MOVED in kinds_of(row)]
    assert len(moved) == 1
    assert part_of(moved[0]).is_title


def test_a_passage_that_went_to_another_section():
    """It has moved, although all passages stand in the order in which they stood."""
    nodes = [*OLD.nodes[:2], OLD.nodes[3], replace(OLD.nodes[2], parent="II", path="II/p1"), *OLD.nodes[4:]]
    nodes[4:] = [replace(nodes[4], path="II/p2"), replace(nodes[5], path="II/p3")]
    assert told_of(compared(OLD, document(*nodes))) == [("II/p1", {"moved"})]


def test_a_heading_that_came_moves_nothing():
    """What stands below it now is as it was; the headings behind it have another number."""
    fresh = heading("II", "Kết quả xây dựng hệ thống chính trị")
    tasks = replace(OLD.nodes[3], path="III", printed="III.", label="III")
    nodes = [*OLD.nodes[:2], fresh, replace(OLD.nodes[2], path="II/p1", parent="II"), tasks]
    nodes += [replace(node, path=node.path.replace("II", "III"), parent="III") for node in OLD.nodes[4:]]
    assert told_of(compared(OLD, document(*nodes))) == [("II", {"added"}), ("III", {"renumbered"})]


def test_an_outline_that_was_read_otherwise_moves_nothing():
    """The same passages without their outline, as of a poor scan, stand where they stood."""
    flat = document(*(replace(node, path=f"p{place}", parent=None) for place, node in enumerate(OLD.nodes)))
    assert compared(OLD, flat).counts[ChangeKind.MOVED] == 0
    turned = document(*flat.nodes[:1], flat.nodes[2], flat.nodes[1], *flat.nodes[3:])
    assert compared(OLD, turned).counts[ChangeKind.MOVED] == 1


def test_what_went_stands_where_it_was():
    """A passage that is no more is told of between what it stood between."""
    new = document(*OLD.nodes[:2], *OLD.nodes[3:])
    comparison = compared(OLD, new)
    assert told_of(comparison) == [("I/p2", {"removed"})]
    places = [part_of(row).node for row in comparison.rows]
    assert places[places.index("I/p1") + 1] == "I/p2"


def test_a_title_written_anew_is_one_title():
    """Between the same neighbours, a short title with other words is the same title."""
    new = document(replace(OLD.nodes[0], text="Kết quả phát triển văn hóa"), *OLD.nodes[1:])
    assert told_of(compared(OLD, new)) == [("I", {"changed"})]


def test_footnotes_are_passages():
    """A footnote is compared as any passage; another number of it is told of."""
    note = Footnote("1", "I/p1", 8, "Theo Báo cáo số 125-BC/QU của Quận ủy về kết quả thực hiện nhiệm vụ năm 2023.")
    other = replace(note, label="2", text=note.text.replace("125-BC", "126-BC"))
    (row,) = compared(replace(OLD, footnotes=(note,)), replace(OLD, footnotes=(other,))).changes
    assert kinds_of(row) == {ChangeKind.CHANGED, ChangeKind.RENUMBERED}
    assert part_of(row).key == ("I/p1", "2")


def test_the_lines_above_the_first_node_are_compared():
    """Another title or number is told of as another passage is, and comes first."""
    new = replace(OLD, title="Kế hoạch tuyên truyền năm 2025", number="12-KH/TU")
    assert told_of(compared(OLD, new)) == [("front.number", {"added"}), ("front.title", {"changed"})]


def test_what_stands_around_the_text_is_compared():
    """Another day, recipient or signature is told, so that what is said to be the same is the same in every word."""
    lines = ("QUẬN ỦY", "Số 1-KH/QU")
    recipients = (Recipient("Thành ủy (để báo cáo)"), Recipient("Các phường"))
    old = replace(OLD, number="1-KH/QU", letterhead=(*lines, "Ngày 10 tháng 01 năm 2024"), recipients=recipients)
    old = replace(old, signature=("BÍ THƯ",))
    new = replace(old, letterhead=(*lines, "Ngày 15 tháng 02 năm 2024"), recipients=recipients[:1])
    new = replace(new, signature=("PHÓ BÍ THƯ",))
    changes = told_of(compared(old, new))
    assert changes == [(path, {"changed"}) for path in ("front.letterhead", "back.recipients", "back.signature")]
    assert compared(old, old).changes == ()
    assert told_of(compared(old, OLD))[-1] == ("back.signature", {"removed"})


def test_nothing_in_common():
    """Two documents on two matters have no passage in common, and each is told of whole."""
    other = document(paragraph("p1", "Ngày hội đọc sách cho thiếu nhi toàn thành phố."), title="Thư mời")
    comparison = compared(OLD, other)
    assert not comparison.has_common
    assert comparison.counts[ChangeKind.REMOVED] >= len(OLD.nodes)


SEEDS = st.integers(0, 2**32)
SOME = settings(max_examples=12, deadline=None)


@SOME
@given(seed=SEEDS)
def test_a_random_edit_is_told_at_its_own_node(guidance, seed):
    """One edited passage is the one row that is told of, however many others are like it."""
    chance = random.Random(seed)  # noqa: S311 - an edit is no secret
    place = chance.randrange(len(guidance.nodes))
    node = guidance.nodes[place]
    words = node.text.split(" ")
    words.insert(chance.randrange(len(words) + 1), "nhanh và bền vững")
    nodes = (*guidance.nodes[:place], replace(node, text=" ".join(words)), *guidance.nodes[place + 1 :])
    assert told_of(compared(guidance, replace(guidance, nodes=nodes))) == [(node.path, {"changed"})]


def _cut(text: str, start: int, stretch: Stretch) -> str:
    return text[start : start + stretch.length]


@SOME
@given(seed=SEEDS, edits=st.integers(1, 80))
def test_every_character_of_both_sides_is_told_once(guidance, seed, edits):
    """However the guidance is edited: each passage stands in one row, and its words stayed or went or came."""
    new = revised(guidance, seed, edits)
    rows = compared(guidance, new).rows
    for side, document_ in enumerate((guidance, new)):
        here = [part for row in rows if (part := sides_of(row)[side]) and part.node not in MARGINS]
        assert Counter(part.key for part in here) == Counter((p.node, p.footnote) for p in passages_of(document_))
    for row in rows:
        if isinstance(row, Kept):
            stayed = sum(one.length for one in row.same)
            assert stayed + sum(end - start for start, end in row.gone) == len(row.old.text)
            assert stayed + sum(end - start for start, end in row.came) == len(row.new.text)
            assert all(_cut(row.old.text, one.old, one) == _cut(row.new.text, one.new, one) for one in row.same)


@SOME
@given(seed=SEEDS, edits=st.integers(1, 80))
def test_the_other_way_round_is_the_mirror_image(guidance, seed, edits):
    """What came is what went, and what changed or moved is the same."""
    new = revised(guidance, seed, edits)
    there, back = compared(guidance, new).rows, compared(new, guidance).rows
    mirrored = {"Kept": "Kept", "Added": "Removed", "Removed": "Added"}

    def sides(rows: Sequence[Row], *, turned: bool) -> set[tuple[object, ...]]:
        found = set[tuple[object, ...]]()
        for row in rows:
            old, new_part = sides_of(row)
            keys = (old and old.key, new_part and new_part.key)
            moved = isinstance(row, Kept) and (row.is_moved, row.came if turned else row.gone)
            name = type(row).__name__
            found.add((mirrored[name], keys[::-1], moved) if turned else (name, keys, moved))
        return found

    assert sides(there, turned=False) == sides(back, turned=True)


def test_it_can_be_called_off(guidance):
    """An exception of its progress ends it; until then it says how far it is."""
    seen = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 40:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        compared(guidance, guidance, progress)
    assert seen[-1] == (40, len(passages_of(guidance)))


def test_many_passages_of_the_same_words():
    """Where all passages are the same nothing can be told apart, and what is too many went at the end."""
    same = document(*(paragraph(f"p{place}", "Không có thay đổi nào.") for place in range(400)))
    rows = compared(same, replace(same, nodes=same.nodes[:-5])).changes
    assert len(rows) == 5
    assert all(isinstance(row, Removed) for row in rows)
    assert not any(isinstance(row, Added) for row in rows)
