"""Two ways to spell one syllable that are looser than a tone's place: `kĩ` and `kỹ`, `quí` and `quý`."""

import re

from desktop.text.normalise import Keys

_EITHER = re.compile(r"(?:[hklmst]|qu)[iy]")
_OTHER = {"i": "y", "y": "i"}


def other_spelling(word: Keys) -> Keys | None:
    """The keys with i for y or y for i, where usage is mixed; None for any other word."""
    if not _EITHER.fullmatch(word.folded):
        return None
    end = _OTHER[word.folded[-1]]
    return Keys(word.exact[:-1] + end, word.folded[:-1] + end)
