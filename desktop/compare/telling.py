"""What a briefer must know of a passage that changed: its figures, days, document numbers and names, old and new."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.compare.changes import Kept, Part, Span
from desktop.guidance.citations import find_citations
from desktop.guidance.dates import find_dates
from desktop.guidance.deadlines import find_deadlines
from desktop.guidance.facts import Citation, DateMention, Deadline, Figure
from desktop.guidance.figures.finding import find_figures
from desktop.guidance.passages import Passage
from desktop.guidance.sentences import sentences
from desktop.guidance.wordlists import load_wordlists


class Telling(StrEnum):
    FIGURE = "figure"
    DAY = "day"
    DOCUMENT = "document"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Told:
    """One such thing that is other than it was: where it stands on each side; None where it came or went."""

    kind: Telling
    old: Span | None
    new: Span | None


_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d.,/-]*\d)")
_NUMBER = re.compile(r"\d+(?:[.,/-]\d+)*%?")
_LINE = re.compile(r"[^\n]+")
_ROMAN = re.compile(r"[IVXLC]+")
_WORD = re.compile(r"\w[\w-]*")
_BEGINS = re.compile(r"(?:^|[.;:!?…“\n])\s*$")

_Found = tuple[Telling, Span]


def told(row: Kept) -> tuple[Told, ...]:
    """What of this kind differs, in order; a thing for another in its place makes one of them."""
    if not row.is_changed:
        return ()
    olds, news = _touched(row.old, row.gone), _touched(row.new, row.came)
    pairs = [pair for hunk in row.hunks for pair in _paired(_in(olds, hunk[0]), _in(news, hunk[1]))]
    return tuple(one for one in _once(pairs) if not _is_same(one, row))


def _once(pairs: Sequence[Told]) -> Iterator[Told]:
    """Without what two hunks touch both, the second time."""
    seen: set[tuple[str, Span]] = set()
    for one in pairs:
        sides = {(side, span) for side, span in (("old", one.old), ("new", one.new)) if span}
        if not sides & seen:
            yield one
        seen |= sides


def _touched(part: Part, spans: Sequence[Span]) -> list[_Found]:
    """What tells something and differs, of the sentences in which anything does."""
    found: list[_Found] = []
    for start, end in _sentences(part.text, spans):
        for kind, (first, last) in _telling(Passage(part.node, part.footnote, part.text[start:end])):
            span = start + first, start + last
            is_free = not any(_overlap(span, other) for _, other in found)
            if is_free and _meets(span, spans):
                found.append((kind, span))
    return sorted(found, key=lambda one: one[1])


def _sentences(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """The sentences that `spans` meet; those of a row of a table are its own."""
    for line in (match.span() for match in _LINE.finditer(text)):
        if _meets(line, spans):
            for start, end in sentences(text[slice(*line)]):
                if _meets((line[0] + start, line[0] + end), spans):
                    yield line[0] + start, line[0] + end


def _meets(span: Span, spans: Sequence[Span]) -> bool:
    return any(_overlap(span, other) for other in spans)


def _telling(passage: Passage) -> Iterator[_Found]:
    """Everything in a passage that tells something, what tells more first."""
    yield from ((Telling.DOCUMENT, _at(one)) for one in find_citations(passage))
    yield from ((Telling.DAY, _at(one)) for one in find_dates(passage))
    yield from ((Telling.DAY, _at(one)) for one in find_deadlines(passage))
    yield from ((Telling.FIGURE, _at(one)) for one in find_figures(passage, load_wordlists().units))
    yield from ((Telling.DAY, match.span()) for match in _YEAR.finditer(passage.text))
    yield from ((Telling.FIGURE, match.span()) for match in _NUMBER.finditer(passage.text))
    yield from ((Telling.NAME, span) for span in _names(passage.text))


def _at(fact: Citation | DateMention | Deadline | Figure) -> Span:
    return fact.span.start, fact.span.end


def _names(text: str) -> Iterator[Span]:
    """Words in a row that have a capital; a single one that begins a sentence is none."""
    run: list[Span] = []
    for word in (match.span() for match in _WORD.finditer(text) if _is_name(match.group())):
        if run and text[run[-1][1] : word[0]] != " ":
            yield from _name(text, run)
            run = []
        run.append(word)
    yield from _name(text, run)


def _is_name(word: str) -> bool:
    """Whether a word has a capital and is no number ("quý IV")."""
    return word[0].isupper() and not _ROMAN.fullmatch(word)


def _name(text: str, run: Sequence[Span]) -> Iterator[Span]:
    if len(run) > 1 or (run and not _BEGINS.search(text[: run[0][0]])):
        yield run[0][0], run[-1][1]


def _in(found: Sequence[_Found], hunk: Span) -> list[_Found]:
    return [one for one in found if _overlap(one[1], hunk)]


def _paired(olds: Sequence[_Found], news: Sequence[_Found]) -> Iterator[Told]:
    """Of each kind the first with the first; what is left over came or went."""
    for kind in Telling:
        gone, came = ([span for one, span in side if one is kind] for side in (olds, news))
        for place in range(max(len(gone), len(came))):
            yield Told(kind, _nth(gone, place), _nth(came, place))


def _nth(spans: Sequence[Span], place: int) -> Span | None:
    return spans[place] if place < len(spans) else None


def _is_same(one: Told, row: Kept) -> bool:
    """Whether the words are the same, which only the words around them touched."""
    return bool(one.old and one.new) and _text(row.old, one.old) == _text(row.new, one.new)


def _text(part: Part, span: Span | None) -> str:
    return part.text[slice(*span)] if span else ""


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
