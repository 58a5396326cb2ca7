"""Painting slides."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.slides.deck import Aspect, Detail
from desktop.slides.paint import paint_slide, slide_image
from desktop.slides.theme import Colour, load_theme

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_slide_is_painted_in_its_theme(composed, name: str) -> None:
    """Ground, band and text have the colours of the theme."""
    _, layout = composed(Detail.SHORT, Aspect.WIDE)
    theme = load_theme(name)
    image = slide_image(layout, 1, 1920, theme)
    assert image.pixel(1900, 1070) == QColor(theme.ground).rgb()
    assert image.pixel(5, 540) == QColor(theme.band).rgb()
    shown = {image.pixel(x, y) for x in range(120, 700, 2) for y in range(60, 160, 2)}
    assert QColor(theme.colour(Colour.TITLE)).rgb() in shown


def test_a_slide_fills_its_target_only(composed) -> None:
    """Painting into a part of a picture leaves the rest as it was, and the painter as it came."""
    _, layout = composed(Detail.SHORT, Aspect.WIDE)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#010203"))
    painter = QPainter(image)
    before = painter.worldTransform()
    paint_slide(painter, layout, 0, QRectF(50, 50, 320, 180), load_theme("light"))
    assert painter.worldTransform() == before
    painter.end()
    assert image.pixel(20, 20) == image.pixel(380, 290) == QColor("#010203").rgb()
    assert image.pixel(360, 220) == QColor("#FFFFFF").rgb()


@pytest.mark.parametrize("width", [240, 1366, 3840])
def test_pictures_keep_their_proportions(composed, width: int) -> None:
    """A picture of any width has the proportions of its slide."""
    _, layout = composed(Detail.SHORT, Aspect.WIDE)
    image = slide_image(layout, 3, width, load_theme("dark"))
    assert (image.width(), image.height()) == (width, round(width * 9 / 16))


def test_an_unknown_theme_is_refused() -> None:
    """There are three themes."""
    with pytest.raises(FileNotFoundError):
        load_theme("pink")
