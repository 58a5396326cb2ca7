"""Icons: drawn in the theme's colour at every size."""

import pytest
from PySide6.QtGui import QColor

from desktop.paths import resources
from desktop.ui.kit.actions import TABLE
from desktop.ui.kit.icons import icon

ROUNDING = 2


def farthest(one: QColor, other: QColor) -> int:
    """How far two colours are apart in their worst channel."""
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return max(abs(a - b) for a, b in channels)


SHIPPED = sorted(path.stem for path in resources("icons").glob("*.svg"))


@pytest.mark.parametrize("name", SHIPPED)
def test_an_icon_has_ink_of_the_wanted_colour(qapp, name):
    """There is ink, and every opaque pixel of it has the colour that was asked for."""
    image = icon(name, "#1A5A96").pixmap(32, 32).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    solid = [pixel for pixel in pixels if pixel.alpha() == 255]
    assert solid
    assert [pixel.name() for pixel in solid if farthest(pixel, QColor("#1A5A96")) > ROUNDING] == []


def test_a_picture_that_is_kept_is_that_of_its_colour(qapp):
    """An icon that was drawn in one colour is another one in the next, and the first one again."""
    first, second, again = (icon("search", tint).pixmap(32, 32).toImage() for tint in ("#1A5A96", "#B3261E", "#1A5A96"))
    assert first == again
    assert first != second


def test_every_icon_of_the_table_is_shipped():
    """No action asks for an icon that is not there."""
    assert {spec.icon for spec in TABLE} <= set(SHIPPED)


@pytest.mark.parametrize("name", SHIPPED)
def test_an_icon_is_plain_line_art(name):
    """Nothing in an icon loads, runs or has a colour of its own."""
    source = resources("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in source
    assert not [word for word in ("href", "script", "style", "image", "#") if word in source]


def test_no_two_ways_to_see_have_one_icon():
    """Text sizes are told apart from each other, and from searching."""
    names = ("search", "zoom_in", "zoom_out", "zoom_reset")
    assert len({spec.icon for spec in TABLE if spec.id in names}) == len(names)
