"""The charts of a document's figures: parts of a whole, shares of a plan, growth, one measure of several things."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, takewhile

from PySide6.QtCore import QCoreApplication

from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts, Figure, Span
from desktop.guidance.refs import NodeRef
from desktop.guidance.sentences import sentences
from desktop.slides.charts import Charts
from desktop.slides.content import Bar, BarGroup, Chart, ChartKind
from desktop.text.fold import fold
from desktop.ui.data.amounts import sum_words

translate = QCoreApplication.translate

_FEWEST, _ALIKE = 2, 2
"""Bars of a chart, and words that what is measured begins with alike."""
_YEAR = re.compile(r"\d{4}")
_PLAN_MET = 100.0


def charts_of(document: Document, facts: Facts) -> tuple[DataChart, ...]:
    """In reading order, those found by what the text compares itself before those of one measure."""
    return (*_compared(document, facts), *_of_one_measure(document, facts))


def _compared(document: Document, facts: Facts) -> Iterator[DataChart]:
    charts = Charts(document, facts)
    values = {figure.span: figure.value for figure in facts.figures}
    holding = {check.parts: sum_words(check, values) for check in facts.sums}
    for node in document.nodes:
        for chart in charts.of(node, list(sentences(node.text))):
            for group in chart.groups:
                yield _of_group(document, chart, group, holding.get(tuple(bar.figure for bar in group.bars), ""))


def _of_group(document: Document, chart: Chart, group: BarGroup, note: str) -> DataChart:
    name = group.name.text if group.name else ""
    bars = tuple(_bar(document, bar) for bar in group.bars)
    match chart.kind:
        case ChartKind.PLAN:
            met = translate("Data", "Vạch dọc: 100 % kế hoạch")
            return DataChart(name or translate("Data", "So với kế hoạch"), bars, met, _PLAN_MET)
        case ChartKind.GROWTH:
            return DataChart(translate("Data", "Tăng, giảm {since}").format(since=name).strip(), bars)
        case ChartKind.PARTS:
            return DataChart(name, bars, note)


def _bar(document: Document, bar: Bar) -> ChartBar:
    """Where nothing says what a bar is of, its own words do: "05 Vàng"."""
    return _chart_bar(document, bar.figure, bar.label.text if bar.label else "", bar.amount)


def _chart_bar(document: Document, span: Span, label: str, value: float) -> ChartBar:
    return ChartBar(label, value, span.text, NodeRef(document.id, span.node, span.footnote), (span.start, span.end))


def _of_one_measure(document: Document, facts: Facts) -> Iterator[DataChart]:
    plain = [one for one in facts.figures if one.out_of is None and one.measures and one.unit != "%"]
    yield from _by_period(document, plain)
    for _, here in groupby(plain, lambda one: (one.span.node, one.span.footnote)):
        yield from _of_things(document, list(here))


def _by_period(document: Document, figures: Sequence[Figure]) -> Iterator[DataChart]:
    """The same thing measured at several times, anywhere in the document, the earliest first."""
    timed = [one for one in figures if one.period and _YEAR.search(one.period)]
    for members in _groups(timed, lambda one: (one.unit, fold(one.measures or ""))):
        periods = [one.period or "" for one in members]
        if len(set(periods)) == len(members) >= _FEWEST:
            ordered = sorted(members, key=lambda one: _YEAR.findall(one.period or ""))
            bars = tuple(_chart_bar(document, one.span, one.period or "", one.value) for one in ordered)
            yield DataChart(members[0].measures or "", bars, in_order=True)


def _of_things(document: Document, figures: Sequence[Figure]) -> Iterator[DataChart]:
    """In one passage, one unit of things that begin with the same words: "Giá trị ngành …"."""
    for members in _groups(figures, lambda one: (one.unit, one.period, _beginning(one.measures or ""))):
        labels = [one.measures or "" for one in members]
        if len(set(labels)) == len(members) >= _FEWEST and _beginning(labels[0]):
            bars = tuple(_chart_bar(document, one.span, one.measures or "", one.value) for one in members)
            yield DataChart(f"{_shared(labels)} … ({members[0].unit})", bars)


def _beginning(words: str) -> str:
    found = fold(words).split()
    return " ".join(found[:_ALIKE]) if len(found) > _ALIKE else ""


def _shared(labels: Sequence[str]) -> str:
    """The words that all of them begin with."""
    alike = takewhile(lambda words: len(set(words)) == 1, zip(*(label.split() for label in labels), strict=False))
    return " ".join(words[0] for words in alike)


def _groups(figures: Iterable[Figure], key: Callable[[Figure], object]) -> Iterator[list[Figure]]:
    found: dict[object, list[Figure]] = {}
    for figure in figures:
        found.setdefault(key(figure), []).append(figure)
    return iter(found.values())
