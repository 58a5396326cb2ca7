"""A piece of a text around the place where most of the words that were looked for stand together."""

from bisect import bisect_right

from desktop.library.marking import Spans
from desktop.text.normalise import folded_key

WIDTH = 160
_LEAD = 50
_CUT = "…"
_MOST_LOOKED = 60
"""A passage with more marks is long, and any stretch of its beginning will do."""


def snippet(text: str, marks: Spans) -> tuple[str, Spans]:
    """About `WIDTH` characters of `text`, cut between words, and the marks that fall into them."""
    start, end = _window(text, _densest(text, marks))
    lead = f"{_CUT} " if start else ""
    tail = f" {_CUT}" if end < len(text) else ""
    inside = ((max(first, start), min(last, end)) for first, last in marks)
    shift = len(lead) - start
    shown = tuple((first + shift, last + shift) for first, last in inside if first < last)
    return f"{lead}{text[start:end]}{tail}", shown


def _densest(text: str, marks: Spans) -> int:
    """Where the first stretch begins that shows as many different words as any other of its length."""
    looked = marks[:_MOST_LOOKED]
    shown = [folded_key(text[start:end]) for start, end in looked]
    begin, most = 0, 0
    for first, (start, _) in enumerate(looked):
        last = bisect_right(looked, start + WIDTH - _LEAD, key=_end)
        distinct = len(set(shown[first:last]))
        if distinct > most:
            begin, most = start, distinct
    return begin


def _end(mark: tuple[int, int]) -> int:
    return mark[1]


def _window(text: str, first: int) -> tuple[int, int]:
    start = max(0, min(first - _LEAD, len(text) - WIDTH))
    start = _next_word(text, start, first)
    end = _last_word(text, start, min(len(text), start + WIDTH))
    return start, end


def _next_word(text: str, start: int, stop: int) -> int:
    """The begin of the first word in `start:stop`; `start` where there is none."""
    if start == 0:
        return 0
    begins = (place for place in range(start, stop + 1) if text[place - 1].isspace() and not text[place].isspace())
    return next(begins, start)


def _last_word(text: str, start: int, end: int) -> int:
    """The end of the last word in `start:end`; `end` where there is none."""
    if end == len(text):
        return end
    ends = (place for place in range(end, start, -1) if text[place].isspace() and not text[place - 1].isspace())
    return next(ends, end)
