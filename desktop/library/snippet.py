"""A piece of a text around the first place found in it."""

from desktop.library.places import Spans

WIDTH = 160
_LEAD = 50
_CUT = "…"


def snippet(text: str, marks: Spans) -> tuple[str, Spans]:
    """About `WIDTH` characters of `text`, cut between words, and the marks that fall into them."""
    start, end = _window(text, marks[0][0] if marks else 0)
    lead = f"{_CUT} " if start else ""
    tail = f" {_CUT}" if end < len(text) else ""
    inside = ((max(first, start), min(last, end)) for first, last in marks)
    shift = len(lead) - start
    shown = tuple((first + shift, last + shift) for first, last in inside if first < last)
    return f"{lead}{text[start:end]}{tail}", shown


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
