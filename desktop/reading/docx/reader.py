"""The docx reader: blocks in reading order with the labels that Word counts, real notes, and what was left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.kinds import kind_named
from desktop.guidance.rich import Anchor, RichText, plain
from desktop.reading.blocks import Block
from desktop.reading.docx.accepted import accept
from desktop.reading.docx.left_out import LeftOut
from desktop.reading.docx.legacy import legacy_fonts
from desktop.reading.docx.notes import note_labels, read_notes
from desktop.reading.docx.numbering import Label, Numbering
from desktop.reading.docx.package import Package, open_package
from desktop.reading.docx.rich import is_all_bold, rich_of
from desktop.reading.docx.styles import Styles
from desktop.reading.docx.tables import Grid, grid_of, is_layout
from desktop.reading.docx.words import Call, Speller, Words, split_at
from desktop.reading.docx.xml import Element, W, child
from desktop.reading.encodings import legacy_warning
from desktop.reading.grammar import split_label
from desktop.reading.source import Source

_P, _TABLE, _BOX = W + "p", W + "tbl", W + "txbxContent"
_BOXED = (W + "drawing", W + "pict", W + "object")
_EDGE = 3
"""So many paragraphs or tables with words at either end of a file are its edge."""


def read_docx(content: bytes, name: str) -> Source:
    """The blocks, notes and warnings of a Word file. Nothing is run and nothing outside it is loaded.

    Raises RefusedFile where the file is no sound Word document. `lines` of a block count the paragraphs of
    the file's body from 1, empty ones and those in tables and text boxes too; a table has its first one.
    """
    package = open_package(content, name)
    accepted = [accept(story) for story in package.stories]
    styles = Styles(package.styles)
    fonts = legacy_fonts(package.document, styles)
    left_out = LeftOut(package, accepted)
    speller = Speller(styles, fonts, note_labels(package), left_out.hide)
    story = _story(package, styles, speller)
    blocks = tuple(_with_lone_calls(story.blocks(child(package.document, "body"))))
    footnotes = read_notes(package.footnotes, "footnote", speller)
    endnotes = read_notes(package.endnotes, "endnote", speller)
    converted = (legacy_warning(*fonts.first),) if fonts.first else ()
    return Source(blocks, (*footnotes, *endnotes), (*converted, *left_out.warnings(story.places)))


def _story(package: Package, styles: Styles, speller: Speller) -> "_Story":
    paragraphs = list(package.document.iter(_P))
    numbering = Numbering(package.numbering, styles)
    labels = {paragraph: numbering.label(paragraph) for paragraph in paragraphs}
    places = {paragraph: place for place, paragraph in enumerate(paragraphs, start=1)}
    return _Story(styles, speller, labels, places, _edge(child(package.document, "body")))


def _edge(body: Element | None) -> frozenset[Element]:
    """The first and the last paragraphs and tables that hold words."""
    holding = [part for part in (() if body is None else body) if any(text.strip() for text in part.itertext(W + "t"))]
    return frozenset((*holding[:_EDGE], *holding[-_EDGE:]))


@dataclass(frozen=True, slots=True)
class _Story:
    """The text of the body: what a paragraph or table at any depth of it says."""

    styles: Styles
    speller: Speller
    labels: dict[Element, Label | None]
    places: dict[Element, int]
    edge: frozenset[Element]

    def blocks(self, container: Element | None) -> Iterator[Block]:
        for part in () if container is None else container:
            if part.tag == _P:
                yield from self._paragraph(part, _says_something_new)
            elif part.tag == _TABLE:
                yield from self._table(part)

    def _table(self, table: Element) -> Iterator[Block]:
        grid = grid_of(table)
        if is_layout(table, grid, self.styles, is_at_edge=table in self.edge):
            yield from self._flat(grid, _always)
        elif (block := self._data(table, grid)) is not None:
            yield block

    def _flat(self, grid: Grid, is_cut: Callable[[str, str], bool]) -> Iterator[Block]:
        """The words of all cells, the left one first; tables within them likewise."""
        for cell in (cell for row in grid for cell in row if cell is not None):
            for part in cell:
                if part.tag == _P:
                    yield from self._paragraph(part, is_cut)
                elif part.tag == _TABLE:
                    yield from self._flat(grid_of(part), is_cut)

    def _data(self, table: Element, grid: Grid) -> Block | None:
        """A block of rows; a note that is called within a table is called at its beginning."""
        cells = [[list(self._flat([[cell]], _never)) for cell in row] for row in grid]
        rows = tuple(tuple(" ".join(block.text for block in cell if block.text) for cell in row) for row in cells)
        calls = (anchor for row in cells for cell in row for block in cell for anchor in block.rich.anchors)
        rich = RichText("", (), tuple(Anchor(anchor.label, 0) for anchor in calls))
        first = self.places[next(table.iter(_P))] if any(any(row) for row in rows) else None
        return None if first is None else Block(rich, (first,), rows=rows)

    def _paragraph(self, paragraph: Element, is_cut: Callable[[str, str], bool]) -> Iterator[Block]:
        label = self.labels[paragraph]
        for line in split_at(self.speller.pieces(paragraph), is_cut):
            block = self._block(paragraph, line, label)
            if block.rich.text:
                label = None
            if block.rich.text or block.rich.anchors:
                yield block
        for box in self._boxes(paragraph):
            yield from self.blocks(box)

    def _block(self, paragraph: Element, line: Sequence[Words | Call], label: Label | None) -> Block:
        layout = self.styles.layout(paragraph)
        rich = rich_of(line)
        is_bold = is_all_bold(rich)
        if label is not None and label.is_glued:
            rich, label = plain(label.text).joined(rich, ""), None
        return Block(
            rich,
            (self.places[paragraph],),
            printed=label.text if label else None,
            heading=layout.heading,
            is_centred=layout.alignment == "center",
            is_bold=is_bold,
        )

    def _boxes(self, paragraph: Element) -> Iterator[Element]:
        """The text boxes that hang on a paragraph, without those in them."""
        if next(paragraph.iter(*_BOXED), None) is None:
            return
        for box in paragraph.iter(_BOX):
            if next(box.iterancestors(_P)) is paragraph:
                yield box


def _says_something_new(before: str, after: str) -> bool:
    """Whether a line within a paragraph begins with a label, or stands below the kind of the document."""
    return split_label(after) is not None or kind_named(before) is not None


def _always(_before: str, _after: str) -> bool:
    return True


def _never(_before: str, _after: str) -> bool:
    return False


def _with_lone_calls(blocks: Iterable[Block]) -> Iterator[Block]:
    """A paragraph with nothing but the marker of a note gives it to the block before it, or else to the next."""
    last: Block | None = None
    for block in blocks:
        if last is None:
            last = block
        elif not _holds_words(block):
            last = replace(last, rich=last.rich.joined(block.rich, ""))
        elif not _holds_words(last):
            last = replace(block, rich=last.rich.joined(block.rich, ""))
        else:
            yield last
            last = block
    if last is not None and _holds_words(last):
        yield last


def _holds_words(block: Block) -> bool:
    return bool(block.rich) or block.rows is not None
