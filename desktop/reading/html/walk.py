"""Walks an HTML page from its beginning to its end and collects paragraphs and tables as they are shown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from desktop.reading.docx.symbols import bullet
from desktop.reading.docx.words import Break, Call, Piece, Words
from desktop.reading.grammar import split_label
from desktop.reading.html.lists import ListLabels
from desktop.reading.html.look import Element, Look, is_block, is_dropped, look_of
from desktop.reading.html.notes import PageNotes
from desktop.reading.html.tables import MOST_COLUMNS, free_column, is_frame, is_ruled, rows_of, span
from desktop.reading.story.spelling import raised
from desktop.reading.story.story import Cell, Grid, Item, Paragraph, paragraphs_in

_BLANKS = re.compile(r"[ \t\r\n\f]+")
"""What a page shows as one blank; a no-break space is none of them."""


@dataclass(slots=True)
class Walk:
    """One walk over an element; cells of tables and notes are walks of their own that count on."""

    notes: PageNotes
    lists: ListLabels = field(default_factory=ListLabels)
    places: Iterator[int] = field(default_factory=lambda: count(1))
    said: dict[str, tuple[Paragraph, ...]] = field(default_factory=dict)
    _items: list[Item] = field(default_factory=list)
    _pieces: list[Piece] = field(default_factory=list)
    _looks: list[Look] = field(default_factory=lambda: [Look()])
    _printed: str = ""

    def over(self, root: Element) -> list[Item]:
        """The paragraphs and tables in `root`."""
        from lxml import etree

        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element, is_root=element is root)
            elif self._enter(element, is_root=element is root):
                walk.skip_subtree()
        self._end_paragraph()
        return self._items

    def _enter(self, element: Element, *, is_root: bool) -> bool:
        """Take in what begins with an element; whether nothing of it is left to walk over."""
        if is_block(element):
            self._end_paragraph()
        self._looks.append(look_of(element, self._look))
        if is_dropped(element) or element in self.notes.back:
            return True
        if not is_root and self._take_whole(element):
            return True
        if element.tag == "li":
            self._printed = self.lists.label(element)
        elif element.tag == "br":
            self._pieces.append(Break())
        self._say(element.text)
        return False

    def _take_whole(self, element: Element) -> bool:
        """Calls, notes and tables of data are taken in one piece."""
        if label := self.notes.calls.get(element):
            self._pieces.append(Call(label))
        elif label := self.notes.holders.get(element):
            self.said[label] = self._note(element, label)
        elif element.tag == "table" and not is_frame(element):
            self._items.append(self._grid(element))
        else:
            return False
        return True

    def _leave(self, element: Element, *, is_root: bool) -> None:
        if is_block(element):
            self._end_paragraph()
        self._looks.pop()
        if not is_root:
            self._say(element.tail)

    @property
    def _look(self) -> Look:
        return self._looks[-1]

    def _say(self, text: str | None) -> None:
        look = self._look
        if not text:
            return
        if look.is_label:
            self._printed += text
        elif look.is_preformatted:
            self._say_lines(text)
        else:
            self._pieces.append(self._words(_BLANKS.sub(" ", text)))

    def _say_lines(self, text: str) -> None:
        """Preformatted lines are paragraphs."""
        first, *rest = text.split("\n")
        self._pieces.append(self._words(first))
        for line in rest:
            self._end_paragraph()
            self._pieces.append(self._words(line))

    def _words(self, text: str) -> Words:
        look = self._look
        return Words(raised(text) if look.raised else text, look.bold, look.italic, look.legacy)

    def _end_paragraph(self) -> None:
        paragraph = Paragraph(tuple(self._pieces), 0)
        self._pieces = []
        if not paragraph.is_empty:
            printed = _printed(self._printed, paragraph.words)
            look = self._look
            place = next(self.places)
            self._items.append(Paragraph(paragraph.pieces, place, printed, look.heading, look.is_centred))
            self._printed = ""

    def _part(self, element: Element) -> Cell:
        part = Walk(self.notes, self.lists, self.places, self.said, _looks=[self._look])
        return tuple(paragraphs_in(part.over(element)))

    def _note(self, element: Element, label: str) -> Cell:
        """The paragraphs of a note without the marker before them."""
        first, *rest = self._part(element) or (Paragraph((), next(self.places)),)
        return (_without_marker(first, label), *rest)

    def _grid(self, table: Element) -> Grid:
        """Cells in their columns; what a cell covers beside and below it is empty."""
        rows = list(rows_of(table))
        placed: list[dict[int, Cell]] = [{} for _ in rows]
        for place, row in enumerate(rows):
            for cell in row.iterchildren("td", "th"):
                column = free_column(placed[place])
                columns = range(column, min(column + span(cell, "colspan"), MOST_COLUMNS))
                for below in placed[place : place + span(cell, "rowspan")]:
                    below.update({free: () for free in columns if free not in below})
                placed[place][column] = placed[place].get(column, ()) + self._part(cell)
        width = max((max(cells, default=-1) + 1 for cells in placed), default=0)
        filled = tuple(tuple(cells.get(column, ()) for column in range(width)) for cells in placed)
        return Grid(filled, is_ruled(table))


def _printed(label: str, words: str) -> str:
    """The label before a paragraph, unless its words begin with one that says the same or more."""
    shown = label.strip() if any(map(str.isalnum, label)) else bullet(label)
    own = split_label(words)
    return "" if own and (own.printed == shown or shown == "•") else shown


def _without_marker(paragraph: Paragraph, label: str) -> Paragraph:
    marker = re.compile(rf"\s*(?:[\[(]{re.escape(label)}[\])]|{re.escape(label)}[.:)\]]?(?=\s))[.:]?\s*")
    for place, piece in enumerate(paragraph.pieces):
        if isinstance(piece, Words) and piece.text.strip():
            rest = Words(marker.sub("", piece.text, count=1), piece.is_bold, piece.is_italic, piece.legacy)
            kept = rest if marker.match(piece.text) else piece
            pieces = (*paragraph.pieces[:place], kept, *paragraph.pieces[place + 1 :])
            return Paragraph(pieces, paragraph.place, "", paragraph.heading, paragraph.is_centred)
    return paragraph
