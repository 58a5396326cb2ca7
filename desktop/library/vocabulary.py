"""The words of the library: how common they are, and what a word that is being typed may grow into."""

from functools import lru_cache
from typing import NamedTuple

from desktop.library.index import WORDS
from desktop.library.reads import Reads

GROWN = 32
"""Words that a prefix stands for at most: the most common ones."""

FEW = 8_000
"""Words in passages that the index may be asked for one after the other, all that begin alike."""

_LAST = chr(0x10FFFF)


class Growth(NamedTuple):
    """The most common words that begin alike; `is_few` tells that there are more, but in few passages all in all."""

    words: tuple[str, ...]
    is_few: bool = False


class Vocabulary:
    """Looked up for one search, each thing once; `is_cut` tells that a prefix had more words than were taken."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads
        self.is_cut = False
        self.growth = lru_cache(maxsize=None)(self._growth)

    def count(self, word: str) -> int:
        """In how many passages a word stands; words with accents begin with `=`."""
        found = self._reads.rows(f"SELECT passages FROM {WORDS} WHERE word = ?", [word])
        return found[0][0] if found else 0

    def passages(self) -> int:
        """About how many passages there are."""
        return int(self._reads.rows("SELECT coalesce(max(id), 0) FROM nodes", [])[0][0]) + 1

    def common_words(self) -> list[str]:
        """Every word of letters, without accents, the most common first."""
        sql = f"SELECT word FROM {WORDS} WHERE word >= 'a' ORDER BY passages DESC, word"
        return [row[0] for row in self._reads.rows(sql, []) if row[0].isalpha()]

    def _growth(self, begin: str) -> Growth:
        within = f"FROM {WORDS} WHERE word >= ? AND word < ?"
        span = [begin, begin + _LAST]
        found = self._reads.rows(f"SELECT word {within} ORDER BY passages DESC, word LIMIT ?", [*span, GROWN + 1])
        if len(found) <= GROWN:
            return Growth(tuple(row[0] for row in found))
        is_few = self._reads.rows(f"SELECT sum(passages) {within}", span)[0][0] <= FEW
        self.is_cut = self.is_cut or not is_few
        return Growth(tuple(row[0] for row in found[:GROWN]), is_few)
