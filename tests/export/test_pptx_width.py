"""The width of a title's box in office programs."""

import pytest

from desktop.export.pptx_width import title_width
from desktop.slides.fonts import Type, width
from desktop.slides.glue import glued

pytestmark = pytest.mark.usefixtures("deck")
TITLE = "Tuyên truyền kết quả phát triển kinh tế - xã hội năm 2023, nhiệm vụ, giải pháp năm 2024"
BOLD = Type(93, bold=True)


def broken(text: str, room: float) -> list[str]:
    """The lines of a program that breaks at any space."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, BOLD.office) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def parted(text: str, room: float) -> int:
    ends, at = [], 0
    for line in broken(text, room)[:-1]:
        at += len(line) + 1
        ends.append(at - 1)
    return len(glued(text) & set(ends))


def test_the_cover_parts_no_pair() -> None:
    """In the whole room a program would part two pairs of the cover's title; in the box that it gets, none."""
    box = title_width(TITLE, 1680, BOLD)
    assert parted(TITLE, 1680) == 2
    assert box < 1680
    assert parted(TITLE, box) == parted(TITLE, 0.98 * box) == 0
    assert len(broken(TITLE, box)) == 3


@pytest.mark.parametrize("text", ["", "Một dòng", "x" * 300, "kinh tế " * 40, "a\tb\nc " * 60])
def test_no_box_is_wider_than_its_room(text: str) -> None:
    """Whatever the title, its box stays inside the room."""
    assert 0 < title_width(text, 900, BOLD) <= 900
