"""The agenda again before each section, with the section marked that comes next."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.slides.content import Points
from desktop.slides.deck import Slide
from desktop.slides.notes import SECONDS_A_SLIDE


def again(agenda: Sequence[Slide], path: str) -> list[Slide]:
    """The slide of the agenda that names the heading at `path`, marked there; nothing is said again."""
    for slide in agenda:
        places = [at for at, point in enumerate(slide.points) if point.span.node == path]
        if places:
            content = Points(slide.points, places[0])
            return [replace(slide, content=content, said=(), seconds=float(SECONDS_A_SLIDE), section=path)]
    return []
