"""What stands on a slide as plain words, for formats without a layout: lines of a list, or rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.guidance.facts import Span
from desktop.slides.content import (
    Assignments,
    Chart,
    Content,
    FigureCard,
    FigureCards,
    OwnPicture,
    OwnText,
    Points,
    Quotation,
    TableRows,
)

WHO, WHAT, WHEN = "Ai", "Làm gì", "Thời hạn"
OF_WHAT, FIGURE = "Nội dung", "Số liệu"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list; `lead` stands before it: a printed label, or the figure that the line is about."""

    text: str
    level: int = 0
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list; a quotation is one whose lines are somebody's words."""

    items: tuple[Item, ...]
    quotes: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: its first row is the head."""

    rows: tuple[tuple[str, ...], ...]


Words = Items | Rows


def words_of(content: Content) -> Words:
    """The words of a slide's body, in reading order."""
    match content:
        case Chart() | TableRows() | Assignments():
            return Rows(tuple(_rows(content)))
        case Quotation():
            return Items(tuple(Item(span.text) for span in content.spans), quotes=True)
        case _:
            return Items(tuple(_items(content)))


def _items(content: Points | FigureCards | OwnText | OwnPicture) -> Iterator[Item]:
    match content:
        case Points():
            yield from (Item(point.span.text, point.level, point.marker) for point in content.points)
        case FigureCards():
            yield from map(_card, content.cards)
        case OwnText():
            yield from map(Item, content.lines)
        case OwnPicture():
            yield Item(content.picture.words)


def _rows(content: Chart | TableRows | Assignments) -> Iterator[tuple[str, ...]]:
    match content:
        case Chart():
            yield OF_WHAT, FIGURE
            yield from _bars(content)
        case TableRows():
            yield from (tuple(map(_text, row)) for row in (content.head, *content.rows))
        case Assignments():
            yield WHO, WHAT, WHEN
            yield from ((_text(task.body), task.task.text, _text(task.due)) for task in content.tasks)


def _card(card: FigureCard) -> Item:
    """The figure leads, with the words before it without which it would say something else."""
    about = (card.what, card.period, card.comparison)
    lead = (card.qualifier, card.figure)
    return Item("; ".join(span.text for span in about if span), lead=" ".join(span.text for span in lead if span))


def _bars(chart: Chart) -> Iterator[tuple[str, str]]:
    for group in chart.groups:
        if group.name:
            yield group.name.text, ""
        for bar in group.bars:
            yield _text(bar.label), bar.figure.text


def _text(span: Span | None) -> str:
    return span.text if span else ""
