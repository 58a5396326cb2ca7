"""Themes: colours that can be told apart, at every text size."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.guidance.annotations import Colour
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.look import palette_of, style_sheet
from desktop.ui.kit.theme import THEME_NAMES, Scale, Theme, load_theme


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEME_NAMES)
def theme(request) -> Theme:
    return load_theme(request.param)


@pytest.mark.parametrize("token", ["text", "muted", "accent", "link", "ok", "warning", "error"])
@pytest.mark.parametrize("ground", ["surface", "background", "raised"])
def test_every_text_colour_can_be_read_on_every_ground(theme, token, ground):
    """Text has a contrast of at least 4.5 to 1 wherever it may stand."""
    assert contrast(getattr(theme, token), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize(
    ("text", "ground"), [("accent_text", "accent"), ("selection_text", "selection"), ("mark_text", "mark")]
)
def test_text_on_a_colour_of_its_own_can_be_read(theme, text, ground):
    """Buttons, selected rows and marked words keep a contrast of at least 4.5 to 1."""
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("colour", Colour)
@pytest.mark.parametrize("token", ["text", "link", "accent"])
def test_highlighted_words_can_be_read(theme, colour, token):
    """Text, links and titles keep a contrast of at least 4.5 to 1 on each of the five grounds."""
    assert contrast(getattr(theme, token), theme.highlight(colour)) >= 4.5


@pytest.mark.parametrize("token", ["control_line", "focus"])
def test_edges_of_controls_can_be_seen(theme, token):
    """The edge of a control and the focus ring have a contrast of at least 3 to 1."""
    assert contrast(getattr(theme, token), theme.surface) >= 3


def test_what_can_not_be_used_is_told_from_what_can(theme):
    """Far from the colour of text, so that nobody presses it in vain, and still to be seen."""
    assert contrast(theme.disabled, theme.text) >= 3
    assert contrast(theme.disabled, theme.surface) >= 3


def test_an_icon_that_can_not_be_used_is_grey_in_every_theme(qapp, theme):
    """Also in high contrast, where edges are as white as text."""
    actions = Actions()
    actions.set_theme(theme)
    drawn = actions["search"].icon()
    shades = {mode: ink(drawn.pixmap(QSize(40, 40), mode)) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)}
    assert shades == {QIcon.Mode.Normal: {theme.text}, QIcon.Mode.Disabled: {theme.disabled}}


def ink(picture: QPixmap) -> set[str]:
    """The colours of all pixels that nothing shines through."""
    image = picture.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_an_unknown_theme_is_refused():
    """There are three themes and no silent fourth."""
    with pytest.raises(KeyError):
        load_theme("sepia")


def test_the_style_sheet_is_filled_completely(theme):
    """No placeholder is left, and the theme's accent is in it."""
    sheet = style_sheet(theme, Scale(150))
    assert "$" not in sheet
    assert theme.accent in sheet


def test_the_palette_follows_the_theme(theme):
    """What Fusion draws has the theme's colours too."""
    palette = palette_of(theme)
    assert palette.base().color().name().upper() == theme.surface
    assert palette.text().color().name().upper() == theme.text


@pytest.mark.parametrize(("percent", "text", "control"), [(80, 12, 36), (100, 15, 36), (200, 30, 72)])
def test_sizes_grow_with_the_text_and_controls_stay_large_enough(percent, text, control):
    """At 200 % everything is twice as large; at 80 % a control is still 36 pixels high."""
    scale = Scale(percent)
    assert (scale.ui, scale.control) == (text, control)


def has_tick(widget: QWidget, accent: str) -> bool:
    """Whether something that is seen on the accent stands between two dots of it."""
    picture = widget.grab().toImage()
    return any(is_ticked([picture.pixelColor(x, y).name() for x in range(60)], accent) for y in range(40))


def is_ticked(dots: list[str], accent: str) -> bool:
    filled = [at for at, dot in enumerate(dots) if dot == accent]
    between = dots[filled[0] : filled[-1]] if filled else []
    return any(contrast(dot, accent) >= 4.5 for dot in between)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_box_that_is_ticked_shows_a_tick(qtbot, name):
    """Alone and in lists the same: light on a dark accent, dark on a light one, and none where it is not ticked."""
    theme = load_theme(name)
    box, tree = QCheckBox(), QTreeWidget()
    item = QTreeWidgetItem([""])
    tree.addTopLevelItem(item)
    tree.setHeaderHidden(True)
    for widget in (box, tree):
        qtbot.addWidget(widget)
        widget.setStyleSheet(style_sheet(theme, Scale(100)))
        widget.resize(80, 40)
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        box.setCheckState(state)
        item.setCheckState(0, state)
        for widget in (box, tree):
            assert has_tick(widget, QColor(theme.accent).name()) is (state is Qt.CheckState.Checked)
