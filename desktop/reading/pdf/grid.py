"""Ruled tables of a page: which of its lines make a grid, and which of the grid's fields are one cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.reading.pdf.rules import Rule, Rules

_NEAR = 3.0
_COVERS = 0.6
Field = tuple[int, int]
"""A row and a column of a grid, counted from 0."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is drawn: `columns` from left to right, `rows` from top to foot are the places of its lines.

    `owners` says for each field which field its cell begins with.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    owners: dict[Field, Field]

    @property
    def top(self) -> float:
        return self.rows[0]

    def field_at(self, x: float, y: float) -> Field | None:
        """The cell in which a place is; None for one outside."""
        column, row = _between(self.columns, x), _between([-place for place in self.rows], -y)
        return None if column is None or row is None else self.owners[(row, column)]


def grids_of(rules: Rules) -> list[Grid]:
    """The grids of a page, from its top to its foot; a frame around words is none."""
    grids = (_grid(level, upright) for level, upright in _groups(rules))
    return sorted((grid for grid in grids if grid), key=lambda grid: -grid.top)


def _groups(rules: Rules) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Lines that cross or touch one another."""
    waiting = set(rules.upright)
    left = list(rules.level)
    while left:
        level, upright = [left.pop(0)], list[Rule]()
        grown = True
        while grown:
            touched = [line for line in waiting if any(_touch(other, line) for other in level)]
            waiting.difference_update(touched)
            upright += touched
            more = [line for line in left if any(_touch(line, other) for other in touched)]
            left = [line for line in left if line not in more]
            level += more
            grown = bool(touched or more)
        yield level, upright


def _touch(level: Rule, upright: Rule) -> bool:
    return (
        level.start - _NEAR <= upright.place <= level.end + _NEAR
        and upright.start - _NEAR <= level.place <= upright.end + _NEAR
    )


def _grid(level: Sequence[Rule], upright: Sequence[Rule]) -> Grid | None:
    columns = _places(sorted(rule.place for rule in upright))
    rows = tuple(reversed(_places(sorted(rule.place for rule in level))))
    if len(columns) < 3 or len(rows) < 2 or (len(rows) < 3 and len(columns) < 4):
        return None
    return Grid(columns, rows, _owners(columns, rows, level, upright))


def _places(sorted_places: Sequence[float]) -> tuple[float, ...]:
    places: list[float] = []
    for place in sorted_places:
        if not places or place - places[-1] > _NEAR:
            places.append(place)
    return tuple(places)


def _owners(
    columns: Sequence[float], rows: Sequence[float], level: Sequence[Rule], upright: Sequence[Rule]
) -> dict[Field, Field]:
    """Fields with no line between them are one cell, which begins with the upper left one."""
    owners: dict[Field, Field] = {}
    for row, (top, foot) in enumerate(pairwise(rows)):
        for column, (left, right) in enumerate(pairwise(columns)):
            owner = (row, column)
            if column and not _is_drawn(upright, left, foot, top):
                owner = owners[(row, column - 1)]
            elif row and not _is_drawn(level, top, left, right):
                owner = owners[(row - 1, column)]
            owners[(row, column)] = owner
    return owners


def _is_drawn(rules: Sequence[Rule], place: float, start: float, end: float) -> bool:
    """Whether a line at `place` goes along most of the way from `start` to `end`."""
    along = (min(rule.end, end) - max(rule.start, start) for rule in rules if abs(rule.place - place) <= _NEAR)
    return sum(max(part, 0.0) for part in along) > _COVERS * (end - start)


def _between(places: Sequence[float], at: float) -> int | None:
    return next((number for number, (low, high) in enumerate(pairwise(places)) if low <= at < high), None)
