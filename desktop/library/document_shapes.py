"""Rows of the parts of a document: nodes, footnotes, recipients."""

import json
import sqlite3
from collections.abc import Iterable

from desktop.guidance.document import Footnote, Mark, Node, NodeKind, Recipient, Style, Table
from desktop.library.shape import Cell, Shape


def list_text(values: Iterable[object]) -> str:
    """A list as JSON text that a person can read."""
    return json.dumps(list(values), ensure_ascii=False)


def _marks_text(marks: tuple[Mark, ...]) -> str:
    return list_text({"start": mark.start, "end": mark.end, "style": mark.style} for mark in marks)


def _marks(text: str) -> tuple[Mark, ...]:
    return tuple(Mark(mark["start"], mark["end"], Style(mark["style"])) for mark in json.loads(text))


def _node_row(node: Node) -> tuple[Cell, ...]:
    return (
        node.path,
        node.parent,
        node.kind,
        node.text,
        node.label,
        node.printed,
        node.level,
        _marks_text(node.marks),
        list_text(node.lines),
        list_text(node.pages),
    )


def _node(row: sqlite3.Row) -> Node:
    path, parent, kind, text, label, printed, level, marks, lines, pages = row
    places = tuple(json.loads(lines)), tuple(json.loads(pages))
    return Node(path, parent, NodeKind(kind), text, label, printed, level, _marks(marks), *places)


def _footnote_row(note: Footnote) -> tuple[Cell, ...]:
    return note.label, note.node, note.offset, note.text, _marks_text(note.marks), list_text(note.lines)


def _footnote(row: sqlite3.Row) -> Footnote:
    label, node, offset, text, marks, lines = row
    return Footnote(label, node, offset, text, _marks(marks), tuple(json.loads(lines)))


def _table_row(table: Table) -> tuple[Cell, ...]:
    return table.node, list_text(table.rows)


def _table(row: sqlite3.Row) -> Table:
    node, cells = row
    return Table(node, tuple(tuple(line) for line in json.loads(cells)))


def _recipient_row(recipient: Recipient) -> tuple[Cell, ...]:
    return recipient.text, recipient.group, recipient.group_inferred


def _recipient(row: sqlite3.Row) -> Recipient:
    text, group, group_inferred = row
    return Recipient(text, group, bool(group_inferred))


NODES = Shape(
    "nodes",
    ("path", "parent_path", "kind", "text", "label", "printed_label", "level", "marks", "source_lines", "source_pages"),
    _node_row,
    _node,
)
FOOTNOTES = Shape(
    "footnotes",
    ("label", "node_path", "anchor_offset", "text", "marks", "source_lines"),
    _footnote_row,
    _footnote,
)
TABLES = Shape("table_cells", ("node_path", "cells"), _table_row, _table)
RECIPIENTS = Shape("recipients", ("text", "recipient_group", "group_inferred"), _recipient_row, _recipient)
