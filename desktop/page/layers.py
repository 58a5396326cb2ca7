"""The layers over each text of a document: bold and italic, and the facts found in it."""

from collections.abc import Iterable, Iterator

from desktop.guidance.document import Mark
from desktop.guidance.facts import Facts, Span
from desktop.page.links import Link, LinkKind
from desktop.page.runs import Layer

Place = tuple[str, str | None]
"""A node's path, and the label of the note where the text is a note's."""


def fact_layers(facts: Facts) -> dict[Place, tuple[Layer, ...]]:
    """The layers of all facts that have a place in the text, by that place."""
    layers: dict[Place, list[Layer]] = {}
    for span, link in _linked_spans(facts):
        layer = Layer(span.start, span.end, link.kind, link.href)
        layers.setdefault((span.node, span.footnote), []).append(layer)
    return {place: tuple(found) for place, found in layers.items()}


def mark_layers(marks: Iterable[Mark]) -> tuple[Layer, ...]:
    """Bold and italic as layers."""
    return tuple(Layer(mark.start, mark.end, mark.style) for mark in marks)


def _linked_spans(facts: Facts) -> Iterator[tuple[Span, Link]]:
    for place, citation in enumerate(facts.citations):
        yield citation.span, Link(LinkKind.CITATION, str(place))
    for place, figure in enumerate(facts.figures):
        yield figure.span, Link(LinkKind.FIGURE, str(place))
    for place, suggestion in enumerate(facts.suggestions):
        yield suggestion.span, Link(LinkKind.SUGGESTION, str(place))
    for abbreviation in facts.abbreviations:
        for span in abbreviation.spans:
            yield span, Link(LinkKind.ABBREVIATION, abbreviation.short)
