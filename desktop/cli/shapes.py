"""Documents, facts and hits as the JSON values of docs/command-line.md."""

from typing import Any

from desktop.guidance.document import Document, Footnote, Mark, Node
from desktop.guidance.facts import (
    Abbreviation,
    Assignment,
    Citation,
    DateMention,
    Deadline,
    Facts,
    Figure,
    Span,
    Suggestion,
    SumCheck,
)
from desktop.guidance.refs import Hit
from desktop.library.cited import Cited

Json = dict[str, Any]


def document_json(document: Document, facts: Facts, revision: int, cited: Cited) -> Json:
    """One entry of `documents`; what the source does not give is null or empty."""
    return {
        "id": document.id,
        "revision": revision,
        "kind": document.kind,
        "title": document.title,
        "number": document.number,
        "issued_on": document.issued_on,
        "place": document.place,
        "issuer": document.issuer,
        "secrecy": document.secrecy,
        "nodes": [_node(node) for node in document.nodes],
        "footnotes": [_footnote(note) for note in document.footnotes],
        "tables": [{"node": table.node, "rows": [list(row) for row in table.rows]} for table in document.tables],
        **_facts(facts),
        "citations": [_citation(citation, cited.document_of(citation, document.id)) for citation in facts.citations],
        "recipients": [
            {"text": recipient.text, "group": recipient.group, "group_inferred": recipient.group_inferred}
            for recipient in document.recipients
        ],
        "signature": list(document.signature),
        "letterhead": list(document.letterhead),
    }


def _facts(facts: Facts) -> Json:
    return {
        "figures": [_figure(figure) for figure in facts.figures],
        "abbreviations": [_abbreviation(abbreviation) for abbreviation in facts.abbreviations],
        "assignments": [_assignment(assignment) for assignment in facts.assignments],
        "dates": [_date(mention) for mention in facts.dates],
        "sums": [_sum(check) for check in facts.sums],
        "deadlines": [_deadline(deadline) for deadline in facts.deadlines],
        "suggestions": [_suggestion(suggestion) for suggestion in facts.suggestions],
    }


def _marks(marks: tuple[Mark, ...]) -> list[Json]:
    return [{"start": mark.start, "end": mark.end, "style": mark.style.value} for mark in marks]


def _node(node: Node) -> Json:
    return {
        "path": node.path,
        "parent": node.parent,
        "kind": node.kind.value,
        "label": node.label,
        "printed": node.printed,
        "level": node.level,
        "text": node.text,
        "marks": _marks(node.marks),
        "source": {"lines": list(node.lines) or None, "pages": list(node.pages) or None},
    }


def _footnote(note: Footnote) -> Json:
    return {
        "label": note.label,
        "node": note.node,
        "offset": note.offset,
        "text": note.text,
        "marks": _marks(note.marks),
        "source": {"lines": list(note.lines), "pages": None},
    }


def _span(span: Span) -> Json:
    return {
        "node": span.node,
        "footnote": span.footnote,
        "start": span.start,
        "end": span.end,
        "text": span.text,
    }


def _citation(citation: Citation, document: str | None) -> Json:
    """`document` is the id of the cited document where the library has it."""
    return {
        **_span(citation.span),
        "kind": citation.kind,
        "number": citation.number,
        "issued_on": citation.issued_on,
        "issuer": citation.issuer,
        "document": document,
    }


def _figure(figure: Figure) -> Json:
    return {
        **_span(figure.span),
        "value": figure.value,
        "unit": figure.unit,
        "out_of": figure.out_of,
        "measures": figure.measures,
        "period": figure.period,
        "change": figure.change,
    }


def _abbreviation(abbreviation: Abbreviation) -> Json:
    return {
        "short": abbreviation.short,
        "expansions": [{"text": words.text, "source": words.source} for words in abbreviation.expansions],
        "count": abbreviation.count,
    }


def _assignment(assignment: Assignment) -> Json:
    return {"body": assignment.body, "task": assignment.task, "due": assignment.due, "node": assignment.node}


def _date(mention: DateMention) -> Json:
    return {**_span(mention.span), "iso": mention.iso}


def _sum(check: SumCheck) -> Json:
    return {"total": _span(check.total), "parts": [_span(part) for part in check.parts], "holds": check.holds}


def _deadline(deadline: Deadline) -> Json:
    return {**_span(deadline.span), "iso": deadline.iso}


def _suggestion(suggestion: Suggestion) -> Json:
    return {
        **_span(suggestion.span),
        "found": suggestion.span.text,
        "suggested": suggestion.suggested,
        "confidence": suggestion.confidence,
    }


def hit_json(hit: Hit) -> Json:
    """One entry of `hits`; `footnote` is the label of the note that matched, null for a node."""
    return {
        "document": hit.ref.document,
        "path": hit.ref.path,
        "footnote": hit.ref.footnote,
        "breadcrumb": list(hit.breadcrumb),
        "heading": hit.heading,
        "tier": hit.tier.value,
        "source": hit.source.value,
        "score": hit.score,
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }
