"""Decisions kept with the words that they are about, so that they can be made again when the file is read again."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import Any

from desktop.guidance.decisions.decide import decide
from desktop.guidance.decisions.decision import (
    AcceptSuggestion,
    Decision,
    ImpossibleDecision,
    KeepWords,
    MergeWithNext,
    MoveNote,
    SetFront,
    SetKind,
    SetLevel,
    Split,
)
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.draft import Draft

_KINDS = {
    "kind": SetKind,
    "level": SetLevel,
    "split": Split,
    "merge": MergeWithNext,
    "move_note": MoveNote,
    "front": SetFront,
    "accept": AcceptSuggestion,
    "keep": KeepWords,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


class UnreadableRecords(Exception):
    """A text that holds no records."""


@dataclass(frozen=True, slots=True)
class Record:
    """A decision, and the source lines and words of its node when it was made; none for the front matter.

    `following` holds the words of the next node where the decision is to join them.
    """

    decision: Decision
    lines: tuple[int, ...] = ()
    text: str = ""
    following: str = ""


@dataclass(frozen=True, slots=True)
class Replay:
    """What became of records in another reading: the draft, those that were made again, those that have no place."""

    draft: Draft
    made: tuple[Record, ...]
    missed: tuple[Record, ...]


def record(document: Document, decision: Decision) -> Record:
    """The decision with the words that it is about."""
    if isinstance(decision, SetFront) or decision.path not in document:
        return Record(decision)
    node = document.node(decision.path)
    return Record(decision, node.lines, node.text, _following(document, node) if _joins(decision) else "")


def replay(document: Document, records: Iterable[Record]) -> Replay:
    """Make decisions again, each where its words stand now."""
    draft, made, missed = Draft(document), list[Record](), list[Record]()
    for one in records:
        try:
            again = _found(draft.document, one)
            draft = decide(draft, again.decision)
        except ImpossibleDecision:
            missed.append(one)
        else:
            made.append(again)
    return Replay(draft, tuple(made), tuple(missed))


def to_json(records: Iterable[Record]) -> str:
    """Records as one JSON list; `from_json` reads it."""
    values = (
        {"do": _NAMES[type(one.decision)], **asdict(one.decision), "of": [one.lines, one.text, one.following]}
        for one in records
    )
    return json.dumps(list(values), ensure_ascii=False, indent=1)


def from_json(text: str) -> tuple[Record, ...]:
    """The records of a JSON list; UnreadableRecords where it holds anything else."""
    try:
        return tuple(map(_record, json.loads(text)))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableRecords from error


def _record(value: dict[str, Any]) -> Record:
    lines, words, following = value.pop("of")
    kind: Any = _KINDS[value.pop("do")]
    if kind is SetKind:
        value["kind"] = NodeKind(value["kind"])
    return Record(kind(**value), tuple(map(int, lines)), str(words), str(following))


def _found(document: Document, one: Record) -> Record:
    """The record at the node that has its words now; ImpossibleDecision where none or several could be meant."""
    if isinstance(one.decision, SetFront):
        return one
    same = [node for node in document.nodes if node.text == one.text]
    if _joins(one.decision):
        same = [node for node in same if _following(document, node) == one.following]
    at_lines = [node for node in same if node.lines == one.lines]
    node = _only(at_lines, one.decision.path) or _only(same, one.decision.path)
    if node is None:
        raise ImpossibleDecision
    return replace(one, decision=replace(one.decision, path=node.path), lines=node.lines)


def _joins(decision: Decision) -> bool:
    return isinstance(decision, MergeWithNext)


def _following(document: Document, node: Node) -> str:
    return next((after.text for before, after in pairwise(document.nodes) if before is node), "")


def _only(nodes: list[Node], path: str) -> Node | None:
    """The one node there is, or of several the one at the same path."""
    return nodes[0] if len(nodes) == 1 else next((node for node in nodes if node.path == path), None)
