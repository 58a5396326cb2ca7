"""Where the words of a query are to be marked in a text."""

import re
from collections.abc import Iterable
from itertools import islice

from desktop.guidance.refs import Tier
from desktop.library.matching import Run
from desktop.library.query import Query
from desktop.library.ranking import Candidate
from desktop.text.numbers import JOINER, numbers
from desktop.text.words import WORD

Spans = tuple[tuple[int, int], ...]
"""(start, end) in code points, ascending and apart from each other."""

_NO_GAP = {"", " ", "\u00a0"}


def marks_in(query: Query, candidate: Candidate) -> Spans:
    """What is marked in the text of a passage that answers; its number alone where that found it."""
    passage = candidate.passage
    if candidate.tier is Tier.NUMBER and (found := _of_number(query, passage.text)):
        return found
    lead = len(passage.words) - len(passage.text)
    spans = spans_of(passage.words, candidate.marked)
    return tuple((start - lead, end - lead) for start, end in spans if start >= lead)


def _of_number(query: Query, text: str) -> Spans:
    """Numbers that are the query's, or begin with it as a whole part."""
    begun = tuple(key + JOINER for key in query.numbers)
    found = numbers(text) if begun else ()
    return tuple((one.start, one.end) for one in found if one.key in query.numbers or one.key.startswith(begun))


def spans_of(text: str, runs: Iterable[Run]) -> Spans:
    """Spans that overlap, or that only a space sets apart, as one."""
    found = list(runs)
    needed = max((run.end for run in found), default=0)
    places = list(islice(map(re.Match.span, WORD.finditer(text)), needed))
    joined: list[tuple[int, int]] = []
    for start, end in sorted([(places[run.first][0], places[run.end - 1][1]) for run in found]):
        if joined and text[joined[-1][1] : start] in _NO_GAP:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
