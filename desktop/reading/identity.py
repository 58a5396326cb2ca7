"""The id of a document that brings none: a slug of its number, else of its title."""

import re

from desktop.text.fold import fold

_LONGEST = 80


def slug(text: str) -> str:
    """Folded words joined by dashes, at most 80 characters, cut at a word; `tai-lieu` where nothing is left."""
    words = re.findall(r"[a-z0-9]+", fold(text))
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word
        if len(longer) > _LONGEST:
            break
        kept = longer
    return kept or "tai-lieu"
