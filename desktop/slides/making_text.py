"""Running text on slides: its points, and after the slide that ends a node the cards and charts of its figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Node
from desktop.guidance.facts import Span
from desktop.slides.bodies import Bodies
from desktop.slides.content import Chart, FigureCard, FigureCards, Points
from desktop.slides.cutting import Stretch
from desktop.slides.dealing import deal_out, in_equal_parts
from desktop.slides.deck import Slide, SlideKind
from desktop.slides.excerpts import Marked, further_ends, next_sentence
from desktop.slides.fit.cards import place_cards
from desktop.slides.grid import Grid
from desktop.slides.layout import Rect
from desktop.slides.notes import footnotes, note_clauses, said_on, span_of, told_of
from desktop.slides.pages import BodyRoom, Page, Piece, cut_to_fit, deal, height, in_clauses, joined, points
from desktop.slides.sheets import Sheets

MOST_CARDS = 6
HALF, FULL = 0.55, 0.92
"""A slide filled less than the first is given more of its sentences, up to the second."""
SHORT = 1
"""Figures stand under the short title, even where their slide is the first of its heading."""


@dataclass(frozen=True, slots=True)
class TextMaker:
    """Makes the slides of nodes that are running text."""

    bodies: Bodies
    sheets: Sheets
    grid: Grid

    def slides(self, nodes: Sequence[Node], number: int) -> list[Slide]:
        """The slides of `nodes`, the first of which is slide `number` of its heading."""
        pieces = [piece for node in nodes for piece in self.bodies.pieces(node)]
        room = self.sheets.room(number)
        dealt = deal_pieces(self.bodies.marked, self.grid, room, pieces)
        shown = {(piece.node.path, piece.excerpt) for piece in pieces}
        pages = [self._fuller(page, room.later if at else room.first, shown) for at, page in enumerate(dealt)]
        ends = {piece.node.path: at for at, page in enumerate(pages) for piece in page}
        slides: list[Slide] = []
        for at in range(-1, len(pages)):
            if at >= 0:
                slides.append(self._points(pages[at], number + len(slides)))
            for node in nodes:
                if ends.get(node.path, self._before(node, nodes, ends)) == at:
                    slides += self._figures(node, pages)
        return slides

    def _fuller(self, page: Page, room: float, shown: set[tuple[str, Stretch]]) -> Page:
        """A slide that is half empty shows more of the sentences that its leads begin, then the sentence after them."""
        if height(page, self.grid) >= HALF * room:
            return page
        for at, piece in enumerate(page):
            if (piece.start, piece.end) == piece.excerpt:
                longer = (replace(piece, end=end, excerpt=(piece.start, end)) for end in self._ends(piece))
                page = self._first_that_fits([(*page[:at], each, *page[at + 1 :]) for each in longer], page, room)
        following = next_sentence(page[-1], self.bodies.marked)
        if following and self._is_hidden(following, shown):
            page = self._first_that_fits([(*page, following)], page, room)
        return page

    def _ends(self, piece: Piece) -> list[int]:
        return further_ends(piece, self.bodies.marked)[::-1]

    def _first_that_fits(self, pages: Sequence[Page], page: Page, room: float) -> Page:
        if height(page, self.grid) >= HALF * room:
            return page
        return next((each for each in pages if height(each, self.grid) <= FULL * room), page)

    def _is_hidden(self, piece: Piece, shown: set[tuple[str, Stretch]]) -> bool:
        """Whether a sentence stands on no slide yet, its figures neither."""
        figures = self.bodies.figure_slides(piece.node).spans
        elsewhere = any(span.footnote is None and piece.start <= span.start < piece.end for span in figures)
        return not elsewhere and (piece.node.path, piece.excerpt) not in shown

    def _before(self, node: Node, nodes: Sequence[Node], ends: dict[str, int]) -> int:
        """The page after which the figures of a node without points stand: that of the node before it."""
        before = nodes[: nodes.index(node)]
        return next((ends[each.path] for each in reversed(before) if each.path in ends), -1)

    def _points(self, page: Page, number: int) -> Slide:
        said = said_on(page, self.bodies.marked)
        shown = [Span(p.node.path, p.footnote, p.start, p.end, p.node.text[p.start : p.end]) for p in joined(page)]
        return self.sheets.slide(SlideKind.POINTS, Points(tuple(points(page))), number, said, shown)

    def _figures(self, node: Node, pages: Sequence[Page]) -> Iterator[Slide]:
        found = self.bodies.figure_slides(node)
        if not found.spans:
            return
        said = [span for page in pages for span in said_on(page, self.bodies.marked)]
        for cards in self._dealt(found.cards) if found.cards else ():
            content = FigureCards(cards)
            fresh = self._sentences(node, content.spans, said)
            yield self.sheets.slide(SlideKind.FIGURES, content, SHORT, fresh, content.spans)
            said += fresh
        for chart in found.charts:
            fresh = self._noted(node, chart) or self._sentences(node, chart.spans, said)
            yield self.sheets.slide(SlideKind.CHART, chart, SHORT, fresh, chart.spans)
            said += fresh

    def _dealt(self, cards: Sequence[FigureCard]) -> list[tuple[FigureCard, ...]]:
        def fits(some: Sequence[FigureCard], height: float) -> bool:
            return place_cards(some, self.grid, Rect(self.grid.left, 0, self.grid.room, height)) is not None

        room = self.sheets.room(SHORT)
        pages = deal_out(cards, fits, room, MOST_CARDS)
        even = in_equal_parts(cards, len(pages))
        return even if all(fits(page, room.later) for page in even) else pages

    def _sentences(self, node: Node, spans: Sequence[Span], said: Sequence[Span]) -> list[Span]:
        """The sentences that hold `spans`, but those that were said before."""
        stretches = [each for each in told_of(node, self.bodies.marked) if _holds_one(each, spans)]
        told = [(span.start, span.end) for span in said if span.node == node.path and span.footnote is None]
        return [span_of(node, *each) for each in stretches if not any(a < each[1] and each[0] < b for a, b in told)]

    def _noted(self, node: Node, chart: Chart) -> list[Span]:
        """Of the footnotes that the bars stand in, the clauses that hold them: another chart says the others."""
        notes = footnotes(self.bodies.document, [node.path])
        return [
            _around(note, bars) for note in notes if (bars := [s for s in chart.spans if s.footnote == note.footnote])
        ]


def _around(note: Span, bars: Sequence[Span]) -> Span:
    """The clauses of a footnote from that of its first bar to that of its last."""
    clauses = note_clauses(note)
    start = max(start for start, _ in clauses if start <= min(bar.start for bar in bars))
    end = min(end for _, end in clauses if end >= max(bar.end for bar in bars))
    return replace(note, start=start, end=end, text=note.text[start:end])


def _holds_one(sentence: tuple[int, int], spans: Sequence[Span]) -> bool:
    return any(span.footnote is None and span.start < sentence[1] and sentence[0] < span.end for span in spans)


def deal_pieces(marked: Marked, grid: Grid, room: BodyRoom, pieces: Sequence[Piece]) -> list[Page]:
    """`pieces`, cut where one is higher than a slide, on slides of the heights of `room`."""
    cut: list[Piece] = []
    most = grid.most_lines(room.later)
    for piece in pieces:
        held = marked.held_in(piece)
        cut += cut_to_fit(piece, most if cut else grid.most_lines(room.first), grid, held)

    def clauses(piece: Piece) -> list[Piece]:
        held = marked.held_in(piece)
        return [fit for part in in_clauses(piece, held) for fit in cut_to_fit(part, most, grid, held)]

    return deal(cut, grid, room, clauses)
