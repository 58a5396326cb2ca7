"""Rows of the facts of a document."""

import json
import sqlite3
from dataclasses import asdict

from desktop.guidance.facts import (
    Abbreviation,
    Assignment,
    Citation,
    DateMention,
    Deadline,
    Expansion,
    Figure,
    Span,
    Suggestion,
    SumCheck,
)
from desktop.library.document_shapes import list_text
from desktop.library.shape import Cell, Shape

_SPAN = ("node_path", "footnote", "start_offset", "end_offset", "text")


def _span_row(span: Span) -> tuple[Cell, ...]:
    return span.node, span.footnote, span.start, span.end, span.text


def _citation_row(fact: Citation) -> tuple[Cell, ...]:
    return *_span_row(fact.span), fact.kind, fact.number, fact.issued_on, fact.issuer


def _citation(row: sqlite3.Row) -> Citation:
    return Citation(Span(*row[:5]), *row[5:])


def _figure_row(fact: Figure) -> tuple[Cell, ...]:
    return *_span_row(fact.span), fact.value, fact.unit, fact.out_of, fact.measures, fact.period, fact.change


def _figure(row: sqlite3.Row) -> Figure:
    return Figure(Span(*row[:5]), *row[5:])


def _abbreviation_row(fact: Abbreviation) -> tuple[Cell, ...]:
    return fact.short, list_text(map(asdict, fact.expansions)), fact.count, list_text(map(asdict, fact.spans))


def _abbreviation(row: sqlite3.Row) -> Abbreviation:
    short, expansions, count, spans = row
    return Abbreviation(
        short,
        tuple(Expansion(**expansion) for expansion in json.loads(expansions)),
        count,
        tuple(Span(**span) for span in json.loads(spans)),
    )


def _assignment_row(fact: Assignment) -> tuple[Cell, ...]:
    return fact.body, fact.task, fact.node, fact.due


def _assignment(row: sqlite3.Row) -> Assignment:
    return Assignment(*row)


def _date_row(fact: DateMention) -> tuple[Cell, ...]:
    return *_span_row(fact.span), fact.iso


def _date(row: sqlite3.Row) -> DateMention:
    return DateMention(Span(*row[:5]), *row[5:])


def _sum_row(fact: SumCheck) -> tuple[Cell, ...]:
    return *_span_row(fact.total), list_text(map(asdict, fact.parts)), int(fact.holds)


def _sum(row: sqlite3.Row) -> SumCheck:
    *total, parts, holds = row
    return SumCheck(Span(*total), tuple(Span(**part) for part in json.loads(parts)), bool(holds))


def _deadline_row(fact: Deadline) -> tuple[Cell, ...]:
    return *_span_row(fact.span), fact.iso


def _deadline(row: sqlite3.Row) -> Deadline:
    return Deadline(Span(*row[:5]), *row[5:])


def _suggestion_row(fact: Suggestion) -> tuple[Cell, ...]:
    return *_span_row(fact.span), fact.suggested, fact.confidence


def _suggestion(row: sqlite3.Row) -> Suggestion:
    return Suggestion(Span(*row[:5]), *row[5:])


CITATIONS = Shape("citations", (*_SPAN, "kind", "number", "issued_on", "issuer"), _citation_row, _citation)
FIGURES = Shape("figures", (*_SPAN, "value", "unit", "out_of", "measures", "period", "change"), _figure_row, _figure)
ABBREVIATIONS = Shape(
    "abbreviations", ("short", "expansions", "occurrences", "spans"), _abbreviation_row, _abbreviation
)
ASSIGNMENTS = Shape("assignments", ("body", "task", "node_path", "due"), _assignment_row, _assignment)
DATES = Shape("dates", (*_SPAN, "iso"), _date_row, _date)
SUMS = Shape("sums", (*_SPAN, "parts", "holds"), _sum_row, _sum)
DEADLINES = Shape("deadlines", (*_SPAN, "iso"), _deadline_row, _deadline)
SUGGESTIONS = Shape("suggestions", (*_SPAN, "suggested", "confidence"), _suggestion_row, _suggestion)
