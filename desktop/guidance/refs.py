"""Ways to point at a passage: a reference to a node, and a search hit."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class NodeRef:
    """A node of a document of the library, or one of its footnotes."""

    document: str
    path: str
    footnote: str | None = None


class Source(StrEnum):
    """What a hit is: where its marked words stand."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    FOOTNOTE = "footnote"
    TABLE = "table"
    CITATION = "citation"
    FIGURE = "figure"
    MARK = "mark"


class Depth(StrEnum):
    """How much of an answer is wanted: a first page while a person types, or all of it once they stop."""

    INSTANT = "instant"
    SETTLED = "settled"


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
    paths of the ancestors, outermost first; `heading` is the nearest title above. A mark is what the
    person wrote; every other source is the document's own.
    """

    ref: NodeRef
    tier: Tier
    score: float
    heading: str
    breadcrumb: tuple[str, ...]
    snippet: str
    marks: tuple[tuple[int, int], ...]
    text_marks: tuple[tuple[int, int], ...]
    source: Source = Source.TEXT


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow a query: adding its scope with `value` leaves `count` hits; `label` is what to show."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The hits by document (`tailieu:value`), kind (`loai:"value"`), year (`nam:value`) and section (`muc:value`).

    Documents, kinds and sections come with most hits first, years newest first. Sections are those of
    the one document that all hits stand in, empty where there are several.
    """

    documents: tuple[Facet, ...] = ()
    kinds: tuple[Facet, ...] = ()
    years: tuple[Facet, ...] = ()
    sections: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class NodeCount:
    """How many hits stand at this very node, its footnotes included; not those below it."""

    document: str
    path: str
    count: int


@dataclass(frozen=True, slots=True)
class Empty:
    """The query holds nothing to look for."""


@dataclass(frozen=True, slots=True)
class NoHits:
    """Nothing matched; `suggestion` is another query that would, where one is known."""

    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """What matched, best first; `total` counts all of it, of which `hits` is the first page.

    `facets` and `counts` are about all that was counted, and empty at `Depth.INSTANT`. `suggestion` is what
    was searched instead, as nothing matched what was typed.
    """

    hits: tuple[Hit, ...]
    total: int
    total_is_exact: bool = True
    facets: Facets = Facets()
    counts: tuple[NodeCount, ...] = ()
    suggestion: str | None = None


SearchResult = Empty | NoHits | Hits
