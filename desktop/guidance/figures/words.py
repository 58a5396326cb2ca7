"""The words around figures: what each measures, of what time, and how it compares."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.guidance.facts import Figure
from desktop.guidance.figures.changes import change_of
from desktop.guidance.figures.clauses import clause_of
from desktop.guidance.figures.measures import Measure, measure_of, said_after
from desktop.guidance.figures.periods import period_of


def described(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of a text with the words that belong to them; None where the text does not tell."""
    measures: list[Measure] = []
    for index, figure in enumerate(figures):
        clause = clause_of(text, figures, index)
        measures.append(measure_of(clause, figure, measures[-1] if clause.follows is not None else None))
        yield replace(
            figure,
            measures=measures[-1].words,
            period=period_of(clause, said_after(clause), figure.unit),
            change=change_of(clause, figure.span.text),
        )
