"""Where the texts of a page stand in the document that shows them."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

from desktop.guidance.document import Document
from desktop.page.links import Link, parse_link
from desktop.page.page import Page
from desktop.ui.reader.ink import blocks_of, pieces_of
from desktop.ui.reader.position import ReaderPosition


@dataclass(frozen=True, slots=True)
class LinkSpan:
    """A link from `start` to `end` of the shown document, in UTF-16 units."""

    start: int
    end: int
    link: Link


class Places:
    """The map between anchors with code points and positions of one shown page."""

    def __init__(self, page: Page, shown: QTextDocument, document: Document) -> None:
        self._page = page
        self._shown = shown
        self._number = {block.anchor: number for number, block in enumerate(page.blocks) if block.anchor}
        self._paths = [node.path for node in document.nodes]
        self._path_numbers = [self._number[path] for path in self._paths]
        self.links = _links(shown)

    def __contains__(self, anchor: str) -> bool:
        return anchor in self._number

    def block(self, anchor: str) -> QTextBlock:
        """The block of `anchor`; the first one for what is not on the page."""
        return self._shown.findBlockByNumber(self._number.get(anchor, 0))

    def number(self, anchor: str) -> int | None:
        """The number of the block of `anchor`; None for what is not on the page."""
        return self._number.get(anchor)

    def anchor(self, number: int) -> str:
        """The anchor of a block; "" for what is neither a node nor a note."""
        return self._page.blocks[number].anchor if number < len(self._page.blocks) else ""

    def text(self, anchor: str) -> str:
        """The text at `anchor`, without what is put before it."""
        return self._page.blocks[self._number[anchor]].text

    def part(self, number: int, first: int, last: int) -> tuple[str, int, int] | None:
        """Anchor and code points of what is shown from position `first` to `last` of a block; None for no words."""
        block, origin = self._page.blocks[number], self._shown.findBlockByNumber(number).position()
        if not block.anchor or not block.text or last <= first:
            return None
        start = block.offset(first - origin) if first > origin + block.position(0) else 0
        end = block.offset(last - origin - 1) + 1 if last > origin + block.position(0) else 0
        words = block.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        return (block.anchor, start, end) if start < end else None

    def span(self, anchor: str, start: int, end: int) -> tuple[int, int]:
        """Positions of `start:end` of the text at `anchor`, as much of it as there is."""
        block = self._page.blocks[self._number[anchor]]
        first, last = block.span(min(start, len(block.text)), min(end, len(block.text)))
        origin = self.block(anchor).position()
        return origin + first, origin + last

    def position(self, place: ReaderPosition) -> int:
        """The position of `place`, at the end of its text where that has become shorter."""
        return self.span(place.anchor, place.offset, place.offset)[0] if place.anchor in self else 0

    def place(self, position: int) -> ReaderPosition:
        """What stands at `position`."""
        shown = self._shown.findBlock(position)
        block = self._page.blocks[shown.blockNumber()]
        return ReaderPosition(block.anchor, block.offset(position - shown.position()) if block.anchor else 0)

    def path(self, anchor: str) -> str:
        """The path of the node at `anchor`, or else of the one before it, or of the first one."""
        after = bisect_right(self._path_numbers, self._number.get(anchor, 0))
        return self._paths[max(after - 1, 0)] if self._paths else ""


def _links(shown: QTextDocument) -> tuple[LinkSpan, ...]:
    found: list[LinkSpan] = []
    for block in blocks_of(shown):
        for start, end, format_ in pieces_of(block):
            link = parse_link(format_.anchorHref()) if format_.isAnchor() else None
            if link is None:
                continue
            goes_on = found and found[-1].end == start and found[-1].link == link
            found.append(LinkSpan(found.pop().start if goes_on else start, end, link))
    return tuple(found)
