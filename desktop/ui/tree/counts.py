"""How many search results stand at each row of the outline, those below it included."""

from collections.abc import Callable, Iterable, Iterator

from desktop.guidance.refs import NodeCount, NodeRef

Line = Callable[[NodeRef], Iterator[NodeRef]]
"""What stands above a node, outermost first, and the node itself."""


class OutlineCounts:
    """Summed up document by document, when a row of it is looked at."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._counts: dict[str, list[NodeCount]] = {}
        self._sums: dict[str, dict[NodeRef, int]] = {}

    @property
    def is_empty(self) -> bool:
        return not self._counts

    def set(self, counts: Iterable[NodeCount]) -> None:
        """Each at the very node."""
        self._counts, self._sums = {}, {}
        for count in counts:
            self._counts.setdefault(count.document, []).append(count)

    def forget(self, document: str) -> None:
        """Sum up anew: more is known now of what stands above what in a document."""
        self._sums.pop(document, None)

    def of(self, ref: NodeRef) -> int:
        """How many there are at the node of a row and below it."""
        if ref.document not in self._counts:
            return 0
        if ref.document not in self._sums:
            self._sums[ref.document] = self._summed(ref.document)
        return self._sums[ref.document].get(ref, 0)

    def _summed(self, document: str) -> dict[NodeRef, int]:
        sums: dict[NodeRef, int] = {}
        for count in self._counts[document]:
            for ref in self._line(NodeRef(document, count.path)):
                sums[ref] = sums.get(ref, 0) + count.count
        return sums
