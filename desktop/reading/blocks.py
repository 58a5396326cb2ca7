"""A block: one logical line of a source, as every reader gives it to the shared pipeline."""

import re
import unicodedata
from dataclasses import dataclass, replace

from desktop.guidance.document import Rows
from desktop.guidance.rich import RichText, plain

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u2028\u2029]")
_HYPHENATED = re.compile(r"\w-$")
"""A number cut at its hyphen: "10-" and "NQ/TW"."""
_SPACE = re.compile(r"[\t\v\f][ \t\v\f]*| [ \t\v\f]+")
"""Every run of blanks but a single space, which stays as it is."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading or table of a source.

    `lines` and `pages` say where it stands, counted from 1. `printed` is a label that the source's own
    numbering shows and its text does not hold. `heading` is an outline level that the source's style
    declares. `is_centred` and `is_bold` (all of it) help to tell titles. A table has `rows` and no text.
    `is_quoted` is set by the pipeline: part of another document's text in quotation marks; so is
    `is_attached`: the head of a regulation that this document issues, its kind as the label.
    """

    rich: RichText
    lines: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()
    printed: str | None = None
    heading: int | None = None
    is_centred: bool = False
    is_bold: bool = False
    rows: Rows | None = None
    is_quoted: bool = False
    is_attached: bool = False

    @property
    def text(self) -> str:
        """The label of automatic numbering, if any, and the words."""
        return f"{self.printed} {self.rich.text}" if self.printed else self.rich.text

    def joined(self, other: "Block") -> "Block":
        """This block with `other` after it, as one paragraph."""
        pages = tuple(dict.fromkeys(self.pages + other.pages))
        separator = "" if _HYPHENATED.search(self.rich.text) else " "
        return replace(self, rich=self.rich.joined(other.rich, separator), lines=self.lines + other.lines, pages=pages)


def clean(line: str) -> str:
    """A line as text: NFC, no control characters, runs of blanks as one space."""
    return _SPACE.sub(" ", _CONTROL.sub("", unicodedata.normalize("NFC", line))).strip()


def split_lines(text: str) -> list[tuple[int, str]]:
    """The lines that hold something, numbered from 1 as a text editor does."""
    lines = re.split(r"\r\n|\r|\n", text)
    cleaned = ((number, clean(line)) for number, line in enumerate(lines, start=1))
    return [(number, line) for number, line in cleaned if line]


def block_of(text: str, line: int) -> Block:
    """A block of plain words."""
    return Block(plain(text), (line,))
