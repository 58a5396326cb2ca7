"""A document becomes a deck: cover, agenda, sections, points, closing, all at one body size."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Facts
from desktop.slides.agenda import again
from desktop.slides.bodies import Bodies
from desktop.slides.content import Point, Points
from desktop.slides.deck import Caution, Deck, DeckSettings, Passage, Slide, SlideKind
from desktop.slides.grid import Grid
from desktop.slides.making import Maker
from desktop.slides.notes import with_untold
from desktop.slides.outline import Group, chosen_nodes, groups
from desktop.slides.pace import in_minutes, is_near, total_seconds
from desktop.slides.room import body_px, needed_px
from desktop.slides.wording import source_line, too_long, too_short

TALKING = frozenset({SlideKind.POINTS, SlideKind.CLOSING})


def compose_deck(document: Document, facts: Facts, settings: DeckSettings) -> Deck:
    """The slides of the chosen sections of `document`; KeyError for an unknown section. Needs loaded fonts."""
    nodes = chosen_nodes(document, settings.sections)
    size = body_px(settings.room)
    grid = Grid(settings.aspect, size)
    bodies = Bodies(document, facts, settings, grid)
    slides = traced(list(_slides(Maker(document, settings, bodies, grid), document, nodes)), document)
    slides = in_minutes(slides, settings, bodies.marked)
    needed = needed_px(settings.room)
    passages, warnings = _passages(document, nodes), tuple(_warnings(slides, settings))
    return Deck(document.id, document.title, slides, settings, size, needed, passages, warnings)


def _warnings(slides: Sequence[Slide], settings: DeckSettings) -> Iterator[Caution]:
    total = total_seconds(slides)
    if settings.minutes and not is_near(total, settings.minutes):
        needed, asked = f"{total / 60:.0f}", f"{settings.minutes:g}"
        yield too_short(needed) if total < settings.minutes * 60 else too_long(needed, asked)


def _slides(maker: Maker, document: Document, nodes: tuple[Node, ...]) -> Iterator[Slide]:
    chosen = {node.path for node in nodes}
    tops = [node for node in nodes if node.is_titled and node.parent not in chosen]
    agenda = list(maker.agenda(tops)) if len(tops) > 1 else []
    made = [maker.cover(), *agenda]
    for group in groups(document, nodes):
        slides, untold = _group(maker, group, chosen)
        if maker.settings.agenda_again and slides and group.heading in tops and group.opens:
            made += again(agenda, group.heading.path if group.heading else "")
        made += slides
        if untold:
            made[-1] = with_untold(made[-1], document, untold)
    yield from made


def _group(maker: Maker, group: Group, chosen: set[str]) -> tuple[list[Slide], list[Node]]:
    """The slides of a group, and the nodes of it that were to be skipped: the slide before holds them in its notes."""
    is_skipped = maker.bodies.details.is_skipped
    untold = [node for node in group.nodes if is_skipped(node.path)]
    heading = group.heading
    if heading and is_skipped(heading.path) and heading.parent in chosen and len(untold) == len(group.nodes):
        return [], [*([heading] if group.opens else []), *untold]
    left = tuple(node for node in group.nodes if not is_skipped(node.path))
    below = tuple(node for node in group.subheadings if not is_skipped(node.path))
    slides = list(maker.group(replace(group, nodes=left, subheadings=below)))
    shown = {path for slide in slides for path in slide.nodes}
    return slides, [node for node in group.nodes if node.path not in shown]


def traced(slides: list[Slide], document: Document) -> tuple[Slide, ...]:
    """The slides with their source lines, and their points counted: which part of its node each one is."""
    shown: dict[str, list[int]] = defaultdict(list)
    letters: dict[str, int] = defaultdict(int)
    for number, slide in enumerate(slides):
        for point in slide.points if slide.kind in TALKING else ():
            if point.span.footnote is None:
                shown[point.span.node].append(number)
                letters[point.span.node] += _letters(point.span.text)
    whole = {path for path, count in letters.items() if count == _letters(document.node(path).text)}
    return tuple(_trace(slide, number, shown, whole, document) for number, slide in enumerate(slides))


def _trace(slide: Slide, number: int, shown: dict[str, list[int]], whole: set[str], document: Document) -> Slide:
    if slide.kind not in TALKING or not isinstance(slide.content, Points) or not slide.points:
        return slide
    points = tuple(_counted(point, number, shown) for point in slide.points)
    all_whole = all(point.span.node in whole for point in points)
    return replace(slide, content=Points(points), source=source_line(document, points, whole=all_whole))


def _counted(point: Point, number: int, shown: dict[str, list[int]]) -> Point:
    """Which part of its node a point is; a footnote may stand where none of its node does."""
    spread = sorted(set(shown[point.span.node]))
    if point.span.footnote is not None or number not in spread:
        return point
    return replace(point, part=spread.index(number) + 1, parts=len(spread))


def _letters(text: str) -> int:
    return sum(not character.isspace() for character in text)


def _passages(document: Document, nodes: Sequence[Node]) -> tuple[Passage, ...]:
    texts = [Passage(node.path, None, node.text) for node in nodes]
    notes = [Passage(node.path, note.label, note.text) for node in nodes for note in document.notes_of(node.path)]
    return (*texts, *notes)
