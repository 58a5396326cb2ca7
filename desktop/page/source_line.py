"""Where a passage comes from, in one line that can be copied beside it."""

from desktop.guidance.document import Document, Node
from desktop.guidance.legal_place import legal_place
from desktop.guidance.passages import FRONT

_FRONT_NAMES = {"issuer": "cơ quan ban hành", "number": "số văn bản", "kind": "loại văn bản", "title": "tên văn bản"}


def source_line(document: Document, path: str, footnote: str | None = None) -> str:
    """Kind, number, date, title, place and page of a passage, as far as the document gives them."""
    if path in FRONT:
        return f"{document_name(document)}, {front_name(path)}"
    node = document.node(path)
    parts = (document_name(document), _place(document, node), footnote and f"chú thích {footnote}", _page(node))
    return ", ".join(part for part in parts if part)


def front_name(path: str) -> str:
    """What a line above the first node is."""
    return _FRONT_NAMES[FRONT[path]]


def document_name(document: Document) -> str:
    """Kind, number, date, issuer and title, as far as the document gives them."""
    issued = "/".join(reversed(document.issued_on.split("-"))) if document.issued_on else ""
    front = " ".join(
        part
        for part in (
            document.kind,
            f"số {document.number}" if document.number else "",
            f"ngày {issued}" if issued else "",
            f"của {document.issuer}" if document.issuer else "",
        )
        if part
    )
    return f"{front} “{document.title}”" if front else document.title


def place_name(document: Document, path: str) -> str:
    """The labels above a passage and its own; "" where none are printed."""
    return _place(document, document.node(path))


def _place(document: Document, node: Node) -> str:
    """As a law is cited, "điểm a khoản 2 Điều 30", or the labels from the outermost in, "mục II, 2, 2.1"."""
    above = document.ancestors(node.path)
    if place := legal_place(node.path, (one.path for one in above)):
        return place
    labels = [one.label for one in (*above, node) if one.label and one.label not in "-+*–—"]
    return f"mục {', '.join(labels)}" if labels else ""


def _page(node: Node) -> str:
    if not node.pages:
        return ""
    first, last = node.pages[0], node.pages[-1]
    return f"trang {first}" if first == last else f"trang {first}–{last}"
