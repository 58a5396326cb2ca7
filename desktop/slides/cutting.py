"""Where a Vietnamese official text may be cut: at sentences, then clauses, then words; never inside a quotation."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache

from desktop.slides.glue import words

Stretch = tuple[int, int]


class Cut(IntEnum):
    """How deep a cut goes; each is tried only where the one before leaves too much."""

    SENTENCE = 0
    CLAUSE = 1
    COMMA = 2
    LIST = 3
    WORD = 4
    LETTER = 5


_SENTENCE_END = re.compile(r"(?:[.!?…]+[”\"’»)\]]*)(?=\s+[^\W_a-z]|\s+[“\"(\[«‘–\-+•]|\s*$)")
_CLAUSE_END = re.compile(r"[;:](?=\s)")
_CLAUSE_OPENERS = (
    "nhưng|song|mà|để|nhằm|do|vì|bởi|nên|cho nên|trong đó|qua đó|từ đó|theo đó|góp phần|bảo đảm|đảm bảo|đồng thời|"
    "tuy|tuy nhiên|nếu|khi|trong khi|cùng với|tiếp tục|tạo|đặc biệt|nhất là|bao gồm|gồm|gắn với|hướng tới|thực hiện|"
    "đạt|được|đến nay|mặc dù|thông qua|phát huy|xây dựng|đẩy mạnh|tổ chức|triển khai|nâng cao|hoàn thành|tăng cường|"
    "chủ động|phối hợp|tập trung|từng bước|không để|kịp thời|thường xuyên|cũng như|cụ thể|tích cực|phấn đấu|quan tâm"
)
_COMMA_END = re.compile(rf",(?=\s+(?:{_CLAUSE_OPENERS})\s)")
_LIST_END = re.compile(r",(?=\s)")
_ABBREVIATIONS = frozenset(
    {"tp", "tx", "tt", "q", "p", "gs", "pgs", "ts", "ths", "bs", "ks", "kts", "đ/c", "đc", "tr", "st", "no", "nxb"}
)
_PAIRS = re.compile(r"“[^”]*”|‘[^’]*’|«[^»]*»|\([^()]*\)|\[[^\[\]]*\]|\"[^\"]*\"")
_LONGEST_PAIR = 300
"""A quotation longer than this is text of its own and may be cut."""


_PATTERNS = {Cut.SENTENCE: _SENTENCE_END, Cut.CLAUSE: _CLAUSE_END, Cut.COMMA: _COMMA_END, Cut.LIST: _LIST_END}


def held_together(text: str, kept: Iterable[Stretch] = ()) -> tuple[Stretch, ...]:
    """What is never cut: quotations, brackets, and the spans in `kept` (figures, citations)."""
    pairs = (match.span() for match in _PAIRS.finditer(text))
    return (*((a, b) for a, b in pairs if b - a <= _LONGEST_PAIR), *kept)


def pieces(text: str, cut: Cut, within: Stretch, held: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """`text[within]` in pieces without the spaces around them; together they hold every other character."""
    if cut is Cut.WORD:
        return tuple(_words(text, within, held))
    if cut is Cut.LETTER:
        return tuple((at, at + 1) for at in range(*within) if not text[at].isspace())
    start, end = within
    ends = [at for at in _ends(text, cut, end) if start < at < end and not _inside(at, held)]
    return tuple(filter(None, map(_trimmed, (text,) * (len(ends) + 1), [start, *ends], [*ends, end])))


@lru_cache(maxsize=4096)
def sentences(text: str, held: tuple[Stretch, ...] = ()) -> tuple[Stretch, ...]:
    """The sentences of `text`."""
    return pieces(text, Cut.SENTENCE, (0, len(text)), held)


def _ends(text: str, cut: Cut, stop: int) -> Iterator[int]:
    for match in _PATTERNS[cut].finditer(text, 0, stop):
        if cut is not Cut.SENTENCE or _ends_sentence(text, match):
            yield match.end()


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    if match.group()[0] != "." or match.group().startswith(".."):
        return not text[match.end() :].lstrip()[:1].islower()
    before = text[: match.start()].split()
    word = before[-1].strip('(“"').lower() if before else ""
    following = text[match.end() :].lstrip()[:1]
    return not (following.islower() or _is_abbreviation(word) or (len(before) == 1 and word.isdigit()))


def _is_abbreviation(word: str) -> bool:
    return word in _ABBREVIATIONS or (len(word.rpartition(".")[2]) == 1 and word[-1].isalpha())


def _inside(at: int, held: tuple[Stretch, ...]) -> bool:
    return any(start < at < end for start, end in held)


def _trimmed(text: str, start: int, end: int) -> Stretch | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _words(text: str, within: Stretch, held: tuple[Stretch, ...]) -> Iterator[Stretch]:
    pending: Stretch | None = None
    for start, end in words(text, *within):
        joined = (pending[0], end) if pending else (start, end)
        if _inside(end, held):
            pending = joined
        else:
            yield joined
            pending = None
    if pending:
        yield pending
