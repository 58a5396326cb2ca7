"""A flow of RTF text: the body, a note or a text box, as paragraphs and table rows."""

from dataclasses import dataclass, field, replace
from typing import TypeAlias

from desktop.reading.docx.words import Piece
from desktop.reading.story.story import Paragraph


@dataclass(frozen=True, slots=True)
class Row:
    """The paragraphs of each cell, the right edges of the cells, and how many of their sides are drawn."""

    cells: tuple[tuple[Paragraph, ...], ...]
    edges: tuple[int, ...]
    sides: int


Part: TypeAlias = Paragraph | Row
"""What stands in a flow, rows of a table one by one."""


@dataclass(slots=True)
class Format:
    """What holds for the paragraph that is being read."""

    heading: int | None = None
    is_centred: bool = False
    in_table: bool = False


@dataclass(slots=True)
class Flow:
    """Collects what is read; `items` holds what is finished."""

    items: list[Part] = field(default_factory=list)
    is_endnote: bool = False
    place: int = 1
    label: str = ""
    _pieces: list[Piece] = field(default_factory=list)
    _cell: list[Paragraph] = field(default_factory=list)
    _cells: list[tuple[Paragraph, ...]] = field(default_factory=list)

    def add(self, piece: Piece) -> None:
        self._pieces.append(piece)

    def end_paragraph(self, form: Format) -> None:
        paragraph = self._taken(form)
        if form.in_table:
            self._cell.append(paragraph)
        else:
            self._give_up_cells()
            self.items.append(paragraph)

    def end_cell(self, form: Format) -> None:
        self._cell.append(self._taken(form))
        self._cells.append(tuple(self._cell))
        self._cell = []

    def end_row(self, edges: tuple[int, ...], sides: int) -> None:
        if self._cells:
            self.items.append(Row(tuple(self._cells), edges, sides))
        self._cells = []

    def take_in(self, items: list[Part]) -> None:
        """What stands in a text box goes before the paragraph that the box hangs on."""
        self.items += [replace(item, place=self.place) for item in items if isinstance(item, Paragraph)]

    def finish(self, form: Format) -> list[Part]:
        """Everything, also where the last paragraph, cell or row was never ended."""
        paragraph = self._taken(form)
        self._give_up_cells()
        self.items.append(paragraph)
        return self.items

    def _taken(self, form: Format) -> Paragraph:
        paragraph = Paragraph(tuple(self._pieces), self.place, self.label.strip(), form.heading, form.is_centred)
        self._pieces, self.label = [], ""
        self.place += 1
        return paragraph

    def _give_up_cells(self) -> None:
        """Cells that no row ends are plain paragraphs."""
        self.items += [paragraph for cell in (*self._cells, self._cell) for paragraph in cell]
        self._cells, self._cell = [], []
