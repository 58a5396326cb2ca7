"""Characters that turn the direction of writing: they can make a text show what it does not say."""

import re
from collections.abc import Iterator, Sequence

from desktop.guidance.document import text_of_rows
from desktop.reading.blocks import Block
from desktop.reading.notes import Definition
from desktop.reading.report import ReadingWarning

_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def turning_warnings(blocks: Sequence[Block], notes: Sequence[Definition]) -> list[ReadingWarning]:
    """A warning for each block or note with such characters, with their codes and where it stands."""
    found = ((text, lines, page) for text, lines, page in _texts(blocks, notes) if _TURNING.search(text))
    return [_warning(_TURNING.findall(text), lines, page) for text, lines, page in found]


def _texts(blocks: Sequence[Block], notes: Sequence[Definition]) -> Iterator[tuple[str, tuple[int, ...], int | None]]:
    for block in blocks:
        text = block.text if block.rows is None else text_of_rows(block.rows)
        yield text, block.lines, next(iter(block.pages), None)
    for note in notes:
        yield note.rich.text, note.lines, next(iter(note.pages), None)


def _warning(signs: Sequence[str], lines: tuple[int, ...], page: int | None) -> ReadingWarning:
    codes = ", ".join(dict.fromkeys(f"U+{ord(sign):04X}" for sign in signs))
    said = f"Có {len(signs)} ký tự ẩn đổi chiều chữ ({codes}), hiện thành mũi tên có nền; hãy đối chiếu với bản gốc."
    english = f"{len(signs)} hidden characters turn the writing ({codes}), shown as arrows; compare with the original."
    return ReadingWarning("turning_characters", said, english, lines, page)
