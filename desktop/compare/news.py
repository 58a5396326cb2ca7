"""What is new in a document, as a list that can be read out: section by section, the words that differ marked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.compare.changes import Added, ChangeKind, Comparison, Kept, Part, Removed, Row, kinds_of, part_of
from desktop.compare.telling import Telling, told
from desktop.text.difference import Piece, PieceKind

AROUND = 60
"""Characters that stay on either side of what differs."""

CUT = " … "

KIND_WORDS = {
    ChangeKind.CHANGED: "sửa",
    ChangeKind.ADDED: "thêm",
    ChangeKind.REMOVED: "bỏ",
    ChangeKind.MOVED: "chuyển chỗ",
    ChangeKind.RENUMBERED: "đổi số mục",
}
"""What is said of a change in files and on the command line."""

Titles = dict[tuple[bool, str], str]

_WORD_END = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Replaced:
    """A figure, day, document or name, and what stands in its place; "" where there is none."""

    kind: Telling
    old: str
    new: str

    @property
    def words(self) -> str:
        """ "8,5% → 9%"; what came alone "+ 9%", what went alone "− 8,5%"."""
        if self.old and self.new:
            return f"{self.old} → {self.new}"
        return f"+ {self.new}" if self.new else f"− {self.old}"


@dataclass(frozen=True, slots=True)
class News:
    """One change. `section` is the title that it stands under, `place` the passage that it leads to.

    `pieces` are verbatim, long stretches that stayed cut with "…". `is_there` says whether the new side has it.
    """

    section: str
    place: Part
    kinds: frozenset[ChangeKind]
    pieces: tuple[Piece, ...]
    replaced: tuple[Replaced, ...] = ()
    is_there: bool = True


def news(comparison: Comparison, rows: Sequence[Row] | None = None) -> tuple[News, ...]:
    """What is new in `rows`, which are all changes but mere numbers where none are given."""
    titles = titles_of(comparison)
    rows = [row for row in comparison.changes if kinds_of(row) != {ChangeKind.RENUMBERED}] if rows is None else rows
    return tuple(_news(row, titles) for row in rows)


def replaced(row: Row) -> tuple[Replaced, ...]:
    """What of a row tells something, as words."""
    if not isinstance(row, Kept):
        return ()
    old, new = row.old.text, row.new.text
    sides = ((one.kind, one.old and old[slice(*one.old)], one.new and new[slice(*one.new)]) for one in told(row))
    return tuple(Replaced(kind, _line(before or ""), _line(after or "")) for kind, before, after in sides)


def title_of(part: Part) -> str:
    """A title with its label as printed."""
    return f"{part.printed} {part.text}" if part.printed else part.text


def section_of(row: Row, titles: Titles) -> str:
    """The title that a row stands under, as it is now where it is there yet."""
    return titles.get((not isinstance(row, Removed), part_of(row).section or ""), "")


def excerpt(row: Row) -> tuple[Piece, ...]:
    """The words of a row, of those that stayed only what stands around the others."""
    match row:
        case Added(part):
            return (Piece(PieceKind.NEW, part.text),)
        case Removed(part):
            return (Piece(PieceKind.GONE, part.text),)
        case Kept():
            return tuple(_cut(list(row.pieces)))


def titles_of(comparison: Comparison) -> Titles:
    """The titles by the side that they are on (whether the new one) and their path."""
    found: Titles = {}
    for row in comparison.rows:
        if part_of(row).is_title:
            match row:
                case Kept(old, new):
                    found[False, old.node] = found[True, new.node] = title_of(new)
                case Added(new):
                    found[True, new.node] = title_of(new)
                case Removed(old):
                    found[False, old.node] = title_of(old)
    return found


def _news(row: Row, titles: Titles) -> News:
    is_there = not isinstance(row, Removed)
    return News(section_of(row, titles), part_of(row), kinds_of(row), excerpt(row), replaced(row), is_there)


def _line(text: str) -> str:
    return " ".join(text.split())


def _cut(pieces: list[Piece]) -> Iterator[Piece]:
    for place, piece in enumerate(pieces):
        if piece.kind is PieceKind.SAME:
            text = _shortened(piece.text, keeps_start=place > 0, keeps_end=place + 1 < len(pieces))
            yield Piece(PieceKind.SAME, text)
        else:
            yield piece


def _shortened(text: str, *, keeps_start: bool, keeps_end: bool) -> str:
    """The words at the ends that stand beside a difference; all of a text that is short, or has none beside it."""
    room = AROUND * (keeps_start + keeps_end)
    if not room or len(text) <= 2 * room:
        return text
    start = text[: _word_end(text, AROUND)] if keeps_start else ""
    end = text[len(text) - _word_end(text[::-1], AROUND) :] if keeps_end else ""
    return f"{start}{CUT}{end}" if start else f"{CUT.lstrip()}{end}"


def _word_end(text: str, at: int) -> int:
    found = _WORD_END.search(text, at)
    return found.start() if found else len(text)
