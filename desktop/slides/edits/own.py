"""Edits in the person's own words: titles, slides and notes; none of them is ever taken for the document's."""

from dataclasses import replace

from desktop.slides.content import OwnText
from desktop.slides.deck import Slide, SlideKind
from desktop.slides.edits.edit import PutOwn, SetNotes, SetTitle
from desktop.slides.edits.fit import DEALT, dealt, is_fitting
from desktop.slides.edits.notes import timed
from desktop.slides.edits.spans import whole
from desktop.slides.edits.work import EditedSlide, Heading, Work
from desktop.slides.grid import MARGIN
from desktop.slides.titles import MOST_LINES, SECTION_LINES, title_block

Slides = tuple[EditedSlide, ...] | None
KEEPS_LABEL = frozenset({SlideKind.COVER, SlideKind.SECTION})
"""Slides whose label stands apart from the title."""


def set_title(work: Work, edit: SetTitle) -> Slides:
    """A title of the person's; the document's own stands in the notes meanwhile."""
    place = work.place(edit.slide)
    if place is None:
        return None
    edited = work.slides[place]
    title = " ".join(edit.title.split())
    made = _titled(work, edited, title) if title else _restored(edited)
    return None if made is None else work.with_slides(place, dealt(work, made))


def _titled(work: Work, edited: EditedSlide, title: str) -> EditedSlide:
    slide = edited.slide
    heading = edited.heading or Heading(slide.title, slide.label, slide.title_span)
    added = whole(work.document, slide.title_span) if slide.title_span else None
    label = slide.label if slide.kind in KEEPS_LABEL else ""
    shown = own_title(work, slide, title)
    if added and added not in (*slide.read_up, *slide.said):
        slide = replace(slide, read_up=(added, *slide.read_up))
        heading = replace(heading, added=added)
    if shown != title and title not in slide.own_notes:
        slide = replace(slide, own_notes="\n".join(filter(None, (title, slide.own_notes))))
    titled = replace(slide, title=shown, label=label, title_span=None, is_own_title=True)
    return replace(edited, slide=titled, heading=heading)


def own_title(work: Work, slide: Slide, title: str) -> str:
    """What of a title of the person's has room on `slide`, with "…" where that is not all of it."""
    if slide.kind in DEALT:
        return title_block(work.grid, title).shown
    grid = replace(work.grid, left=MARGIN + work.grid.panel) if slide.kind is SlideKind.SECTION else work.grid
    for lines in range(SECTION_LINES if slide.kind in KEEPS_LABEL else MOST_LINES, 1, -1):
        shown = title_block(grid, title, lines=lines).shown
        if slide.kind is SlideKind.COVER or is_fitting(replace(slide, title=shown, label=""), work.grid):
            return shown
    return title_block(grid, title, lines=1).shown


def _restored(edited: EditedSlide) -> EditedSlide | None:
    heading, slide = edited.heading, edited.slide
    if heading is None:
        return None
    rest = tuple(span for span in slide.read_up if span != heading.added)
    as_it_was = replace(
        slide, title=heading.title, label=heading.label, title_span=heading.span, is_own_title=False, read_up=rest
    )
    return replace(edited, slide=as_it_was, heading=None)


def set_notes(work: Work, edit: SetNotes) -> Slides:
    """What the person adds to the notes of a slide, beside what is the document's."""
    place = work.place(edit.slide)
    if place is None:
        return None
    edited = work.slides[place]
    return work.with_slides(place, [replace(edited, slide=replace(edited.slide, own_notes=edit.text.strip()))])


def put_own(work: Work, edit: PutOwn) -> Slides:
    """A slide of the person's put in, or changed."""
    kept = [each for each in work.slides if not each.key.startswith(f"{edit.slide}+")]
    place = next((at for at, each in enumerate(kept) if each.key == edit.slide), None)
    if place is not None:
        before = kept[place]
        own = replace(_own(work, edit, before.slide.section), own_notes=before.slide.own_notes)
        return (*kept[:place], *dealt(work, replace(before, slide=own)), *kept[place + 1 :])
    after = work.place(edit.after) if edit.after is not None else -1
    if after is None:
        return None
    section = work.slides[after].slide.section if after >= 0 else None
    made = EditedSlide(edit.slide, _own(work, edit, section))
    return work.with_slides(after + 1, dealt(work, made), count=0)


def _own(work: Work, edit: PutOwn, section: str | None) -> Slide:
    title = " ".join(edit.title.split())
    content = edit.content
    if isinstance(content, OwnText):
        content = OwnText(tuple(" ".join(line.split()) for line in content.lines if line.strip()))
    shown = title_block(work.grid, title).shown
    slide = Slide(SlideKind.OWN, shown, content, section=section, is_own_title=True)
    return timed(slide, work.settings.rate)
