"""The speaker's notes of a slide: what to say, what to read up, and how long saying it takes."""

from collections.abc import Sequence

from desktop.guidance.document import Document, Node
from desktop.slides.cutting import Stretch, sentences
from desktop.slides.excerpts import Marked
from desktop.slides.pages import Page, Piece, joined

SYLLABLES_A_MINUTE = 220
SECONDS_A_SLIDE = 4


def spoken(page: Page, marked: Marked) -> str:
    """What is to be said on a slide, one line a node: the full sentences behind its points, each once.

    Of a sentence that is spread over slides, each slide says its own part, so that nothing is said twice.
    """
    lines = {piece.node.path: "" for piece in page}
    for piece in joined(page):
        said = piece.node.text[slice(*_said(piece, marked))]
        lines[piece.node.path] = f"{lines[piece.node.path]} {said}".strip()
    return "\n".join(lines.values())


def _said(piece: Piece, marked: Marked) -> Stretch:
    if piece.end < piece.excerpt[1]:
        return piece.start, piece.end
    ends = [end for _, end in sentences(piece.node.text, marked.held(piece.node)) if end >= piece.end]
    return piece.start, ends[0]


def reference(document: Document, paths: Sequence[str], shown: Sequence[str], page: Page, marked: Marked) -> str:
    """Every other sentence of the nodes at `paths`, one line a node, then their footnotes.

    The nodes in `shown` are read whole on the slide: only their footnotes are told.
    """
    lines = [_unsaid(document.node(path), page, marked) for path in paths if path not in shown]
    notes = [f"Chú thích {note.label}: {note.text}" for path in paths for note in document.notes_of(path)]
    return "\n".join(line for line in (*lines, *notes) if line)


def _unsaid(node: Node, page: Page, marked: Marked) -> str:
    spans = [(piece.start, piece.end) for piece in page if piece.node.path == node.path]
    whole = sentences(node.text, marked.held(node))
    rest = [(a, b) for a, b in whole if not any(start < b and a < end for start, end in spans)]
    return " ".join(node.text[a:b] for a, b in rest)


def seconds(text: str) -> float:
    """How long saying `text` takes, with the time to turn the slide."""
    syllables = sum(any(character.isalnum() for character in word) for word in text.split())
    return round(syllables * 60 / SYLLABLES_A_MINUTE + SECONDS_A_SLIDE, 1)
