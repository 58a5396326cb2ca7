"""Figures that somebody asked for as cards: those that a query found, each with the words that it has in the text."""

from collections.abc import Sequence

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Figure, Span
from desktop.slides.cards import card_of
from desktop.slides.content import FigureCard, FigureCards
from desktop.slides.cutting import Stretch
from desktop.slides.deck import DeckSettings, Slide, SlideKind
from desktop.slides.excerpts import Marked
from desktop.slides.fit.cards import place_cards
from desktop.slides.grid import Grid
from desktop.slides.notes import span_of, told_of
from desktop.slides.outline import groups
from desktop.slides.room import body_px
from desktop.slides.sheets import Sheets

TITLE_ROW = 1
"""Under a title of one line, as other slides of figures."""


def asked_figures(figures: Sequence[Figure], path: str, footnote: str | None, marks: Sequence[Stretch]) -> list[Figure]:
    """Those of `figures`, in a node or a footnote of it, that a query marked some of."""
    there = [figure for figure in figures if (figure.span.node, figure.span.footnote) == (path, footnote)]
    return [each for each in there if any(each.span.start <= start and end <= each.span.end for start, end in marks)]


def figure_slides(
    document: Document, node: Node, figures: Sequence[Figure], settings: DeckSettings, marked: Marked
) -> list[Slide]:
    """Cards of `figures`, all of the text of `node`: on one slide where they fit, else on one each.

    None for a figure that says something else without its sentence (a wish, a limit): the passage shows it.
    """
    group = next((each for each in groups(document, document.nodes) if node in each.nodes), None)
    told = told_of(node, marked)
    cards = [card for figure in figures if (card := card_of(node, figure, told))]
    if group is None or group.is_closing or not cards:
        return []
    grid = Grid(settings.aspect, body_px(settings.room))
    sheets = Sheets.of(document, settings, marked, group, grid)
    body = sheets.body(TITLE_ROW, grid)
    dealt = [tuple(cards)] if place_cards(cards, grid, body) else [(card,) for card in cards]
    return [_slide(sheets, node, told, page) for page in dealt if place_cards(page, grid, body)]


def _slide(sheets: Sheets, node: Node, told: Sequence[Stretch], cards: tuple[FigureCard, ...]) -> Slide:
    said = [span_of(node, *each) for each in told if any(_holds(each, card.figure) for card in cards)]
    content = FigureCards(cards)
    return sheets.slide(SlideKind.FIGURES, content, TITLE_ROW, said, content.spans)


def _holds(stretch: Stretch, span: Span) -> bool:
    return stretch[0] <= span.start and span.end <= stretch[1]
