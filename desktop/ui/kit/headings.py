"""The headings of a document as they are shown to be chosen from."""

from desktop.guidance.document import Document, Node
from desktop.ui.kit.section_tree import SectionRow


def section_rows(document: Document) -> tuple[SectionRow, ...]:
    """The top headings of a document, each with the headings right below it."""

    def row(node: Node, below: tuple[SectionRow, ...] = ()) -> SectionRow:
        return SectionRow(node.path, node.heading, below)

    def titled(path: str | None) -> list[Node]:
        return [node for node in document.children(path) if node.is_titled]

    return tuple(row(top, tuple(map(row, titled(top.path)))) for top in titled(None))
