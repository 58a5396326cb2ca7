"""The faces that slides are drawn and measured in."""

import pytest
from PySide6.QtGui import QFontDatabase

from desktop.slides.fonts import Face, Type, load_fonts, width, x_height

pytestmark = pytest.mark.usefixtures("fonts")


def test_loading_twice_adds_nothing() -> None:
    """A second call leaves the fonts as they are."""
    before = QFontDatabase.families()
    load_fonts()
    assert QFontDatabase.families() == before


@pytest.mark.parametrize("face", Face)
def test_bold_is_wider(face: Face) -> None:
    """Bold measures as bold, also in the face that is one variable font."""
    text = "Tuyên truyền kết quả phát triển"
    assert width(text, Type(100, bold=True, face=face)) > 1.03 * width(text, Type(100, face=face))


def test_widths_grow_with_the_size() -> None:
    """Without hinting a line twice as large is twice as long, so every screen breaks lines alike."""
    assert width("Khẳng định", Type(124)) == pytest.approx(2 * width("Khẳng định", Type(62)), rel=0.001)


@pytest.mark.parametrize("face", Face)
def test_small_letters_are_about_half_the_size(face: Face) -> None:
    """The x-height is that of the font itself, not of a stand-in."""
    assert 0.51 < x_height(face) < 0.54
