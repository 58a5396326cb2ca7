"""Which nodes of a document are rows of its outline, and how they read."""

from collections.abc import Iterator, Sequence

from desktop.guidance.document import Document, Node
from desktop.page.shown import shown
from desktop.text.fold import fold

_LONGEST = 120
_GAP = " "


def is_row(node: Node) -> bool:
    """Whatever carries a title or a label; bullets and plain paragraphs are left to the reader."""
    return node.is_titled or node.label is not None


def rows_below(document: Document, path: str | None) -> Iterator[Node]:
    """The rows right below `path`; a row whose parent is none stands where that parent would."""
    for node in document.children(path):
        if is_row(node):
            yield node
        else:
            yield from rows_below(document, node.path)


def row_text(node: Node) -> str:
    """The label as printed and the text on one line, cut at a word where it is long."""
    return cut(whole_text(node))


def whole_text(node: Node) -> str:
    """The label as printed and the text on one line."""
    return _GAP.join(shown(" ".join(part for part in (node.printed, node.text) if part)).split())


def cut(text: str) -> str:
    """`text`, or as many whole words of it as a row has room for."""
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rpartition(" ")[0].rstrip(" ,;:.") + "…"


def matching_paths(document: Document, wanted: Sequence[str]) -> list[str]:
    """Paths of the rows that hold every folded word of `wanted`, in reading order."""
    rows = (node for node in document.nodes if is_row(node))
    return [node.path for node in rows if holds(fold(row_text(node)), wanted)]


def holds(folded: str, wanted: Sequence[str]) -> bool:
    """Whether every word of `wanted` is in `folded`."""
    return all(word in folded for word in wanted)
