"""Single entries changed by a decision: flipped, shifted, cut in two, joined, corrected."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.guidance.document import Mark, NodeKind, Rows
from desktop.guidance.draft import is_note
from desktop.guidance.outline import Entry, Rank
from desktop.guidance.rich import Anchor, RichText

_NUMBERED = (NodeKind.HEADING, NodeKind.NUMBERED_PARAGRAPH)
_PLAIN = (NodeKind.HEADING, NodeKind.PARAGRAPH)
_STARRED = (NodeKind.STARRED_HEADING, NodeKind.BULLET)
_HYPHENS = ("-", "–")


def other_kind(kind: NodeKind, label: str | None, printed: str | None) -> NodeKind | None:
    """What a heading is if it is none, or a paragraph if it is one; None where that is no question."""
    if kind in _STARRED:
        return _other(kind, _STARRED) if printed == "*" else None
    if label is None:
        return _other(kind, _PLAIN) if printed is None else None
    return NodeKind.HEADING if kind in (NodeKind.CLAUSE, NodeKind.POINT) else _other(kind, _NUMBERED)


def _other(kind: NodeKind, pair: tuple[NodeKind, NodeKind]) -> NodeKind | None:
    return pair[1 - pair.index(kind)] if kind in pair else None


def flipped(entry: Entry, kind: NodeKind, level: int) -> Entry | None:
    """The entry as another kind; `level` is for a heading without a label."""
    if kind is not other_kind(entry.kind, entry.label, entry.printed):
        return None
    match kind:
        case NodeKind.STARRED_HEADING:
            return replace(entry, kind=kind, label="*", rank=Rank.STAR)
        case NodeKind.BULLET | NodeKind.PARAGRAPH:
            return replace(entry, kind=kind, label=None, rank=None)
        case _:
            return replace(entry, kind=kind, rank=entry.rank or level)


def shifted(entry: Entry, by: int) -> Entry | None:
    """The entry some levels deeper or further out."""
    if entry.rank is None or entry.rank == Rank.STAR or not 1 <= entry.rank + by < Rank.STAR:
        return None
    return replace(entry, rank=entry.rank + by)


def cut(entry: Entry, offset: int) -> list[Entry]:
    """The entry up to `offset` and a paragraph with the rest; nothing where one of them would be empty.

    Blanks at the cut go. A note that is called at the cut stays with the words before it.
    """
    end = len(entry.text[:offset].rstrip())
    start = len(entry.text) - len(entry.text[offset:].lstrip())
    if entry.rows is not None or offset < 0 or not end or start >= len(entry.text):
        return []
    before = [anchor for anchor in entry.anchors if anchor.offset < start or (anchor.offset <= end and is_note(anchor))]
    after = [Anchor(anchor.label, anchor.offset - start) for anchor in entry.anchors if anchor not in before]
    rich = RichText(entry.text, entry.marks)
    first, rest = rich.part(0, end), rich.part(start)
    kept = tuple(Anchor(anchor.label, min(anchor.offset, end)) for anchor in before)
    kind = entry.kind if entry.kind in (NodeKind.QUOTE, NodeKind.PREAMBLE) else NodeKind.PARAGRAPH
    head = replace(entry, text=first.text, marks=first.marks, anchors=kept)
    tail = Entry(kind, rest.text, None, None, None, rest.marks, tuple(after), entry.lines, entry.pages)
    return [head, tail]


def joined(entry: Entry, following: Entry) -> Entry | None:
    """Both as one entry of the first one's kind; a printed label of the second becomes words."""
    if entry.rows is not None or following.rows is not None:
        return None
    rest = RichText(following.text, following.marks, following.anchors)
    if following.printed:
        rest = RichText(following.printed).joined(rest, " " if rest.text else "")
    separator = " " if entry.text and rest.text and not entry.text.endswith(_HYPHENS) else ""
    rich = RichText(entry.text, entry.marks, entry.anchors).joined(rest, separator)
    pages = tuple(dict.fromkeys(entry.pages + following.pages))
    lines = tuple(dict.fromkeys(entry.lines + following.lines))
    return replace(entry, text=rich.text, marks=rich.marks, anchors=rich.anchors, lines=lines, pages=pages)


def corrected(rich: RichText, start: int, end: int, text: str) -> RichText:
    """Other words from `start` to `end`; what is marked or called behind them stays where it is."""

    def moved(offset: int) -> int:
        if offset >= end:
            return offset - (end - start) + len(text)
        return min(offset, start + len(text))

    marks = (Mark(moved(mark.start), moved(mark.end), mark.style) for mark in rich.marks)
    anchors = tuple(Anchor(anchor.label, moved(anchor.offset)) for anchor in rich.anchors)
    whole = rich.text[:start] + text + rich.text[end:]
    return RichText(whole, tuple(mark for mark in marks if mark.start < mark.end), anchors)


def corrected_rows(rows: Rows, start: int, end: int, text: str) -> Rows | None:
    """The rows of a table with other words in one cell; None where the span is not inside of a cell."""
    for row, column, first in _cells(rows):
        cell = rows[row][column]
        if first <= start and end <= first + len(cell):
            words = cell[: start - first] + text + cell[end - first :]
            line = (*rows[row][:column], words, *rows[row][column + 1 :])
            return (*rows[:row], line, *rows[row + 1 :])
    return None


def _cells(rows: Rows) -> Iterator[tuple[int, int, int]]:
    """Row, column and first character of every cell in the text of a table."""
    position = 0
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            yield row, column, position
            position += len(cell) + 1
