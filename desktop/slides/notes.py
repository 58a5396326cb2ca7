"""The speaker's notes of a slide: what to say, what to read up, and how long saying it takes."""

from collections.abc import Sequence

from desktop.guidance.document import Document, Node
from desktop.slides.cutting import Stretch, sentences
from desktop.slides.deck import Point
from desktop.slides.excerpts import Marked

SYLLABLES_A_MINUTE = 220
SECONDS_A_SLIDE = 4


def spoken(document: Document, points: Sequence[Point], marked: Marked) -> str:
    """The full sentences behind `points`, in order, each once; one line a node."""
    lines: list[str] = []
    for path in dict.fromkeys(point.span.node for point in points):
        node = document.node(path)
        lines.append(" ".join(node.text[a:b] for a, b in _shown(node, points, marked)))
    return "\n".join(lines)


def _shown(node: Node, points: Sequence[Point], marked: Marked) -> list[Stretch]:
    spans = [point.span for point in points if point.span.node == node.path]
    whole = sentences(node.text, marked.held(node))
    return [(a, b) for a, b in whole if any(span.start < b and a < span.end for span in spans)]


def reference(
    document: Document, paths: Sequence[str], shown: Sequence[str], points: Sequence[Point], marked: Marked
) -> str:
    """Every other sentence of the nodes at `paths`, one line a node, then their footnotes.

    The nodes in `shown` are read whole on the slide: only their footnotes are told.
    """
    lines = [_unsaid(document.node(path), points, marked) for path in paths if path not in shown]
    notes = [f"Chú thích {note.label}: {note.text}" for path in paths for note in document.notes_of(path)]
    return "\n".join(line for line in (*lines, *notes) if line)


def _unsaid(node: Node, points: Sequence[Point], marked: Marked) -> str:
    said = _shown(node, points, marked)
    rest = [each for each in sentences(node.text, marked.held(node)) if each not in said]
    return " ".join(node.text[a:b] for a, b in rest)


def seconds(text: str) -> float:
    """How long saying `text` takes, with the time to turn the slide."""
    syllables = sum(any(character.isalnum() for character in word) for word in text.split())
    return round(syllables * 60 / SYLLABLES_A_MINUTE + SECONDS_A_SLIDE, 1)
