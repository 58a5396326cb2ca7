"""What comes first on the real guidance for queries as people type them."""

from collections.abc import Iterator

from desktop.guidance.refs import Empty, Hits, NoHits, SearchResult
from desktop.library.store import open_library
from desktop.paths import shipped_library

TYPED = (
    "kinh te", "hoa", "hoà bình", "hòa bình", "dang", "đảng", "nghij quyeets", "gpmb", "42-kl/tw", "8,5%", '"',
    "18,06%", "ngan sahc", 'muc:II.2.1 "ngân sách"', "kinh NEAR tết", "giai phong mat b",
)  # fmt: skip


def rows() -> Iterator[tuple[str, ...]]:
    """For each query what the first hit is, which words are marked in it, and how many hits there are."""
    with open_library(shipped_library(), read_only=True) as library:
        for typed in TYPED:
            yield f"`{typed}`", *_first(library.search(typed))


def _first(result: SearchResult) -> tuple[str, ...]:
    match result:
        case Empty():
            return "nothing to look for", "", "", ""
        case NoHits():
            return "nothing found", "", "", "0"
        case Hits((hit, *_), total, suggestion=suggestion):
            words = ", ".join(dict.fromkeys(hit.snippet[start:end] for start, end in hit.marks))
            tier = f"{hit.tier} (searched: {suggestion})" if suggestion else str(hit.tier)
            return tier, f"{hit.ref.path}, {hit.source}", words, str(total)
        case _:
            raise AssertionError(result)
