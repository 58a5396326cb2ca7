"""What a question needs beside its sentence to be understood: the titles above, and the words that it hangs on."""

import re
from collections.abc import Callable, Iterator

from desktop.guidance.annotations import Quote
from desktop.guidance.document import Document, Node
from desktop.guidance.sentences import sentence_around

SHORT_TITLE, LONGEST_TITLE, LONGEST_LEAD = 40, 110, 330
_BEGINS_ANEW = re.compile(r"[“\"(\[«]*[^\W\d_]")
GivesAway = Callable[[str], bool]


def section_of(document: Document, path: str) -> str:
    """The nearest title over a passage, or the passage's own; empty where there is none."""
    return next((node.heading for node in _titles(document, path)), "")


def heading_of(document: Document, path: str, gives_away: GivesAway) -> str:
    """The nearest title that doesn't give the answer away, with the one above where it says little alone."""
    said: list[str] = []
    for node in _titles(document, path):
        title = node.heading
        if gives_away(title):
            continue
        said.insert(0, _cut(title.rstrip(" :")))
        if len(node.text) > SHORT_TITLE:
            break
    return " › ".join(said[-2:])


def lead_of(document: Document, quote: Quote, gives_away: GivesAway) -> str:
    """For a note, the sentence that calls it; for a part of a sentence, how that begins, up to its colon."""
    if quote.path not in document:
        return ""
    lead = _called_by(document, quote) if quote.footnote else _begun(document.node(quote.path).text, quote)
    return "" if gives_away(lead) or len(lead) > LONGEST_LEAD else lead


def _cut(title: str) -> str:
    """Whole words of a title that would be longer than the question."""
    return title if len(title) <= LONGEST_TITLE else title[:LONGEST_TITLE].rpartition(" ")[0].rstrip(",;:-–") + "…"


def _titles(document: Document, path: str) -> Iterator[Node]:
    if path in document:
        for node in reversed((*document.ancestors(path), document.node(path))):
            if node.is_titled:
                yield node


def _called_by(document: Document, quote: Quote) -> str:
    text = document.node(quote.path).text
    at = next(note.offset for note in document.notes_of(quote.path) if note.label == quote.footnote)
    begin, end = sentence_around(text, max(0, at - 1), at)
    return text[begin:end]


def _begun(text: str, quote: Quote) -> str:
    match = _BEGINS_ANEW.match(quote.text)
    if quote.start == 0 or (match and match[0][-1].isupper()):
        return ""
    colon = text.rfind(":", 0, quote.start)
    begin, end = sentence_around(text, colon, colon + 1) if colon > 0 else (0, 0)
    return text[begin : colon + 1] if begin <= colon < end else ""
