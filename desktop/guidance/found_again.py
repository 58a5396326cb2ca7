"""A place in a document found again by its words, after a revision has moved or renumbered what stood there."""

from collections.abc import Iterator

from desktop.guidance.document import Document
from desktop.guidance.passages import FRONT, Passage, front, passages

ENOUGH, SHORTEST = 48, 12
"""Characters that are kept of a place, and that are needed to know it by elsewhere."""

NOTE = "note:"
"""Before the label of a footnote, where a place is in its text."""


def words_at(document: Document, anchor: str, offset: int) -> str:
    """What stands at `offset` of the text at `anchor`: a node's path, `note:LABEL`, a line above the first node."""
    text = next((one.text for one in _named(document, anchor)), "")
    return text[offset : offset + ENOUGH]


def found_again(document: Document, anchor: str, offset: int, words: str) -> tuple[str, int]:
    """Where the words are: at their place, else at the one other place that has them, else at what is left of it."""
    if words_at(document, anchor, offset) == words:
        return anchor, offset
    if len(words) >= SHORTEST:
        found = [(one, one.text.index(words)) for one in (*front(document), *passages(document)) if words in one.text]
        if len(found) == 1:
            passage, start = found[0]
            return _anchor(passage), start
    return _left_of(document, anchor), 0


def _named(document: Document, anchor: str) -> Iterator[Passage]:
    if anchor in document:
        yield Passage(anchor, None, document.node(anchor).text)
    elif anchor in FRONT:
        yield from (line for line in front(document) if line.node == anchor)
    elif anchor.startswith(NOTE):
        label = anchor.removeprefix(NOTE)
        yield from (Passage(note.node, label, note.text) for note in document.footnotes if note.label == label)


def _anchor(passage: Passage) -> str:
    return passage.node if passage.footnote is None else NOTE + passage.footnote


def _left_of(document: Document, anchor: str) -> str:
    """The place itself, or the nearest one above it by its name; "" where nothing of it is there."""
    if any(_named(document, anchor)):
        return anchor
    while anchor and anchor not in document:
        anchor = anchor[: max(anchor.rfind("/"), anchor.rfind("."), 0)]
    return anchor
