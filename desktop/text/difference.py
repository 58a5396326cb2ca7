"""What two versions of a text have in common, word by word, and what differs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

_TOKEN = re.compile(r"\d+(?:[.,/]\d+)*%?|\w+|[^\w\s]")
"""A number is one word, with all its signs."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """`length` characters that are the same in both texts, at `old` in one and at `new` in the other."""

    old: int
    new: int
    length: int


class PieceKind(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed, went or came."""

    kind: PieceKind
    text: str


@lru_cache(maxsize=1024)
def same_stretches(old: str, new: str) -> tuple[Stretch, ...]:
    """The stretches of whole words and signs that both texts have, in order; blanks between them are the same."""
    if old == new:
        return (Stretch(0, 0, len(old)),) if old else ()
    old_tokens, new_tokens = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    matcher = SequenceMatcher(
        None, [one.group() for one in old_tokens], [one.group() for one in new_tokens], autojunk=False
    )
    found: list[Stretch] = []
    for block in matcher.get_matching_blocks():
        pairs = zip(old_tokens[block.a : block.a + block.size], new_tokens[block.b : block.b + block.size], strict=True)
        for one, other in pairs:
            _append(found, Stretch(one.start(), other.start(), one.end() - one.start()), old, new)
    return tuple(found)


def _append(found: list[Stretch], token: Stretch, old: str, new: str) -> None:
    """Add a token and the same blanks after it, as part of the stretch before it where that reaches it."""
    length = token.length + _same_blanks(old, token.old + token.length, new, token.new + token.length)
    last = found[-1] if found else Stretch(0, 0, 0)
    if found and (last.old + last.length, last.new + last.length) == (token.old, token.new):
        found[-1] = Stretch(last.old, last.new, last.length + length)
    else:
        found.append(Stretch(token.old, token.new, length))


def _same_blanks(old: str, old_at: int, new: str, new_at: int) -> int:
    length = 0
    while old[old_at + length : old_at + length + 1].isspace() and old[old_at + length] == new[new_at + length :][:1]:
        length += 1
    return length


def difference(old: str, new: str) -> Iterator[Piece]:
    """Both texts in one: what stayed, and what went before what came in its place.

    A blank goes with the word before it.
    """
    old_at = new_at = 0
    for stretch in (*same_stretches(old, new), Stretch(len(old), len(new), 0)):
        yield from _piece(PieceKind.GONE, old[old_at : stretch.old])
        yield from _piece(PieceKind.NEW, new[new_at : stretch.new])
        old_at, new_at = stretch.old + stretch.length, stretch.new + stretch.length
        yield from _piece(PieceKind.SAME, old[stretch.old : old_at])


def _piece(kind: PieceKind, text: str) -> Iterator[Piece]:
    if text:
        yield Piece(kind, text)
