"""Search results grouped by document: one with the best result first, and its own results best first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.guidance.refs import Facets, Hit


@dataclass(frozen=True, slots=True)
class Group:
    """What one document has; `total` counts the results that are not shown too, None where nobody counted."""

    title: str
    hits: tuple[Hit, ...]
    total: int | None = None


def grouped(hits: Iterable[Hit], titles: Mapping[str, str], facets: Facets) -> tuple[Group, ...]:
    """`hits` come best first; `titles` are those of the documents by their ids."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.ref.document, []).append(hit)
    totals = {facet.value: facet.count for facet in facets.documents}
    return tuple(Group(titles.get(id_, id_), tuple(own), totals.get(id_)) for id_, own in found.items())
