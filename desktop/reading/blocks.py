"""A block: one logical line of a source, with the source lines that it was made from."""

import re
import unicodedata
from dataclasses import dataclass

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u2028\u2029]")
_SPACE = re.compile(r"[ \t\v\f]+")


@dataclass(frozen=True, slots=True)
class Block:
    """`text` is trimmed NFC, still with emphasis and footnote markers as they stand in the source."""

    text: str
    lines: tuple[int, ...]

    def joined(self, other: "Block") -> "Block":
        """This block with `other` after it, as one paragraph."""
        return Block(f"{self.text} {other.text}", self.lines + other.lines)


def clean(line: str) -> str:
    """A line as text: NFC, no control characters, runs of blanks as one space."""
    return _SPACE.sub(" ", _CONTROL.sub("", unicodedata.normalize("NFC", line))).strip()


def split_blocks(text: str) -> list[Block]:
    """The lines that hold something, numbered from 1 as a text editor does."""
    lines = re.split(r"\r\n|\r|\n", text)
    cleaned = ((number, clean(line)) for number, line in enumerate(lines, start=1))
    return [Block(line, (number,)) for number, line in cleaned if line]
