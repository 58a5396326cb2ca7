"""Tables, quotations and who does what have slides of their own."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Assignment, Deadline, Facts, Span
from desktop.slides.compose import compose_deck
from desktop.slides.content import Assignments, Quotation, TableRows
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail, SlideKind
from desktop.slides.fidelity import coverage, verbatim
from desktop.slides.fit.fit import lay_out
from desktop.slides.grid import BODY_BOTTOM
from desktop.slides.layout import Frame, Layout, Role
from desktop.slides.overflow import overflowing, overflowing_office

pytestmark = pytest.mark.usefixtures("fonts")
HEADING = Node("I", None, NodeKind.HEADING, "Biểu số liệu", "I", "I.", 1)


def table_of(*rows: tuple[str, ...]) -> Document:
    node = Node("I/t1", "I", NodeKind.TABLE, text_of_rows(rows))
    return Document("d", None, "Tiêu đề", (HEADING, node), tables=(Table("I/t1", rows),))


def laid(document: Document, detail: Detail = Detail.FULL, facts: Facts = Facts()) -> tuple[Deck, Layout]:  # noqa: B008
    deck = compose_deck(document, facts, DeckSettings(detail=detail))
    layout = lay_out(deck)
    assert overflowing(layout) == overflowing_office(layout) == []
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0
    return deck, layout


def tables(deck: Deck) -> list[TableRows]:
    return [slide.content for slide in deck.slides if isinstance(slide.content, TableRows)]


def test_a_table_repeats_its_head() -> None:
    """Thirty rows are several slides, each under the same head, and every row stands once."""
    rows = [(str(at), f"Phường số {at}", "12 hộ") for at in range(30)]
    deck, layout = laid(table_of(("TT", "Phường", "Số hộ"), *rows))
    shown = tables(deck)
    assert len(shown) > 2
    for table in shown:
        assert [cell.text for cell in table.head if cell] == ["TT", "Phường", "Số hộ"]
    assert [tuple(c.text for c in row if c) for table in shown for row in table.rows] == rows
    for index, slide in enumerate(deck.slides):
        if slide.kind is SlideKind.TABLE:
            frame = next(box for box in layout.pages[index] if isinstance(box, Frame))
            assert frame.rect.bottom <= BODY_BOTTOM
            assert sum(frame.columns) == pytest.approx(frame.rect.width)
            assert sum(frame.rows) == pytest.approx(frame.rect.height)
            cells = [box.rect for box in layout.texts(index) if box.role in {Role.CELL, Role.HEAD_CELL}]
            assert all(frame.rect.x <= cell.x and cell.right <= frame.rect.right for cell in cells)


def test_a_table_of_sixty_columns_stands_in_groups() -> None:
    """As many columns as can be read stand side by side, the first again with each group."""
    rows = [tuple(f"Cột {at}" for at in range(60)), *[tuple(f"{row}.{at}" for at in range(60)) for row in range(3)]]
    deck, _ = laid(table_of(*rows))
    shown = tables(deck)
    assert all(table.head[0] and table.head[0].text == "Cột 0" for table in shown)
    assert {cell.text for table in shown for cell in table.head if cell} == set(rows[0])
    assert all(len(table.head) <= 12 for table in shown)


def test_a_cell_higher_than_a_slide_goes_on() -> None:
    """A long cell is cut between words, and its parts stand in its column on the next slides."""
    deck, _ = laid(table_of(("TT", "Nội dung"), ("1", "từ ngữ dài dòng " * 300)))
    parts = [row[1].text for table in tables(deck) for row in table.rows if row[1]]
    assert len(parts) > 3
    assert " ".join(parts).split() == ("từ ngữ dài dòng " * 300).split()


def test_a_short_deck_shows_the_top_of_a_long_table() -> None:
    """In the short form a table takes two slides; the notes hold all of it."""
    deck, _ = laid(table_of(("TT", "Phường"), *[(str(at), f"Phường số {at}") for at in range(60)]), Detail.SHORT)
    assert len(tables(deck)) == 2
    assert "Phường số 59" in deck.slides[-1].reference


def test_a_quotation_is_a_slide() -> None:
    """A node that is a quotation stands whole behind a line, in italic."""
    quote = Node("I/p1", "I", NodeKind.QUOTE, "Không có gì quý hơn độc lập, tự do.")
    deck, layout = laid(Document("d", None, "T", (HEADING, quote)), Detail.SHORT)
    at, slide = next((at, s) for at, s in enumerate(deck.slides) if isinstance(s.content, Quotation))
    assert (slide.kind, slide.spoken) == (SlideKind.QUOTE, quote.text)
    box = next(box for box in layout.texts(at) if box.role is Role.QUOTE)
    assert box.type.italic
    assert box.text == quote.text


def test_who_does_what(composed) -> None:
    """The bodies of the guidance stand over their tasks, named once a slide, in the words of the text."""
    deck, _ = composed(Detail.SHORT, Aspect.WIDE)
    slides = [slide for slide in deck.slides if isinstance(slide.content, Assignments)]
    tasks = [task for slide in slides for task in slide.content.tasks]
    assert "UBND Quận" in {task.body.text for task in tasks if task.body}
    assert all(slide.content.tasks[0].body for slide in slides)
    assert not any("Đề nghị" in task.task.text for task in tasks)
    spoken = " ".join(slide.spoken for slide in slides)
    assert "Đề nghị UBND Quận quan tâm chỉ đạo" in spoken


def test_a_task_says_by_when() -> None:
    """A date that the shown words do not hold stands below the task."""
    text = (
        "UBND phường lập danh sách các hộ; báo cáo kết quả về quận theo mẫu của phòng và theo các văn bản đã gửi "
        "từ đầu năm trước ngày 30/6/2024."
    )
    at = text.index("trước ngày 30/6/2024")
    node = Node("I/p1", "I", NodeKind.PARAGRAPH, text)
    due = Span("I/p1", None, at, at + 20, "trước ngày 30/6/2024")
    told = Facts(
        assignments=(Assignment("UBND phường", text[12:], "I/p1", "2024-06-30"),),
        deadlines=(Deadline(due, "2024-06-30"),),
    )
    deck, _ = laid(Document("d", None, "T", (HEADING, node)), Detail.SHORT, told)
    task = next(s.content.tasks[0] for s in deck.slides if isinstance(s.content, Assignments))
    assert task.body == Span("I/p1", None, 0, 11, "UBND phường")
    assert task.due == due
    assert task.task.text == "lập danh sách các hộ"


def test_a_body_that_is_the_title_is_not_named_again() -> None:
    """Below "Thanh tra tỉnh" stand its tasks alone; a task is never the two words "Chủ trì"."""
    heading = Node("I", None, NodeKind.HEADING, "Thanh tra tỉnh", "I", "I.", 1)
    text = "Chủ trì, phối hợp với các sở, ngành thanh tra trách nhiệm quản lý nhà nước; báo cáo Ủy ban nhân dân tỉnh."
    node = Node("I/p1", "I", NodeKind.PARAGRAPH, text + " " + "Kết quả gửi về Sở Nội vụ để tổng hợp chung.")
    told = Facts(assignments=(Assignment("Thanh tra tỉnh", node.text, "I/p1"),))
    deck, _ = laid(Document("d", None, "T", (heading, node)), Detail.SHORT, told)
    (task,) = next(s.content.tasks for s in deck.slides if isinstance(s.content, Assignments))
    assert task.body is None
    assert task.task.text.startswith("Chủ trì, phối hợp với các sở")


def test_due_words_that_are_shown_are_not_shown_again() -> None:
    """A term that stands in what is shown of a task, on this slide or the next, has no line of its own."""
    text = "Sở Công Thương tổ chức đánh giá kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trong quý III năm 2024."
    at = text.index("trong quý")
    node = Node("I/p1", "I", NodeKind.PARAGRAPH, text)
    due = Span("I/p1", None, at, len(text) - 1, text[at:-1])
    told = Facts(assignments=(Assignment("Sở Công Thương", text[15:], "I/p1", "2024-07/2024-09"),))
    told = replace(told, deadlines=(Deadline(due, "2024-07/2024-09"),))
    deck, _ = laid(Document("d", None, "T", (HEADING, node)), Detail.SHORT, told)
    tasks = [task for s in deck.slides if isinstance(s.content, Assignments) for task in s.content.tasks]
    assert [task.due for task in tasks] == [None]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(st.text(max_size=60), min_size=1, max_size=9).map(tuple), min_size=1, max_size=6),
    st.sampled_from([Detail.SHORT, Detail.FULL]),
)
def test_any_table(rows: list[tuple[str, ...]], detail: Detail) -> None:
    """Whatever its cells hold, a table is whole, verbatim and inside its boxes."""
    deck = compose_deck(table_of(*rows), Facts(), DeckSettings(detail=detail))
    layout = lay_out(deck)
    assert coverage(deck, layout) == verbatim(deck, layout) == 1.0
    assert overflowing_office(layout) == []
