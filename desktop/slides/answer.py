"""A passage that somebody asked for as slides of its own: whole, verbatim, with the line that leads back to it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Facts, Figure, Span
from desktop.guidance.refs import NodeRef
from desktop.slides.answer_figures import asked_figures, figure_slides
from desktop.slides.compose import compose_deck
from desktop.slides.content import Points, Quotation
from desktop.slides.cutting import Stretch
from desktop.slides.deck import Deck, DeckSettings, Detail, Slide, SlideKind
from desktop.slides.excerpts import Marked
from desktop.slides.outline import heading_of
from desktop.slides.wording import section_source

LEFT_OUT = frozenset({SlideKind.COVER, SlideKind.AGENDA})
LONGEST_NAME = 60


def compose_answer(
    document: Document,
    facts: Facts,
    ref: NodeRef,
    settings: DeckSettings,
    name: str = "",
    marks: Sequence[Stretch] = (),
) -> Deck:
    """Slides with all of the node or footnote at `ref`; `name` stands in their source lines, to tell documents apart.

    Figures that `marks` are inside of come first, as cards. KeyError where the document has no such place.
    Needs loaded fonts.
    """
    figures = asked_figures(facts.figures, ref.path, ref.footnote, marks)
    if ref.footnote is None:
        deck = compose_deck(document, facts, _only(settings, ref.path))
        slides = tuple(slide for slide in deck.slides if slide.kind not in LEFT_OUT) or deck.slides
        slides = (*_cards(document, document.node(ref.path), figures, settings, Marked.of(facts)), *slides)
    else:
        deck = _of_note(document, _note(document, ref), settings, figures)
        slides = deck.slides
    return replace(deck, slides=tuple(_named(slide, name) for slide in slides))


def name_of(document: Document) -> str:
    """What a document is called in a source line: its number, else its title, cut where that is long."""
    name = document.number or document.title
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME].rsplit(' ', 1)[0]}…"


def _only(settings: DeckSettings, path: str) -> DeckSettings:
    return replace(settings, sections=(path,), detail=Detail.FULL, details=(), minutes=None, agenda_again=False)


def _cards(
    document: Document, node: Node, figures: Sequence[Figure], settings: DeckSettings, marked: Marked
) -> list[Slide]:
    """A figure of a table stands in its row, and one of a heading in the title: neither has a card."""
    is_text = not node.is_titled and all(table.node != node.path for table in document.tables)
    return figure_slides(document, node, figures, settings, marked) if is_text else []


def _note(document: Document, ref: NodeRef) -> Footnote:
    notes = {note.label: note for note in document.notes_of(ref.path)}
    return notes[ref.footnote or ""]


def _of_note(document: Document, note: Footnote, settings: DeckSettings, figures: Sequence[Figure]) -> Deck:
    """The note's words are dealt out as those of a node are; afterwards their spans are the note's again."""
    heading = heading_of(document, document.node(note.node))
    lone = Node(note.node, None, NodeKind.PARAGRAPH, note.text)
    alone = Document(document.id, document.kind, heading.text if heading else document.title, (lone,))
    deck = compose_deck(alone, Facts(), _only(settings, note.node))
    source = f"{section_source(document, note.node.split('/')[0])}, chú thích {note.label}"
    slides = (
        *figure_slides(alone, lone, figures, settings, Marked.of(Facts())),
        *(slide for slide in deck.slides if slide.kind not in LEFT_OUT),
    )
    return replace(deck, slides=tuple(_as_notes(slide, note, heading, source) for slide in slides))


def _as_notes(slide: Slide, note: Footnote, heading: Node | None, source: str) -> Slide:
    def own(span: Span) -> Span:
        return replace(span, footnote=note.label) if span.node == note.node else span

    content = slide.content
    if isinstance(content, Points | Quotation):
        content = replace(content, points=tuple(replace(point, span=own(point.span)) for point in content.points))
    title = slide.title_span and (replace(slide.title_span, node=heading.path) if heading else slide.title_span)
    return replace(
        slide,
        content=content,
        source=source,
        title_span=title,
        said=tuple(map(own, slide.said)),
        read_up=tuple(map(own, slide.read_up)),
    )


def _named(slide: Slide, name: str) -> Slide:
    return replace(slide, source=" · ".join(part for part in (slide.source, name) if part))
