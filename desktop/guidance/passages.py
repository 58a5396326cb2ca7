"""The running texts of a document, one by one, and spans of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.guidance.document import Document
from desktop.guidance.facts import Span

FRONT = {"front.issuer": "issuer", "front.number": "number", "front.kind": "kind", "front.title": "title"}
"""Paths of the lines above the first node, each with the field of the document that it shows.

They are no nodes, but marks hang on them. No node has such a path.
"""

_SENTENCE_END = re.compile(r"(?<=[.;!?…])\s|\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """The text of a node, or of a footnote that is called in it; `offset` is where, in the text of the node.

    Two are the same that have the same words, wherever the note is called: what was kept of older revisions may
    not say.
    """

    node: str
    footnote: str | None
    text: str
    offset: int | None = field(default=None, compare=False)

    def span(self, start: int, end: int) -> Span:
        return Span(self.node, self.footnote, start, end, self.text[start:end])

    def span_of(self, match: re.Match[str], group: int | str = 0) -> Span:
        return self.span(match.start(group), match.end(group))


def passages(document: Document) -> Iterator[Passage]:
    """Every node in reading order, each followed by its footnotes."""
    for node in document.nodes:
        yield Passage(node.path, None, node.text)
        for note in document.notes_of(node.path):
            yield Passage(node.path, note.label, note.text, note.offset)


def front(document: Document) -> Iterator[Passage]:
    """The lines above the first node, as far as there are any."""
    for path, name in FRONT.items():
        if text := getattr(document, name):
            yield Passage(path, None, text)


def text_at(document: Document, span: Span) -> str:
    """The whole text that a span points into; KeyError where the document has none such."""
    if span.node in FRONT:
        return {line.node: line.text for line in front(document)}[span.node]
    if span.footnote is None:
        return document.node(span.node).text
    return {note.label: note.text for note in document.notes_of(span.node)}[span.footnote]


def sentence_around(text: str, start: int, end: int) -> str:
    """The words of `text` from the end of the sentence before `start` to the end of the one that `end` is in."""
    begin = max((match.end() for match in _SENTENCE_END.finditer(text, 0, start)), default=0)
    stop = _SENTENCE_END.search(text, end)
    return text[begin : stop.start() if stop else len(text)].strip()
