"""A document, or a part of it, as the pieces of an official text; every word of it verbatim."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.export.printing.order import PrintOrder, Sections, Whole, Words
from desktop.export.printing.own_notes import Marked
from desktop.export.printing.pieces import Grid, Ground, Paragraph, Piece, paragraph
from desktop.export.printing.styles import SETTINGS
from desktop.guidance.document import Document, NodeKind, Rows, text_of_rows
from desktop.guidance.facts import Facts, Span
from desktop.guidance.passages import FRONT
from desktop.page.block import Block, Marker
from desktop.page.page import document_page, note_anchor
from desktop.page.runs import Layer
from desktop.page.source_line import source_line

_RECIPIENTS = {"recipients", "group", "recipient"}
_SIGNATURE = {"authority", "signer"}
_LEVELS = {"h1": 0, "h2": 1}
_LONGEST_NAME = 120


class Content:
    """The pieces of an order in the order of the text, and the notes that its markers call."""

    def __init__(self, order: PrintOrder) -> None:
        self._order, self._document = order, order.document
        self._blocks = document_page(order.document, Facts()).blocks
        self._by_anchor = {block.anchor: block for block in self._blocks if block.anchor}
        self.marked = Marked(order.annotations)

    def note(self, label: str) -> Paragraph:
        """The note that a marker calls; asked for in the order of the text, in which the person's own are numbered."""
        return self._paragraph(self._by_anchor[note_anchor(label)])

    def pieces(self) -> Iterator[Piece]:
        match self._order.scope:
            case Whole():
                yield from self._whole()
            case Sections(paths):
                yield from self._sections(paths)
            case Words(spans):
                yield from self._words(spans)
        yield from self.marked.told(self._document)

    def _whole(self) -> Iterator[Piece]:
        yield from letterhead(self._document)
        for block in self._blocks:
            if block.anchor in {"front.title", "front.kind"} or block.style in {"kind", "title"}:
                yield self._paragraph(block)
        yield from self._nodes(node.path for node in self._document.nodes)
        yield from self._back()

    def _sections(self, paths: Sequence[str]) -> Iterator[Piece]:
        wanted = {node.path for path in paths for node in self._document.subtree(path)}
        yield self._source(paths[0] if len(paths) == 1 else None)
        yield from self._nodes(node.path for node in self._document.nodes if node.path in wanted)

    def _words(self, spans: Sequence[Span]) -> Iterator[Piece]:
        yield self._source(spans[0].node if len({span.node for span in spans}) == 1 else None)
        for span in spans:
            anchor = span.node if span.footnote is None else note_anchor(span.footnote)
            yield part_of(self._paragraph(self._by_anchor[anchor]), span.start, span.end)

    def _source(self, path: str | None) -> Paragraph:
        """Where an excerpt comes from."""
        if path is None or path in FRONT:
            path = next(iter(self._document.nodes)).path if self._document.nodes else None
            line = source_line(self._document, path).rpartition(",")[0] if path else self._document.title
            return paragraph("excerpt", f"Trích: {line or self._document.title}")
        return paragraph("excerpt", f"Trích: {source_line(self._document, path)}")

    def _nodes(self, paths: Iterator[str]) -> Iterator[Piece]:
        tables = {table.node: table.rows for table in self._document.tables}
        for path in paths:
            node = self._document.node(path)
            whole = self._paragraph(self._by_anchor[path])
            rows = tables.get(path, ())
            is_table = node.kind is NodeKind.TABLE and rows and text_of_rows(rows) == node.text
            yield table_grid(whole, rows) if is_table else whole

    def _back(self) -> Iterator[Piece]:
        """Whom it goes to on the left, who signed it on the right."""
        left = tuple(self._paragraph(block) for block in self._blocks if block.style in _RECIPIENTS)
        right = tuple(self._paragraph(block) for block in self._blocks if block.style in _SIGNATURE)
        if left or right:
            yield Grid(((left, right),), (0.5, 0.5), before=1.4, is_whole=True)

    def _paragraph(self, block: Block) -> Paragraph:
        setting = SETTINGS.get(block.style, SETTINGS["text"])
        grounds, signs = self.marked.on(block.anchor)
        name = f"{block.prefix}{block.text}".replace("\u00a0", " ")[:_LONGEST_NAME] if block.style in _LEVELS else ""
        return Paragraph(block, grounds, signs, name, _LEVELS.get(block.style, 0), setting)


def letterhead(document: Document) -> Iterator[Grid]:
    """Issuer and number on the left, all other lines on the right, as they stand in the source."""
    lines = document.letterhead or _known_lines(document)
    is_left = [line == document.issuer or bool(document.number and document.number in line) for line in lines]
    left, right = ([line for line, here in zip(lines, is_left, strict=True) if here is side] for side in (True, False))
    if lines:
        cells = tuple(
            tuple(paragraph("issuer" if place == 0 else "letterhead", line) for place, line in enumerate(side))
            for side in (left, right)
        )
        yield Grid((cells,), (0.42, 0.58), before=0.0, is_whole=True)


def _known_lines(document: Document) -> tuple[str, ...]:
    dated = ", ".join(part for part in (document.place, document.issued_on) if part)
    number = f"Số {document.number}" if document.number else ""
    return tuple(line for line in (document.issuer, number, dated) if line)


def table_grid(whole: Paragraph, rows: Rows) -> Grid:
    """The cells of a table, each cut out of its text with what stands on it; the first row is the head."""
    at, has_head = 0, len(rows) > 1
    cells: list[tuple[tuple[Paragraph, ...], ...]] = []
    for number, row in enumerate(rows):
        style = "head_cell" if has_head and number == 0 else "cell"
        made: list[tuple[Paragraph, ...]] = []
        for cell in row:
            made.append((replace(part_of(whole, at, at + len(cell)), setting=SETTINGS[style]),))
            at += len(cell) + 1
        cells.append(tuple(made))
    return Grid(tuple(cells), is_ruled=True, has_head=has_head)


def part_of(whole: Paragraph, start: int, end: int) -> Paragraph:
    """Characters `start:end` of a paragraph, with the person's marks on them."""
    grounds = tuple(
        Ground(max(one.start, start) - start, min(one.end, end) - start, one.colour)
        for one in whole.grounds
        if one.start < end and start < one.end
    )
    signs = tuple(replace(one, offset=one.offset - start) for one in whole.signs if start <= one.offset < end)
    return replace(whole, block=cut(whole.block, start, end), grounds=grounds, signs=signs)


def cut(block: Block, start: int, end: int) -> Block:
    """Characters `start:end` of a block; its label stays where it begins with them."""
    layers = tuple(
        Layer(max(layer.start, start) - start, min(layer.end, end) - start, layer.name, layer.link)
        for layer in block.layers
        if layer.start < end and start < layer.end
    )
    # A marker belongs to the word before it; at the beginning of a cell there is none.
    first = start if block.text[start - 1 : start] in {"", "\t", "\n"} else start + 1
    markers = tuple(
        Marker(marker.offset - start, marker.label) for marker in block.markers if first <= marker.offset <= end
    )
    prefix = block.prefix if start == 0 else ""
    return replace(block, text=block.text[start:end], prefix=prefix, layers=layers, markers=markers)
