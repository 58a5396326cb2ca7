"""Passages that matched, made into hits: where each stands, what it is, and the piece of it to show."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.guidance.document import TITLED
from desktop.guidance.refs import Hit, NodeRef
from desktop.library.marking import Spans
from desktop.library.passages import TITLE, Passage
from desktop.library.ranking import Candidate
from desktop.library.reads import Reads
from desktop.library.snippet import snippet
from desktop.library.sources import sources_of

_ABOVE = """WITH RECURSIVE above(place, document, path, parent, kind, text, height) AS (
    SELECT given.key, document_id, nodes.path, parent_path, kind, text, 1 FROM json_each(?) AS given
    JOIN nodes ON document_id = json_extract(value, '$[0]') AND nodes.path = json_extract(value, '$[1]')
    UNION ALL
    SELECT place, document, nodes.path, nodes.parent_path, nodes.kind, nodes.text, height + 1
    FROM above JOIN nodes ON nodes.document_id = document AND nodes.path = above.parent
) SELECT place, path, kind, text FROM above ORDER BY place, height DESC"""
_TITLES = "SELECT id, title FROM documents WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(slots=True)
class _Place:
    """The ancestors of a node, outermost first, and the nearest title above it."""

    heading: str
    breadcrumb: list[str] = field(default_factory=list)


def hits_of(reads: Reads, found: Sequence[tuple[Candidate, Spans]]) -> tuple[Hit, ...]:
    """What is shown of candidates; the spans of each are those of its text to mark."""
    passages = [candidate.passage for candidate, _ in found]
    places = _places(reads, passages)
    sources = sources_of(reads, [(candidate.passage, marks) for candidate, marks in found])
    hits = []
    for (candidate, marks), place, source in zip(found, places, sources, strict=True):
        passage = candidate.passage
        text, shown = snippet(passage.text, marks)
        ref = NodeRef(passage.document, passage.path, passage.footnote)
        # A title is not the text of the node that the hit leads to.
        of_text = () if passage.kind == TITLE else marks
        above = place.heading, tuple(place.breadcrumb)
        hits.append(Hit(ref, candidate.tier, candidate.score, *above, text, shown, of_text, source))
    return tuple(hits)


def _places(reads: Reads, passages: Sequence[Passage]) -> list[_Place]:
    documents = json.dumps([passage.document for passage in passages])
    titles = {row["id"]: row["title"] for row in reads.rows(_TITLES, [documents])}
    places = [_Place(titles[passage.document]) for passage in passages]
    given = json.dumps([(passage.document, passage.parent) for passage in passages])
    for place, path, kind, text in reads.rows(_ABOVE, [given]):
        places[place].breadcrumb.append(path)
        if kind in TITLED:
            places[place].heading = text
    return places
