"""The paragraphs and tables that a printed text is made of."""

from dataclasses import dataclass, field

from desktop.export.printing.styles import SETTINGS, Setting
from desktop.guidance.annotations import Colour
from desktop.page.block import Block


@dataclass(frozen=True, slots=True)
class Ground:
    """Characters `start:end` that the person has highlighted."""

    start: int
    end: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands in the margin beside the line of character `offset`: a number, a letter, or for "" a ribbon."""

    offset: int
    text: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of a page as it is set: `name` is its bookmark in the PDF, of level 0 or 1; "" for none."""

    block: Block
    grounds: tuple[Ground, ...] = ()
    signs: tuple[Sign, ...] = ()
    name: str = ""
    level: int = 0
    setting: Setting = field(default=SETTINGS["text"])


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells, each of paragraphs; `shares` are the widths of the columns where the words don't say them.

    The first row is repeated on every sheet where `has_head`; no row of an `is_whole` grid is parted.
    """

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    shares: tuple[float, ...] = ()
    is_ruled: bool = False
    has_head: bool = False
    is_whole: bool = False
    before: float = 0.6


Piece = Paragraph | Grid


def paragraph(style: str, text: str, prefix: str = "") -> Paragraph:
    """Words that are no block of a page."""
    return Paragraph(Block("", style, text, prefix), setting=SETTINGS[style])
