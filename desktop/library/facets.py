"""How the hits of a query are spread: over documents, kinds, years and sections, and over the tree."""

import json
from collections import Counter
from collections.abc import Mapping

from desktop.guidance.refs import Facet, Facets, NodeCount
from desktop.library.reads import Reads
from desktop.text.collation import collation_key

Place = tuple[str, str]
"""A document and the path of a node."""

_DOCUMENTS = "SELECT id, title, kind, issued_on FROM documents WHERE id IN (SELECT value FROM json_each(?))"
_SECTIONS = """WITH above(path, parent, title, hits) AS (
    SELECT nodes.path, nodes.parent_path, nodes.text, found.value
    FROM json_each(?) AS found JOIN nodes ON nodes.document_id = ? AND nodes.path = found.key
    UNION ALL
    SELECT nodes.path, nodes.parent_path, nodes.text, hits
    FROM above JOIN nodes ON nodes.document_id = ? AND nodes.path = above.parent
) SELECT path, title, sum(hits) AS hits FROM above WHERE parent IS NULL GROUP BY path ORDER BY hits DESC, path"""


def facets(reads: Reads, places: Mapping[Place, int]) -> Facets:
    """Of so many hits at each place."""
    by_document = Counter[str]()
    for (document, _), count in places.items():
        by_document[document] += count
    rows = {row["id"]: row for row in reads.rows(_DOCUMENTS, [json.dumps(list(by_document))])}
    kinds, years = Counter[str](), Counter[str]()
    for document, count in by_document.items():
        kinds[rows[document]["kind"] or ""] += count
        years[(rows[document]["issued_on"] or "")[:4]] += count
    return Facets(
        documents=tuple(Facet(value, rows[value]["title"], count) for value, count in _most_first(by_document)),
        kinds=tuple(Facet(value, value, count) for value, count in _most_first(kinds)),
        years=tuple(Facet(value, value, years[value]) for value in sorted(filter(None, years), reverse=True)),
        sections=_sections(reads, places, next(iter(rows))) if len(rows) == 1 else (),
    )


def node_counts(places: Mapping[Place, int]) -> tuple[NodeCount, ...]:
    """Of so many hits at each place; by document."""
    return tuple(NodeCount(document, path, count) for (document, path), count in sorted(places.items()))


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    named = ((value, count) for value, count in counts.items() if value)
    return sorted(named, key=lambda item: (-item[1], collation_key(item[0])))


def _sections(reads: Reads, places: Mapping[Place, int], document: str) -> tuple[Facet, ...]:
    found = json.dumps({path: count for (_, path), count in places.items()})
    return tuple(
        Facet(row["path"], row["title"], row["hits"]) for row in reads.rows(_SECTIONS, [found, document, document])
    )
