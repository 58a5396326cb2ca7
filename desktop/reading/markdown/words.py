"""The blocks of a Markdown tree in reading order, and the words, marks and note markers of one block."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from desktop.guidance.document import Mark, Style
from desktop.guidance.rich import Anchor, RichText

_FEED = re.compile(r"[ \t]*\n[ \t]*")
_STYLES = {"strong": Style.BOLD, "em": Style.ITALIC}


def blocks(root: Element) -> Iterator[Element]:
    """Headings, paragraphs and list items in reading order; a paragraph that only wraps an item is the item."""
    for child in root:
        if child.tag in ("ul", "ol", "blockquote"):
            yield from blocks(child)
        elif child.tag == "li":
            yield _own_part(child)
            yield from blocks(_nested(child))
        elif child.tag == "p" and root.tag == "blockquote":
            child.tag = "quote"
            yield child
        elif child.tag in ("p", "h1", "h2", "h3", "h4", "h5", "h6"):
            yield child


def _own_part(item: Element) -> Element:
    own = item[0] if len(item) and item[0].tag == "p" else item
    own.tag = "li"
    return own


def _nested(item: Element) -> Element:
    nested = Element("div")
    nested.extend(child for child in item if child.tag in ("ul", "ol"))
    return nested


def rich_text(element: Element) -> RichText:
    """The words of an element with their emphasis and note markers; line feeds become spaces."""
    pieces: list[str] = []
    marks: list[Mark] = []
    anchors: list[Anchor] = []

    def position() -> int:
        return sum(map(len, pieces))

    def walk(part: Element) -> None:
        start = position()
        if part.tag == "sup":
            anchors.append(Anchor((part.get("id") or "").rpartition(":")[2], start))
            return
        pieces.append(_words(part.text))
        for child in part:
            if child.tag not in ("ul", "ol"):
                walk(child)
            pieces.append(_words(child.tail))
        if part.tag in _STYLES and position() > start:
            marks.append(Mark(start, position(), _STYLES[part.tag]))

    walk(element)
    text = "".join(pieces)
    # A blank before the marker of a note at the end is a part of the words.
    end = max([len(text.rstrip()), *(anchor.offset for anchor in anchors)])
    return RichText(text[:end], tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end))), tuple(anchors))


def _words(text: str | None) -> str:
    return _FEED.sub(" ", text or "")


def numbers(element: Element, name: str) -> tuple[int, ...]:
    """An attribute that lists numbers: "27 29" is (27, 29)."""
    return tuple(int(number) for number in (element.get(name) or "").split() if number.isdigit())


def rich_of_parts(element: Element) -> RichText:
    """The paragraphs inside an element, joined by line feeds."""
    parts = [rich_text(part) for part in element]
    whole = parts[0] if parts else RichText("")
    for part in parts[1:]:
        whole = whole.joined(part, "\n")
    return whole
