"""The rows of all outlines, made branch by branch when somebody looks, and filtered."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.text.fold import fold
from desktop.ui.outline_rows import cut, matching_paths, row_text, rows_below, whole_text

ROOT = 0
"""The number of the branch above all documents, which is no row."""


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A document as it is listed: its id and its title."""

    id: str
    title: str


@dataclass(slots=True)
class Branch:
    """One row; `above` is its parent's number; `children` are numbers too, None until they are asked for."""

    ref: NodeRef
    text: str = ""
    whole: str = ""
    above: int = ROOT
    row: int = 0
    children: list[int] | None = None


class Branches:
    """Rows by number. A number is true until the list or the filter changes."""

    def __init__(self, load_document: Callable[[str], Document]) -> None:
        self._load_document = load_document
        self._loaded: dict[str, Document] = {}
        self._entries: dict[str, OutlineEntry] = {}
        self._is_filtered = False
        self._found: dict[NodeRef, None] = {}
        self._kept: set[NodeRef] = set()
        self._branches = [Branch(NodeRef("", ""))]

    def __getitem__(self, number: int) -> Branch:
        return self._branches[number]

    def __len__(self) -> int:
        """How many rows have been made so far."""
        return len(self._branches) - 1

    @property
    def has_entries(self) -> bool:
        """Whether any document is listed, filtered away or not."""
        return bool(self._entries)

    @property
    def first_match(self) -> NodeRef | None:
        """The first row that the filter found."""
        return next(iter(self._found), None)

    def set_entries(self, entries: Sequence[OutlineEntry]) -> None:
        """List these documents; none of them is loaded yet."""
        self._entries = {entry.id: entry for entry in entries}
        self._loaded.clear()
        self._forget()

    @property
    def match_count(self) -> int:
        """How many rows the filter found."""
        return len(self._found)

    def filter(self, words: str) -> None:
        """Keep the rows with every word of `words` and what stands above them."""
        wanted = fold(words).split()
        self._is_filtered = bool(wanted)
        self._found = dict.fromkeys(self._matches(wanted)) if wanted else {}
        self._kept = {above for ref in self._found for above in self.line(ref)}
        self._forget()

    def is_context(self, ref: NodeRef) -> bool:
        """Whether a row stands only above what the filter found."""
        return self._is_filtered and ref not in self._found

    def children(self, number: int) -> list[int]:
        """The rows below, made now if they were not."""
        branch = self._branches[number]
        if branch.children is None:
            made = list(self._below(branch.ref) if number else self._listed())
            branch.children = [self._add(child, number, row) for row, child in enumerate(made)]
        return branch.children

    def may_open(self, number: int) -> bool:
        """A document is taken to have rows until it is opened, so that it is not loaded for its arrow."""
        branch = self._branches[number]
        if number and branch.children is None:
            return not branch.ref.path or any(True for _ in self._below(branch.ref))
        return bool(self.children(number))

    def line(self, ref: NodeRef) -> Iterator[NodeRef]:
        """The document, the nodes above `ref`, and `ref` itself, whether they have rows or not."""
        yield NodeRef(ref.document, "")
        if ref.document in self._entries and ref.path in self._document(ref.document):
            document = self._document(ref.document)
            for node in (*document.ancestors(ref.path), document.node(ref.path)):
                yield NodeRef(ref.document, node.path)

    def _matches(self, wanted: Sequence[str]) -> Iterator[NodeRef]:
        for id_ in self._entries:
            yield from (NodeRef(id_, path) for path in matching_paths(self._document(id_), wanted))

    def _document(self, id_: str) -> Document:
        if id_ not in self._loaded:
            self._loaded[id_] = self._load_document(id_)
        return self._loaded[id_]

    def _forget(self) -> None:
        self._branches = [Branch(NodeRef("", ""))]

    def _add(self, branch: Branch, above: int, row: int) -> int:
        branch.above, branch.row = above, row
        self._branches.append(branch)
        return len(self._branches) - 1

    def _listed(self) -> Iterator[Branch]:
        for entry in self._entries.values():
            ref = NodeRef(entry.id, "")
            if self._is_kept(ref):
                yield Branch(ref, cut(entry.title), entry.title)

    def _below(self, ref: NodeRef) -> Iterator[Branch]:
        for node in rows_below(self._document(ref.document), ref.path or None):
            child = NodeRef(ref.document, node.path)
            if self._is_kept(child):
                yield Branch(child, row_text(node), whole_text(node))

    def _is_kept(self, ref: NodeRef) -> bool:
        return not self._is_filtered or ref in self._kept
