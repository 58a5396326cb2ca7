"""The speaker's notes of a slide: what to say, what to read up, and how long saying it takes."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Span
from desktop.slides.cutting import Cut, Stretch, held_together, pieces, sentences
from desktop.slides.deck import USUAL_RATE, Slide
from desktop.slides.excerpts import Marked
from desktop.slides.pages import Page, Piece, joined

SECONDS_A_SLIDE = 4


def span_of(node: Node, start: int = 0, end: int | None = None) -> Span:
    """`start:end` of the text of `node`, all of it unless told."""
    end = len(node.text) if end is None else end
    return Span(node.path, None, start, end, node.text[start:end])


def said_on(page: Page, marked: Marked) -> tuple[Span, ...]:
    """What is to be said on a slide: the full sentences behind its points, each once.

    Of a sentence that is spread over slides, each slide says its own part, so that nothing is said twice.
    """
    return tuple(span_of(piece.node, *_said(piece, marked)) for piece in joined(page) if piece.footnote is None)


def _said(piece: Piece, marked: Marked) -> Stretch:
    if piece.end < piece.excerpt[1]:
        return piece.start, piece.end
    ends = [end for _, end in sentences(piece.node.text, marked.held(piece.node)) if end >= piece.end]
    return piece.start, ends[0]


def read_up(
    document: Document, paths: Sequence[str], shown: Sequence[str], told: Sequence[Span], marked: Marked
) -> tuple[Span, ...]:
    """Every other sentence of the nodes at `paths` than those that are `told`, then their footnotes.

    The nodes in `shown` are read whole on the slide: only their footnotes are read up.
    """
    rest = (span for path in paths if path not in shown for span in _unsaid(document.node(path), told, marked))
    notes = (span for note in footnotes(document, paths) for span in _untold(note, told))
    return (*rest, *notes)


def _untold(note: Span, told: Sequence[Span]) -> list[Span]:
    """A whole footnote, or where clauses of it are told the others."""
    spans = [(span.start, span.end) for span in told if (span.node, span.footnote) == (note.node, note.footnote)]
    clauses = note_clauses(note)
    left = [(a, b) for a, b in clauses if not any(start <= a and b <= end for start, end in spans)]
    if len(left) == len(clauses):
        return [note]
    return [replace(note, start=a, end=b, text=note.text[a:b]) for a, b in left]


def note_clauses(note: Span) -> tuple[Stretch, ...]:
    """The clauses of a whole footnote."""
    return pieces(note.text, Cut.CLAUSE, (0, len(note.text)), held_together(note.text))


def footnotes(document: Document, paths: Sequence[str]) -> tuple[Span, ...]:
    """The footnotes of the nodes at `paths`, each whole."""
    notes = (note for path in paths for note in document.notes_of(path))
    return tuple(Span(note.node, note.label, 0, len(note.text), note.text) for note in notes)


def _unsaid(node: Node, told: Sequence[Span], marked: Marked) -> list[Span]:
    spans = [(span.start, span.end) for span in told if span.node == node.path and span.footnote is None]
    return [span_of(node, a, b) for a, b in told_of(node, marked) if not any(s < b and a < e for s, e in spans)]


def told_of(node: Node, marked: Marked) -> tuple[Stretch, ...]:
    """The sentences of a node."""
    return sentences(node.text, marked.held(node))


def with_untold(slide: Slide, document: Document, nodes: Sequence[Node]) -> Slide:
    """`slide` with the whole text of `nodes` and their footnotes in its notes: they are on no slide."""
    paths = [node.path for node in nodes]
    texts = tuple(span_of(node) for node in nodes if node.text.strip())
    held = (*slide.read_up, *texts, *footnotes(document, paths))
    return replace(slide, nodes=(*slide.nodes, *paths), read_up=held)


def syllables(text: str) -> int:
    """How many syllables saying `text` takes: in Vietnamese every word is one."""
    return sum(any(character.isalnum() for character in word) for word in text.split())


def seconds(text: str, rate: float = USUAL_RATE) -> float:
    """How long saying `text` takes at `rate` syllables a minute, with the time to turn the slide."""
    return round(syllables(text) * 60 / rate + SECONDS_A_SLIDE, 1)
