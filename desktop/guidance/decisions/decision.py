"""What a person may decide about a document that was read.

Offsets are code points into the text of the node, or of the note, that a decision names.
"""

from dataclasses import dataclass

from desktop.guidance.document import NodeKind

FRONT_FIELDS = ("kind", "title", "number", "issued_on", "place", "issuer")


class ImpossibleDecision(Exception):
    """There is no such place, or nothing would change."""


@dataclass(frozen=True, slots=True)
class SetKind:
    """The node is of this kind: a heading, or a paragraph with or without a number."""

    path: str
    kind: NodeKind


@dataclass(frozen=True, slots=True)
class SetLevel:
    """The node stands `by` levels deeper; less than 0 is further out."""

    path: str
    by: int


@dataclass(frozen=True, slots=True)
class Split:
    """What stands from `offset` on is a paragraph of its own."""

    path: str
    offset: int


@dataclass(frozen=True, slots=True)
class MergeWithNext:
    """The node and the one after it in reading order are one."""

    path: str


@dataclass(frozen=True, slots=True)
class MoveNote:
    """The note is called before character `offset` of this node."""

    label: str
    path: str
    offset: int


@dataclass(frozen=True, slots=True)
class SetFront:
    """A field of the front matter (one of FRONT_FIELDS) is this; None where the document has none."""

    field: str
    value: str | None


@dataclass(frozen=True, slots=True)
class AcceptSuggestion:
    """The words from `start` to `end` of the node, or of its note `footnote`, should read `text`."""

    path: str
    footnote: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class KeepWords:
    """The words from `start` to `end` are right as they stand, although a slip was suspected."""

    path: str
    footnote: str | None
    start: int
    end: int


Decision = SetKind | SetLevel | Split | MergeWithNext | MoveNote | SetFront | AcceptSuggestion | KeepWords
