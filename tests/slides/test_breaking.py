"""Lines of text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.slides.breaking import _letters, balance_lines, break_lines, plain
from desktop.slides.fonts import Type, width

pytestmark = pytest.mark.usefixtures("fonts")
BODY = Type(62)


def lines(text: str, room: float = 900) -> list[str]:
    return [text[a:b] for a, b in break_lines(text, room, BODY)]


@pytest.mark.parametrize(
    "held", ["236.226 tỷ đồng", "năm 2024", "12.515 tỷ 266 triệu đồng", "2020 - 2025", "số 42-KL/TW"]
)
def test_what_belongs_together_stands_on_one_line(held: str) -> None:
    """Whatever stands before it, a figure, a year or a number is never parted by the end of a line."""
    for before in range(1, 40):
        assert any(held in line for line in lines("từ " * before + held + " của quận"))


def test_a_dash_begins_no_line() -> None:
    """A dash between two words stays with the first."""
    for before in range(1, 40):
        assert not any(line.startswith("-") for line in lines("từ " * before + "chính trị - xã hội"))


@settings(deadline=None)
@given(st.text(max_size=120))
def test_lines_hold_every_letter_and_fit(text: str) -> None:
    """Whatever the text, lines hold all of it, and each is as wide as its room at most, or a single letter."""
    found = lines(text, 400)
    assert "".join("".join(line.split()) for line in found) == "".join(text.split())
    assert all(width(plain(line), BODY) <= 401 or len(_letters(line)) == 1 for line in found)


def test_a_word_of_300_letters_is_broken() -> None:
    """What no line can hold is broken between letters."""
    found = lines("Ẫ" * 300)
    assert "".join(found) == "Ẫ" * 300
    assert all(width(line, BODY) <= 900 for line in found)


def test_a_boundary_inside_a_character_is_passed_over() -> None:
    """Qt may find a boundary between the halves of a character outside the first plane: the character stays whole."""
    assert _letters("\u0be6\U00018d1fx")[-1] == (2, 3)


def test_balanced_lines_are_even_and_as_many() -> None:
    """A title takes no more lines for being even, and its longest line gets shorter."""
    text = "Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội của Quận trong năm vừa qua"
    even = balance_lines(text, 2000, BODY)
    greedy = break_lines(text, 2000, BODY)
    assert len(even) == len(greedy)
    assert max(b - a for a, b in even) < max(b - a for a, b in greedy)


def test_the_last_line_is_no_widow() -> None:
    """A last word that would stand alone is given company."""
    text = "Trong nước, tình hình kinh tế - xã hội ổn định và phát triển khá"
    for room in range(700, 1600, 40):
        found = lines(text, room)
        if len(found) > 1:
            assert width(found[-1], BODY) > 0.1 * room
