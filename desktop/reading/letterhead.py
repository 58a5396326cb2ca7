"""The head of an official document, line by line: issuer, number, place and date, secrecy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.guidance.kinds import kind_named
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.text.fold import fold

_FURNITURE = re.compile(
    r"cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc|dang cong san viet nam"
)
_RULE = re.compile(r"[\s\-–—_=*.:~]+")
_NUMBER = re.compile(r"(?:luật\s+)?số\s*:?\s*(?P<number>\d{0,5}\s*(?:/\d{4})?\s*[-/]\s*\S[^\s,;]*)\s*$", re.IGNORECASE)
_DATE = re.compile(
    r"(?P<place>[^\W\d_][^,\d]{1,40}),?\s*ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})\s*$",
    re.IGNORECASE,
)
_SECRECY = {"mat": "MẬT", "toi mat": "TỐI MẬT", "tuyet mat": "TUYỆT MẬT"}
_ABOUT = re.compile(r"V/v|Về việc", re.IGNORECASE)
_LONGEST_LINE = 160
_LONGEST = 30
"""A letterhead is at most this many blocks long."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the lines above the title say; None where they don't."""

    issuer: str | None = None
    number: str | None = None
    place: str | None = None
    issued_on: str | None = None
    secrecy: str | None = None
    about: str | None = None


def secrecy_of(text: str) -> str | None:
    """The mark of secrecy that a line is, alone."""
    return _SECRECY.get(fold(text).strip(" ()[]*.:")) if text.isupper() or len(text) < 12 else None


def is_rule(text: str) -> bool:
    """A line that is drawn, not written: `-----`, `____`."""
    return bool(_RULE.fullmatch(text))


def read_letterhead(blocks: Sequence[Block]) -> tuple[Letterhead, tuple[str, ...], list[Block]]:
    """The letterhead, its lines, and the blocks from the kind on; without one, all blocks as they are.

    There is a letterhead where a number, a date or the name of the state or party stands above the title.
    What an official letter is about ("V/v …") stands in its letterhead, perhaps over several lines.
    """
    head, is_about, is_letterhead = Letterhead(), False, False
    lines, names, about = [], [], []
    end = next((place for place, block in enumerate(blocks[:_LONGEST]) if _opens_text(block)), len(blocks[:_LONGEST]))
    for block in blocks[:end]:
        head, is_known = _read_line(head, block.text)
        is_letterhead |= is_known
        is_about = not is_known and (is_about or bool(_ABOUT.match(block.text)))
        if not is_rule(block.text):
            lines.append(block.text)
            (about if is_about else names if not is_known else []).append(block.text)
    if not is_letterhead:
        return Letterhead(), (), list(blocks)
    head = replace(head, issuer=" ".join(names).strip() or None, about=" ".join(about) or None)
    return head, tuple(lines), list(blocks[end:])


def _opens_text(block: Block) -> bool:
    """Kind, address, basis, label or a paragraph: whatever can't stand in a letterhead."""
    is_long = len(block.text) > _LONGEST_LINE or block.rows is not None
    opens = kind_named(block.text) is not None or block.text.startswith(("Kính gửi", "Căn cứ"))
    return opens or is_long or (split_label(block.text) is not None and block.text[0].isdigit())


def _read_line(head: Letterhead, text: str) -> tuple[Letterhead, bool]:
    """The head with what a line says, and whether it was a line of a letterhead."""
    if _FURNITURE.search(fold(text)):
        return head, True
    if secrecy := secrecy_of(text):
        return replace(head, secrecy=secrecy), True
    if number := _NUMBER.search(text):
        return replace(head, number=re.sub(r"\s+", "", number["number"])), True
    if (day := _DATE.search(text)) and (iso := _iso(day)):
        return replace(head, place=day["place"].strip(), issued_on=iso), True
    return head, False


def _iso(match: re.Match[str]) -> str | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None
