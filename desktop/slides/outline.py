"""The chosen part of a document in groups: a heading, and what stands right below it."""

from dataclasses import dataclass

from desktop.guidance.document import Document, Node, NodeKind


@dataclass(frozen=True, slots=True)
class Group:
    """A heading (None before the first) with the nodes that it stands over, sub-headings apart.

    `opens` says that the heading stands here for the first time; `section` is the path of the top heading.
    """

    heading: Node | None
    nodes: tuple[Node, ...]
    subheadings: tuple[Node, ...]
    opens: bool
    section: str | None

    @property
    def is_closing(self) -> bool:
        return bool(self.nodes) and self.nodes[0].kind is NodeKind.CLOSING


def chosen_nodes(document: Document, sections: tuple[str, ...]) -> tuple[Node, ...]:
    """The nodes of the subtrees at `sections` in reading order, all nodes for none; KeyError for an unknown path."""
    if not sections:
        return document.nodes
    chosen = {node.path for path in sections for node in document.subtree(path)}
    return tuple(node for node in document.nodes if node.path in chosen)


def groups(document: Document, nodes: tuple[Node, ...]) -> tuple[Group, ...]:
    """`nodes` in groups, in reading order; every node is in exactly one."""
    runs: list[tuple[Node | None, list[Node]]] = []
    for node in nodes:
        heading = heading_of(document, node)
        closing = node.kind is NodeKind.CLOSING
        if not runs or node.is_titled or closing or runs[-1][0] != heading:
            runs.append((heading, []))
        if not node.is_titled:
            runs[-1][1].append(node)
    chosen = {node.path for node in nodes}
    seen: set[str] = set()
    return tuple(_group(document, heading, body, chosen, seen) for heading, body in runs)


def _group(document: Document, heading: Node | None, body: list[Node], chosen: set[str], seen: set[str]) -> Group:
    if heading is None:
        return Group(None, tuple(body), (), opens=False, section=None)
    opens = heading.path in chosen and heading.path not in seen
    seen.add(heading.path)
    below = tuple(node for node in document.children(heading.path) if node.is_titled and node.path in chosen)
    return Group(heading, tuple(body), below, opens, section=_top(document, heading).path)


def heading_of(document: Document, node: Node) -> Node | None:
    """The node itself where it is a heading, else the nearest heading above it."""
    above = (*document.ancestors(node.path), node)
    return next((each for each in reversed(above) if each.is_titled), None)


def _top(document: Document, node: Node) -> Node:
    return next(iter(document.ancestors(node.path)), node)
