"""The head of an official document: letterhead, kind and title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.kinds import kind_named
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.reading.letterhead import Letterhead, is_rule, read_letterhead

_NO_TITLE = ("Căn cứ", "Kính gửi", "Theo ", "Thực hiện ", "Xét ")
_LONGEST_TITLE = 600
_BODY = re.compile(
    r"(?:THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|CHÍNH PHỦ|QUỐC HỘI|(?:ỦY|UỶ) BAN|HỘI ĐỒNG|BAN |GIÁM ĐỐC|TỔNG |VIỆN TRƯỞNG|CHÁNH "
    r"|BỘ |SỞ |THỐNG ĐỐC|ĐẠI HỘI|HIỆU TRƯỞNG|TRƯỞNG )"
)
OFFICIAL_LETTER = "Công văn"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`kind` is None where no line is a known kind; the title is empty where there is none."""

    kind: str | None
    title: str
    head: Letterhead
    lines: tuple[str, ...]


NO_FRONT = FrontMatter(None, "", Letterhead(), ())


def read_front_matter(blocks: Sequence[Block]) -> tuple[FrontMatter, list[Block]]:
    """Letterhead, kind and title, and the blocks after them. A document that begins with a label has none."""
    head, lines, rest = read_letterhead(blocks)
    if head.about:
        return FrontMatter(OFFICIAL_LETTER, head.about, head, lines), rest
    kind = kind_named(rest[0].text) if rest else None
    if kind:
        rest.pop(0)
    return FrontMatter(kind, _taken_title(rest), head, lines), rest


def _taken_title(rest: list[Block]) -> str:
    """Take the title off the front of `rest`: one block, and those after it that are set like a title."""
    parts: list[str] = []
    while rest and (_is_more(rest[0]) if parts else _is_title(rest[0])):
        if parts and _is_authority(rest):
            break
        parts.append(rest.pop(0).text)
    while parts and rest and is_rule(rest[0].text):
        rest.pop(0)
    return " ".join(parts)


def _is_authority(rest: Sequence[Block]) -> bool:
    """Whether a line in capitals names who decides: it stands between the title and what that is based on."""
    after = next((block.text for block in rest[1:] if not is_rule(block.text)), "")
    return rest[0].text.isupper() and bool(_BODY.match(rest[0].text)) and after.startswith(_NO_TITLE)


def _is_title(block: Block) -> bool:
    if len(block.text) > _LONGEST_TITLE:
        return False
    return not split_label(block.text) and not block.text.startswith(_NO_TITLE) and block.rows is None


def _is_more(block: Block) -> bool:
    is_set = block.is_centred or block.text.isupper()
    return is_set and _is_title(block) and not is_rule(block.text) and not block.text.endswith((".", ";"))
