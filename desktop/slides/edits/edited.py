"""A composed deck with a person's edits on it: every slide by its key, shown or hidden, and what found no place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts, Span
from desktop.slides.compose import traced
from desktop.slides.deck import Deck
from desktop.slides.edits.edit import (
    Delete,
    Duplicate,
    Hide,
    Merge,
    Move,
    PutOwn,
    SetNotes,
    SetTitle,
    ShowSentence,
    SlideEdit,
    Split,
)
from desktop.slides.edits.keys import keys_of
from desktop.slides.edits.losses import unheld
from desktop.slides.edits.order import delete, duplicate, hide, move
from desktop.slides.edits.own import put_own, set_notes, set_title
from desktop.slides.edits.picking import show_choice
from desktop.slides.edits.text import merge, split
from desktop.slides.edits.work import EditedSlide, Work
from desktop.slides.excerpts import Marked
from desktop.slides.grid import Grid


@dataclass(frozen=True, slots=True)
class EditedDeck:
    """`slides` in order, hidden ones too; `composed` is the deck before any edit on its slides.

    `stranded` are the edits that found nothing to change, as after a new revision; `only_hidden` are the sentences
    that no shown slide and no notes of one hold any more, because their slides are hidden.
    """

    composed: Deck
    slides: tuple[EditedSlide, ...]
    stranded: tuple[SlideEdit, ...] = ()
    only_hidden: tuple[Span, ...] = ()

    @property
    def deck(self) -> Deck:
        """What is presented and exported."""
        return replace(self.composed, slides=tuple(each.slide for each in self.slides if not each.is_hidden))

    @property
    def hidden(self) -> Deck:
        """The slides that are not shown, as a deck of their own."""
        return replace(self.composed, slides=tuple(each.slide for each in self.slides if each.is_hidden))

    def place(self, key: str) -> int | None:
        """Where the slide with this key stands among all."""
        return next((at for at, each in enumerate(self.slides) if each.key == key), None)


def edit_deck(composed: Deck, document: Document, facts: Facts, edits: Sequence[SlideEdit]) -> EditedDeck:
    """`composed` with `edits` made in order; one that finds nothing to change is left out and told. Needs fonts."""
    grid = Grid(composed.settings.aspect, composed.body_px)
    keys = keys_of(composed.slides)
    slides = tuple(EditedSlide(key, slide) for key, slide in zip(keys, composed.slides, strict=True))
    work = Work(document, Marked.of(facts), composed.settings, grid, slides)
    stranded: list[SlideEdit] = []
    for edit in edits:
        changed = _done(work, edit)
        if changed is None:
            stranded.append(edit)
        else:
            work = replace(work, slides=changed, turn=work.turn + 1)
    made = _traced(work.slides, document)
    lost = unheld([each.slide for each in made if not each.is_hidden], composed.passages)
    return EditedDeck(composed, made, tuple(stranded), lost)


def _done(work: Work, edit: SlideEdit) -> tuple[EditedSlide, ...] | None:
    """The slides after `edit`, None where it finds nothing to change."""
    match edit:
        case Move() | Hide() | Duplicate() | Delete():
            return _ordered(work, edit)
        case Split():
            return split(work, edit)
        case Merge():
            return merge(work, edit)
        case ShowSentence():
            return show_choice(work, edit)
        case SetTitle():
            return set_title(work, edit)
        case SetNotes():
            return set_notes(work, edit)
        case PutOwn():
            return put_own(work, edit)


def _ordered(work: Work, edit: Move | Hide | Duplicate | Delete) -> tuple[EditedSlide, ...] | None:
    match edit:
        case Move():
            return move(work, edit)
        case Hide():
            return hide(work, edit)
        case Duplicate():
            return duplicate(work, edit)
        case Delete():
            return delete(work, edit)


def _traced(slides: Sequence[EditedSlide], document: Document) -> tuple[EditedSlide, ...]:
    """The slides with their source lines anew, where text was moved between them; copies say what their model says."""
    if not any(each.is_changed for each in slides):
        return tuple(slides)
    own = [each for each in slides if not each.is_copy]
    lines = iter(traced([each.slide for each in own], document))
    return tuple(each if each.is_copy else replace(each, slide=next(lines)) for each in slides)
