"""A place in a document that survives another text size, another width and another start."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReaderPosition:
    """Character `offset` of the text at `anchor`: a node's path, `note:LABEL`, or "" above the first node."""

    anchor: str = ""
    offset: int = 0

    def encoded(self) -> str:
        """One line to keep in the settings."""
        return f"{self.offset}@{self.anchor}"


def decode_position(text: str) -> ReaderPosition:
    """The position that `text` keeps; the beginning where it keeps none."""
    offset, separator, anchor = text.partition("@")
    return ReaderPosition(anchor, int(offset)) if separator and offset.isdecimal() else ReaderPosition()
