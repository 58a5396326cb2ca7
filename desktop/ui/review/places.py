"""The places of a document that was read which a person should look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.decisions.decision import SetKind
from desktop.guidance.decisions.history import History
from desktop.guidance.document import Document
from desktop.guidance.doubts import doubtful_nodes
from desktop.guidance.facts import Suggestion
from desktop.guidance.passages import passages
from desktop.guidance.suggestions import KnownSlip, find_suggestions
from desktop.reading.report import ReadingWarning

_PLAIN_NEWS = frozenset(
    {
        "footnote_marker",
        "running_heads",
        "page_numbers",
        "signature_stamp",
        "tracked_changes",
        "hidden",
        "pictures",
        "comments",
        "macros",
        "wrong_ending",
        "ocr",
    }
)
"""What a reader says that it did, and is sure of."""


class Doubt(StrEnum):
    READING = "reading"
    KIND = "kind"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class UncertainPlace:
    """`path` is None for the document as a whole; `said` and `english` are the reader's words, or empty."""

    doubt: Doubt
    path: str | None
    said: str = ""
    english: str = ""
    suggestion: Suggestion | None = None


def uncertain_places(
    history: History, warnings: Sequence[ReadingWarning], slips: Sequence[KnownSlip]
) -> tuple[UncertainPlace, ...]:
    """What the reader is not sure of, headings that may be none, and suspected slips; each in reading order."""
    document = history.draft.document
    told = [warning for warning in warnings if warning.code not in _PLAIN_NEWS]
    return (
        *(
            UncertainPlace(Doubt.READING, _path_of(document, warning), warning.message, warning.english)
            for warning in told
        ),
        *_kinds(history),
        *_slips(history, slips),
    )


def _told(document: Document, warning: ReadingWarning) -> UncertainPlace:
    return UncertainPlace(Doubt.READING, _path_of(document, warning), warning.message, warning.english)


def _kinds(history: History) -> Iterator[UncertainPlace]:
    """Headings in doubt, but for those about which the person has decided."""
    decided = {one.text for one in history.made if isinstance(one.decision, SetKind)}
    for node in doubtful_nodes(history.draft.document):
        if node.text not in decided:
            yield UncertainPlace(Doubt.KIND, node.path)


def _slips(history: History, slips: Sequence[KnownSlip]) -> Iterator[UncertainPlace]:
    for passage in passages(history.draft.document):
        for slip in find_suggestions(passage, slips):
            if slip.span not in history.draft.kept:
                yield UncertainPlace(Doubt.SLIP, passage.node, suggestion=slip)


def _path_of(document: Document, warning: ReadingWarning) -> str | None:
    """The node at the lines of a warning; else one that goes over its page, else the first of that page."""
    lines = set(warning.lines)
    at_lines = [node.path for node in document.nodes if lines.intersection(node.lines)]
    at_lines += [note.node for note in document.footnotes if lines.intersection(note.lines)]
    on_page = [node for node in document.nodes if warning.page in node.pages]
    over_page = [node.path for node in on_page if len(node.pages) > 1]
    return next(iter([*at_lines, *over_page, *(node.path for node in on_page)]), None)
