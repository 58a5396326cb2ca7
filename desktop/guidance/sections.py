"""Which section of another document, or of another edition, is the one that is read here."""

from desktop.guidance.document import Document, Node
from desktop.text.fold import fold


def same_section(document: Document, path: str, other: Document) -> str | None:
    """The path in `other` of the innermost section around `path` that is there, too.

    The same label and title first, then the same title, then the same label; "" is the beginning. None
    where no section around `path` is in `other`.
    """
    if path not in document:
        return ""
    around = (document.node(path), *reversed(document.ancestors(path)))
    found = (_like(node, other) for node in around if node.is_titled)
    return next((place for place in found if place is not None), None)


def _like(node: Node, other: Document) -> str | None:
    twin = other.node(node.path) if node.path in other else None
    if twin and twin.is_titled and fold(twin.text) == fold(node.text):
        return twin.path
    titled = [one.path for one in other.nodes if one.is_titled and node.text and fold(one.text) == fold(node.text)]
    if len(titled) == 1:
        return titled[0]
    return twin.path if twin and twin.is_titled else None
