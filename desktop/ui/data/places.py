"""Where the data of a document stand, in words and in reading order."""

from PySide6.QtCore import QCoreApplication

from desktop.guidance.data_page import Cell
from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.guidance.refs import NodeRef


class Places:
    """The places of one document; every page ends with them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._order = {node.path: order for order, node in enumerate(document.nodes)}

    def ref(self, span: Span) -> NodeRef:
        return NodeRef(self._document.id, span.node, span.footnote)

    def cell(self, path: str, footnote: str | None = None) -> Cell:
        """The nearest title above, as it is printed: "2.1. Về kinh tế, chú thích 4"."""
        place = self._title(path)
        if footnote is not None:
            place += QCoreApplication.translate("Data", ", chú thích {label}").format(label=footnote)
        return Cell(place, order=self._order.get(path, 0))

    def text(self, ref: NodeRef) -> str:
        """The words of a passage; "" for one that is no more."""
        if ref.path not in self._document:
            return ""
        if ref.footnote is None:
            return self._document.node(ref.path).text
        return next((note.text for note in self._document.notes_of(ref.path) if note.label == ref.footnote), "")

    def _title(self, path: str) -> str:
        if path not in self._document:
            return path
        nodes = (*self._document.ancestors(path), self._document.node(path))
        titles = [node.heading for node in nodes if node.is_titled]
        return titles[-1] if titles else QCoreApplication.translate("Data", "Phần mở đầu")
