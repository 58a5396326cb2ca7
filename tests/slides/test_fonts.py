"""The faces that slides are drawn and measured in."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from PySide6.QtGui import QFontDatabase

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.slides.breaking import balance_lines, break_lines
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Deck, DeckSettings
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import Face, Type, load_fonts, metrics, width, x_height
from desktop.slides.layout import Layout

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


def test_measures_belong_to_their_thread() -> None:
    """A thread keeps its measures, and never gets another's: Qt allows only that."""
    with ThreadPoolExecutor(1) as pool:
        theirs, again = (pool.submit(metrics, Type(62)).result() for _ in range(2))
    assert metrics(Type(62)) is metrics(Type(62))
    assert theirs is again
    assert theirs is not metrics(Type(62))


def test_decks_composed_at_once_are_equal(guidance: Document, facts: Facts) -> None:
    """Four threads that compose and lay out the same document, with nothing measured yet, get the same deck."""
    together = Barrier(4)

    def make(_: int) -> tuple[Deck, Layout]:
        together.wait()
        deck = compose_deck(guidance, facts, DeckSettings(sections=("I", "II.1", "II.2.1")))
        return deck, lay_out(deck)

    for cache in (width, break_lines, balance_lines):
        cache.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(make, range(4)))
    assert all(each == made[0] for each in made)


@pytest.mark.parametrize("face", Face)
def test_small_letters_are_about_half_the_size(face: Face) -> None:
    """The x-height is that of the font itself, not of a stand-in."""
    assert 0.51 < x_height(face) < 0.54
