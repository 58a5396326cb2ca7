"""Who does what: the assignments of a node as tasks, verbatim, with the body that the text names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document, Node
from desktop.guidance.facts import Assignment, Facts, Span
from desktop.slides.content import Task
from desktop.slides.locating import sub
from desktop.slides.pages import Piece


@dataclass(frozen=True, slots=True)
class TaskPiece:
    """A piece of a node that says a task, and the body that it is for."""

    piece: Piece
    task: Span
    body: Span
    due: Span | None = None


class Tasks:
    """The assignments of a document by node, with the place where the text names their body."""

    def __init__(self, document: Document, facts: Facts) -> None:
        self._document, self._facts = document, facts
        told = [(each, body) for each in facts.assignments if _says(document, each) and (body := self._body(each))]
        self._by_node = {each.node: (each, body) for each, body in told}

    def __contains__(self, path: object) -> bool:
        return path in self._by_node

    def start(self, node: Node) -> int:
        """Where the task begins in the node's text: before it stands who is to do it."""
        return len(node.text) - len(self._by_node[node.path][0].task)

    def of(self, pieces: Sequence[Piece]) -> list[TaskPiece]:
        """The pieces of one node as tasks of the body that it names."""
        assignment, body = self._by_node[pieces[0].node.path]
        opens = self.start(pieces[0].node)
        return [self._task(piece, body, max(piece.start, opens), assignment) for piece in pieces if piece.end > opens]

    def _task(self, piece: Piece, body: Span, start: int, assignment: Assignment) -> TaskPiece:
        node = piece.node
        like = Span(node.path, None, 0, 0, "")
        return TaskPiece(piece, sub(like, start, piece.end, node.text), body, self._due(node, assignment, piece))

    def _due(self, node: Node, assignment: Assignment, piece: Piece) -> Span | None:
        """The words that say by when, where they are not in what is shown of the text."""
        ends = (each.span for each in self._facts.deadlines if each.span.node == node.path)
        words = next((span for span in ends if assignment.due and span.footnote is None), None)
        if words is None or piece.start != piece.excerpt[0] or piece.excerpt[0] <= words.start < piece.excerpt[1]:
            return None
        return words

    def _body(self, assignment: Assignment) -> Span | None:
        """Where the body is named: in the node before the task, else in the nearest node above that names it."""
        node = self._document.node(assignment.node)
        for each in (node, *reversed(self._document.ancestors(node.path))):
            at = each.text.find(assignment.body)
            if at != -1:
                return Span(each.path, None, at, at + len(assignment.body), assignment.body)
        return None


def _says(document: Document, assignment: Assignment) -> bool:
    """Whether the task is the end of its node's text: of a table's cell it is not."""
    return assignment.node in document and document.node(assignment.node).text.endswith(assignment.task)


def on_slide(pieces: Sequence[TaskPiece], title: str) -> tuple[Task, ...]:
    """The tasks of one slide: a body that has several is named once, and not at all where it is the `title`."""
    tasks: list[Task] = []
    last = title.rstrip(" :")
    for each in joined(pieces):
        tasks.append(Task(each.task, each.body if each.body.text != last else None, each.due))
        last = each.body.text
    return tuple(tasks)


def joined(pieces: Sequence[TaskPiece]) -> list[TaskPiece]:
    """Pieces that go on where the one before ended made one task."""
    runs: list[TaskPiece] = []
    for each in pieces:
        if runs and each.piece.joins(runs[-1].piece):
            start = runs[-1].task.start
            task = replace(each.task, start=start, text=each.piece.node.text[start : each.task.end])
            piece = replace(runs[-1].piece, end=each.piece.end)
            runs[-1] = replace(runs[-1], piece=piece, task=task)
        else:
            runs.append(each)
    return runs
