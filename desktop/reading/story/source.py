"""A story becomes what the shared pipeline reads: its words in Unicode, blocks with places, notes, warnings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.rich import Anchor, RichText
from desktop.reading.blocks import Block
from desktop.reading.docx.rich import is_all_bold, rich_of
from desktop.reading.docx.words import Break, Words, split_at
from desktop.reading.grammar import split_label
from desktop.reading.left_out import LEFT_OUT
from desktop.reading.notes import Definition
from desktop.reading.report import ReadingWarning
from desktop.reading.source import Source
from desktop.reading.story.columns import columns_of
from desktop.reading.story.spelling import Spelling, spelling_of
from desktop.reading.story.story import Grid, Item, Paragraph, Story, paragraphs_in
from desktop.reading.story.tables import is_layout

_EDGE = 3
"""So many paragraphs or tables with words at either end of a file are its edge."""
Cut = Callable[[str, str], bool]


def source_of(story: Story) -> Source:
    """The blocks, definitions and warnings of a file that keeps its paragraphs whole."""
    notes = [paragraph for paragraphs in story.notes.values() for paragraph in paragraphs]
    everything = [paragraph.pieces for paragraph in (*paragraphs_in(story.items), *notes)]
    spelling, converted = spelling_of(everything)
    left_out = (
        ReadingWarning(code, *LEFT_OUT[code], story.left_out[code]) for code in LEFT_OUT if code in story.left_out
    )
    body = _Body(columns_of(_spelt(story.items, spelling)))
    return Source(tuple(_with_lone_calls(body.blocks())), tuple(_definitions(story, spelling)), (*converted, *left_out))


def _spelt(items: Sequence[Item], spelling: Spelling) -> tuple[Item, ...]:
    return tuple(_spelt_item(item, spelling) for item in items)


def _spelt_item(item: Item, spelling: Spelling) -> Item:
    if isinstance(item, Paragraph):
        return _spelt_paragraph(item, spelling)
    rows = (
        tuple(tuple(_spelt_paragraph(paragraph, spelling) for paragraph in cell) for cell in row) for row in item.rows
    )
    return replace(item, rows=tuple(rows))


def _spelt_paragraph(paragraph: Paragraph, spelling: Spelling) -> Paragraph:
    return replace(paragraph, pieces=spelling.pieces(paragraph.pieces))


def _definitions(story: Story, spelling: Spelling) -> Iterator[Definition]:
    for label, paragraphs in story.notes.items():
        texts = (_whole(_spelt_paragraph(paragraph, spelling)) for paragraph in paragraphs)
        places = tuple(paragraph.place for paragraph in paragraphs[:1])
        yield Definition(label, tuple(text for text in texts if text) or (RichText(""),), places)


def _whole(paragraph: Paragraph) -> RichText:
    """A paragraph of a note or a cell, where even the end of a page is a blank."""
    return rich_of([Words(" ") if isinstance(piece, Break) else piece for piece in paragraph.pieces])


@dataclass(frozen=True, slots=True)
class _Body:
    items: tuple[Item, ...]

    def blocks(self) -> Iterator[Block]:
        edge = self._edge()
        for place, item in enumerate(self.items):
            if isinstance(item, Paragraph):
                yield from _lines(item, _before_label)
            elif is_layout(item, is_at_edge=place in edge):
                yield from (block for paragraph in item.paragraphs for block in _lines(paragraph, _always))
            else:
                yield _table(item)

    def _edge(self) -> frozenset[int]:
        holding = [place for place, item in enumerate(self.items) if any(p.words for p in paragraphs_in([item]))]
        return frozenset((*holding[:_EDGE], *holding[-_EDGE:]))


def _lines(paragraph: Paragraph, is_cut: Cut) -> Iterator[Block]:
    """The printed lines of a paragraph that are blocks of their own; the first carries its label."""
    printed = paragraph.printed or None
    for line in split_at(paragraph.pieces, is_cut):
        rich = rich_of(line)
        if rich.text or rich.anchors:
            yield Block(
                rich,
                (paragraph.place,),
                printed=printed,
                heading=paragraph.heading,
                is_centred=paragraph.is_centred,
                is_bold=is_all_bold(rich),
            )
            printed = None


def _table(grid: Grid) -> Block:
    """A block of rows; a note that is called within a table is called at its beginning."""
    cells = [[[(paragraph, _whole(paragraph)) for paragraph in cell] for cell in row] for row in grid.rows]
    rows = tuple(tuple(" ".join(_labelled(*one) for one in cell if one[1]) for cell in row) for row in cells)
    calls = (anchor for row in cells for cell in row for _, rich in cell for anchor in rich.anchors)
    anchors = tuple(Anchor(anchor.label, 0) for anchor in calls)
    first = next(paragraph.place for paragraph in grid.paragraphs)
    return Block(RichText("", (), anchors), (first,), rows=rows)


def _labelled(paragraph: Paragraph, rich: RichText) -> str:
    return f"{paragraph.printed} {rich.text}" if paragraph.printed else rich.text


def _with_lone_calls(blocks: Iterator[Block]) -> Iterator[Block]:
    """A paragraph with nothing but the marker of a note gives the marker to the block before it."""
    last: Block | None = None
    for block in blocks:
        if block.rich.text or block.rows is not None or last is None:
            if last is not None:
                yield last
            last = block
        else:
            last = replace(last, rich=last.rich.joined(block.rich, ""))
    if last is not None:
        yield last


def _before_label(_before: str, after: str) -> bool:
    return split_label(after) is not None


def _always(_before: str, _after: str) -> bool:
    return True
