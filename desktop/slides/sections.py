"""The sections of a deck as a person plans it: not so fine that they can't be looked over, and how long each takes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from desktop.guidance.document import Document, Node
from desktop.slides.deck import Slide

MOST = 20
"""Sections that a person looks over at once: of more, their parents are taken, where there are any."""


def sections_of(document: Document, nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The headings among `nodes` that a plan is made of: as deep as they are few enough."""
    depths = _depths(document, nodes)
    best: tuple[Node, ...] = ()
    for depth in range(1, max(depths.values(), default=0) + 1):
        chosen = tuple(node for node in nodes if _stands_at(node, depth, depths, document))
        if best and len(chosen) > MOST:
            break
        best = chosen
    return best


def _depths(document: Document, nodes: Sequence[Node]) -> dict[str, int]:
    """How deep each heading stands among the headings of `nodes`, from 1."""
    depths: dict[str, int] = {}
    for node in nodes:
        if node.is_titled:
            above = [depths[each.path] for each in document.ancestors(node.path) if each.path in depths]
            depths[node.path] = max(above, default=0) + 1
    return depths


def _stands_at(node: Node, depth: int, depths: dict[str, int], document: Document) -> bool:
    own = depths.get(node.path)
    if own is None or own > depth:
        return False
    return own == depth or not any(child.path in depths for child in document.children(node.path))


def section_at(document: Document, path: str, sections: Iterable[str]) -> str | None:
    """The one of `sections` that the node at `path` stands in; None where it stands in none."""
    known = set(sections)
    if path not in document:
        return None
    return next((each.path for each in (document.node(path), *document.ancestors(path)) if each.path in known), None)


def seconds_by_section(document: Document, slides: Iterable[Slide], sections: Sequence[Node]) -> dict[str, float]:
    """How long speaking takes in each of `sections`; cover, agenda and what stands above them all are in none."""
    seconds: dict[str, float] = defaultdict(float)
    paths = [node.path for node in sections]
    for slide in slides:
        heading = slide.title_span.node if slide.title_span else next(iter(slide.nodes), "")
        if (section := section_at(document, heading, paths)) is not None:
            seconds[section] += slide.seconds
    return {path: round(seconds[path], 1) for path in paths}
