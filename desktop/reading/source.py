"""What every reader gives to the shared pipeline."""

from dataclasses import dataclass

from desktop.reading.blocks import Block
from desktop.reading.notes import Definition
from desktop.reading.report import ReadingWarning


@dataclass(frozen=True, slots=True)
class Source:
    """The blocks of a file in reading order, and what its format keeps apart from them.

    `definitions` are real footnotes and endnotes: their anchors stand in the blocks, and their labels are
    unique. `warnings` are what the reader itself judged or left out. `may_cut` says that nothing in the
    format keeps a paragraph together, so that a page may have cut one; `has_front` that letterhead, kind,
    title and signature are to be looked for among the blocks.
    """

    blocks: tuple[Block, ...]
    definitions: tuple[Definition, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()
    may_cut: bool = False
    has_front: bool = True
