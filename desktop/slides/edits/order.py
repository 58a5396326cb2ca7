"""Edits that change which slides stand where, and no word on them."""

from dataclasses import replace

from desktop.slides.edits.edit import Delete, Duplicate, Hide, Move
from desktop.slides.edits.work import EditedSlide, Work

Slides = tuple[EditedSlide, ...] | None


def move(work: Work, edit: Move) -> Slides:
    """The slides of the edit together before another."""
    places = [place for key in edit.slides if (place := work.place(key)) is not None]
    before = work.place(edit.before) if edit.before is not None else len(work.slides)
    if not places or before is None:
        return None
    moved = [work.slides[place] for place in places]
    others = [(at, each) for at, each in enumerate(work.slides) if at not in places]
    first = [each for at, each in others if at < before]
    return (*first, *moved, *(each for at, each in others if at >= before))


def hide(work: Work, edit: Hide) -> Slides:
    """The slides of the edit hidden, or shown."""
    places = {work.place(key) for key in edit.slides} - {None}
    if not places:
        return None
    return tuple(replace(each, is_hidden=edit.hidden) if at in places else each for at, each in enumerate(work.slides))


def duplicate(work: Work, edit: Duplicate) -> Slides:
    """A copy right after its model."""
    place = work.place(edit.slide)
    if place is None:
        return None
    model = work.slides[place]
    return work.with_slides(place, [model, replace(model, key=edit.copy, is_copy=True)])


def delete(work: Work, edit: Delete) -> Slides:
    """A slide gone that holds nothing that would be lost; slides that came of dealing it out stay."""
    place = work.place(edit.slide)
    if place is None or not work.slides[place].can_be_deleted:
        return None
    return work.with_slides(place, [])
