"""What a hit is: title, heading, text, note, table, or a citation or figure in one of them."""

from desktop.guidance.document import NodeKind
from desktop.guidance.refs import Source
from desktop.library.marking import Spans
from desktop.library.passages import FOOTNOTE, TITLE, Passage
from desktop.library.reads import Reads

_FACTS = {
    Source.CITATION: "SELECT start_offset, end_offset FROM citations",
    Source.FIGURE: "SELECT start_offset, end_offset FROM figures",
}
_AT = "WHERE document_id = ? AND node_path = ? AND coalesce(footnote, '') = ?"


def source_of(reads: Reads, passage: Passage, marks: Spans) -> Source:
    """A fact where every mark stands inside one of its kind; else what the passage is."""
    if passage.kind == TITLE:
        return Source.TITLE
    for source, sql in _FACTS.items() if marks else ():
        spans = [
            tuple(row) for row in reads.rows(f"{sql} {_AT}", [passage.document, passage.path, passage.footnote or ""])
        ]
        if all(_is_inside(mark, spans) for mark in marks):
            return source
    return _of_passage(passage)


def _is_inside(mark: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= mark[0] and mark[1] <= end for start, end in spans)


def _of_passage(passage: Passage) -> Source:
    if passage.kind == FOOTNOTE:
        return Source.FOOTNOTE
    if passage.is_headed:
        return Source.HEADING
    return Source.TABLE if passage.kind == NodeKind.TABLE else Source.TEXT
