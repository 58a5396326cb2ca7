"""What other documents of a library say, for whoever needs more answers of a kind than one document has."""

from desktop.guidance.facts import Facts
from desktop.library.store import Library

MOST = 24
"""So many documents that a large library doesn't keep anybody waiting."""


def facts_beside(library: Library, document: str) -> tuple[Facts, ...]:
    """The facts of other documents, those of the same kind first."""
    summaries = library.documents()
    kind = next((one.kind for one in summaries if one.id == document), None)
    near = sorted((one for one in summaries if one.id != document), key=lambda one: one.kind != kind)
    return tuple(library.facts(one.id) for one in near[:MOST])
