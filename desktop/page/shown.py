"""What of a text can be put on a page: line breaks and invisible controls, one character for one."""

import re

_BREAKS = re.compile("\r|\x0b|\x0c|\x85|\u2028|\u2029")
_UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


_RIGHTWARD, _LEFTWARD, _BACK = "\u200e\u202a\u202d\u2066", "\u061c\u200f\u202b\u202e\u2067", "\u202c\u2068\u2069"
CHIPS = "→←↔"
"""What stands for a character that turns the direction of writing; a page sets it on a ground of its own."""
_CHIP_OF = str.maketrans(
    {sign: chip for signs, chip in zip((_RIGHTWARD, _LEFTWARD, _BACK), CHIPS, strict=True) for sign in signs}
)
TURNING = re.compile(f"([{_RIGHTWARD}{_LEFTWARD}{_BACK}])")


def shown(text: str) -> str:
    """`text` with line breaks as line feeds, turning characters as arrows, controls as U+FFFD; the length stays."""
    return _UNSHOWABLE.sub("\ufffd", _BREAKS.sub("\n", text)).translate(_CHIP_OF)


def utf16_length(text: str) -> int:
    """How many UTF-16 units, the measure of Qt and of JavaScript, `text` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
