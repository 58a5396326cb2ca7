"""Native tables and charts, read back by python-pptx; what they say is what the document says."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pptx import Presentation

from desktop.export.pptx.chart import native_charts
from desktop.export.pptx.writer import write_pptx
from desktop.guidance.document import Document, Node, NodeKind, Table, text_of_rows
from desktop.guidance.facts import Facts, Span
from desktop.slides.compose import compose_deck
from desktop.slides.content import Bar, BarGroup, Chart, ChartKind, Picture
from desktop.slides.deck import Aspect, Deck, DeckSettings
from desktop.slides.fit.chart import place_chart
from desktop.slides.fit.fit import lay_out
from desktop.slides.grid import Grid
from desktop.slides.layout import FilledBox, Layout, PictureBox, PictureRole, Rect, Role, Shape, TextBox
from desktop.slides.theme import Theme

ROWS = (("STT", "Nội dung", "Năm 2023"), ("1", "Thu ngân sách", "12.515 tỷ đồng"), ("2", "=1+1", "_x0041_ <b>x</b>"))


@pytest.fixture(scope="session")
def slides(deck: Deck, layout: Layout, theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """The slides of the guidance as python-pptx reads them."""
    path = tmp_path_factory.mktemp("objects") / "a.pptx"
    write_pptx(deck, layout, theme, path)
    return list(Presentation(str(path)).slides)


def charts_of(slide: Any) -> list[Any]:
    return [shape for shape in slide.shapes if shape.has_chart]


def test_charts_hold_the_numbers_of_the_text(deck: Deck, slides: list[Any]) -> None:
    """A native chart a group of bars: the amounts as values, the figures verbatim as their labels."""
    seen = 0
    for slide, source in zip(slides, deck.slides, strict=True):
        if isinstance(source.content, Chart):
            shown = [value for shape in charts_of(slide) for value in shape.chart.plots[0].series[0].values]
            assert shown == [bar.amount for bar in source.content.bars]
            written = [each.text for shape in charts_of(slide) for each in shape.chart._chartSpace.iter("{*}t", "{*}v")]
            assert [bar for bar in source.content.bars if bar.figure.text not in written] == []
            # A space of its own keeps each figure off its bar, and off the line of the plan.
            labelled = [("\u2002", bar.figure.text) for bar in source.content.bars if bar.label]
            assert set(labelled) <= set(pairwise(written))
            seen += 1
    assert seen >= 5


def test_bars_are_where_they_were_laid_out(deck: Deck, layout: Layout, slides: list[Any]) -> None:
    """The plot of each chart begins where its bars begin; the bars are drawn by the chart alone."""
    for slide, source, page in zip(slides, deck.slides, layout.pages, strict=True):
        if isinstance(source.content, Chart):
            (shape, *_) = charts_of(slide)
            plot = {str(each.tag).rpartition("}")[2]: each.get("val") for each in plot_layout(shape)}
            left = shape.left / 6350 + float(plot["x"]) * shape.width / 6350
            bars = [box.rect for box in page if getattr(box, "shape", None) is Shape.BAR]
            assert left == pytest.approx(bars[0].x, abs=1)
            assert shape.top / 6350 < bars[0].y < (shape.top + shape.height) / 6350
            assert not [each for each in slide.shapes if each.name == "furniture bar"]


def plot_layout(shape: Any) -> list[Any]:
    return list(shape.chart._chartSpace.find(".//{*}plotArea/{*}layout/{*}manualLayout"))


def test_a_bar_that_is_nearly_nothing_keeps_the_scale(deck: Deck, layout: Layout) -> None:
    """The shortest bars are drawn longer than they are; the scale is that of the longest. Without bars: no chart."""
    index, source = next((at, each) for at, each in enumerate(deck.slides) if isinstance(each.content, Chart))
    content, boxes = source.content, layout.pages[index]
    assert isinstance(content, Chart)
    (whole, *_) = native_charts(content, boxes)
    bars = sorted(content.groups[0].bars, key=lambda bar: -bar.amount)
    tiny = Chart(content.kind, (replace(content.groups[0], bars=(bars[0], replace(bars[-1], amount=0.001))),))
    drawn = [box for box in boxes if getattr(box, "shape", None) is not Shape.BAR]
    fills = [box for box in boxes if getattr(box, "shape", None) is Shape.BAR]
    longest = max(fills, key=lambda box: box.rect.width)
    shown = (*drawn, longest, replace(longest, rect=replace(longest.rect, y=longest.rect.y + 90, width=4)))
    (chart, *_) = native_charts(tiny, shown)
    assert (chart.length, chart.most) == pytest.approx((whole.length, whole.most))
    none = Chart(content.kind, (replace(content.groups[0], bars=tuple(replace(bar, amount=0) for bar in bars)),))
    assert native_charts(none, boxes) == ()


def test_the_workbook_of_a_chart_can_be_edited(slides: list[Any]) -> None:
    """It is a workbook whose cells are the names and amounts, as text and numbers: nothing in it is a formula."""
    (shape, *_) = [shape for slide in slides for shape in charts_of(slide)]
    with ZipFile(BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode("utf-8")
        words = book.read("xl/sharedStrings.xml").decode("utf-8")
    assert "<f>" not in sheet
    assert f"<v>{shape.chart.plots[0].series[0].values[0]:g}</v>" in sheet
    assert shape.chart.plots[0].categories[0] in words


def test_objects_say_what_they_show(slides: list[Any]) -> None:
    """A screen reader is told the figures of a chart."""
    for slide in slides:
        for shape in charts_of(slide):
            told = shape._element.nvGraphicFramePr.cNvPr.get("descr")
            assert told.startswith("Biểu đồ thanh. ")
            assert all(char.isprintable() for char in told)


def test_a_table_is_a_table(theme: Theme, tmp_path: Path, small: Deck) -> None:
    """Its cells are the document's, whatever they begin with; columns and rows are as high and wide as laid out."""
    node = Node("t1", None, NodeKind.TABLE, text_of_rows(ROWS))
    document = Document("d", None, "Bảng", (node,), tables=(Table("t1", ROWS),))
    deck = compose_deck(document, Facts(), DeckSettings())
    report = write_pptx(deck, lay_out(deck), theme, tmp_path / "a.pptx")
    slide: Any = list(Presentation(str(tmp_path / "a.pptx")).slides)[1]
    (shape,) = [shape for shape in slide.shapes if shape.has_table]
    assert [[cell.text for cell in row.cells] for row in shape.table.rows] == [list(row) for row in ROWS]
    assert shape.table.first_row
    assert sum(column.width for column in shape.table.columns) == pytest.approx(shape.width, abs=10)
    assert sum(row.height for row in shape.table.rows) == pytest.approx(shape.height, abs=10)
    assert (report.overflow, report.verbatim) == (0, 1.0)
    assert [shape.name for shape in slide.shapes if "table" in shape.name] == []


def test_a_picture_goes_along_once_and_painted_anew(theme: Theme, tmp_path: Path, small: Deck) -> None:
    """The same file on two slides is one part; what else its file held stays behind."""
    from PySide6.QtGui import QImage

    file = tmp_path / "ảnh.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.setText("Author", "bí mật")
    image.fill(0xFF00AA)
    image.save(str(file))
    page = lay_out(small).pages[1]
    box = PictureBox(PictureRole.OWN, Rect(200, 300, 400, 200), Picture(str(file), "Lễ <phát> động"))
    layout = Layout((1920, 1080), tuple((*page, box) for _ in small.slides), small.body_px)
    write_pptx(small, layout, theme, tmp_path / "a.pptx")
    with ZipFile(tmp_path / "a.pptx") as archive:
        (name,) = [name for name in archive.namelist() if "media" in name]
        assert b"b\xc3\xad" not in archive.read(name)
    for slide in Presentation(str(tmp_path / "a.pptx")).slides:
        (shown,) = [shape for shape in slide.shapes if shape.name.startswith("Picture")]
        assert shown._element.nvPicPr.cNvPr.get("descr") == "Lễ <phát> động"


def bar(text: str, amount: float, label: str = "") -> Bar:
    start = len(label) + 1 if label else 0
    named = Span("I", None, 0, len(label), label) if label else None
    return Bar(Span("I", None, start, start + len(text), text), amount, named)


LONG = (
    "Tỷ lệ giải ngân vốn đầu tư xây dựng cơ bản so với kế hoạch Thành phố giao đầu năm và kế hoạch điều chỉnh của Quận"
)
UNLIKE = (
    bar("132,6%", 132.6, "so với kế hoạch Thành phố giao"),
    bar("98,9%", 98.9, LONG),
    bar("75%", 75.0, "so với kỳ"),
)


def test_bars_with_labels_of_unlike_height_stand_evenly_and_are_one_native_chart(deck: Deck) -> None:
    """Where there is room: a label of two lines takes no more of it than one of one line."""
    grid = Grid(Aspect.WIDE, 56)
    chart = Chart(ChartKind.GROWTH, (BarGroup(UNLIKE),))
    boxes = place_chart(chart, grid, Rect(120, 200, 1680, 760))
    assert boxes
    assert {len(box.lines) for box in boxes if isinstance(box, TextBox) and box.role is Role.BAR_LABEL} == {1, 2}
    (native,) = native_charts(chart, boxes)
    assert (native.bars, native.names, native.figures) == (UNLIKE, False, True)


def test_bars_that_stand_unevenly_are_a_native_chart_each(deck: Deck) -> None:
    """Where there is no room to even them out: each with its number, at the place and scale that it was drawn at."""
    grid = Grid(Aspect.WIDE, 56)
    chart = Chart(ChartKind.GROWTH, (BarGroup(UNLIKE),))
    heights = range(300, 760, 4)
    boxes = next(found for height in heights if (found := place_chart(chart, grid, Rect(120, 200, 1680, height))))
    charts = native_charts(chart, boxes)
    assert [each.bars for each in charts] == [(bar,) for bar in UNLIKE]
    assert len({(each.length, each.most, each.left) for each in charts}) == 1
    bars = [box.rect for box in boxes if isinstance(box, FilledBox) and box.shape is Shape.BAR]
    for each, drawn in zip(charts, bars, strict=True):
        assert each.rect.y < drawn.y < drawn.bottom < each.rect.bottom
        assert round(each.length * each.rect.width * each.bars[0].amount / each.most) == round(drawn.width)


def test_groups_with_and_without_labels_are_native_charts_side_by_side(deck: Deck) -> None:
    """A group whose figures name themselves has them where the other has its labels."""
    labelled = BarGroup((bar("21 giải", 21, "Nhất"), bar("24 giải", 24, "Khuyến khích")))
    plain = BarGroup((bar("05 Vàng", 5), bar("13 Bạc", 13)))
    chart = Chart(ChartKind.PARTS, (labelled, plain))
    boxes = place_chart(chart, Grid(Aspect.WIDE, 56), Rect(120, 200, 1680, 760))
    assert boxes
    first, second = native_charts(chart, boxes)
    assert (first.names, first.figures, second.names, second.figures) == (True, True, True, False)
    bars = [box.rect for box in boxes if isinstance(box, FilledBox) and box.shape is Shape.BAR]
    figures = [box.rect for box in boxes if isinstance(box, TextBox) and box.role is Role.BAR_FIGURE]
    assert all(figure.right < bar.x for figure, bar in zip(figures[2:], bars[2:], strict=True))
