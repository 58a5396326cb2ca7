""" "I have 25 minutes": what to show in full, in short or not at all, section by section, and how long that takes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Deck, DeckSettings, Detail
from desktop.slides.excerpts import Marked
from desktop.slides.outline import chosen_nodes
from desktop.slides.pace import in_minutes, is_near, total_seconds
from desktop.slides.sections import seconds_by_section, sections_of

NO_TIME = 0.001
"""Minutes in which a deck says no more than it has to."""
ASSIGNMENT = 3
"""What is asked of somebody counts as this many figures when a section has to go."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One section of a plan: how it is shown, and how long speaking to it takes.

    `short` and `full` are the seconds that each would take if nothing had to be fitted.
    """

    path: str
    label: str
    title: str
    detail: Detail
    seconds: float
    short: float
    full: float

    @property
    def minutes(self) -> float:
        return self.seconds / 60


@dataclass(frozen=True, slots=True)
class Plan:
    """What is proposed for `minutes`: `deck` is the deck of `deck.settings`, made to last as long."""

    minutes: float
    rows: tuple[PlanRow, ...]
    deck: Deck

    @property
    def seconds(self) -> float:
        """How long the whole deck takes, cover and agenda with it."""
        return total_seconds(self.deck.slides)

    @property
    def is_near(self) -> bool:
        """Whether the deck lasts about as long as was asked."""
        return is_near(self.seconds, self.minutes)


@dataclass(frozen=True, slots=True)
class _Section:
    """What a section takes at each detail, in seconds; `least` is short with no word more than is shown."""

    node: Node
    least: float
    short: float
    full: float
    worth: float


def plan(document: Document, facts: Facts, settings: DeckSettings, minutes: float) -> Plan:
    """A plan for `minutes` of speaking; what `settings` choose for a node is kept. Needs loaded fonts."""
    nodes = chosen_nodes(document, settings.sections)
    heads = sections_of(document, nodes)
    free = replace(settings, minutes=None, detail=Detail.SHORT)
    short = compose_deck(document, facts, free)
    full = compose_deck(document, facts, replace(free, detail=Detail.FULL))
    sections = _measured(document, facts, heads, short, full)
    details = _chosen(sections, short, minutes, dict(settings.details))
    proposed = tuple((path, detail) for path, detail in details.items() if detail is not Detail.SHORT)
    deck = compose_deck(document, facts, replace(free, details=(*proposed, *settings.details), minutes=minutes))
    return Plan(minutes, _rows(document, deck, sections, {**details, **dict(settings.details)}), deck)


def _measured(document: Document, facts: Facts, heads: Sequence[Node], short: Deck, full: Deck) -> tuple[_Section, ...]:
    tight = in_minutes(short.slides, replace(short.settings, minutes=NO_TIME), Marked.of(facts))
    takes = [seconds_by_section(document, slides, heads) for slides in (tight, short.slides, full.slides)]
    return tuple(
        _Section(node, takes[0][node.path], takes[1][node.path], takes[2][node.path], _worth(document, facts, node))
        for node in heads
    )


def _worth(document: Document, facts: Facts, node: Node) -> float:
    """How much of what an audience came for stands in a section: figures, and who is to do what."""
    paths = {each.path for each in document.subtree(node.path)}
    figures = sum(figure.span.node in paths for figure in facts.figures)
    return figures + ASSIGNMENT * sum(assignment.node in paths for assignment in facts.assignments)


def _chosen(sections: Sequence[_Section], short: Deck, minutes: float, fixed: dict[str, Detail]) -> dict[str, Detail]:
    """All sections short, then some skipped while even that is too long, others full while there is time."""
    details = {each.node.path: Detail.SHORT for each in sections}
    asked = minutes * 60
    open_ = sorted((each for each in sections if each.node.path not in fixed), key=_a_second)
    outside = total_seconds(short.slides) - sum(each.short for each in sections)
    least = outside + sum(each.least for each in sections)
    for each in open_[:-1]:
        if least <= asked:
            break
        details[each.node.path] = Detail.SKIP
        least -= each.least
    usual = outside + sum(each.short for each in sections)
    for each in reversed(open_):
        if details[each.node.path] is Detail.SHORT and usual + each.full - each.short <= asked:
            details[each.node.path] = Detail.FULL
            usual += each.full - each.short
    return details


def _a_second(section: _Section) -> float:
    return section.worth / max(section.least, 1.0)


def _rows(
    document: Document, deck: Deck, sections: Sequence[_Section], details: dict[str, Detail]
) -> tuple[PlanRow, ...]:
    takes = seconds_by_section(document, deck.slides, [each.node for each in sections])
    return tuple(
        PlanRow(
            each.node.path,
            each.node.printed or "",
            each.node.text,
            details[each.node.path],
            takes[each.node.path],
            each.short,
            each.full,
        )
        for each in sections
    )
