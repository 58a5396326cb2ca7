"""Lines of a PDF become paragraphs: hard wraps undone by indent, distance, short last lines and labels."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from desktop.guidance.document import Style
from desktop.guidance.kinds import kind_named
from desktop.guidance.outline import Rank
from desktop.guidance.rich import RichText
from desktop.reading.blocks import Block
from desktop.reading.grammar import Labelled, split_label
from desktop.reading.joins import cut_warning
from desktop.reading.letterhead import is_rule
from desktop.reading.pdf.cells import rows_over_pages
from desktop.reading.pdf.joints import joined
from desktop.reading.pdf.layout import NEAR, Layout
from desktop.reading.pdf.lines import Line
from desktop.reading.report import ReadingWarning

_CLOSED = re.compile(r"[.;:!?…][”\"')\]]*$")
_ITEM_END = re.compile(r"[.;,]$")
_OTHER_SIZE = 0.12


@dataclass(slots=True)
class _Paragraph:
    """Lines that go together; `hang` is where the second one begins under the words of a label."""

    lines: list[Line] = field(default_factory=list)
    hang: float | None = None


def paragraphs_of(pages: Sequence[Sequence[Line]], layout: Layout) -> tuple[list[Block], list[ReadingWarning]]:
    """The blocks of all pages, and a warning for each paragraph that goes on over a page."""
    paragraphs: list[_Paragraph] = []
    for page in pages:
        for line in page:
            if paragraphs and not _begins(paragraphs[-1], line, layout):
                _add(paragraphs[-1], line)
            else:
                paragraphs.append(_Paragraph([line]))
    cuts = [below for paragraph in paragraphs for below in _cuts(paragraph)]
    return [_block(each, layout) for each in paragraphs], [_cut_warning(below) for below in cuts]


def _cut_warning(below: Line) -> ReadingWarning:
    if below.table:
        said, english = "Bảng bị ngắt trang, đã nối lại.", "A page cut this table; it was joined again."
        return ReadingWarning("cut_table", said, english, page=below.page)
    return cut_warning(page=below.page)


def _cuts(paragraph: _Paragraph) -> list[Line]:
    return [below for above, below in pairwise(paragraph.lines) if above.page != below.page]


def _add(paragraph: _Paragraph, line: Line) -> None:
    if len(paragraph.lines) == 1 and abs(line.left - paragraph.lines[0].second) < NEAR:
        paragraph.hang = line.left
    paragraph.lines.append(line)


def _block(paragraph: _Paragraph, layout: Layout) -> Block:
    lines = paragraph.lines
    pages = tuple(dict.fromkeys(line.page for line in lines))
    if tables := [line.table for line in lines if line.table]:
        return Block(RichText(""), pages=pages, rows=rows_over_pages(tables))
    rich = lines[0].rich
    for line in lines[1:]:
        rich = joined(rich, line.rich)
    is_bold = all(line.is_bold for line in lines)
    if is_bold:
        rich = replace(rich, marks=tuple(mark for mark in rich.marks if mark.style is not Style.BOLD))
    return Block(rich, pages=pages, is_bold=is_bold, is_centred=layout.is_centred(lines[-1]))


def _begins(paragraph: _Paragraph, line: Line, layout: Layout) -> bool:
    """Whether `line` begins a new paragraph after `paragraph`."""
    above = paragraph.lines[-1]
    if above.table or line.table:
        return not (above.table and line.table and above.page < line.page and above.table.goes_on_in(line.table))
    if above.column != line.column or max(above.cells, line.cells) > 2 or is_rule(line.text) or is_rule(above.text):
        return True
    if abs(above.size - line.size) > _OTHER_SIZE * above.size:
        return True
    if above.page == line.page and layout.is_apart(above, line):
        return True
    if line.column:
        return _begins_in_column(paragraph, line)
    if layout.is_centred(above) or layout.is_centred(line):
        return not (_is_set_as_title(above, line, layout) and _goes_on_title(above, line))
    return layout.is_aside(line) or layout.is_aside(above) or _begins_in_text(paragraph, line, layout)


def _begins_in_column(paragraph: _Paragraph, line: Line) -> bool:
    above, first = paragraph.lines[-1], split_label(paragraph.lines[0].text)
    if _flows_on(above, line):
        return False
    is_item = first is not None and first.rank >= Rank.STAR
    return not is_item or split_label(line.text) is not None or bool(_ITEM_END.search(above.text))


def _is_set_as_title(above: Line, line: Line, layout: Layout) -> bool:
    """Whether both lines are centred; the upper one may be as wide as the page."""
    return layout.is_centred(line) and (layout.is_centred(above) or not layout.is_short(above, line))


def _goes_on_title(above: Line, line: Line) -> bool:
    """Whether two centred lines are one title: set alike, and neither a kind nor a bare label."""
    if above.is_bold != line.is_bold or above.text.isupper() != line.text.isupper():
        return False
    return not any(_stands_alone(other.text) for other in (above, line)) and split_label(line.text) is None


def _stands_alone(text: str) -> bool:
    labelled = split_label(text)
    return kind_named(text) is not None or (labelled is not None and not labelled.text)


def _begins_in_text(paragraph: _Paragraph, line: Line, layout: Layout) -> bool:
    above = paragraph.lines[-1]
    labelled = split_label(line.text)
    if labelled and (_CLOSED.search(above.text) or above.is_bold != line.is_bold or _is_heading(labelled, line)):
        return True
    if layout.is_short(above, line):
        return not (_flows_on(above, line) and line.left < above.left + NEAR)
    return _begins_by_indent(paragraph, line, layout)


def _is_heading(labelled: Labelled, line: Line) -> bool:
    return line.is_bold and labelled.rank <= Rank.ARTICLE


def _begins_by_indent(paragraph: _Paragraph, line: Line, layout: Layout) -> bool:
    """Whether a line after a full one stands where first lines do."""
    first, above = paragraph.lines[0], paragraph.lines[-1]
    if paragraph.hang is not None:
        return line.left < paragraph.hang - NEAR
    if len(paragraph.lines) == 1 and abs(line.left - first.second) < NEAR and split_label(first.text):
        return False
    if layout.indent is None:
        begins_page = above.page != line.page and not _may_flow_on(above, line)
        return begins_page or line.left > above.left + NEAR or (above.is_bold and not line.is_bold)
    return layout.is_indented(line) and not (layout.is_indented(above) and _flows_on(above, line))


def _may_flow_on(above: Line, line: Line) -> bool:
    """Whether words at the top of a page can belong to the sentence above, where lines begin at one edge."""
    if split_label(line.text):
        return False
    return line.text[:1].islower() or not _CLOSED.search(above.text)


def _flows_on(above: Line, line: Line) -> bool:
    """Whether the words alone say that a sentence goes on."""
    return line.text[:1].islower() and split_label(line.text) is None and not _CLOSED.search(above.text)
