"""PPTX drawn by LibreOffice: no ink leaves the boxes that the layout gave it.

The pages of LibreOffice's PDF are looked at letter by letter: a letter that stands in no box of its slide has
overflowed, and a slide with fewer letters than its boxes hold has lost some.
"""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop.export.pptx.writer import write_pptx
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.office import converted, find_office
from desktop.slides.compose import compose_deck
from desktop.slides.content import Chart
from desktop.slides.deck import Aspect, Deck, DeckSettings
from desktop.slides.fit.fit import lay_out
from desktop.slides.grid import BODY_BOTTOM
from desktop.slides.layout import FilledBox, Frame, Layout, Rect, Role, Shape
from desktop.slides.theme import load_theme

OFFICE = find_office()
SLACK = 14.0
"""Slide units: a letter's box of Liberation Sans reaches that far over the ink of a line."""
UNIT = 0.5
"""Points in a slide unit."""


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("aspect", "theme"), [(Aspect.WIDE, "light"), (Aspect.CLASSIC, "contrast")])
def test_no_letter_stands_outside_of_its_box(
    guidance: Document, facts: Facts, small: Deck, tmp_path: Path, aspect: Aspect, theme: str
) -> None:
    """Of a part of the guidance with points, cards, charts and tasks."""
    deck = compose_deck(guidance, facts, DeckSettings(("II.2.1", "III.1"), aspect=aspect, theme=theme))
    layout = lay_out(deck)
    assert write_pptx(deck, layout, load_theme(theme), tmp_path / "in.pptx").overflow == 0
    file = converted(str(OFFICE), tmp_path / "in.pptx", "pdf")
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == len(deck.slides)
        for index, page in enumerate(document):
            letters = list(_letters(page, layout.size[1]))
            boxes = list(_rooms(deck, layout, index))
            outside = [(text, rect) for text, rect in letters if not any(_inside(rect, box) for box in boxes)]
            assert outside == [], f"slide {index + 1}"
            shown = "".join("".join(box.text.split()) for box in layout.texts(index) if box.role is not Role.COUNTER)
            assert len(letters) >= len(shown), f"slide {index + 1}"


def _letters(page: pypdfium2.PdfPage, height: int) -> Iterator[tuple[str, Rect]]:
    """The letters of a page, and where their ink is, slide units."""
    text = page.get_textpage()
    for at in range(text.count_chars()):
        letter = text.get_text_range(at, 1)
        if letter.strip():
            left, bottom, right, top = (side / UNIT for side in text.get_charbox(at))
            yield letter, Rect(left, height - top, right - left, top - bottom)


def _rooms(deck: Deck, layout: Layout, index: int) -> Iterator[Rect]:
    """Where letters may be: in the boxes of text, in the body down to its end, in a card or a chart."""
    points = [box for box in layout.texts(index) if box.role is Role.POINT]
    if points:
        first = points[0].rect
        yield Rect(first.x - points[0].hang, first.y, first.width + points[0].hang, BODY_BOTTOM - first.y)
    for box in layout.pages[index]:
        if isinstance(box, Frame) or not isinstance(box, FilledBox):
            yield box.rect
    if isinstance(deck.slides[index].content, Chart):
        bars = [box.rect for box in layout.pages[index] if isinstance(box, FilledBox) and box.shape is Shape.BAR]
        yield Rect(bars[0].x, bars[0].y - SLACK, layout.size[0] - bars[0].x, bars[-1].bottom - bars[0].y + 2 * SLACK)


def _inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - SLACK
        and inner.right <= outer.right + SLACK
        and inner.y >= outer.y - SLACK
        and inner.bottom <= outer.bottom + SLACK
    )
