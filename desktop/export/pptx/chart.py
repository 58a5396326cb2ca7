"""A chart of the document as native charts: one a group of bars, over a workbook that a person can edit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.export.pptx.shape import graphic_frame
from desktop.slides.content import Bar, Chart, ChartKind
from desktop.slides.layout import Box, FilledBox, Frame, FrameRole, Rect, Role, Shape, TextBox

URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"
FULL = 100.0
EVEN = 3.0
"""Slide units by which the distances of bars may differ: a native chart has all its bars evenly apart."""
LONE = 1.6
"""How high the row of a lone bar is, in thicknesses of the bar."""


@dataclass(frozen=True, slots=True)
class NativeChart:
    """The bars of one group in `rect`; its height is that of the bars' rows, its width that of the whole chart.

    `left` and `length` are where bars begin and how long one of `most` is, as shares of the width; `thick` is the
    share of a row that a bar takes. `names` says that the chart itself writes what each bar is of, else boxes of text
    do; `figures` that it writes the figures at the ends of the bars. `px` is the size of its words.
    """

    bars: tuple[Bar, ...]
    rect: Rect
    left: float
    thick: float
    length: float
    most: float
    px: float
    names: bool
    figures: bool

    def shape(self, number: int, key: str) -> str:
        """The graphic frame on the slide; `key` names the chart's part."""
        told = "; ".join(f"{name}: {bar.figure.text}" if bar.label else name for name, bar in self.rows)
        graphic = f'<a:graphicData uri="{URI}"><c:chart xmlns:c="{URI}" r:id="{key}"/></a:graphicData>'
        return graphic_frame(number, f"Chart {number}", f"Biểu đồ thanh. {told}", self.rect, graphic)

    @property
    def rows(self) -> tuple[tuple[str, Bar], ...]:
        """What each bar is of; bars without words are named by their figures."""
        return tuple((bar.label.text if bar.label else bar.figure.text, bar) for bar in self.bars)


def native_charts(chart: Chart, boxes: Sequence[Box]) -> tuple[NativeChart, ...]:
    """One native chart a group of bars, and one a bar where those of a group stand unevenly: labels of theirs differ in
    height and left no place to even that out. None where the chart was not drawn as one.
    """
    frame = next((box.rect for box in boxes if isinstance(box, Frame) and box.role is FrameRole.CHART), None)
    fills = [box.rect for box in boxes if isinstance(box, FilledBox) and box.shape is Shape.BAR]
    pairs = zip(chart.bars, fills, strict=False)
    biggest = max(((bar.amount, fill.width) for bar, fill in pairs), default=(0.0, 0.0))
    if frame is None or len(fills) != len(chart.bars) or biggest[0] <= 0:
        return ()
    words = [box for box in boxes if isinstance(box, TextBox) and box.role in {Role.BAR_LABEL, Role.BAR_FIGURE}]
    most = max(biggest[0], FULL if chart.kind is ChartKind.PLAN else 0.0)
    # The shortest bars are drawn longer than they are, so the scale is that of the longest.
    length = biggest[1] * most / biggest[0] / frame.width
    is_beside = len({round(box.rect.y) for box in words}) <= len(chart.bars)
    px = words[0].type.px
    return tuple(
        NativeChart(
            bars,
            _rect(rows, frame),
            *_shares(rows, frame),
            length,
            most,
            px,
            names=is_beside,
            figures=all(bar.label for bar in bars),
        )
        for bars, rows in _groups(chart, fills)
    )


def _rect(fills: Sequence[Rect], frame: Rect) -> Rect:
    """As high as the rows of these bars."""
    row, first = _row(fills), fills[0]
    return Rect(frame.x, first.y + first.height / 2 - row / 2, frame.width, row * len(fills))


def _shares(fills: Sequence[Rect], frame: Rect) -> tuple[float, float]:
    """Where bars begin, as a share of the width, and how much of a row they take."""
    return (fills[0].x - frame.x) / frame.width, fills[0].height / _row(fills)


def _groups(chart: Chart, fills: Sequence[Rect]) -> Iterator[tuple[tuple[Bar, ...], Sequence[Rect]]]:
    """The bars that a native chart can hold together: it has all of its bars evenly apart."""
    at = 0
    for group in chart.groups:
        rows = fills[at : at + len(group.bars)]
        if _is_even(rows):
            yield group.bars, rows
        else:
            yield from (((bar,), (row,)) for bar, row in zip(group.bars, rows, strict=True))
        at += len(group.bars)


def _row(fills: Sequence[Rect]) -> float:
    """From one bar to the next."""
    return (fills[-1].y - fills[0].y) / (len(fills) - 1) if len(fills) > 1 else LONE * fills[0].height


def _is_even(fills: Sequence[Rect]) -> bool:
    steps = [b.y - a.y for a, b in pairwise(fills)]
    return not steps or max(steps) - min(steps) <= EVEN
