"""A document becomes a deck: cover, agenda, sections, points, closing, all at one body size."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Facts
from desktop.slides.content import Points
from desktop.slides.deck import Deck, DeckSettings, Passage, Slide, SlideKind
from desktop.slides.excerpts import Marked
from desktop.slides.grid import Grid
from desktop.slides.making import Maker
from desktop.slides.outline import chosen_nodes, groups
from desktop.slides.room import body_px, needed_px
from desktop.slides.wording import source_line

TALKING = frozenset({SlideKind.POINTS, SlideKind.CLOSING})


def compose_deck(document: Document, facts: Facts, settings: DeckSettings) -> Deck:
    """The slides of the chosen sections of `document`; KeyError for an unknown section. Needs loaded fonts."""
    nodes = chosen_nodes(document, settings.sections)
    size = body_px(settings.room)
    maker = Maker(document, settings, Marked.of(facts), Grid(settings.aspect, size))
    slides = _traced(list(_slides(maker, document, nodes)), document)
    needed = needed_px(settings.room)
    return Deck(document.id, document.title, slides, settings, size, needed, _passages(document, nodes))


def _slides(maker: Maker, document: Document, nodes: tuple[Node, ...]) -> Iterator[Slide]:
    chosen = {node.path for node in nodes}
    tops = [node for node in nodes if node.is_titled and node.parent not in chosen]
    yield maker.cover()
    if len(tops) > 1:
        yield from maker.agenda(tops)
    for group in groups(document, nodes):
        yield from maker.group(group)


def _traced(slides: list[Slide], document: Document) -> tuple[Slide, ...]:
    """The slides with their source lines, and their points counted: which part of its node each one is."""
    shown: dict[str, list[int]] = defaultdict(list)
    letters: dict[str, int] = defaultdict(int)
    for number, slide in enumerate(slides):
        for point in slide.points if slide.kind in TALKING else ():
            shown[point.span.node].append(number)
            letters[point.span.node] += _letters(point.span.text)
    whole = {path for path, count in letters.items() if count == _letters(document.node(path).text)}
    return tuple(_trace(slide, number, shown, whole, document) for number, slide in enumerate(slides))


def _trace(slide: Slide, number: int, shown: dict[str, list[int]], whole: set[str], document: Document) -> Slide:
    if slide.kind not in TALKING:
        return slide
    points = []
    for point in slide.points:
        spread = sorted(set(shown[point.span.node]))
        points.append(replace(point, part=spread.index(number) + 1, parts=len(spread)))
    all_whole = all(point.span.node in whole for point in points)
    return replace(slide, content=Points(tuple(points)), source=source_line(document, points, whole=all_whole))


def _letters(text: str) -> int:
    return sum(not character.isspace() for character in text)


def _passages(document: Document, nodes: Sequence[Node]) -> tuple[Passage, ...]:
    texts = [Passage(node.path, None, node.text) for node in nodes]
    notes = [Passage(node.path, note.label, note.text) for node in nodes for note in document.notes_of(node.path)]
    return (*texts, *notes)
