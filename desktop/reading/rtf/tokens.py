"""RTF as a stream of tokens: braces, control words, symbols and characters."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<symbol>[^a-zA-Z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n\0]+)",
)
_BINARY = "bin"


class Kind(Enum):
    OPEN = "{"
    CLOSE = "}"
    WORD = "word"
    SYMBOL = "symbol"
    TEXT = "text"


class Token(NamedTuple):
    """`text` is the name of a word, a symbol, or characters that stand for one byte each."""

    kind: Kind
    text: str
    number: int | None = None


def tokens(content: bytes) -> Iterator[Token]:
    """The tokens of a file in order. What is no RTF is left out; binary data is never looked at."""
    text = content.decode("latin-1")
    position = 0
    while match := _TOKEN.search(text, position):
        token = _token(match)
        position = match.end()
        if token.kind is Kind.WORD and token.text == _BINARY:
            position += max(0, token.number or 0)
        else:
            yield token


def _token(match: re.Match[str]) -> Token:
    match match.lastgroup:
        case "brace":
            return Token(Kind(match["brace"]), match["brace"])
        case "byte":
            return Token(Kind.TEXT, chr(int(match["byte"], 16)))
        case "symbol":
            return Token(Kind.SYMBOL, match["symbol"])
        case "text":
            return Token(Kind.TEXT, match["text"])
        case _:
            return Token(Kind.WORD, match["word"], int(match["number"]) if match["number"] else None)
