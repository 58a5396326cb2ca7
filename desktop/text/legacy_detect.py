"""Legacy Vietnamese text found by statistics: do words become Vietnamese when they are converted?"""

import re

from desktop.text.legacy import Legacy, is_unicode_vietnamese, to_unicode
from desktop.text.syllables import is_syllable

_WORD = re.compile(r"[^\s!-@\[-`{-~\u2010-\u2026]+")
_LARGEST_SAMPLE = 200_000
_FEWEST_GAINED = 2
_LEAST_MARKED = 0.2
_LEAST_VALID = 0.8
_LEAST_GAIN = 0.4


def detect(text: str) -> Legacy | None:
    """The legacy encoding of a text that was decoded as Windows-1252; None for any other text.

    The words that count hold a letter of ASCII and a character beyond it. Conversion must make most of
    them syllables that were none, and they must be many among all words.
    """
    sample = text[:_LARGEST_SAMPLE]
    if is_unicode_vietnamese(sample):
        return None
    words = _WORD.findall(sample)
    marked = [word for word in words if not word.isascii() and re.search("[A-Za-z]", word)]
    if len(marked) < _LEAST_MARKED * len(words):
        return None
    gains = {legacy: _gain(marked, legacy) for legacy in (Legacy.TCVN3, Legacy.VNI)}
    best = max(gains, key=gains.__getitem__)
    return best if gains[best] > 0 else None


def _gain(words: list[str], legacy: Legacy) -> float:
    """By how much the share of syllables grows; 0.0 where too few are gained or too few of all are valid."""
    before = sum(map(is_syllable, words))
    after = sum(is_syllable(to_unicode(word, legacy)) for word in words)
    gained = after - before
    if gained < max(_FEWEST_GAINED, _LEAST_GAIN * len(words)) or after < _LEAST_VALID * len(words):
        return 0.0
    return gained / len(words)
