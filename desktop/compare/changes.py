"""Two documents laid over each other, as frozen values: what stayed, with its words, what came, what went."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from desktop.guidance.passages import FRONT
from desktop.text.difference import Piece, PieceKind, Stretch

Span = tuple[int, int]
"""Code points of a text, the end exclusive."""


LETTERHEAD, RECIPIENTS, SIGNATURE = "front.letterhead", "back.recipients", "back.signature"
MARGINS = frozenset({LETTERHEAD, RECIPIENTS, SIGNATURE})
"""Paths of what stands around the passages. No node has such a path, and nothing hangs on it."""


class ChangeKind(StrEnum):
    """What became of a passage. One that stayed may have changed, moved and got another number, all at once."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class Part:
    """One passage of one side: a node, a footnote of it, or a line above the first node.

    `printed` is the label as it stands before the text. `section` is the path of the nearest title above it, its
    own where it is one, None above the first.
    """

    node: str
    footnote: str | None
    text: str
    printed: str | None = None
    section: str | None = None
    is_title: bool = False

    @property
    def key(self) -> tuple[str, str | None]:
        """What no other passage of its side has."""
        return self.node, self.footnote


@dataclass(frozen=True)
class Kept:
    """A passage that both sides have. `same` are the words that stayed, in order; all others went or came."""

    old: Part
    new: Part
    same: tuple[Stretch, ...]
    is_moved: bool = False

    @cached_property
    def hunks(self) -> tuple[tuple[Span, Span], ...]:
        """What lies between the words that stayed: characters of the old text, and those of the new in their place."""
        return tuple(_between(self.same, len(self.old.text), len(self.new.text)))

    @cached_property
    def gone(self) -> tuple[Span, ...]:
        """Characters of the old text that the new one has no more."""
        return tuple(old for old, _ in self.hunks if old[0] < old[1])

    @cached_property
    def came(self) -> tuple[Span, ...]:
        """Characters of the new text that the old one did not have."""
        return tuple(new for _, new in self.hunks if new[0] < new[1])

    @cached_property
    def is_changed(self) -> bool:
        """Whether any word differs; other blanks are no change."""
        texts = [*_texts(self.old.text, self.gone), *_texts(self.new.text, self.came)]
        return any(text.strip() for text in texts)

    @property
    def is_renumbered(self) -> bool:
        return (self.old.printed, self.old.footnote) != (self.new.printed, self.new.footnote)

    @property
    def pieces(self) -> Iterator[Piece]:
        """Both texts in one: what went stands before what came in its place."""
        at = 0
        for (gone, end), (came, last) in self.hunks:
            yield from _piece(PieceKind.SAME, self.old.text[at:gone])
            yield from _piece(PieceKind.GONE, self.old.text[gone:end])
            yield from _piece(PieceKind.NEW, self.new.text[came:last])
            at = end
        yield from _piece(PieceKind.SAME, self.old.text[at:])


@dataclass(frozen=True, slots=True)
class Added:
    """A passage that only the new side has."""

    new: Part


@dataclass(frozen=True, slots=True)
class Removed:
    """A passage that only the old side has."""

    old: Part


Row = Kept | Added | Removed


def kinds_of(row: Row) -> frozenset[ChangeKind]:
    """What became of a passage; nothing for one that is as it was."""
    match row:
        case Added():
            return frozenset({ChangeKind.ADDED})
        case Removed():
            return frozenset({ChangeKind.REMOVED})
        case Kept():
            told = {
                ChangeKind.CHANGED: row.is_changed,
                ChangeKind.MOVED: row.is_moved,
                ChangeKind.RENUMBERED: row.is_renumbered,
            }
            return frozenset(kind for kind, is_so in told.items() if is_so)


def sides_of(row: Row) -> tuple[Part | None, Part | None]:
    """The passage on the old side and on the new one."""
    match row:
        case Kept(old, new):
            return old, new
        case Added(new):
            return None, new
        case Removed(old):
            return old, None


def part_of(row: Row) -> Part:
    """The passage as it is now, or as it was last."""
    old, new = sides_of(row)
    part = new or old
    assert part is not None  # noqa: S101 - a row has a side
    return part


@dataclass(frozen=True)
class Comparison:
    """Every passage of both sides once, in the order of the new one; what went stands where it was."""

    rows: tuple[Row, ...]

    @cached_property
    def changes(self) -> tuple[Row, ...]:
        """The rows in which anything is other than it was."""
        return tuple(row for row in self.rows if kinds_of(row))

    @cached_property
    def counts(self) -> dict[ChangeKind, int]:
        """How many rows each kind of change has; one may be of several kinds."""
        counter = Counter(kind for row in self.rows for kind in kinds_of(row))
        return {kind: counter[kind] for kind in ChangeKind}

    @property
    def has_common(self) -> bool:
        """Whether any passage of the text is on both sides."""
        around = FRONT.keys() | MARGINS
        return any(isinstance(row, Kept) and row.new.node not in around for row in self.rows)


def _between(same: tuple[Stretch, ...], old_end: int, new_end: int) -> Iterator[tuple[Span, Span]]:
    old_at = new_at = 0
    for one in (*same, Stretch(old_end, new_end, 0)):
        if (old_at, new_at) != (one.old, one.new):
            yield (old_at, one.old), (new_at, one.new)
        old_at, new_at = one.old + one.length, one.new + one.length


def _texts(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _piece(kind: PieceKind, text: str) -> Iterator[Piece]:
    if text:
        yield Piece(kind, text)
