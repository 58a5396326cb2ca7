"""The sentence that a span stands in, or the clause of it where the sentence is too long to be taken in."""

import re
from collections.abc import Iterator

LONGEST = 320
"""Characters of a sentence that is kept whole; a longer one is cut at its semicolons."""

_SENTENCE_END = re.compile(r"[.!?…]+[”\"’»)\]]*(?=\s+[^\W_a-z]|\s+[“\"(\[«‘–\-+•]|\s*$)|\n")
_CLAUSE_END = re.compile(r";(?=\s)")
_LAST_WORD = re.compile(r"[^\s(“\"]+$")
_ABBREVIATIONS = frozenset({"tp", "tx", "tt", "q", "p", "gs", "pgs", "ts", "ths", "bs", "ks", "đ/c", "đc", "tr", "st"})


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around `start:end` begins and ends, without the spaces beside it."""
    whole = _between(text, (0, len(text)), _ends(text), (start, end))
    if whole[1] - whole[0] > LONGEST:
        semicolons = (match.end() for match in _CLAUSE_END.finditer(text, *whole))
        whole = _between(text, whole, semicolons, (start, end))
    return whole


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence, or clause of a long one, begins and ends."""
    at = 0
    while rest := text[at:].lstrip():
        at = len(text) - len(rest)
        start, end = sentence_around(text, at, at + 1)
        yield start, end
        at = max(end, at + 1)


def _between(text: str, within: tuple[int, int], ends: Iterator[int], span: tuple[int, int]) -> tuple[int, int]:
    begin, close = within
    for at in ends:
        if at <= span[0]:
            begin = max(begin, at)
        elif at >= span[1]:
            close = min(close, at)
            break
    piece = text[begin:close]
    return begin + len(piece) - len(piece.lstrip()), close - len(piece) + len(piece.rstrip())


def _ends(text: str) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text):
        word = _LAST_WORD.search(text, max(0, match.start() - 8), match.start())
        if match[0] != "." or word is None or word[0].lower() not in _ABBREVIATIONS:
            yield match.end()
