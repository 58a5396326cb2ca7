"""The body of a slide as the parts that it can be cut between: points, cards, rows, tasks, lines."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.guidance.facts import Span
from desktop.slides.content import (
    Assignments,
    Chart,
    Content,
    FigureCards,
    OwnPicture,
    OwnText,
    Points,
    Quotation,
    TableRows,
    Task,
)
from desktop.slides.edits.edit import Place
from desktop.slides.edits.spans import part

Part = Any
"""A point, card, row, task or line: whatever the body is made of."""


def parts_of(content: Content) -> tuple[Part, ...]:
    """What the body is made of; () for what stands in one piece."""
    match content:
        case Points(points) | Quotation(points):
            return points
        case FigureCards(cards):
            return cards
        case TableRows():
            return content.rows
        case Assignments(tasks):
            return _named(tasks)
        case OwnText(lines):
            return lines
        case Chart() | OwnPicture():
            return ()


def _named(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks, each with the body that it is of: the first of a slide needs it."""
    named: list[Task] = []
    for task in tasks:
        named.append(replace(task, body=task.body or (named[-1].body if named else None)))
    return tuple(named)


def made_of(content: Content, parts: Sequence[Part]) -> Content:
    """A body of the kind of `content` that is made of `parts`."""
    match content:
        case Points():
            return Points(tuple(parts))
        case Quotation():
            return Quotation(tuple(parts))
        case FigureCards():
            return FigureCards(tuple(parts))
        case TableRows():
            return replace(content, rows=tuple(parts))
        case Assignments():
            return Assignments(_unnamed(parts))
        case OwnText():
            return OwnText(tuple(parts))
        case Chart() | OwnPicture():
            return content


def _unnamed(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks, each body once over its own."""
    before: list[Span | None] = [None, *(task.body for task in tasks)]
    return tuple(
        replace(task, body=None) if task.body and task.body == at else task
        for task, at in zip(tasks, before, strict=False)
    )


def cut_at(content: Content, at: Place) -> tuple[Content, Content] | None:
    """The body before `at` and from there on; None where one of them would be empty."""
    parts = parts_of(content)
    number, halves = _find(parts, at)
    first, second = (*parts[:number], *halves[:1]), (*halves[1:], *parts[number + len(halves[:1]) :])
    if not first or not second:
        return None
    return made_of(content, first), made_of(content, second)


def places_of(content: Content) -> tuple[Place, ...]:
    """Where each part begins."""
    return tuple(_place(number, each) for number, each in enumerate(parts_of(content)))


def _place(number: int, each: Part) -> Place:
    spans = () if isinstance(each, str) else spans_of(each)
    return Place(spans[0].node, spans[0].start, spans[0].footnote) if spans else Place("", number)


def _find(parts: Sequence[Part], at: Place) -> tuple[int, tuple[Part, ...]]:
    """How many parts stand before the place, and the two halves of a point that it is in."""
    for number, each in enumerate(parts):
        if isinstance(each, str):
            if number == at.start:
                return number, ()
            continue
        spans = spans_of(each)
        if any((span.node, span.footnote, span.start) == (at.node, at.footnote, at.start) for span in spans):
            return number, ()
        if any(_is_inside(at, span) for span in spans):
            return number, _halves(each, at) if hasattr(each, "span") else ()
    return len(parts), ()


def _is_inside(at: Place, span: Span) -> bool:
    return (span.node, span.footnote) == (at.node, at.footnote) and span.start < at.start < span.end


def _halves(point: Part, at: Place) -> tuple[Part, ...]:
    before, after = part(point.span, point.span.start, at.start), part(point.span, at.start, point.span.end)
    if before is None or after is None:
        return ()
    return replace(point, span=before), replace(point, span=after, continues=False)


def spans_of(each: Part) -> tuple[Span, ...]:
    """The document's words in a part of a body."""
    if isinstance(each, tuple):
        return tuple(cell for cell in each if cell)
    return (each.span,) if hasattr(each, "span") else tuple(each.spans)


def joined(one: Content, other: Content) -> Content | None:
    """One body of both; None where they are of different kinds or in one piece."""
    same_head = not isinstance(one, TableRows) or (isinstance(other, TableRows) and one.head == other.head)
    if type(one) is not type(other) or not same_head or not parts_of(one) or not parts_of(other):
        return None
    return made_of(one, (*parts_of(one), *parts_of(other)))
