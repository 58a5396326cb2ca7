"""The rows of all outlines, made branch by branch when somebody looks, and filtered."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.text.fold import fold
from desktop.ui.tree.rows import cut, holds, matching_paths, row_text, rows_below, whole_text

ROOT = 0
"""The number of the branch above all documents, which is no row."""


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A document as it is listed: its id, its title, and which revision of it."""

    id: str
    title: str
    revision: int = 1


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
    """Rows by number. A number is true until the list or the filter changes.

    A document that was not put in has no rows yet, and a filter knows its title alone.
    """

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}
        self._entries: dict[str, OutlineEntry] = {}
        self._wanted: list[str] = []
        self._found: dict[str, dict[NodeRef, None]] = {}
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
    def is_filtered(self) -> bool:
        return bool(self._wanted)

    @property
    def first_match(self) -> NodeRef | None:
        """The first row that the filter found."""
        return next((ref for id_ in self._entries for ref in self._found.get(id_, ())), None)

    @property
    def match_count(self) -> int:
        """How many rows the filter found."""
        return sum(map(len, self._found.values()))

    @property
    def missing(self) -> Iterator[str]:
        """Ids of the documents that were not put in yet."""
        return (id_ for id_ in self._entries if id_ not in self._documents)

    def set_entries(self, entries: Iterable[OutlineEntry]) -> None:
        """List these documents; what is known of those in the same revision is kept."""
        listed = {entry.id: entry for entry in entries}
        same = {id_ for id_, entry in listed.items() if self._entries.get(id_) == entry}
        self._documents = {id_: document for id_, document in self._documents.items() if id_ in same}
        self._entries = listed
        self._sift()

    def filter(self, words: str) -> None:
        """Keep the rows with every word of `words` and what stands above them."""
        self._wanted = fold(words).split()
        self._sift()

    def knows(self, document: Document) -> bool:
        """Whether the document is in already, or not listed."""
        return document.id not in self._entries or self._documents.get(document.id) == document

    def has(self, id_: str) -> bool:
        """Whether the document was put in, in whatever state."""
        return id_ in self._documents

    def put(self, document: Document) -> None:
        """From now on the document has rows; those that were made already stay as they are."""
        self._documents[document.id] = document
        self._search(document.id)

    def replace(self, document: Document) -> None:
        """The document is another one now: all rows are made anew."""
        self._documents[document.id] = document
        self._sift()

    def row_of(self, id_: str) -> int | None:
        """The number of a document's own row; None where it is filtered away."""
        return next((number for number in self.children(ROOT) if self._branches[number].ref.document == id_), None)

    def place_of(self, id_: str) -> int | None:
        """Where a document that has no row should have one, counted from 0; None where it should not."""
        if not self.is_kept(NodeRef(id_, "")):
            return None
        before = set(list(self._entries)[: list(self._entries).index(id_)])
        return sum(self._branches[number].ref.document in before for number in self.children(ROOT))

    def insert(self, id_: str, row: int) -> None:
        """Make the document's own row."""
        numbers = self.children(ROOT)
        entry = self._entries[id_]
        numbers.insert(row, self._add(Branch(NodeRef(id_, ""), cut(entry.title), entry.title), ROOT, row))
        for at, number in enumerate(numbers):
            self._branches[number].row = at

    def is_context(self, ref: NodeRef) -> bool:
        """Whether a row stands only above what the filter found."""
        return self.is_filtered and ref not in self._found.get(ref.document, ())

    def children(self, number: int) -> list[int]:
        """The rows below, made now if they were not."""
        branch = self._branches[number]
        if branch.children is None:
            made = list(self._below(branch.ref) if number else self._listed())
            branch.children = [self._add(child, number, row) for row, child in enumerate(made)]
        return branch.children

    def count_below(self, ref: NodeRef) -> int:
        """How many rows there are to be made below."""
        return sum(1 for _ in self._below(ref))

    def may_open(self, number: int) -> bool:
        """A document is taken to have rows until it is put in, so that it is not fetched for its arrow."""
        branch = self._branches[number]
        if number and branch.ref.document not in self._documents:
            return True
        if number and branch.children is None:
            return any(True for _ in self._below(branch.ref))
        return bool(self.children(number))

    def line(self, ref: NodeRef) -> Iterator[NodeRef]:
        """The document, the nodes above `ref`, and `ref` itself, whether they have rows or not."""
        yield NodeRef(ref.document, "")
        document = self._documents.get(ref.document)
        if document and ref.path in document:
            for node in (*document.ancestors(ref.path), document.node(ref.path)):
                yield NodeRef(ref.document, node.path)

    def is_kept(self, ref: NodeRef) -> bool:
        return not self.is_filtered or ref in self._kept

    def _sift(self) -> None:
        self._found, self._kept = {}, set()
        for id_ in self._entries:
            self._search(id_)
        self._branches = [Branch(NodeRef("", ""))]

    def _search(self, id_: str) -> None:
        if self.is_filtered:
            self._found[id_] = dict.fromkeys(self._matches(id_, self._wanted))
            self._kept.update(above for ref in self._found[id_] for above in self.line(ref))

    def _matches(self, id_: str, wanted: Sequence[str]) -> Iterator[NodeRef]:
        if holds(fold(self._entries[id_].title), wanted):
            yield NodeRef(id_, "")
        if document := self._documents.get(id_):
            yield from (NodeRef(id_, path) for path in matching_paths(document, wanted))

    def _add(self, branch: Branch, above: int, row: int) -> int:
        branch.above, branch.row = above, row
        self._branches.append(branch)
        return len(self._branches) - 1

    def _listed(self) -> Iterator[Branch]:
        for entry in self._entries.values():
            ref = NodeRef(entry.id, "")
            if self.is_kept(ref):
                yield Branch(ref, cut(entry.title), entry.title)

    def _below(self, ref: NodeRef) -> Iterator[Branch]:
        document = self._documents.get(ref.document)
        for node in rows_below(document, ref.path or None) if document else ():
            child = NodeRef(ref.document, node.path)
            if self.is_kept(child):
                yield Branch(child, row_text(node), whole_text(node))
