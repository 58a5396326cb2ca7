"""Whether the back row can read."""

from dataclasses import replace

import pytest

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, DeckSettings, Detail, Room, SlideKind
from desktop.slides.fit.fit import lay_out
from desktop.slides.legibility import Grade, Legibility, deck_legibility, legibility, luminance
from desktop.slides.theme import load_theme

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_theme_is_green(composed, name: str) -> None:
    """In the room that a deck was made for every slide can be read, in a bright hall too."""
    deck, layout = composed(Detail.SHORT, Aspect.WIDE)
    grades = [legibility(layout, at, load_theme(name), deck.settings.room) for at in range(len(deck.slides))]
    assert {each.grade for each in grades} == {Grade.GREEN}
    assert all(each.reasons == () for each in grades)


def test_a_hall_too_deep_is_named(guidance: Document) -> None:
    """In a deeper hall than the deck was made for letters are amber, then red, and the reason is the size."""
    deck = compose_deck(guidance, Facts(), DeckSettings(sections=("II.2.1",)))
    layout, theme = lay_out(deck), load_theme("light")
    assert [legibility(layout, 1, theme, Room(far)).grade for far in (6, 7, 12)] == [
        Grade.GREEN,
        Grade.AMBER,
        Grade.RED,
    ]
    assert legibility(layout, 1, theme, Room(12)).reasons == ("size",)


def test_pale_text_is_named(composed) -> None:
    """Grey text on white is red for its contrast."""
    deck, layout = composed(Detail.SHORT, Aspect.WIDE)
    pale = replace(load_theme("light"), text="#B0B0B0")
    points = next(index for index, slide in enumerate(deck.slides) if slide.kind is SlideKind.POINTS)
    found = legibility(layout, points, pale, deck.settings.room)
    assert (found.grade, found.reasons) == (Grade.RED, ("contrast",))


def test_luminance_is_that_of_wcag() -> None:
    """White is 1, black 0, and middle grey about a fifth."""
    assert luminance("#FFFFFF") == pytest.approx(1.0)
    assert luminance("#000000") == 0.0
    assert luminance("#777777") == pytest.approx(0.184, abs=0.001)


def test_reasons_are_told_with_numbers(guidance: Document) -> None:
    """A person reads how high the letters are and how high they should be, once for all slides that it is true of."""
    deck = compose_deck(guidance, Facts(), DeckSettings(sections=("II.2.1",)))
    found = deck_legibility(lay_out(deck), load_theme("light"), Room(8))
    assert found.grade is Grade.RED
    assert sum(found.counts.values()) == len(deck.slides)
    told = "chữ cao 3,0 % ảnh, cần 4,0 % cho hàng ghế xa 8 lần chiều cao ảnh"
    assert found.reasons[told][-1] == len(deck.slides)


def test_too_much_text_is_named() -> None:
    """In a small room a slide may hold more words than anybody reads while listening."""
    slide = Legibility(Grade.GREEN, Grade.GREEN, 40, 30, 9.0, lines=13, words=190)
    assert (slide.grade, slide.reasons) == (Grade.RED, ("lines", "words"))
    assert slide.sentences == ("trang có 13 dòng, nên có không quá 12", "trang có 190 chữ, nên có không quá 120")
    assert Legibility(Grade.GREEN, Grade.GREEN, 40, 30, 9.0, lines=12, words=120).grade is Grade.GREEN


def test_words_on_cards_are_measured_against_the_card(composed) -> None:
    """A theme whose cards are as dark as its words is red on the slides of figures and nowhere else."""
    deck, layout = composed(Detail.SHORT, Aspect.WIDE)
    dark_cards = replace(load_theme("light"), card="#1B2430")
    grades = deck_legibility(layout, dark_cards, deck.settings.room).slides
    assert {deck.slides[at].kind for at, each in enumerate(grades) if each.colour is Grade.RED} == {SlideKind.FIGURES}
