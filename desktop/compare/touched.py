"""Which of the things that a person made are touched by a change: marks, cards and slides hang on words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.compare.changes import Added, Kept, Part, Removed, Row, Span
from desktop.guidance.annotations import Quote


class MadeKind(StrEnum):
    MARK = "mark"
    CARD = "card"
    SLIDE = "slide"


@dataclass(frozen=True, slots=True)
class Made:
    """Something that hangs on the characters `start:end` of a passage of one edition; `name` is what to call it."""

    kind: MadeKind
    name: str
    document: str
    revision: int
    node: str
    footnote: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Side:
    """Which edition a side of a comparison is; nothing hangs on a file that is in no library (revision 0)."""

    document: str
    revision: int


def made_on(kind: MadeKind, name: str, quote: Quote) -> Made:
    """What hangs on a quote."""
    place = quote.document, quote.revision, quote.path, quote.footnote
    return Made(kind, name, *place, quote.start, quote.end)


Places = Mapping[tuple[str, int, str, str | None], Sequence[Made]]
"""What was made, by document, revision, node and footnote."""


def by_place(made: Iterable[Made]) -> Places:
    """The same things, to be asked for again and again."""
    places: dict[tuple[str, int, str, str | None], list[Made]] = defaultdict(list)
    for one in made:
        places[one.document, one.revision, one.node, one.footnote].append(one)
    return dict(places)


def touched(row: Row, places: Places, old: Side, new: Side) -> tuple[Made, ...]:
    """What hangs on words of this row that are other than they were; each name once."""
    found = [
        one
        for side, part, hunks in _sides(row, old, new)
        for one in places.get((side.document, side.revision, *part.key), ())
        if _hangs(one, part, hunks)
    ]
    return tuple({(one.kind, one.name): one for one in found}.values())


def _sides(row: Row, old: Side, new: Side) -> Iterator[tuple[Side, Part, tuple[Span, ...]]]:
    """Each side with its passage, and what of that differs."""
    match row:
        case Added(part):
            yield new, part, ((0, len(part.text)),)
        case Removed(part):
            yield old, part, ((0, len(part.text)),)
        case Kept() if row.is_changed:
            yield old, row.old, tuple(one for one, _ in row.hunks)
            yield new, row.new, tuple(other for _, other in row.hunks)


def _hangs(made: Made, part: Part, hunks: tuple[Span, ...]) -> bool:
    is_whole = made.start == 0 and made.end >= len(part.text)
    return is_whole or any(_meets(made, hunk) for hunk in hunks)


def _meets(made: Made, hunk: Span) -> bool:
    """Whether words of it differ, or, where the hunk is empty, words are gone from inside of it."""
    start, end = hunk
    return made.start < end and start < made.end if start < end else made.start < start < made.end
