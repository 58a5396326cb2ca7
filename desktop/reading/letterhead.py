"""The head of an official document, line by line: issuer, number, place and date, secrecy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.guidance.kinds import kind_named
from desktop.guidance.outline import Rank
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.text.fold import fold

_FURNITURE = re.compile(
    r"cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc|dang cong san viet nam"
)
_RULE = re.compile(r"[\s\-–—_=*.:~]+")
_NUMBER = re.compile(r"(?:luật\s+)?số\s*:?\s*(?P<number>\d{0,5}\s*(?:/\d{4})?\s*[-/]\s*\S[^\s,;]*)\s*$", re.IGNORECASE)
_DATE = re.compile(
    r"(?:^|(?<=\s))(?P<place>[^\W\d_][^,\d/]{1,40}),?\s*ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})\s*$",
    re.IGNORECASE,
)
_SECRECY = {"mat": "MẬT", "toi mat": "TỐI MẬT", "tuyet mat": "TUYỆT MẬT"}
_ABOUT = re.compile(r"V/v|Về việc", re.IGNORECASE)
_DRAWN = " -–—_=*.:~"
_LONGEST_LINE = 160
_NUMBERED = range(Rank.ROMAN, Rank.LETTER)
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
    end = _end(blocks[:_LONGEST])
    lines = _unwrapped([block.text for block in blocks[:end] if not is_rule(block.text)])
    head, is_about, is_letterhead = Letterhead(), False, False
    names: list[str] = []
    about: list[str] = []
    for line in lines:
        head, rest, is_known = _read_line(head, line)
        is_letterhead |= is_known
        is_about = not is_known and (is_about or bool(_ABOUT.match(line)))
        (about if is_about else names).append(rest)
    if not is_letterhead:
        return Letterhead(), (), list(blocks)
    issuer = " ".join(name for name in names if name)
    return replace(head, issuer=issuer or None, about=" ".join(about) or None), lines, list(blocks[end:])


def _end(blocks: Sequence[Block]) -> int:
    """Where the text begins. Where no kind is known there, it begins right after what surely is a letterhead."""
    end = next((place for place, block in enumerate(blocks) if _opens_text(block)), len(blocks))
    if any(_ABOUT.match(block.text) for block in blocks[:end]) or (end < len(blocks) and kind_named(blocks[end].text)):
        return end
    sure = [place for place in range(end) if _is_sure(blocks, place)]
    return sure[-1] + 1 if sure else end


def _is_sure(blocks: Sequence[Block], place: int) -> bool:
    text = blocks[place].text
    return _read_line(Letterhead(), text)[2] or (place > 0 and _are_one(blocks[place - 1].text, text))


def stands_again(text: str, letterhead: Sequence[str]) -> bool:
    """Whether a line is one of a letterhead, as attached parts have it: issuer, motto, number, rule."""
    return is_rule(text) or text in " ".join(letterhead) or _read_line(Letterhead(), text)[2]


def _unwrapped(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines with a motto or a date that a narrow column broke put together: "… năm" and "2026"."""
    whole: list[str] = []
    for line in lines:
        if whole and _are_one(whole[-1], line):
            whole[-1] += f" {line}"
        else:
            whole.append(line)
    return tuple(whole)


def _are_one(line: str, following: str) -> bool:
    """Whether two lines say together what neither says alone."""
    texts = (f"{line} {following}", line, following)
    both, *alone = (bool(_FURNITURE.search(fold(text)) or _DATE.search(text)) for text in texts)
    return both and not any(alone)


def _opens_text(block: Block) -> bool:
    """Kind, address, basis, label or a paragraph: whatever can't stand in a letterhead."""
    is_long = len(block.text) > _LONGEST_LINE or block.rows is not None
    opens = kind_named(block.text) is not None or block.text.startswith(("Kính gửi", "Căn cứ"))
    label = split_label(block.text)
    return opens or is_long or (label is not None and (label.is_structural or label.rank in _NUMBERED))


def _read_line(head: Letterhead, text: str) -> tuple[Letterhead, str, bool]:
    """The head with what a line says, the words that say none of it, and whether it said anything.

    Two columns may have become one line: a name before the motto, a number before a date.
    """
    if secrecy := secrecy_of(text):
        return replace(head, secrecy=secrecy), "", True
    rest = text
    for furniture in reversed(list(_FURNITURE.finditer(fold(rest)))):
        rest = rest[: furniture.start()] + rest[furniture.end() :]
    if (day := _DATE.search(rest)) and (iso := _iso(day)):
        head, rest = replace(head, place=day["place"].strip(), issued_on=iso), rest[: day.start()]
    rest = rest.rstrip(_DRAWN)
    if number := _NUMBER.search(rest):
        head, rest = replace(head, number=re.sub(r"\s+", "", number["number"])), rest[: number.start()]
    return head, rest.strip(_DRAWN), rest != text.rstrip(_DRAWN)


def _iso(match: re.Match[str]) -> str | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None
