"""Words of runs as they are meant: legacy letters as Unicode, runs that look alike as one, raised numbers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.reading.docx.words import Piece, Words, unsplit
from desktop.reading.encodings import legacy_warning
from desktop.reading.report import ReadingWarning
from desktop.text.legacy import Legacy, capitals_mended, is_unicode_vietnamese, to_unicode
from desktop.text.legacy_detect import detect

_RAISED = re.compile(r"\(?[0-9]+\)?|\[[0-9]+\]")
_SUPERSCRIPTS = str.maketrans("0123456789()[]", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁽⁾")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SHOWN = 60


def raised(text: str) -> str:
    """A raised number in raised digits, brackets and all; other raised words as they are."""
    return text.translate(_SUPERSCRIPTS) if _RAISED.fullmatch(text.strip()) else text


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the words of a file are made Unicode.

    `unnamed` is the legacy of words whose font says nothing, found by statistics.
    """

    unnamed: Legacy | None = None

    def pieces(self, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
        """The pieces of a paragraph in Unicode. Words in a legacy font that are Unicode already stay."""
        return tuple(self._spelt(piece) if isinstance(piece, Words) else piece for piece in _unsplit(pieces))

    def _spelt(self, words: Words) -> Words:
        legacy = self.legacy(words)
        text = words.text if legacy is None else to_unicode(words.text, legacy)
        is_mended = legacy is Legacy.TCVN3 and words.legacy is None
        return Words(capitals_mended(text) if is_mended else text, words.is_bold, words.is_italic)

    def legacy(self, words: Words) -> Legacy | None:
        """What `words` are written in; None for Unicode."""
        legacy = words.legacy or self.unnamed
        return None if legacy is None or is_unicode_vietnamese(words.text) else legacy


def spelling_of(paragraphs: Sequence[Iterable[Piece]]) -> tuple[Spelling, tuple[ReadingWarning, ...]]:
    """The spelling of a whole file, and the warning that something is converted."""
    words = [piece for pieces in paragraphs for piece in _unsplit(pieces) if isinstance(piece, Words)]
    spelling = Spelling(detect("\n".join(piece.text for piece in words if piece.legacy is None)))
    for piece in words:
        legacy, shown = spelling.legacy(piece), _shown(piece.text)
        if legacy is not None and (after := to_unicode(shown, legacy)) != shown:
            return spelling, (legacy_warning(legacy, shown, after),)
    return spelling, ()


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rpartition(" ")[0] or line[:_SHOWN]


def _unsplit(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbours that look alike as one, which also brings the halves of a character together."""
    return [
        replace(piece, text=_paired(piece.text)) if isinstance(piece, Words) else piece for piece in unsplit(pieces)
    ]


def _paired(text: str) -> str:
    """Halves of characters beyond the first 65,536 made whole."""
    if not _SURROGATES.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
