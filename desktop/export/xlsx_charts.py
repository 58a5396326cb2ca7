"""Charts of figures on a sheet of their own in an Excel workbook: native ones, over cells that can be edited."""

from collections.abc import Sequence
from typing import Any

from desktop.export.pptx.text import xml_characters
from desktop.guidance.data_chart import DataChart

NAME = "Biểu đồ"
_LINES, _COLUMN, _WIDTH = 16, 3, 40
"""Lines that a chart takes at least, the column it stands in, and how wide labels are."""
_LONGEST = 255


def add_charts(book: Any, charts: Sequence[DataChart]) -> None:  # noqa: ANN401 - XlsxWriter has no types
    """Put the charts one below the other; nothing where there are none."""
    if not charts:
        return
    sheet, head = book.add_worksheet(NAME), book.add_format({"bold": True})
    sheet.set_column(0, 0, _WIDTH)
    line = 0
    for chart in charts:
        sheet.write_string(line, 0, _text(chart.title), head)
        _fill(sheet, chart, line + 1)
        sheet.insert_chart(line, _COLUMN, _drawn(book, chart, line))
        line += max(len(chart.bars) + 2, _LINES)


def _fill(sheet: Any, chart: DataChart, line: int) -> None:  # noqa: ANN401 - as above
    for place, bar in enumerate(chart.falling().bars, line):
        sheet.write_string(place, 0, _text(bar.label or bar.shown))
        sheet.write_number(place, 1, bar.value)


def _drawn(book: Any, chart: DataChart, line: int) -> Any:  # noqa: ANN401 - as above
    first, last = line + 1, line + len(chart.bars)
    drawn = book.add_chart({"type": "bar"})
    drawn.add_series(
        {
            "categories": [NAME, first, 0, last, 0],
            "values": [NAME, first, 1, last, 1],
            "data_labels": {"value": True},
            "fill": {"color": "#8A1016"},
        }
    )
    # By its cell: a title that begins like a formula would be one.
    drawn.set_title({"name": [NAME, line, 0], "name_font": {"size": 11}})
    drawn.set_legend({"none": True})
    drawn.set_y_axis({"reverse": True})
    drawn.set_x_axis({"min": 0, "major_gridlines": {"visible": False}})
    return drawn


def _text(text: str) -> str:
    return xml_characters(text)[:_LONGEST]
