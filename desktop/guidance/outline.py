"""Entries in reading order become outline nodes with parents, levels and paths."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.guidance.document import Mark, Node, NodeKind, Rows
from desktop.guidance.kinds import kind_named
from desktop.guidance.rich import Anchor

_UNLABELLED = {
    NodeKind.PARAGRAPH: "p",
    NodeKind.BULLET: "b",
    NodeKind.PLUS: "b",
    NodeKind.QUOTE: "p",
    NodeKind.TABLE: "t",
}
_LETTERS = {
    NodeKind.PART: "P",
    NodeKind.CHAPTER: "C",
    NodeKind.SECTION: "M",
    NodeKind.SUBSECTION: "TM",
    NodeKind.ARTICLE: "D",
    NodeKind.APPENDIX: "PL",
}
_APPENDIX = "Phụ lục"
_ROOTED = frozenset({NodeKind.PART, NodeKind.ARTICLE, NodeKind.APPENDIX})
"""Cited by their number alone, wherever in the document they stand."""
PREAMBLE_PATH, CLOSING_PATH = "front.preamble", "closing"


class Rank(IntEnum):
    """How deep a label reaches before the document's own levels are known; decimals go on from ARABIC."""

    ATTACHED = 5
    PART = 10
    CHAPTER = 20
    SECTION = 30
    SUBSECTION = 40
    APPENDIX = 15
    ARTICLE = 50
    CAPITAL = 55
    ROMAN = 60
    ARABIC = 70
    LETTER = 80
    BRACKETED = 85
    STAR = 90
    DASH = 91
    PLUS = 92


@dataclass(frozen=True, slots=True)
class Entry:
    """One node before its place is known; `rank` tells how deep its label reaches."""

    kind: NodeKind
    text: str
    printed: str | None = None
    label: str | None = None
    rank: int | None = None
    marks: tuple[Mark, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    lines: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()
    rows: Rows | None = None


def levels_of(entries: Sequence[Entry]) -> dict[int, int]:
    """Level of each numbered rank: the ranks that the document uses, counted from 1."""
    ranks = sorted({entry.rank for entry in entries if entry.rank is not None and entry.rank < Rank.STAR})
    return {rank: level for level, rank in enumerate(ranks, start=1)}


class _Builder:
    """Places entries one after another under the open headings."""

    def __init__(self, levels: dict[int, int]) -> None:
        self._levels = levels
        self._open: list[tuple[int, Node]] = []
        self._unlabelled: dict[str | None, int] = {}
        self._stars: dict[str | None, int] = {}
        self._taken: dict[str, int] = {}
        self.nodes: list[Node] = []

    def place(self, entry: Entry) -> None:
        match entry.kind:
            case NodeKind.PREAMBLE:
                self._add(entry, PREAMBLE_PATH, None)
            case NodeKind.CLOSING:
                self._add(entry, CLOSING_PATH, None)
            case kind if kind in _UNLABELLED:
                self._place_unlabelled(entry)
            case _:
                self._place_labelled(entry)

    def _place_unlabelled(self, entry: Entry) -> None:
        parent = self._open[-1][1].path if self._open else None
        self._add(entry, self._counted_path(parent, _UNLABELLED[entry.kind]), parent)

    def _counted_path(self, parent: str | None, letter: str) -> str:
        """The next place among all unlabelled children of a parent, counted together."""
        place = self._unlabelled.get(parent, 0) + 1
        self._unlabelled[parent] = place
        return f"{parent}/{letter}{place}" if parent else f"{letter}{place}"

    def _place_labelled(self, entry: Entry) -> None:
        rank = entry.rank or Rank.ARABIC
        while self._open and self._open[-1][0] >= rank:
            self._open.pop()
        above = self._open[-1][1] if self._open else None
        path = self._outline_path(entry, rank, above)
        level = self._levels.get(rank, (above.level or 0) + 1 if above else 1)
        self._open.append((rank, self._add(entry, path, above.path if above else None, level)))

    def _outline_path(self, entry: Entry, rank: int, above: Node | None) -> str:
        if rank == Rank.STAR:
            return self._star_path(above)
        if entry.label is None:
            return self._counted_path(above.path if above else None, "h")
        component = component_of(entry.kind, entry.label)
        if entry.kind in _ROOTED:
            attached = self._attached
            return f"{attached.path}.{component}" if attached else component
        return _labelled_path(component, above)

    @property
    def _attached(self) -> Node | None:
        """The attached regulation in which the next entry stands."""
        outermost = self._open[0][1] if self._open else None
        return outermost if outermost and outermost.kind is NodeKind.PART and is_attached(outermost.label) else None

    def _star_path(self, above: Node | None) -> str:
        path = above.path if above else None
        self._stars[path] = self._stars.get(path, 0) + 1
        return f"{path or ''}*{self._stars[path]}"

    def _add(self, entry: Entry, path: str, parent: str | None, level: int | None = None) -> Node:
        node = Node(
            path=self._unique(path),
            parent=parent,
            kind=entry.kind,
            text=entry.text,
            label=entry.label,
            printed=entry.printed,
            level=level,
            marks=entry.marks,
            lines=entry.lines,
            pages=entry.pages,
        )
        self.nodes.append(node)
        return node

    def _unique(self, path: str) -> str:
        self._taken[path] = self._taken.get(path, 0) + 1
        return path if self._taken[path] == 1 else f"{path}~{self._taken[path]}"


def _labelled_path(label: str, above: Node | None) -> str:
    """`2.8.1` under `II.2.8` replaces the `2.8`; any other label is appended with a dot."""
    if above is None:
        return label
    if above.label and label.startswith(above.label + ".") and above.path.endswith(above.label):
        return above.path.removesuffix(above.label) + label
    return f"{above.path}.{label}"


def is_attached(label: str | None) -> bool:
    """Whether the label of a part is the kind of an attached regulation and not "Phần thứ nhất"."""
    return kind_named(label or "") is not None


def component_of(kind: NodeKind, label: str) -> str:
    """What a label adds to a path: `C.I` for "Chương I", `D.5` for "Điều 5", itself for any other.

    An attached regulation adds the first letters of its kind, `QC` for "Quy chế"; an appendix without a number `PL`.
    """
    letter = _LETTERS.get(kind)
    if kind is NodeKind.PART and is_attached(label):
        return "".join(word[0] for word in label.upper().split())
    if kind is NodeKind.APPENDIX and len(label.split()) <= len(_APPENDIX.split()):
        return _LETTERS[kind]
    return f"{letter}.{label.rsplit(maxsplit=1)[-1]}" if letter and " " in label else letter or label


def build_outline(entries: Sequence[Entry]) -> tuple[Node, ...]:
    """Nodes in reading order. Numbers are data: they may repeat, skip and restart, and stay as printed.

    A paragraph or bullet belongs to the labelled node that it follows; a heading without a label is
    `/hN`, counted among the unlabelled. A path that would occur twice gets `~2`, `~3`.
    """
    builder = _Builder(levels_of(entries))
    for entry in entries:
        builder.place(entry)
    return tuple(builder.nodes)
