"""The labels of official outlines: which block begins with one, what kind it is, and how deep it reaches."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.guidance.document import NodeKind
from desktop.guidance.outline import Rank

_GAP = r"(?: (?=\S)|(?=[^\W\d_a-zà-ỹđ]))"
"""A blank, or nothing before a capital: "1.Đăng ký"."""
_CAPITAL = "(?=[A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef8“])"
"""A dash after a number is its sign only before what can begin a sentence: "1- Kết quả", not "10-15 hội nghị"."""

_ROMAN_NUMBER = re.compile(r"(?=.)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SENTENCE_BREAK = re.compile(r"[.!?] +[A-ZĐÀ-Ỹ]")
_LONGEST_TITLE, _LONGEST_LEAD = 400, 90
_ORDINALS = "nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A block's printed label and its words; `label` is the same without its last sign."""

    printed: str
    label: str
    rank: int
    text: str

    @property
    def is_numbered(self) -> bool:
        return self.rank < Rank.STAR

    @property
    def is_structural(self) -> bool:
        """Part, chapter, section or appendix: a word with a number, whose title may stand on the next line."""
        return self.rank < Rank.ARTICLE


_STRUCTURE = (
    (
        Rank.PART,
        re.compile(rf"(phần\s+(?:thứ\s+(?:{_ORDINALS})|[IVXLC]+|\d{{1,2}}))\s*[.:\-–]?(?:\s+|$)", re.IGNORECASE),
    ),
    (Rank.CHAPTER, re.compile(r"(chương\s+(?:[IVXLC]+|\d{1,3})[a-zđ]?)\s*[.:\-–]?(?:\s+|$)", re.IGNORECASE)),
    (Rank.SECTION, re.compile(r"(mục\s+(?:\d{1,3}|[IVXLC]+)[a-zđ]?)\s*[.:\-–]?(?:\s+|$)", re.IGNORECASE)),
    (Rank.SUBSECTION, re.compile(r"(tiểu mục\s+(?:\d{1,3}|[IVXLC]+))\s*[.:\-–]?(?:\s+|$)", re.IGNORECASE)),
    (
        Rank.APPENDIX,
        re.compile(r"(phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,3}|[A-Z]))?)\s*[.:\-–]?(?:\s+|$)", re.IGNORECASE),
    ),
)
_NUMBERED = (
    (Rank.ARTICLE, re.compile(r"(Điều\s+\d{1,4}[a-zđ]?)\s*[.:](?:\s+|$)")),
    (Rank.ROMAN, re.compile(rf"([IVXLC]{{1,7}})(?:[.\-–/)]+{_GAP}| [-–] {_CAPITAL})")),
    (Rank.CAPITAL, re.compile(r"([A-HĐ])[./\-–] (?=[^\W\d_])")),
    (Rank.ARABIC, re.compile(rf"(\d{{1,3}}(?:\.\d{{1,3}})+)[.)/]?{_GAP}")),
    (Rank.ARABIC, re.compile(rf"(\d{{1,3}})[.)/]{_GAP}")),
    (Rank.ARABIC, re.compile(rf"(\d{{1,3}}(?:\.\d{{1,3}})*)(?:[-–] ?| [-–] ){_CAPITAL}")),
    (Rank.LETTER, re.compile(r"([a-zđ](?:\d{1,2})?)[).] ?(?=[^\W\d_]|[“\"(])")),
    (Rank.LETTER, re.compile(rf"([a-zđ])[-–] {_CAPITAL}")),
    (Rank.BRACKETED, re.compile(r"(\(\d{1,2}\)|\([a-zđ]\)) (?=\S)")),
)
_SIGN = re.compile(r"([-–—*+•]) (?=\S)")
_SIGN_RANKS = {"*": Rank.STAR, "+": Rank.PLUS}
_KINDS = {
    Rank.ATTACHED: NodeKind.PART,
    Rank.PART: NodeKind.PART,
    Rank.CHAPTER: NodeKind.CHAPTER,
    Rank.SECTION: NodeKind.SECTION,
    Rank.SUBSECTION: NodeKind.SUBSECTION,
    Rank.APPENDIX: NodeKind.APPENDIX,
    Rank.ARTICLE: NodeKind.ARTICLE,
    Rank.LETTER: NodeKind.POINT,
    Rank.DASH: NodeKind.BULLET,
    Rank.PLUS: NodeKind.PLUS,
}


@lru_cache(maxsize=4096)
def split_label(text: str) -> Labelled | None:
    """The label at the beginning of a block; None where it has none.

    Every step of the pipeline asks for the same blocks, so the answers are kept.
    """
    if sign := _SIGN.match(text):
        rank = _SIGN_RANKS.get(sign[1], Rank.DASH)
        return Labelled(sign[1], sign[1], rank, text[sign.end() :])
    return _structural(text) or _numbered(text)


def _structural(text: str) -> Labelled | None:
    for rank, pattern in _STRUCTURE:
        match = pattern.match(text)
        if match and _names_a_title(text[match.end() :]) and text[0].isupper():
            return Labelled(text[: match.end()].rstrip(), match[1], rank, text[match.end() :])
    return None


def _names_a_title(rest: str) -> bool:
    """Nothing, or a title that begins with a capital: "Chương II của Luật này" refers to a chapter."""
    return not rest or (rest[0].isupper() and reads_as_title(rest) and not rest.startswith(("Nghị định", "Luật ")))


def _numbered(text: str) -> Labelled | None:
    for rank, pattern in _NUMBERED:
        match = pattern.match(text)
        if match and (rank is not Rank.ROMAN or _ROMAN_NUMBER.fullmatch(match[1])):
            depth = match[1].count(".") if rank is Rank.ARABIC else 0
            return Labelled(match[0].rstrip(), match[1], rank + depth, text[match.end() :])
    return None


def kind_of(labelled: Labelled, *, in_article: bool) -> NodeKind:
    """What a labelled block is; heading against numbered paragraph is a judgement by its words."""
    if labelled.rank in _KINDS:
        return _KINDS[Rank(labelled.rank)]
    if in_article and labelled.rank == Rank.ARABIC:
        return NodeKind.CLAUSE
    is_title = reads_as_title(labelled.text)
    if labelled.rank == Rank.STAR:
        return NodeKind.STARRED_HEADING if is_title or reads_as_lead(labelled.text) else NodeKind.BULLET
    return NodeKind.HEADING if is_title or reads_as_lead(labelled.text) else NodeKind.NUMBERED_PARAGRAPH


def bare_label(printed: str) -> str:
    """A printed label without its last sign: "Điều 5", "II", "2.1"; one in brackets stays as it is."""
    return printed if printed.startswith("(") else printed.rstrip(".:)/-– ")


def bare(text: str) -> str:
    """Words without the signs that may close them."""
    return text.rstrip("*_”\"' ")


def reads_as_title(text: str) -> bool:
    """Whether a labelled block names what follows: no full stop at its end, no sentence ending inside.

    A judgement: numbers stand before titles and before whole paragraphs alike.
    """
    words = bare(text)
    if not words or len(words) > _LONGEST_TITLE or words[-1] in ".;:,!?…":
        return False
    return not _SENTENCE_BREAK.search(words)


def reads_as_lead(text: str) -> bool:
    """Whether a short labelled block ends with a colon: "1. Bộ Kế hoạch và Đầu tư:"."""
    words = bare(text)
    return words.endswith(":") and len(words) <= _LONGEST_LEAD and reads_as_title(words[:-1])
