"""How the hits of a query are spread: over documents, kinds, years and sections, and over the tree."""

import json
from collections.abc import Iterable

from desktop.guidance.refs import Facet, Facets, NodeCount
from desktop.library.reads import Reads

_FOUND = "WITH found AS (SELECT value AS id FROM json_each(?))"
_DOCUMENTS = f"""{_FOUND} SELECT documents.id, documents.title, documents.kind, documents.issued_on, count(*) AS hits
FROM found JOIN passages ON passages.id = found.id JOIN documents ON documents.id = passages.document_id
GROUP BY documents.id ORDER BY hits DESC, documents.id"""
_NODES = f"""{_FOUND} SELECT passages.document_id, nodes.path, count(*) AS hits
FROM found JOIN passages ON passages.id = found.id JOIN nodes ON nodes.id = passages.node_id
GROUP BY nodes.id ORDER BY nodes.id"""
_SECTIONS = f"""{_FOUND}, above(path, parent, title, hits) AS (
    SELECT nodes.path, nodes.parent_path, nodes.text, 1
    FROM found JOIN passages ON passages.id = found.id JOIN nodes ON nodes.id = passages.node_id
    UNION ALL
    SELECT nodes.path, nodes.parent_path, nodes.text, hits
    FROM above JOIN nodes ON nodes.document_id = ? AND nodes.path = above.parent
) SELECT path, title, sum(hits) AS hits FROM above WHERE parent IS NULL GROUP BY path ORDER BY hits DESC, path"""


def facets(reads: Reads, found: Iterable[int]) -> Facets:
    """Of passages by their ids."""
    ids = json.dumps(sorted(found))
    rows = reads.rows(_DOCUMENTS, [ids])
    years = _summed((row["issued_on"][:4], row["hits"]) for row in rows if row["issued_on"])
    return Facets(
        documents=tuple(Facet(row["id"], row["title"], row["hits"]) for row in rows),
        kinds=_summed((row["kind"], row["hits"]) for row in rows if row["kind"]),
        years=tuple(sorted(years, key=lambda year: year.value, reverse=True)),
        sections=_sections(reads, ids, rows[0]["id"]) if len(rows) == 1 else (),
    )


def node_counts(reads: Reads, found: Iterable[int]) -> tuple[NodeCount, ...]:
    """Of passages by their ids; in reading order within a document."""
    return tuple(NodeCount(*row) for row in reads.rows(_NODES, [json.dumps(sorted(found))]))


def _summed(hits: Iterable[tuple[str, int]]) -> tuple[Facet, ...]:
    sums: dict[str, int] = {}
    for value, count in hits:
        sums[value] = sums.get(value, 0) + count
    return tuple(
        Facet(value, value, count) for value, count in sorted(sums.items(), key=lambda item: (-item[1], item[0]))
    )


def _sections(reads: Reads, ids: str, document: str) -> tuple[Facet, ...]:
    return tuple(Facet(row["path"], row["title"], row["hits"]) for row in reads.rows(_SECTIONS, [ids, document]))
