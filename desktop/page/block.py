"""One block of a page, and where each character of its text stands once it is shown."""

from bisect import bisect_right
from dataclasses import dataclass

from desktop.page.runs import Layer
from desktop.page.shown import utf16_length


@dataclass(frozen=True, slots=True)
class Marker:
    """The raised label that calls a note, standing before character `offset` of the text."""

    offset: int
    label: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a page.

    `anchor` is a node's path or `note:LABEL`, empty for what belongs to neither; `style` names how it is
    set. `prefix` is what stands before the text with a gap of its own and `prefix_link` where it leads.
    Offsets are code points into `text`; positions are UTF-16 units into the block as it is shown.
    """

    anchor: str
    style: str
    text: str
    prefix: str = ""
    prefix_link: str | None = None
    layers: tuple[Layer, ...] = ()
    markers: tuple[Marker, ...] = ()

    def position(self, offset: int) -> int:
        """Where the character at `offset` begins."""
        markers = sum(utf16_length(marker.label) for marker in self.markers if marker.offset <= offset)
        return utf16_length(self.prefix) + utf16_length(self.text[:offset]) + markers

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `start:end` of the text begins and ends; a marker that follows it stays outside."""
        if end <= start:
            return self.position(start), self.position(start)
        return self.position(start), self.position(end - 1) + utf16_length(self.text[end - 1])

    def offset(self, position: int) -> int:
        """The last character that begins at or before `position`."""
        return max(bisect_right(range(len(self.text)), position, key=self.position) - 1, 0)
