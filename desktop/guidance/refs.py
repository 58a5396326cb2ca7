"""Ways to point at a passage: a reference to a node, and a search hit."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NodeRef:
    """A node of a document of the library, or one of its footnotes."""

    document: str
    path: str
    footnote: str | None = None


class Tier(StrEnum):
    """How exactly a hit matched; best first."""

    NUMBER = "number"
    EXACT_PHRASE = "exact_phrase"
    EXACT_WORDS = "exact_words"
    FOLDED_PHRASE = "folded_phrase"
    FOLDED_WORDS = "folded_words"
    PREFIX = "prefix"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result.

    `snippet` is the source's own text, "…" where it was cut; `marks` are (start, end) code points into
    it; `text_marks` are (start, end) into the whole text of the node (or note). `breadcrumb` holds the
    paths of the ancestors, outermost first; `heading` is the nearest title above.
    """

    ref: NodeRef
    tier: Tier
    score: float
    heading: str
    breadcrumb: tuple[str, ...]
    snippet: str
    marks: tuple[tuple[int, int], ...]
    text_marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Empty:
    """The query holds nothing to look for."""


@dataclass(frozen=True, slots=True)
class NoHits:
    """Nothing matched; `suggestion` is another query that would, where one is known."""

    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """What matched, best first; `total` counts all of it, of which `hits` is the first page."""

    hits: tuple[Hit, ...]
    total: int
    total_is_exact: bool = True


SearchResult = Empty | NoHits | Hits
