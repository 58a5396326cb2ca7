"""Annotations in words, as a file shows them: in the order of the documents that they are on."""

from collections.abc import Mapping, Sequence

from desktop.guidance.annotations import Annotation
from desktop.guidance.document import Document
from desktop.guidance.passages import FRONT
from desktop.page.mark_line import MarkLine
from desktop.page.source_line import front_name, source_line
from desktop.ui.annotations.words import annotation_name


def mark_lines(
    annotations: Sequence[Annotation], document: Document | None, titles: Mapping[str, str]
) -> tuple[MarkLine, ...]:
    """One line each, the open `document` first and in reading order; `titles` are those of all documents."""
    places = {node.path: place for place, node in enumerate(document.nodes)} if document else {}
    opened = document.id if document else None

    def order(one: Annotation) -> tuple[bool, str, int, int]:
        return one.quote.document != opened, one.quote.document, places.get(one.quote.path, -1), one.quote.start

    return tuple(_line(one, document, titles) for one in sorted(annotations, key=order))


def _line(annotation: Annotation, document: Document | None, titles: Mapping[str, str]) -> MarkLine:
    quote = annotation.quote
    title = titles.get(quote.document, quote.document)
    section = front_name(quote.path) if quote.path in FRONT else quote.path
    source = f"{title}, {section}"
    if document and quote.document == document.id and quote.path in document:
        nodes = (*document.ancestors(quote.path), document.node(quote.path))
        titled = [node.heading for node in nodes if node.is_titled]
        section = titled[-1] if titled else quote.path
        source = source_line(document, quote.path, quote.footnote)
    elif document and quote.document == document.id and quote.path in FRONT:
        source = source_line(document, quote.path)
    return MarkLine(title, section, annotation_name(annotation), quote.text, annotation.note, source)
