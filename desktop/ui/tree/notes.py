"""What the person has made of each row of the outline: how many marks, and how much of it was read."""

from collections.abc import Iterable, Mapping

from desktop.guidance.refs import NodeCount, NodeRef
from desktop.study.progress import Progress, ReadState
from desktop.ui.tree.counts import Line, OutlineCounts


class OutlineNotes:
    """Of the document that is open; of the others nothing is told."""

    def __init__(self, line: Line) -> None:
        self._marks = OutlineCounts(line)
        self._document = ""
        self._progress: Mapping[str, Progress] = {}

    def set(self, document: str, marks: Iterable[NodeCount], progress: Mapping[str, Progress]) -> None:
        """`progress` is by path, that of the whole document under ""."""
        self._marks.set(marks)
        self._document, self._progress = document, progress

    def forget(self, document: str) -> None:
        """Sum up anew: more is known now of what stands above what in a document."""
        self._marks.forget(document)

    def marks(self, ref: NodeRef) -> int:
        """How many there are at the node of a row and below it."""
        return self._marks.of(ref)

    def share(self, ref: NodeRef) -> float:
        """How much of it was read, from 0.0 to 1.0."""
        progress = self._progress.get(ref.path) if ref.document == self._document else None
        return progress.share if progress else 0.0

    def state(self, ref: NodeRef) -> ReadState:
        """Whether it was read, in part or not at all."""
        progress = self._progress.get(ref.path) if ref.document == self._document else None
        return progress.state if progress else ReadState.UNREAD
