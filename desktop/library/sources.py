"""What hits are: title, heading, text, note, table, or a citation or figure in one of them."""

import json
from collections.abc import Sequence

from desktop.guidance.document import NodeKind
from desktop.guidance.refs import Source
from desktop.library.marking import Spans
from desktop.library.passages import FOOTNOTE, TITLE, Passage
from desktop.library.reads import Reads

_FACTS = {Source.CITATION: "citations", Source.FIGURE: "figures"}
_SPANS = """SELECT given.key, start_offset, end_offset FROM json_each(?) AS given JOIN {table} AS fact
ON fact.document_id = json_extract(given.value, '$[0]') AND fact.node_path = json_extract(given.value, '$[1]')
    AND fact.footnote IS json_extract(given.value, '$[2]')"""


def sources_of(reads: Reads, found: Sequence[tuple[Passage, Spans]]) -> list[Source]:
    """A fact where every mark stands inside one of its kind; else what the passage is."""
    sources = [_of_passage(passage) for passage, _ in found]
    given = json.dumps([(passage.document, passage.path, passage.footnote) for passage, _ in found])
    for source, table in _FACTS.items():
        spans: list[list[tuple[int, int]]] = [[] for _ in found]
        for place, start, end in reads.rows(_SPANS.format(table=table), [given]):
            spans[place].append((start, end))
        for place, (passage, marks) in enumerate(found):
            if marks and passage.kind != TITLE and all(_is_inside(mark, spans[place]) for mark in marks):
                sources[place] = source
    return sources


def _is_inside(mark: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= mark[0] and mark[1] <= end for start, end in spans)


def _of_passage(passage: Passage) -> Source:
    if passage.kind == TITLE:
        return Source.TITLE
    if passage.kind == FOOTNOTE:
        return Source.FOOTNOTE
    if passage.is_headed:
        return Source.HEADING
    return Source.TABLE if passage.kind == NodeKind.TABLE else Source.TEXT
