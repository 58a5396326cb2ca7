"""Pictures of slides: made once, kept in number, and made ahead in idle slices."""

import pytest
from PySide6.QtCore import QSize, Qt

from desktop.present.frames import Frames
from desktop.present.slide_view import SlideView
from desktop.slides.paint import slide_image


@pytest.fixture
def frames(layout, theme) -> Frames:
    frames = Frames(layout, theme, kept=3)
    frames.resize(QSize(192, 108), 1.0)
    return frames


def test_a_picture_is_the_slide(frames, layout, theme):
    """What is kept is what the one renderer paints at that size."""
    picture = frames.picture(2).toImage().convertToFormat(slide_image(layout, 2, 192, theme).format())
    assert picture == slide_image(layout, 2, 192, theme)


def test_a_picture_is_made_once(frames):
    """The same slide asked for again is the same picture."""
    assert frames.picture(1).cacheKey() == frames.picture(1).cacheKey()


def test_the_oldest_picture_makes_room(frames):
    """Of more pictures than are kept, those used last stay."""
    first = frames.picture(0).cacheKey()
    for place in (1, 2, 0, 3):
        frames.picture(place)
    assert frames.picture(0).cacheKey() == first
    assert frames.made(1) is None


def test_another_size_or_scale_forgets_the_old_pictures(frames):
    """A window on a screen of double scale gets pictures with twice the pixels."""
    assert frames.picture(0).width() == 192
    frames.resize(QSize(192, 108), 2.0)
    assert (frames.picture(0).width(), frames.picture(0).devicePixelRatio()) == (384, 2.0)


def test_wishes_outside_the_deck_are_left_out(qtbot, frames):
    """Before the first and after the last slide there is nothing to make."""
    made: list[int] = []
    frames.ready.connect(made.append)
    frames.prepare((-1, 9, 10, 8))
    qtbot.waitUntil(lambda: len(made) == 2)
    assert made == [9, 8]


def test_neighbours_are_ready_before_they_are_asked_for(qtbot, layout, theme):
    """After a slide is painted, two on each side are made in idle slices."""
    view = SlideView(layout, theme)
    qtbot.addWidget(view)
    made: list[int] = []
    view._frames.ready.connect(made.append)
    view.resize(320, 180)
    view.show_slide(5)
    view.show()
    qtbot.waitUntil(lambda: len(made) == 4)
    assert made == [6, 4, 7, 3]


@pytest.mark.parametrize(("size", "rect"), [((1600, 1200), (0, 150, 1600, 900)), ((2000, 900), (200, 0, 1600, 900))])
def test_a_slide_keeps_its_proportions_on_any_screen(qtbot, layout, theme, size, rect):
    """On a taller or wider screen the slide is as large as it fits, in the middle."""
    view = SlideView(layout, theme)
    qtbot.addWidget(view)
    view.resize(*size)
    assert view.slide_rect().getRect() == rect


def test_a_view_without_a_slide_paints_nothing(qtbot, layout, theme):
    """A place outside the deck is shown as none."""
    view = SlideView(layout, theme)
    qtbot.addWidget(view)
    view.show_slide(10)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert view.place is None
    assert view.grab().toImage().pixelColor(5, 5) == view.palette().window().color()
