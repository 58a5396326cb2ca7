"""The straight lines that a page draws: borders of tables, and rules under words."""

from collections.abc import Iterator, Sequence
from ctypes import c_float
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage
    from pypdfium2.raw import FPDF_PAGEOBJECT

_STRAIGHT = 1.5
"""What is no wider than this (points) is a line; a filled box of this width is one, too."""
_SHORTEST = 5.0
_MOST_POINTS = 20_000

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line at `place` (height of a level one, distance from the left of an upright one) from `start` to `end`."""

    place: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Rules:
    """The level and the upright lines of a page, in points from its lower left corner as it is read."""

    level: tuple[Rule, ...] = ()
    upright: tuple[Rule, ...] = ()


def rules_of(page: "PdfPage", angle: int) -> Rules:
    """The lines of a page whose words run in direction `angle` (degrees)."""
    level: list[Rule] = []
    upright: list[Rule] = []
    for one, other in _edges(page):
        (left, foot), (right, top) = _turned(one, angle), _turned(other, angle)
        wide, high = abs(right - left), abs(top - foot)
        if high < _STRAIGHT and wide > _SHORTEST:
            level.append(Rule((foot + top) / 2, min(left, right), max(left, right)))
        elif wide < _STRAIGHT and high > _SHORTEST:
            upright.append(Rule((left + right) / 2, min(foot, top), max(foot, top)))
    return Rules(_whole(level), _whole(upright))


def _edges(page: "PdfPage") -> Iterator[tuple[Point, Point]]:
    """Each stretch between two points of what is drawn."""
    from pypdfium2 import raw

    seen = 0
    for index in range(raw.FPDFPage_CountObjects(page.raw)):
        drawn = raw.FPDFPage_GetObject(page.raw, index)
        if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_PATH:
            continue
        points = _points(drawn)
        seen += len(points)
        if seen > _MOST_POINTS:
            return
        yield from pairwise(points)


def _points(drawn: "FPDF_PAGEOBJECT") -> list[Point]:
    """The corners of one path; where the pen is lifted, it comes back to where it was set down."""
    from pypdfium2 import raw

    matrix, x, y = raw.FS_MATRIX(), c_float(), c_float()
    raw.FPDFPageObj_GetMatrix(drawn, matrix)
    points: list[Point] = []
    for index in range(min(raw.FPDFPath_CountSegments(drawn), _MOST_POINTS)):
        segment = raw.FPDFPath_GetPathSegment(drawn, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            points.append((float("nan"), float("nan")))
        points.append(point)
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(_start_of(points))
    return points


def _start_of(points: Sequence[Point]) -> Point:
    """Where the pen was last set down."""
    lifted = next((place for place in range(len(points) - 1, -1, -1) if points[place][0] != points[place][0]), -1)
    return points[lifted + 1]


def _turned(point: Point, angle: int) -> Point:
    if not angle:
        return point
    cosine, sine = cos(radians(angle)), sin(radians(angle))
    return cosine * point[0] + sine * point[1], cosine * point[1] - sine * point[0]


def _whole(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Pieces of one line put together, and its two edges where it is a thin box."""
    whole: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.place / (2 * _STRAIGHT)), rule.start)):
        last = whole[-1] if whole else None
        if last and abs(last.place - rule.place) < 2 * _STRAIGHT and rule.start <= last.end + 2 * _STRAIGHT:
            whole[-1] = Rule(last.place, last.start, max(last.end, rule.end))
        else:
            whole.append(rule)
    return tuple(whole)
