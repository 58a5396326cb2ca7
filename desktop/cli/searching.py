"""`sotay search`: hits for a query, for people and for programs."""

from collections.abc import Iterator
from time import perf_counter

from desktop.cli.shapes import Json, hit_json
from desktop.guidance.refs import Empty, Hits, NodeRef, NoHits, SearchResult, Tier
from desktop.library.store import Library

_TIERS = {
    Tier.NUMBER: "đúng số",
    Tier.EXACT_PHRASE: "đúng cụm từ",
    Tier.EXACT_WORDS: "đúng dấu",
    Tier.FOLDED_PHRASE: "cụm từ không dấu",
    Tier.FOLDED_WORDS: "không dấu",
    Tier.PREFIX: "từ đang gõ",
    Tier.FUZZY: "gần đúng",
}


def search_json(library: Library, query: str, limit: int, document: str | None) -> tuple[Json, SearchResult]:
    """The value that `sotay search --json` prints, and the result that it was made from."""
    if document is not None:
        library.revision(document)  # says so where there is no such document
    started = perf_counter()
    result = library.search(query, limit=limit, document=document)
    elapsed = round((perf_counter() - started) * 1000, 1)
    return {"query": query, **_outcome(result), "elapsed_ms": elapsed}, result


def similar_json(library: Library, ref: NodeRef, limit: int) -> tuple[Json, SearchResult]:
    """The value that `sotay similar --json` prints, and the result that it was made from."""
    started = perf_counter()
    result = library.similar(ref, limit)
    elapsed = round((perf_counter() - started) * 1000, 1)
    of = {"document": ref.document, "path": ref.path, "footnote": ref.footnote}
    return {"of": of, **_outcome(result), "elapsed_ms": elapsed}, result


def similar_lines(ref: NodeRef, result: SearchResult) -> Iterator[str]:
    """A line for the count, then two for each passage; the words they share stand in brackets."""
    if isinstance(result, Hits):
        yield f"{ref.path}: {result.total} đoạn tương tự"
        yield from _hit_lines(result)
    else:
        yield f"{ref.path}: không có đoạn tương tự."


def _outcome(result: SearchResult) -> Json:
    nothing: Json = {"total": 0, "total_is_exact": True, "suggestion": None, "hits": []}
    match result:
        case Empty():
            return {"outcome": "empty", **nothing}
        case NoHits(suggestion):
            return {"outcome": "no_hits", **nothing, "suggestion": suggestion}
        case Hits(hits, total, is_exact, suggestion=suggestion):
            found = {"total": total, "total_is_exact": is_exact, "suggestion": suggestion}
            return {"outcome": "hits", **nothing, **found, "hits": [hit_json(hit) for hit in hits]}


def search_lines(query: str, result: SearchResult) -> Iterator[str]:
    """A line for the count, then two for each hit; matched words stand in brackets."""
    match result:
        case Empty():
            yield "Chưa có từ nào để tìm."
        case NoHits():
            yield f"Không tìm thấy “{query}”."
        case Hits(_, total, is_exact, suggestion=suggestion):
            yield f"“{suggestion or query}”: {'' if is_exact else 'hơn '}{total} kết quả"
            yield from _hit_lines(result)


def _hit_lines(result: Hits) -> Iterator[str]:
    for place, hit in enumerate(result.hits, start=1):
        note = f", chú thích {hit.ref.footnote}" if hit.ref.footnote else ""
        yield f"{place:>3}. {hit.ref.path}{note} · {hit.heading} ({_TIERS[hit.tier]})"
        yield f"     {_bracketed(hit.snippet, hit.marks)}"


def _bracketed(snippet: str, marks: tuple[tuple[int, int], ...]) -> str:
    for start, end in sorted(marks, reverse=True):
        snippet = f"{snippet[:start]}[{snippet[start:end]}]{snippet[end:]}"
    return snippet
