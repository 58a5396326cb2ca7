"""What a slide holds, whatever its kind."""

import pytest

from desktop.guidance.facts import Span
from desktop.slides.content import (
    Assignments,
    Bar,
    BarGroup,
    Chart,
    ChartKind,
    FigureCard,
    FigureCards,
    OwnText,
    TableRows,
    Task,
)
from desktop.slides.deck import Slide, SlideKind


def span(text: str, start: int = 0, footnote: str | None = None) -> Span:
    return Span("I/p1", footnote, start, start + len(text), text)


@pytest.mark.parametrize(
    ("figure", "value", "unit"),
    [
        ("236.226 tỷ đồng", "236.226", "tỷ đồng"),
        ("12.515 tỷ 266 triệu đồng", "12.515 tỷ 266 triệu đồng", None),
        ("21/21 chỉ tiêu", "21/21", "chỉ tiêu"),
        ("18,06%", "18,06%", None),
        ("thứ 2/30", "thứ 2/30", None),
    ],
)
def test_a_figure_is_a_number_with_its_unit(figure: str, value: str, unit: str | None) -> None:
    """Number and unit are parts of the figure's span, where they stand in the text; mixed ones stay whole."""
    card = FigureCard(span(figure, 40))
    assert card.value.text == value
    assert card.value.start == 40
    assert (card.unit.text if card.unit else None) == unit
    if card.unit:
        assert figure[card.unit.start - 40 : card.unit.end - 40] == unit


def test_points_are_all_spans_of_the_body() -> None:
    """Whatever arranges them, every span of the document is one point, in reading order; own words are none."""
    one, two, three = span("01 giải"), span("Nhất", 8), span("kỳ thi", 20)
    for content, held in (
        (FigureCards((FigureCard(one, what=two, comparison=three),)), (one, two, three)),
        (Chart(ChartKind.PARTS, (BarGroup((Bar(one, 1.0, two),), three),)), (three, two, one)),
        (TableRows((one, None), ((two, three),), (0.5, 0.5)), (one, two, three)),
        (Assignments((Task(two, body=one, due=three),)), (one, two, three)),
        (OwnText(("Lời của tôi",)), ()),
    ):
        slide = Slide(SlideKind.POINTS, "Tiêu đề", content)
        assert tuple(point.span for point in slide.points) == held


def test_notes_are_told_by_node() -> None:
    """What is said of one node stands on one line; a footnote begins with its label, own notes with a heading."""
    said = (span("Câu một."), span("Câu hai.", 9))
    slide = Slide(SlideKind.POINTS, "", said=said, read_up=(span("Chi tiết.", 0, "3"),), own_notes="Nhớ chào.")
    assert slide.spoken == "Câu một. Câu hai."
    assert slide.reference == "Chú thích 3: Chi tiết."
    parts = ("Câu một. Câu hai.", "Đọc thêm\nChú thích 3: Chi tiết.", "Ghi chú của người báo cáo\nNhớ chào.")
    assert slide.notes == "\n\n".join(parts)
