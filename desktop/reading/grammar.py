"""The labels of official outlines: which block begins with one, and how deep it reaches."""

import re
from dataclasses import dataclass
from enum import IntEnum

_ROMAN = re.compile(r"([IVXLC]{1,7})[.\-/)]+ (?=\S)")
_ROMAN_NUMBER = re.compile(r"(?=.)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DECIMAL = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)[.)/]? (?=\S)")
_ARABIC = re.compile(r"(\d{1,3})[.)/] (?=\S)")
_BULLET = re.compile(r"([-–—*+•]) (?=\S)")

_SENTENCE_BREAK = re.compile(r"[.!?] +[A-ZĐÀ-Ỹ]")
_LONGEST_TITLE = 400


class Rank(IntEnum):
    """How deep a label reaches before the document's own levels are known; decimals go on from ARABIC."""

    ROMAN = 1
    ARABIC = 2
    STAR = 90
    DASH = 91
    PLUS = 92


@dataclass(frozen=True, slots=True)
class Labelled:
    """A block's printed label and its words; `label` is the bare number, or the sign of a list."""

    printed: str
    label: str
    rank: int
    text: str

    @property
    def is_numbered(self) -> bool:
        return self.rank < Rank.STAR


def _sign_rank(sign: str) -> Rank:
    return {"*": Rank.STAR, "+": Rank.PLUS}.get(sign, Rank.DASH)


def split_label(text: str) -> Labelled | None:
    """The label at the beginning of a block; None where it has none."""
    if (match := _ROMAN.match(text)) and _ROMAN_NUMBER.fullmatch(match[1]):
        rank = int(Rank.ROMAN)
    elif match := _DECIMAL.match(text):
        rank = Rank.ARABIC + match[1].count(".")
    elif match := _ARABIC.match(text):
        rank = int(Rank.ARABIC)
    elif match := _BULLET.match(text):
        rank = int(_sign_rank(match[1]))
    else:
        return None
    return Labelled(match[0].rstrip(), match[1], rank, text[match.end() :])


def reads_as_title(text: str) -> bool:
    """Whether a labelled block names what follows: no full stop at its end, no sentence ending inside.

    A judgement: numbers stand before titles and before whole paragraphs alike.
    """
    bare = text.rstrip("*_”\"' ")
    if not bare or len(bare) > _LONGEST_TITLE or bare[-1] in ".;:,!?…":
        return False
    return not _SENTENCE_BREAK.search(bare)
