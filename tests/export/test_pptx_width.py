"""The width of a title's box in office programs."""

import pytest

from desktop.export.pptx.width import body_shy, title_width
from desktop.slides.fonts import Type, width
from desktop.slides.glue import glued
from desktop.slides.grid import OFFICE_SHARE

pytestmark = pytest.mark.usefixtures("deck")
TITLE = "Tuyên truyền kết quả phát triển kinh tế - xã hội năm 2023, nhiệm vụ, giải pháp năm 2024"
BOLD = Type(93, bold=True)


PLAIN = Type(62)
POINTS = (
    "Quốc phòng - quân sự địa phương được đảm bảo, tăng cường.",
    "Tập trung đào tạo nâng cao hiệu quả, chất lượng nguồn nhân lực, giáo dục nghề nghiệp gắn với giải quyết việc làm.",
    "xây dựng hướng dẫn, định hướng tuyên truyền các chỉ thị, nghị quyết về phát triển kinh tế - xã hội năm 2024",
)


def broken(text: str, room: float, kind: Type = BOLD) -> list[str]:
    """The lines of a program that breaks at any space."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, kind.office) <= room:
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


def flawed(text: str, room: float) -> bool:
    """Whether a line begins with a dash or the last is one word."""
    _, *later = broken(text, room, PLAIN)
    return any(line.startswith("- ") for line in later) or (bool(later) and " " not in later[-1])


@pytest.mark.parametrize("text", POINTS)
@pytest.mark.parametrize("wide", range(1150, 1701, 25))
def test_no_point_ends_with_a_lone_word_where_a_narrower_box_mends_that(text: str, wide: int) -> None:
    """In every room that it can stand in; and the box takes no line more than there is place for."""
    most = len(broken(text, OFFICE_SHARE * wide, PLAIN))
    shy = body_shy(((text, float(wide), PLAIN, most),))
    assert 0 <= shy < 0.1 * wide
    assert len(broken(text, wide - shy, PLAIN)) <= most
    can_be_mended = any(
        not flawed(text, wide - less) and len(broken(text, 0.985 * (wide - less), PLAIN)) <= most
        and not flawed(text, 0.985 * (wide - less))
        for less in range(0, round(0.1 * wide), 8)
    )  # fmt: skip
    assert not (can_be_mended and flawed(text, wide - shy))


def test_a_box_without_a_lone_word_is_as_wide_as_its_room() -> None:
    """Nothing is narrower than it need be, and words that fit nowhere change nothing."""
    assert body_shy((("Một dòng ngắn", 1600.0, PLAIN, 1), ("x" * 300, 1600.0, PLAIN, 5))) == 0
    assert body_shy(()) == 0
