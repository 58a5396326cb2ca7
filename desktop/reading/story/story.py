"""What a file of flowing text says, before it is blocks: paragraphs of pieces, grids of cells, notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from desktop.reading.docx.words import Call, Piece, Words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands in a paragraph, the label before it, and its place counted from 1."""

    pieces: tuple[Piece, ...]
    place: int
    printed: str = ""
    heading: int | None = None
    is_centred: bool = False

    @property
    def words(self) -> str:
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Words)).strip()

    @property
    def is_empty(self) -> bool:
        return not self.words and not any(isinstance(piece, Call) for piece in self.pieces)


Cell: TypeAlias = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table, row by row, all rows of one length; the rest of a merged cell is empty."""

    rows: tuple[tuple[Cell, ...], ...]
    is_ruled: bool = False

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """All of them, the left cell first."""
        return (paragraph for row in self.rows for cell in row for paragraph in cell)


Item: TypeAlias = Paragraph | Grid


def paragraphs_in(items: Sequence[Item]) -> Iterator[Paragraph]:
    """Every paragraph, in tables too."""
    for item in items:
        yield from item.paragraphs if isinstance(item, Grid) else (item,)


@dataclass(frozen=True, slots=True)
class Story:
    """The body, the notes by label, and the places of what was passed over, by code."""

    items: tuple[Item, ...]
    notes: dict[str, tuple[Paragraph, ...]] = field(default_factory=dict)
    left_out: dict[str, tuple[int, ...]] = field(default_factory=dict)
