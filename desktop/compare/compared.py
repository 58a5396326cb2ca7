"""Two documents are laid over each other, passage by passage and word by word."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop.compare.alignment import Pairs, Progress, aligned, no_progress
from desktop.compare.alone import written_anew
from desktop.compare.changes import Added, Comparison, Kept, Part, Removed, Row
from desktop.compare.margins import foot_rows, head_rows
from desktop.compare.order import Parents, moved
from desktop.compare.words import same_words
from desktop.guidance.annotations import Edition, edition_of
from desktop.guidance.document import Document

_OF_SIDE = 1
"""A side needs no number of its revision to be compared."""


def compared(old: Document, new: Document, progress: Progress = no_progress) -> Comparison:
    """What became of every passage of `old` in `new`: nodes, footnotes, and the lines above and below the nodes.

    The time grows with the length of both, not with its square. `progress(done, total)` counts passages, and may
    call it off by an exception.
    """
    editions = edition_of(old, _OF_SIDE), edition_of(new, _OF_SIDE)
    olds, news = _parts(old, editions[0]), _parts(new, editions[1])
    pairs = aligned(*editions, progress=lambda _done, _all: progress(0, len(news)))
    pairs |= written_anew(olds, news, pairs)
    away = _moved(olds, news, pairs, (_parents(old, editions[0]), _parents(new, editions[1])))
    rows = _rows(olds, news, pairs, away, progress)
    return Comparison((*head_rows(old, new), *rows, *foot_rows(old, new)))


def _parts(document: Document, edition: Edition) -> list[Part]:
    sections = _sections(document)
    made = []
    for passage in edition.passages:
        node = document.node(passage.node) if passage.node in document else None
        is_node = node is not None and passage.footnote is None
        made.append(
            Part(
                passage.node,
                passage.footnote,
                passage.text,
                node.printed if node and is_node else None,
                sections.get(passage.node),
                is_title=bool(node and is_node and node.is_titled),
            )
        )
    return made


def _sections(document: Document) -> dict[str, str | None]:
    """The path of the nearest title above each node, or its own."""
    found: dict[str, str | None] = {}
    for node in document.nodes:
        found[node.path] = node.path if node.is_titled else found.get(node.parent or "")
    return found


def _parents(document: Document, edition: Edition) -> Parents:
    """For each passage the place of the node above it, or of the node that calls a footnote."""
    places = {passage.node: place for place, passage in enumerate(edition.passages) if passage.footnote is None}
    parents = {node.path: places.get(node.parent or "") for node in document.nodes}
    return [
        places[passage.node] if passage.footnote is not None else parents.get(passage.node)
        for passage in edition.passages
    ]


def _moved(
    olds: Sequence[Part], news: Sequence[Part], pairs: Pairs, parents: tuple[Parents, Parents]
) -> frozenset[int]:
    """As `moved`, and the same pairs the other way round: of two that changed places either may be the one."""
    if [part.text for part in olds] <= [part.text for part in news]:
        return moved(pairs, *parents)
    mirrored = {new: old for old, new in pairs.items()}
    return frozenset(mirrored[new] for new in moved(mirrored, parents[1], parents[0]))


def _rows(
    olds: Sequence[Part], news: Sequence[Part], pairs: Pairs, away: frozenset[int], progress: Progress
) -> Iterator[Row]:
    """In the order of the new side; what went stands behind what it stood behind."""
    old_of = {new: old for old, new in pairs.items()}
    gone = _gone(olds, pairs, away)
    yield from gone[-1]
    for place, part in enumerate(news):
        progress(place, len(news))
        old = old_of.get(place)
        yield Added(part) if old is None else _kept(olds[old], part, is_moved=old in away)
        yield from gone[place]
    progress(len(news), len(news))


def _kept(old: Part, new: Part, *, is_moved: bool) -> Kept:
    return Kept(old, new, same_words(old.text, new.text), is_moved)


def _gone(olds: Sequence[Part], pairs: Pairs, away: frozenset[int]) -> dict[int, list[Row]]:
    """What went, by the place on the new side behind which it would stand; -1 for the beginning."""
    behind = -1
    found: dict[int, list[Row]] = defaultdict(list)
    for place, part in enumerate(olds):
        if place not in pairs:
            found[behind].append(Removed(part))
        elif place not in away:
            behind = pairs[place]
    return found
