"""`sotay outline`: the tree of a document, for people and for programs."""

from collections.abc import Iterator

from desktop.cli.shapes import Json, document_json
from desktop.guidance.document import Document
from desktop.library.store import Library

_WIDTH = 100


def outline_json(library: Library, ids: list[str]) -> Json:
    """The value that `sotay outline --json` prints."""
    cited = library.cited()
    documents = ((library.document(id_), library.facts(id_), library.revision(id_)) for id_ in ids)
    return {"documents": [document_json(*document, cited) for document in documents]}


def outline_lines(document: Document) -> Iterator[str]:
    """Title and nodes, each indented by its depth, its text cut to one line."""
    yield f"{document.kind or 'Tài liệu'}: {document.title} [{document.id}]"
    for node in document.nodes:
        indent = "  " * (len(document.ancestors(node.path)) + 1)
        text = node.heading
        notes = "".join(f" [{note.label}]" for note in document.notes_of(node.path))
        yield f"{indent}{text if len(text) <= _WIDTH else text[: _WIDTH - 1] + '…'}{notes}"
