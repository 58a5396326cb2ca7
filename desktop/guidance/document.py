"""A guidance document as frozen values: outline nodes in reading order, footnotes, front and back matter.

Offsets are code points into `text`; ends are exclusive. Text is the source's words, NFC, without the
markers of footnotes and without the printed label.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class NodeKind(StrEnum):
    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    SUBSECTION = "subsection"
    ARTICLE = "article"
    CLAUSE = "clause"
    POINT = "point"
    HEADING = "heading"
    STARRED_HEADING = "starred_heading"
    NUMBERED_PARAGRAPH = "numbered_paragraph"
    BULLET = "bullet"
    PLUS = "plus"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    QUOTE = "quote"
    PREAMBLE = "preamble"
    CLOSING = "closing"
    APPENDIX = "appendix"


TITLED = frozenset(
    {
        NodeKind.PART,
        NodeKind.CHAPTER,
        NodeKind.SECTION,
        NodeKind.SUBSECTION,
        NodeKind.ARTICLE,
        NodeKind.HEADING,
        NodeKind.STARRED_HEADING,
        NodeKind.APPENDIX,
    }
)
"""Kinds whose text is a title over what follows."""


class Style(StrEnum):
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Mark:
    """Bold or italic from `start` to `end` of a text."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Node:
    """One element of the outline tree.

    `path` is unique in a document (`II.2.1/p1`); `parent` is the path above, None at the top.
    `printed` is the label as it stands (`2.1.`), `label` the same without trailing dot, dash, slash
    or bracket; both None where nothing is printed. `level` counts outline levels from 1; None for
    bullets and paragraphs. `lines` and `pages` are places in the source, counted from 1.
    """

    path: str
    parent: str | None
    kind: NodeKind
    text: str
    label: str | None = None
    printed: str | None = None
    level: int | None = None
    marks: tuple[Mark, ...] = ()
    lines: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()

    @property
    def is_titled(self) -> bool:
        return self.kind in TITLED

    @property
    def heading(self) -> str:
        """Its words behind the label, as both are printed."""
        return f"{self.printed} {self.text}" if self.printed else self.text


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note lifted out of the text, anchored before character `offset` of node `node`.

    Paragraphs of the note's text are joined by a line feed.
    """

    label: str
    node: str
    offset: int
    text: str
    marks: tuple[Mark, ...] = ()
    lines: tuple[int, ...] = ()


Rows = tuple[tuple[str, ...], ...]


def text_of_rows(rows: Rows) -> str:
    """The text of a table's node: cells joined by a tab, rows by a line feed."""
    return "\n".join("\t".join(row) for row in rows)


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a node of kind TABLE, row by row; a merged cell stands once, the others are empty.

    The node's text is the same words, as `text_of_rows` joins them.
    """

    node: str
    rows: Rows


@dataclass(frozen=True, slots=True)
class Recipient:
    """A line of "Nơi nhận"; the group is inferred where the source only has detached group labels."""

    text: str
    group: str | None = None
    group_inferred: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One guidance, resolution, plan or report; a field is None where the source does not give it.

    `letterhead` holds the lines above the kind as they stand; `issuer`, `number` and the others are read
    from them.
    """

    id: str
    kind: str | None
    title: str
    nodes: tuple[Node, ...]
    footnotes: tuple[Footnote, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    signature: tuple[str, ...] = ()
    number: str | None = None
    issued_on: str | None = None
    place: str | None = None
    issuer: str | None = None
    secrecy: str | None = None
    tables: tuple[Table, ...] = ()
    letterhead: tuple[str, ...] = ()
    _by_path: dict[str, Node] = field(init=False, repr=False, compare=False, default_factory=dict)
    _children: dict[str | None, list[Node]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for node in self.nodes:
            self._by_path[node.path] = node
            self._children.setdefault(node.parent, []).append(node)

    def node(self, path: str) -> Node:
        """The node at `path`; KeyError where there is none."""
        return self._by_path[path]

    def __contains__(self, path: object) -> bool:
        return path in self._by_path

    def children(self, path: str | None) -> tuple[Node, ...]:
        """The nodes right below `path` in reading order; those of the top for None."""
        return tuple(self._children.get(path, ()))

    def ancestors(self, path: str) -> tuple[Node, ...]:
        """The nodes above `path`, outermost first."""
        chain: list[Node] = []
        parent = self.node(path).parent
        while parent is not None:
            chain.append(self.node(parent))
            parent = chain[-1].parent
        return tuple(reversed(chain))

    def subtree(self, path: str) -> Iterator[Node]:
        """The node at `path` and everything below it, in reading order."""
        yield self.node(path)
        for child in self.children(path):
            yield from self.subtree(child.path)

    def notes_of(self, path: str) -> tuple[Footnote, ...]:
        """The footnotes anchored in the node at `path`, in the order of their anchors."""
        return tuple(sorted((note for note in self.footnotes if note.node == path), key=lambda note: note.offset))
