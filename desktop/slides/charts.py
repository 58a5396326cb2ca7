"""The figures of a node that compare, as bars: parts of a whole, shares of a plan, growth since one year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Facts, Figure, Span, SumCheck
from desktop.slides.cards import LONGEST
from desktop.slides.content import Bar, BarGroup, Chart, ChartKind
from desktop.slides.cutting import Stretch
from desktop.slides.locating import around, distance, near, sub

FEWEST_PARTS, FEWEST_COMPARED = 3, 2
_PLAN = re.compile(r"kế hoạch|dự toán|chỉ tiêu|mục tiêu")
_GROWTH = re.compile(r"(?P<way>tăng|giảm)\b.*?(?P<since>(?:năm|tháng|quý) \S+|cùng kỳ.*)$")
_GAP = 30
"""Characters that may stand between the words that name a total and its figure."""


@dataclass(frozen=True, slots=True)
class Charts:
    """Finds the charts of a document's nodes."""

    document: Document
    facts: Facts

    def of(self, node: Node, told: Sequence[Stretch]) -> tuple[Chart, ...]:
        """The charts of `node`, whose sentences are `told`."""
        figures = [figure for figure in self.facts.figures if figure.span.node == node.path]
        plain = [figure for figure in figures if figure.span.footnote is None and figure.unit == "%"]
        found = (_plan(node, plain, told), _growth(node, plain, told), *self._parts(node, figures))
        return tuple(chart for chart in found if chart)

    def _parts(self, node: Node, figures: Sequence[Figure]) -> Iterator[Chart]:
        sums = {check.total: check for check in self.facts.sums if check.total.node == node.path and check.holds}
        by_span = {figure.span: figure for figure in figures}
        parts = {part for check in sums.values() for part in check.parts}
        for check in sums.values():
            if check.total not in parts:
                chart = Chart(ChartKind.PARTS, tuple(self._groups(check, sums, by_span)))
                if len(chart.bars) >= FEWEST_PARTS and all(group.bars for group in chart.groups):
                    yield chart

    def _groups(self, check: SumCheck, sums: dict[Span, SumCheck], figures: dict[Span, Figure]) -> Iterator[BarGroup]:
        """The parts themselves, or, where each of them is a total in turn, the parts of each."""
        inner = [sums[part] for part in check.parts if part in sums]
        for each in inner if len(inner) == len(check.parts) else [check]:
            yield BarGroup(self._bars(each, figures), self._name(each.total, figures))

    def _bars(self, check: SumCheck, figures: dict[Span, Figure]) -> tuple[Bar, ...]:
        """Each part with its own words; none where a part is no figure or two could not be told apart."""
        parts = [figures[part] for part in check.parts if part in figures]
        text = self._text(check.parts[0])
        labels = [near(text, part.measures, part.span, _beside(part.span, parts, text)) for part in parts]
        named = len({label.text for label in labels if label}) == len(parts)
        bars = (Bar(part.span, part.value, label if named else None) for part, label in zip(parts, labels, strict=True))
        told_apart = named or len({part.span.text.lstrip("0123456789., ") for part in parts}) == len(parts)
        return tuple(bars) if told_apart and len(parts) == len(check.parts) else ()

    def _name(self, total: Span, figures: dict[Span, Figure]) -> Span | None:
        """The total with the words before it that say what it is of."""
        text, figure = self._text(total), figures.get(total)
        what = near(text, figure.measures, total, (0, len(text))) if figure else None
        if what and what.end <= total.start and distance((what.start, what.end), (total.start, total.end)) <= _GAP:
            return sub(total, what.start, total.end, text)
        return total

    def _text(self, span: Span) -> str:
        if span.footnote is None:
            return self.document.node(span.node).text
        return next(note.text for note in self.document.notes_of(span.node) if note.label == span.footnote)


def _beside(span: Span, parts: Sequence[Figure], text: str) -> Stretch:
    """Between the parts before and after: a part's own words stand there."""
    before = [part.span.end for part in parts if part.span.end <= span.start]
    after = [part.span.start for part in parts if part.span.start >= span.end]
    return max(before, default=0), min(after, default=len(text))


def _plan(node: Node, figures: Sequence[Figure], told: Sequence[Stretch]) -> Chart | None:
    """Shares of a plan, told apart by the words of whose plan it is, under what they are all shares of."""
    bars, shared = [], []
    for figure in figures:
        inside = around(node.text, figure.change, figure.span)
        label = sub(figure.span, figure.span.end, inside[1], node.text) if inside else None
        if label and _PLAN.search(label.text) and len(label.text) <= LONGEST:
            bars.append(Bar(figure.span, figure.value, label))
            shared.append(_measured(node, figure, told))
    same = len({what.text if what else "" for what in shared}) == 1
    return _compared(ChartKind.PLAN, bars, shared[0] if same else None)


def _measured(node: Node, figure: Figure, told: Sequence[Stretch]) -> Span | None:
    """The words of the figure's sentence that say what it measures, where they are few enough."""
    sentence = next((each for each in told if each[0] <= figure.span.start and figure.span.end <= each[1]), None)
    what = near(node.text, figure.measures, figure.span, sentence) if sentence else None
    return what if what and len(what.text) <= LONGEST else None


def _growth(node: Node, figures: Sequence[Figure], told: Sequence[Stretch]) -> Chart | None:
    """Growth or decline since the same time; where the text has both, or several times, nothing is compared."""
    bars: list[Bar] = []
    since: list[Span] = []
    ways: set[tuple[str, str]] = set()
    for figure in figures:
        inside = around(node.text, figure.change, figure.span)
        match = _GROWTH.search(node.text[slice(*inside)]) if inside else None
        label = _measured(node, figure, told)
        if match and inside and label:
            bars.append(Bar(sub(figure.span, inside[0], figure.span.end, node.text), figure.value, label))
            ways.add((match["way"], match["since"]))
            since.append(sub(figure.span, figure.span.end, inside[1], node.text))
    return _compared(ChartKind.GROWTH, bars, since[0]) if len(ways) == 1 else None


def _compared(kind: ChartKind, bars: Sequence[Bar], name: Span | None = None) -> Chart | None:
    told_apart = len({bar.label.text for bar in bars if bar.label}) == len(bars)
    return Chart(kind, (BarGroup(tuple(bars), name),)) if len(bars) >= FEWEST_COMPARED and told_apart else None
