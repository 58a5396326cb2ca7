"""What each node puts on slides: text, table, quotation or task; and the figures that get slides of their own."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Facts, Figure, Span
from desktop.slides.cards import FEWEST, cards_of, figures_in
from desktop.slides.charts import Charts
from desktop.slides.content import BarGroup, Chart, ChartKind, FigureCard, Row
from desktop.slides.deck import DeckSettings, Detail
from desktop.slides.details import Details
from desktop.slides.excerpts import Marked, excerpts, note_pieces
from desktop.slides.fit.cards import place_cards
from desktop.slides.fit.chart import place_chart
from desktop.slides.grid import Grid
from desktop.slides.layout import Rect
from desktop.slides.notes import told_of
from desktop.slides.pages import Piece
from desktop.slides.tables import rows_of
from desktop.slides.tasks import Tasks
from desktop.slides.titles import title_block


class Kind(Enum):
    TEXT = auto()
    TABLE = auto()
    QUOTE = auto()
    TASKS = auto()


@dataclass(frozen=True, slots=True)
class FigureSlides:
    """The figures of a node that stand on slides of their own."""

    cards: tuple[FigureCard, ...] = ()
    charts: tuple[Chart, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        held = [each.spans for each in self.cards] + [each.spans for each in self.charts]
        return tuple(span for spans in held for span in spans)


class Bodies:
    """Looks at the nodes of one document for a deck of one grid."""

    def __init__(self, document: Document, facts: Facts, settings: DeckSettings, grid: Grid) -> None:
        self.document, self.marked, self._settings = document, Marked.of(facts), settings
        self.details, self.tasks = Details(document, settings), Tasks(document, facts)
        self._charts, self._grid = Charts(document, facts), grid
        self._figures: dict[str, list[Figure]] = defaultdict(list)
        for figure in facts.figures:
            if figure.span.footnote is None:
                self._figures[figure.span.node].append(figure)
        self._tables = {table.node: table for table in document.tables}
        self._shown: dict[str, FigureSlides] = {}

    def kind(self, node: Node) -> Kind:
        """How the node stands on slides."""
        if node.path in self._tables and self.rows(node):
            return Kind.TABLE
        if node.kind is NodeKind.QUOTE:
            return Kind.QUOTE
        is_short = self.details.of(node.path) is Detail.SHORT
        return Kind.TASKS if is_short and node.path in self.tasks else Kind.TEXT

    def rows(self, node: Node) -> list[Row]:
        """The rows of a table's node; none where it holds no words."""
        rows = rows_of(node, self._tables[node.path])
        return rows if any(cell for row in rows for cell in row) else []

    def pieces(self, node: Node) -> list[Piece]:
        """The node's text as it comes on slides, and its footnotes where they are asked for."""
        detail, level = self.details.of(node.path), self._level(node)
        own = excerpts(node, level, detail, self.marked, self._elsewhere(node))
        return [*own, *(note_pieces(node, self._notes(node), 1) if own else ())]

    def _notes(self, node: Node) -> Sequence[Footnote]:
        return self.document.notes_of(node.path) if self._settings.footnotes_shown else ()

    def _level(self, node: Node) -> int:
        return 0 if node.parent is None or self.document.node(node.parent).is_titled else 1

    def _elsewhere(self, node: Node) -> tuple[tuple[int, int], ...]:
        spans = [span for span in self.figure_slides(node).spans if span.footnote is None]
        return tuple((each.span.start, each.span.end) for each in figures_in(spans, self._figures[node.path]))

    def figure_slides(self, node: Node) -> FigureSlides:
        """The cards and charts of the node in the short form."""
        if node.path not in self._shown:
            is_short = self.details.of(node.path) is Detail.SHORT and self.kind(node) is Kind.TEXT
            self._shown[node.path] = self._find(node) if is_short else FigureSlides()
        return self._shown[node.path]

    def _find(self, node: Node) -> FigureSlides:
        told = told_of(node, self.marked)
        charts = [each for chart in self._charts.of(node, told) for each in self._fitting(chart)]
        on_plan = {bar.figure for chart in charts if chart.kind is ChartKind.PLAN for bar in chart.bars}
        cards = [card for card in cards_of(node, self._figures[node.path], told) if card.figure not in on_plan]
        cards = [card for card in cards if self._fits(card)]
        return FigureSlides(tuple(cards) if len(cards) >= FEWEST else (), tuple(charts))

    def _fits(self, card: FigureCard) -> bool:
        return place_cards((card,), self._grid, self._body) is not None

    def _fitting(self, chart: Chart) -> Sequence[Chart]:
        """The chart, or where it does not fit a chart of each of its groups."""
        if place_chart(chart, self._grid, self._body):
            return [chart]
        alone = [Chart(chart.kind, (BarGroup(group.bars, group.name),)) for group in chart.groups]
        return [each for each in alone if place_chart(each, self._grid, self._body)]

    @property
    def _body(self) -> Rect:
        """The body of a figure slide, whose title is always the short one."""
        block = title_block(self._grid, "")
        return Rect(self._grid.left, block.body_top, self._grid.room, block.capacity)
