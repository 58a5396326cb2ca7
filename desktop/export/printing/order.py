"""What is to be printed, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.annotations import Annotation
from desktop.guidance.document import Document
from desktop.guidance.facts import Span


class Letters(StrEnum):
    """With serifs, as official texts are set, or without, as on screen."""

    SERIF = "serif"
    SANS = "sans"


SIZES = (11, 12, 13, 14, 16, 18)
USUAL_SIZE = 13
"""Points."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The whole document, from its letterhead to its signature."""


@dataclass(frozen=True, slots=True)
class Sections:
    """The nodes at these paths with all that is below them."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Stretches of texts, verbatim."""

    spans: tuple[Span, ...]


Scope = Whole | Sections | Words


@dataclass(frozen=True, slots=True)
class PrintLook:
    """How a person likes a text printed: `size` in points, `has_marks` with their own."""

    size: int = USUAL_SIZE
    letters: Letters = Letters.SERIF
    has_marks: bool = False


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`annotations` are the person's, to be shown with the text; `size` is that of the text, in points."""

    document: Document
    scope: Scope = Whole()
    annotations: Sequence[Annotation] = ()
    size: int = USUAL_SIZE
    letters: Letters = Letters.SERIF
