"""Running heads, page numbers and signature stamps: what pages carry that is not the document's text."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.reading.pdf.lines import Row
from desktop.reading.pdf.page import PdfPage
from desktop.reading.report import ReadingWarning
from desktop.text.fold import fold

_DEPTH = 3
"""How many rows at the top and at the foot of a page may be furniture."""
_SAME_PLACE = 6
_FEWEST, _COVERAGE = 3, 0.4
_PAGE_NUMBER = re.compile(r"\W*(?:(?:trang|page)\W*)?(\d{1,4})(?:\s*(?:/|of|trên)\s*\d{1,4})?\W*", re.IGNORECASE)
_EDGE_NUMBER = re.compile(r"^(\d{1,4})\s+(?=\S)|(?<=\S)\s+(\d{1,4})$")
_LONGER_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class _Edge:
    """A row at the top or foot of a page; `head` is its `text` without a page number, at its place."""

    page: int
    index: int
    head: tuple[str, int]
    number: int | None
    text: str = ""


def drop_furniture(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], list[ReadingWarning]]:
    """The pages without running heads and page numbers, and one warning for each kind with how many there were."""
    by_page = {page.number: (_edges(page, range(_DEPTH)), _edges(page, range(-1, -_DEPTH - 1, -1))) for page in pages}
    edges = [edge for both in by_page.values() for side in both for edge in side]
    heads, shift = _repeated(edges, len(pages)), _page_shift(edges, len(pages))

    def is_furniture(edge: _Edge) -> bool:
        return edge.head in heads or (not edge.head[0] and edge.number is not None and edge.number - edge.page == shift)

    dropped = {
        number: _each_once(edge for side in both for edge in _outermost(side, is_furniture))
        for number, both in by_page.items()
    }
    kept = [replace(page, rows=_without(page, dropped[page.number])) for page in pages]
    return kept, _warnings([edge for group in dropped.values() for edge in group])


def _edges(page: PdfPage, indexes: Iterable[int]) -> list[_Edge]:
    return [_edge(page, index) for index in indexes if -len(page.rows) <= index < len(page.rows)]


def _edge(page: PdfPage, index: int) -> _Edge:
    row = page.rows[index]
    place = round(row.baseline / _SAME_PLACE)
    if alone := _PAGE_NUMBER.fullmatch(row.text):
        return _Edge(page.number, index % len(page.rows), ("", place), int(alone[1]))
    number = _EDGE_NUMBER.search(row.text)
    text = _EDGE_NUMBER.sub("", row.text, count=1) if number else row.text
    head = (_sure_words(text), 0) if page.is_recognised else (text, place)
    return _Edge(page.number, index % len(page.rows), head, int(number[1] or number[2]) if number else None, text)


def _sure_words(text: str) -> str:
    """What is read alike on every page of a scan: longer words, without accents and digits."""
    return " ".join(_LONGER_WORD.findall(fold(text))) or text


def _repeated(edges: Sequence[_Edge], pages: int) -> set[tuple[str, int]]:
    """Heads that stand at one place on most pages between their first and their last; two pages must both have it."""
    where: dict[tuple[str, int], set[int]] = {}
    for edge in edges:
        if edge.head[0]:
            where.setdefault(edge.head, set()).add(edge.page)
    return {head for head, on in where.items() if len(on) >= min(_FEWEST, max(pages, 2)) and _covers(on)}


def _covers(pages: set[int]) -> bool:
    return len(pages) >= _COVERAGE * (max(pages) - min(pages) + 1)


def _page_shift(edges: Sequence[_Edge], pages: int) -> int | None:
    """By how much printed page numbers are ahead of the pages of the file; None where none are printed."""
    shifts = Counter(edge.number - edge.page for edge in edges if edge.number is not None and not edge.head[0])
    if not shifts:
        return None
    shift, times = shifts.most_common(1)[0]
    return shift if times >= min(_FEWEST, pages - 1) or shift == 0 else None


def _outermost(side: Sequence[_Edge], is_furniture: Callable[[_Edge], bool]) -> list[_Edge]:
    """The furniture of one side, from the edge inwards, until the first row that is text."""
    taken: list[_Edge] = []
    for edge in side:
        if not is_furniture(edge):
            break
        taken.append(edge)
    return taken


def _each_once(edges: Iterable[_Edge]) -> list[_Edge]:
    """A short page's rows are near its top and its foot."""
    return list({edge.index: edge for edge in edges}.values())


def _without(page: PdfPage, dropped: Sequence[_Edge]) -> tuple[Row, ...]:
    gone = {edge.index for edge in dropped}
    return tuple(row for index, row in enumerate(page.rows) if index not in gone)


def _warnings(dropped: Sequence[_Edge]) -> list[ReadingWarning]:
    heads = Counter(edge.text for edge in dropped if edge.head[0])
    numbers = sum(1 for edge in dropped if edge.number is not None)
    texts = "; ".join(f"“{text}”" for text, _ in heads.most_common(3))
    warnings = []
    if heads:
        said = f"Đã bỏ {heads.total()} dòng đầu trang, chân trang lặp lại: {texts}."
        english = f"{heads.total()} running heads and feet were left out: {texts}."
        warnings.append(ReadingWarning("running_heads", said, english))
    if numbers:
        said, english = f"Đã bỏ {numbers} số trang.", f"{numbers} page numbers were left out."
        warnings.append(ReadingWarning("page_numbers", said, english))
    return warnings
