"""Links inside a page: what a person can ask about a place in the text."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote


class LinkKind(StrEnum):
    """The value is the link's scheme and, for facts, the class of its run."""

    NOTE = "note"
    NODE = "node"
    ABBREVIATION = "abbr"
    CITATION = "cite"
    FIGURE = "fig"
    SUGGESTION = "slip"


@dataclass(frozen=True, slots=True)
class Link:
    """`target` is a note's label, a node's path, an abbreviation, or the place of a fact among its kind."""

    kind: LinkKind
    target: str

    @property
    def href(self) -> str:
        return f"{self.kind}:{quote(self.target, safe='')}"


def parse_link(href: str) -> Link | None:
    """The link that `href` writes, None where it is none of this program's own."""
    scheme, _, target = href.partition(":")
    return Link(LinkKind(scheme), unquote(target)) if scheme in set(LinkKind) and target else None
