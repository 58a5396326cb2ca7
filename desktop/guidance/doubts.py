"""Numbered nodes of which it is not sure whether they are headings or paragraphs."""

from collections import Counter
from collections.abc import Iterator

from desktop.guidance.document import Document, Node, NodeKind

_JUDGED = frozenset({NodeKind.HEADING, NodeKind.NUMBERED_PARAGRAPH})
_LONG_TITLE = 160


def doubtful_nodes(document: Document) -> Iterator[Node]:
    """Nodes whose kind was judged by their words and could well be the other one, in reading order.

    A heading that is long or ends with a colon, and whatever differs from most of its numbered siblings.
    """
    judged = [node for node in document.nodes if node.kind in _JUDGED and node.label is not None]
    counts = Counter((node.parent, node.level, node.kind) for node in judged)
    return (node for node in judged if _is_doubtful_heading(node) or _is_odd_one(node, counts))


def _is_doubtful_heading(node: Node) -> bool:
    return node.kind is NodeKind.HEADING and (len(node.text) > _LONG_TITLE or node.text.rstrip().endswith(":"))


def _is_odd_one(node: Node, counts: Counter[tuple[str | None, int | None, NodeKind]]) -> bool:
    (other,) = _JUDGED - {node.kind}
    return counts[node.parent, node.level, other] > counts[node.parent, node.level, node.kind]
