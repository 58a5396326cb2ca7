"""Who is asked to do what, and by when."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop.guidance.assignment_bodies import asked, asked_first, body_named
from desktop.guidance.assignment_tables import assignments_of_table
from desktop.guidance.deadlines import due_of
from desktop.guidance.document import TITLED, Document, Node, NodeKind
from desktop.guidance.facts import Assignment
from desktop.text.fold import fold

_PART = re.compile(r"to chuc thuc hien|trach nhiem thuc hien|phan cong")
_HEADED = TITLED | {NodeKind.NUMBERED_PARAGRAPH, NodeKind.CLAUSE}
_TOLD_OF = frozenset({NodeKind.TABLE, NodeKind.QUOTE})


def find_assignments(document: Document) -> Iterator[Assignment]:
    """One for each paragraph of a task, in reading order, with the body that the task or its heading names.

    "Đề nghị UBND Quận quan tâm chỉ đạo …" is body "UBND Quận" and task "quan tâm chỉ đạo …". Below a
    heading that names a body, each point is a task of it.
    """
    tables = {table.node: table for table in document.tables}
    bodies: dict[str, str] = {}
    for node in document.nodes:
        if node.path in tables:
            yield from (_with_day(task) for task in assignments_of_table(tables[node.path]))
        elif node.kind not in _TOLD_OF:
            yield from _of_node(document, node, bodies)


def _of_node(document: Document, node: Node, bodies: dict[str, str]) -> Iterator[Assignment]:
    """`bodies` keeps, by path, whom all that stands below a node is for."""
    named = body_named(node.text) if node.kind in _HEADED and document.children(node.path) else None
    if named:
        bodies[node.path] = named
        return
    found = _found(document, node)
    if found:
        bodies[node.path] = found.body
        if node.text.rstrip().endswith(":") and document.children(node.path):
            return
        yield _due(found)
    elif node.parent in bodies and not node.is_titled:
        bodies[node.path] = bodies[node.parent]
        yield _due(Assignment(bodies[node.parent], node.text, node.path))


def _found(document: Document, node: Node) -> Assignment | None:
    """What the node itself says; in the part on carrying out a task may begin with any name."""
    if node.is_titled:
        return None
    parent = document.node(node.parent) if node.parent else None
    carries_out = parent is not None and parent.kind is NodeKind.HEADING and bool(_PART.search(fold(parent.text)))
    found = asked_first(node.text) if carries_out else asked(node.text)
    return Assignment(found.body, node.text[found.start :], node.path) if found else None


def _due(task: Assignment) -> Assignment:
    return replace(task, due=due_of(task.task))


def _with_day(task: Assignment) -> Assignment:
    return replace(task, due=(due_of(task.due) if task.due else None) or task.due or due_of(task.task))
