"""Two lines of one paragraph put together."""

import re

from desktop.guidance.rich import RichText

_SOFT_HYPHEN = "\u00ad"
_HYPHEN = re.compile(r"\w-$")
_SLASH = re.compile(r"\d/$")


def joined(before: RichText, after: RichText) -> RichText:
    """`before` and `after` with a blank between them, or none where a line broke inside a word.

    A hyphen right after a letter is part of the word ("In-đô-nê-xi-a", "NĐ-CP") and stays; a soft
    hyphen goes; a slash after a digit stands inside a document's number.
    """
    if before.text.endswith(_SOFT_HYPHEN):
        return before.part(0, len(before.text) - 1).joined(after, "")
    breaks_word = bool(_HYPHEN.search(before.text) or _SLASH.search(before.text)) and after.text[:1].isalnum()
    return before.joined(after, "" if breaks_word else " ")
