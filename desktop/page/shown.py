"""What of a text can be put on a page: line breaks and invisible controls, one character for one."""

import re

_BREAKS = re.compile("\r|\x0b|\x0c|\x85|\u2028|\u2029")
_UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


def shown(text: str) -> str:
    """`text` with every line break as a line feed and every control as U+FFFD; the length stays."""
    return _UNSHOWABLE.sub("\ufffd", _BREAKS.sub("\n", text))


def utf16_length(text: str) -> int:
    """How many UTF-16 units, the measure of Qt and of JavaScript, `text` takes."""
    return len(text) + sum(character > "\uffff" for character in text)
