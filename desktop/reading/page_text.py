"""Page text, of a scan or typed: each line is a block, emphasis stands in stars."""

from dataclasses import replace

from desktop.reading.assemble import assemble
from desktop.reading.blocks import Block, block_of, split_lines
from desktop.reading.inline import lift_emphasis
from desktop.reading.report import ReadResult
from desktop.reading.source import Source


def read_page_text(text: str) -> ReadResult:
    """The document in a page text. Number, date and issuer stay None: page text keeps no letterhead."""
    return assemble(Source(tuple(_block(number, line) for number, line in split_lines(text)), may_cut=True))


def _block(number: int, line: str) -> Block:
    return replace(block_of(line, number), rich=lift_emphasis(line))
