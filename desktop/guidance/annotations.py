"""What a person puts on a passage: highlights, bookmarks and notes, and the words that they hang on."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.document import Document
from desktop.guidance.passages import Passage, front, passages

AROUND = 32
"""How many characters before and after the words are kept, to tell them from the same words elsewhere."""


class AnnotationKind(StrEnum):
    HIGHLIGHT = "highlight"
    BOOKMARK = "bookmark"
    NOTE = "note"


class Colour(StrEnum):
    """The colours of highlights; each has a name and a shape of its own on screen."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of one revision of a document, with what is needed to find them again in the next.

    `text` stands at `start:end`, in code points, of the node at `path`, or of its footnote where
    `footnote` is a label; `before` and `after` are up to AROUND characters beside it.
    """

    document: str
    revision: int
    path: str
    footnote: str | None
    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """One highlight, bookmark or note.

    `colour` is that of a highlight, None for the others; `folder` is where a bookmark is kept. Times are
    ISO 8601 in UTC.
    """

    id: str
    kind: AnnotationKind
    quote: Quote
    colour: Colour | None = None
    note: str = ""
    folder: str = ""
    made_at: str = ""
    changed_at: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """The running texts of one revision of a document: all that annotations can hang on."""

    document: str
    revision: int
    passages: tuple[Passage, ...]


def edition_of(document: Document, revision: int) -> Edition:
    """The texts of `document`, which the library holds as `revision`."""
    return Edition(document.id, revision, (*front(document), *passages(document)))


def notes_within(edition: Edition, quote: Quote) -> tuple[Passage, ...]:
    """The footnotes that are called in the words of a quote, or right behind them."""
    if quote.footnote is not None:
        return ()
    of_node = (one for one in edition.passages if one.node == quote.path and one.offset is not None)
    return tuple(one for one in of_node if quote.start < (one.offset or 0) <= quote.end)


def quote_of(edition: Edition, passage: Passage, start: int = 0, end: int | None = None) -> Quote:
    """The words `start:end` of a passage; the whole passage for no end."""
    end = len(passage.text) if end is None else end
    return Quote(
        edition.document,
        edition.revision,
        passage.node,
        passage.footnote,
        start,
        end,
        passage.text[start:end],
        passage.text[max(0, start - AROUND) : start],
        passage.text[end : end + AROUND],
    )
