"""The clause that a figure stands in: the words before it and the words after it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.facts import Figure

_BEFORE, _AFTER = 320, 200
_CLAUSE_END = re.compile(r"[.;!?…](?=\s|$)|\.\.|:(?=\s)|[\n“”\"()]")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Clause:
    """`before` reaches back to the clause's start, or to the figure `follows` (an index) in the same clause.

    `label` is what stands before a colon that the clause begins after; `after` goes on to the clause's end,
    `next_figure` characters of it before another figure begins. `sentence` is everything before the figure
    in its sentence.
    """

    before: str
    after: str
    sentence: str
    label: str = ""
    follows: int | None = None
    next_figure: int | None = None


def clause_of(text: str, figures: Sequence[Figure], index: int) -> Clause:
    """Where the figure at `index` of a text's figures stands; looks no further than some lines around it."""
    span = figures[index].span
    start = max(0, span.start - _BEFORE)
    opening = _last(_CLAUSE_END, text, start, span.start)
    begin = opening.end() if opening else start
    previous = figures[index - 1].span.end if index else -1
    sentence = _last(_SENTENCE_END, text, start, span.start)
    return Clause(
        before=text[max(begin, previous) : span.start],
        after=_after(text, span.end),
        sentence=text[sentence.end() if sentence else start : span.start],
        label=_label(text, start, opening.start()) if opening and opening[0] == ":" else "",
        follows=index - 1 if previous >= begin and index else None,
        next_figure=figures[index + 1].span.start - span.end if index + 1 < len(figures) else None,
    )


def _after(text: str, start: int) -> str:
    end = _CLAUSE_END.search(text, start, start + _AFTER)
    return text[start : end.start() if end else start + _AFTER]


def _label(text: str, start: int, end: int) -> str:
    opening = _last(_CLAUSE_END, text, start, end)
    return text[opening.end() if opening else start : end]


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    last = None
    for match in pattern.finditer(text, start, end):
        last = match
    return last
