"""What of a node comes on slides: all its sentences, or its lead and every sentence with a figure."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.guidance.document import Footnote, Node
from desktop.guidance.facts import Facts, Span
from desktop.slides.cutting import Cut, Stretch, held_together, pieces, sentences
from desktop.slides.deck import Detail
from desktop.slides.pages import Piece

_OPENERS = re.compile(r"(?:Thông qua|Với|Trong|Khi|Nếu|Mặc dù|Tuy|Bằng|Sau|Theo|Bên cạnh|Cùng với|Đối với|Tại|Do|Vì)\b")
"""Words that open a sentence whose first clause says nothing alone."""
_AIMS = re.compile(r"(?:Để|Nhằm|Căn cứ|Trên cơ sở)\b")
"""Words that open a sentence whose aims and grounds may be many before it says who does what."""
_DOERS = re.compile(
    r",\s+(?:(?:cần|phải|đề nghị|yêu cầu|các (?:cấp|ngành|cơ quan|đơn vị|địa phương))\b|"
    r"(?!(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Kế hoạch|Hướng dẫn|Luật|Nhà nước|Nhân dân)\b)(?P<first>[^\W\d_]))"
)
"""Where such a sentence may say who does what; one more document, or one more body, is still its grounds."""
SHORTEST = 20
"""Characters that a lead has at least: "Chủ trì" says nothing."""
LEAD = 120
"""Characters that a lead may have before it is cut at the end of a clause."""


@dataclass(frozen=True, slots=True)
class Marked:
    """The spans of a document that matter to slides, by node: figures, and all that is never cut."""

    figures: dict[str, tuple[Stretch, ...]]
    kept: dict[str, tuple[Stretch, ...]]
    noted: dict[tuple[str, str], tuple[Stretch, ...]] = field(default_factory=dict)
    """What is never cut of a footnote, by node and label."""

    @classmethod
    def of(cls, facts: Facts) -> "Marked":
        figures = [figure.span for figure in facts.figures]
        kept = [*figures, *(citation.span for citation in facts.citations)]
        noted: dict[tuple[str, str], list[Stretch]] = defaultdict(list)
        for span in kept:
            if span.footnote is not None:
                noted[span.node, span.footnote].append((span.start, span.end))
        return cls(_by_node(figures), _by_node(kept), {text: tuple(spans) for text, spans in noted.items()})

    def held_in(self, piece: Piece) -> tuple[Stretch, ...]:
        """What of a piece's text is never cut, be it a node's or a footnote's."""
        if piece.footnote is None:
            return self.held(piece.node)
        return held_together(piece.node.text, self.noted.get((piece.node.path, piece.footnote), ()))

    def held(self, node: Node) -> tuple[Stretch, ...]:
        """What of the node's text is never cut."""
        return held_together(node.text, self.kept.get(node.path, ()))


def _by_node(spans: list[Span]) -> dict[str, tuple[Stretch, ...]]:
    found: dict[str, list[Stretch]] = defaultdict(list)
    for span in spans:
        if span.footnote is None:
            found[span.node].append((span.start, span.end))
    return {node: tuple(stretches) for node, stretches in found.items()}


def whole(node: Node) -> list[Piece]:
    """The node's text in one piece without the spaces around it, none for a blank text."""
    start, end = len(node.text) - len(node.text.lstrip()), len(node.text.rstrip())
    return _pieces(node, ((start, end),) if node.text.strip() else (), 0)


def excerpts(
    node: Node, level: int, detail: Detail, marked: Marked, elsewhere: tuple[Stretch, ...] = ()
) -> list[Piece]:
    """The pieces of the node's text that come on slides, in order; none for a blank text.

    The figures `elsewhere` stand on a slide of their own: their sentences need not be shown in the short form.
    """
    return _pieces(node, _stretches(node, detail, marked, elsewhere), level)


def note_pieces(node: Node, notes: Sequence[Footnote], level: int) -> list[Piece]:
    """The footnotes of a node as pieces, each behind its label."""
    pieces = []
    for note in notes:
        told = replace(node, text=note.text, marks=note.marks)
        whole = (0, len(note.text.rstrip()))
        pieces.append(Piece(told, *whole, whole, level, f"({note.label})", note.label))
    return [piece for piece in pieces if piece.node.text.strip()]


def _pieces(node: Node, stretches: tuple[Stretch, ...], level: int) -> list[Piece]:
    return [Piece(node, start, end, (start, end), level, printed_label(node)) for start, end in stretches]


def printed_label(node: Node) -> str:
    """The label that stands before a node's words on a slide; "" for a dash or a star, which say nothing there."""
    return node.printed or "" if node.label and any(map(str.isalnum, node.label)) else ""


def _stretches(node: Node, detail: Detail, marked: Marked, elsewhere: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    told = sentences(node.text, marked.held(node))
    if detail is Detail.FULL or not told:
        return told
    if detail is Detail.SKIP:
        return ()
    first, *rest = told
    figures = tuple(each for each in marked.figures.get(node.path, ()) if each not in elsewhere)
    lead = first if _overlaps(first, figures) else _lead(node, first, marked)
    return (lead, *(sentence for sentence in rest if _overlaps(sentence, figures)))


def _overlaps(stretch: Stretch, others: tuple[Stretch, ...]) -> bool:
    return any(start < stretch[1] and stretch[0] < end for start, end in others)


def _lead(node: Node, first: Stretch, marked: Marked) -> Stretch:
    """The longest beginning of the sentence that ends with a clause and is short enough; else the shortest."""
    if first[1] - first[0] <= LEAD:
        return first
    ends = _clause_ends(node, first, marked)
    short = [end for end in ends if end - first[0] <= LEAD]
    end = short[-1] if short else next(iter(ends), first[1])
    return first[0], _without_sign(node.text, end) if end < first[1] else end


def _clause_ends(node: Node, first: Stretch, marked: Marked) -> list[int]:
    """Where the sentence may be cut: not before it has said something, be that at its end."""
    text, held = node.text, marked.held(node)
    found = {end for cut in (Cut.CLAUSE, Cut.COMMA) for _, end in pieces(text, cut, first, held)[:-1]}
    ends = sorted(end for end in found if end - first[0] >= SHORTEST)
    if _AIMS.match(text, first[0]):
        doer = _doer(text, first)
        return [end for end in ends if end > doer]
    says_nothing = len(ends) > 1 and text[ends[0] - 1] == "," and _OPENERS.match(text, first[0])
    return ends[1:] if says_nothing else ends


def further_ends(piece: Piece, marked: Marked) -> list[int]:
    """Where a lead could end later in its sentence: after its next clauses, and with the sentence."""
    text, start = piece.node.text, piece.excerpt[0]
    told = sentences(text, marked.held(piece.node))
    sentence = next((each for each in told if each[0] == start and piece.excerpt[1] < each[1]), None)
    if sentence is None or piece.footnote is not None:
        return []
    ends = [_without_sign(text, end) for end in _clause_ends(piece.node, sentence, marked)]
    return [end for end in (*ends, sentence[1]) if end > piece.end]


def next_sentence(piece: Piece, marked: Marked) -> Piece | None:
    """The sentence after the one that `piece` ends; None where it ends none, or the text ends with it."""
    told = sentences(piece.node.text, marked.held(piece.node))
    at = next((at for at, (_, end) in enumerate(told) if end == piece.end), len(told))
    if piece.footnote is not None or at + 1 >= len(told):
        return None
    start, end = told[at + 1]
    return replace(piece, start=start, end=end, excerpt=(start, end))


def _doer(text: str, within: Stretch) -> int:
    """Where the sentence begins to say who does what; its end where that can't be told."""
    found = (match.end() for match in _DOERS.finditer(text, *within) if (match["first"] or "A").isupper())
    return next(found, within[1])


def _without_sign(text: str, end: int) -> int:
    return len(text[:end].rstrip(" ;:,"))
