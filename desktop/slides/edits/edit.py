"""What a person changes on a composed deck, a closed union of frozen values: each is one step that can be undone."""

from dataclasses import dataclass

from desktop.guidance.facts import Span
from desktop.slides.content import OwnPicture, OwnText
from desktop.slides.deck import DeckSettings, Detail


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part of a slide begins: at `start` of a node's text, or of its footnote's; of own text the line."""

    node: str
    start: int
    footnote: str | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """`slides` stand, in their order, before the slide `before`; at the end for None."""

    slides: tuple[str, ...]
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Hide:
    """`slides` are not shown, or shown again."""

    slides: tuple[str, ...]
    hidden: bool = True


@dataclass(frozen=True, slots=True)
class Duplicate:
    """`slide` stands twice, the second time as `copy`."""

    slide: str
    copy: str


@dataclass(frozen=True, slots=True)
class Split:
    """`slide` ends before `at`; the rest of it is the slide `second`."""

    slide: str
    at: Place
    second: str


@dataclass(frozen=True, slots=True)
class Merge:
    """What `other` holds stands at the end of `slide`."""

    slide: str
    other: str


@dataclass(frozen=True, slots=True)
class ShowSentence:
    """A sentence, or a footnote, stands on `slide`, or only in its notes."""

    slide: str
    sentence: Span
    shown: bool = True


@dataclass(frozen=True, slots=True)
class SetTitle:
    """`slide` has a title of the person's; "" gives it the document's words back."""

    slide: str
    title: str


@dataclass(frozen=True, slots=True)
class SetNotes:
    """What the person adds to the notes of `slide`."""

    slide: str
    text: str


@dataclass(frozen=True, slots=True)
class PutOwn:
    """A slide of the person's after `after` (first for None); where `slide` is there already, what it holds now."""

    slide: str
    after: str | None
    title: str
    content: OwnText | OwnPicture


@dataclass(frozen=True, slots=True)
class Delete:
    """A slide that is a copy or the person's own is gone; nothing of the document is lost by it."""

    slide: str


@dataclass(frozen=True, slots=True)
class SetDetail:
    """How much of a node, and of all below it, is shown; None for as much as of the node above."""

    node: str
    detail: Detail | None


@dataclass(frozen=True, slots=True)
class SetUp:
    """Theme, room, shape, minutes and whatever else is chosen for the whole deck."""

    settings: DeckSettings


SlideEdit = Move | Hide | Duplicate | Split | Merge | ShowSentence | SetTitle | SetNotes | PutOwn | Delete
DeckEdit = SetDetail | SetUp
Edit = SlideEdit | DeckEdit
