"""The head of an official document: its kind and its title."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.kinds import kind_named
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`kind` is None where the first line is no known kind; the title is empty where there is none."""

    kind: str | None
    title: str


def read_front_matter(blocks: Sequence[Block]) -> tuple[FrontMatter, list[Block]]:
    """Kind and title, and the blocks after them. A document that begins with a label has neither."""
    rest = list(blocks)
    kind = kind_named(rest[0].text) if rest else None
    if kind:
        rest.pop(0)
    has_title = bool(rest) and not split_label(rest[0].text)
    return FrontMatter(kind, rest.pop(0).text if has_title else ""), rest
