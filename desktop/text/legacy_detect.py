"""Legacy Vietnamese text found by statistics: do words become Vietnamese when they are converted?"""

import re

from desktop.text.legacy import Legacy, is_unicode_vietnamese, to_unicode
from desktop.text.syllables import is_syllable

_WORD = re.compile(r"[^\s!-@\[-`{-~\u2010-\u2026]+")
_LARGEST_SAMPLE = 200_000
_FEWEST_GAINED = 2
_LEAST_CHANGED = 0.2
_LEAST_VALID = 0.8
_LEAST_GAIN = 0.4


def detect(text: str) -> Legacy | None:
    """The legacy encoding of a text that was decoded as Windows-1252; None for any other text.

    A word counts that holds a letter of ASCII and changes by conversion. Most such words must become
    syllables which were none before, and they must be many among all words.
    """
    sample = text[:_LARGEST_SAMPLE]
    if is_unicode_vietnamese(sample):
        return None
    words = _WORD.findall(sample)
    gains = {legacy: _gain(words, legacy) for legacy in (Legacy.TCVN3, Legacy.VNI)}
    best = max(gains, key=gains.__getitem__)
    return best if gains[best] > 0 else None


def _gain(words: list[str], legacy: Legacy) -> float:
    """By how much the share of syllables grows among the words that change; 0.0 where it says nothing."""
    pairs = [(word, to_unicode(word, legacy)) for word in words if not word.isascii()]
    changed = [(before, after) for before, after in pairs if before != after and re.search("[A-Za-z]", before)]
    before = sum(is_syllable(word) for word, _ in changed)
    after = sum(is_syllable(word) for _, word in changed)
    if after - before < _FEWEST_GAINED or len(changed) < _LEAST_CHANGED * len(words):
        return 0.0
    valid, gain = after / len(changed), (after - before) / len(changed)
    return gain if valid >= _LEAST_VALID and gain >= _LEAST_GAIN else 0.0
