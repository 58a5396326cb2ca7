"""The slides below one heading: its title, whole on the first and short on the others, and how much room is below."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.content import Content
from desktop.slides.deck import DeckSettings, Slide, SlideKind, told
from desktop.slides.excerpts import Marked, printed_label
from desktop.slides.grid import Grid
from desktop.slides.layout import Rect
from desktop.slides.notes import read_up, seconds, span_of
from desktop.slides.outline import Group
from desktop.slides.pages import BodyRoom
from desktop.slides.titles import TitleBlock, title_block
from desktop.slides.wording import extract_line

TITLE = ""
"""The node of a span of the document's own title."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Makes the slides of `group` whose bodies are composed already."""

    document: Document
    settings: DeckSettings
    marked: Marked
    group: Group
    whole: TitleBlock
    short: TitleBlock

    @classmethod
    def of(cls, document: Document, settings: DeckSettings, marked: Marked, group: Group, grid: Grid) -> "Sheets":
        """The sheets of `group` on `grid`."""
        heading = None if group.is_closing else group.heading
        text, label = (heading.text, printed_label(heading)) if heading else (document.title, "")
        whole, short = title_block(grid, text, label), title_block(grid, text, label, lines=1)
        return cls(document, settings, marked, group, whole, short)

    def block(self, number: int) -> TitleBlock:
        """The title of slide `number`, counted from 0."""
        return self.short if number else self.whole

    def room(self, number: int) -> BodyRoom:
        """The heights of the bodies from slide `number` on."""
        return BodyRoom(self.block(number).capacity, self.short.capacity)

    def body(self, number: int, grid: Grid) -> Rect:
        """Where the body of slide `number` stands."""
        block = self.block(number)
        return Rect(grid.left, block.body_top, grid.room, block.capacity)

    def slide(
        self, kind: SlideKind, content: Content, number: int, said: Sequence[Span], shown: Sequence[Span]
    ) -> Slide:
        """Slide `number` of the group; what of its nodes is neither said nor shown is to be read up."""
        heading = None if self.group.is_closing else self.group.heading
        text = heading.text if heading else self.document.title
        block = self.block(number)
        above = (heading.path,) if heading else ()
        below = tuple(dict.fromkeys(span.node for span in (*shown, *said) if span.node not in above))
        is_cut = block.end < len(text)
        rest = read_up(self.document, (*above, *below), () if is_cut else above, (*said, *shown), self.marked)
        untold = (Span(TITLE, None, 0, len(text), text),) if is_cut and heading is None else ()
        return Slide(
            SlideKind.CLOSING if self.group.is_closing else kind,
            block.shown,
            content,
            (*above, *below),
            extract_line(self.document, below) if below else "",
            tuple(said),
            (*untold, *rest),
            seconds(told(said), self.settings.rate),
            self.group.section,
            printed_label(heading) if heading else "",
            span_of(heading, 0, block.end) if heading else Span(TITLE, None, 0, block.end, text[: block.end]),
        )
