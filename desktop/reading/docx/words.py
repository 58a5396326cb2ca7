"""The words of a paragraph of a Word file: what its runs hold, as they look on the page."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from desktop.reading.docx.legacy import LegacyFonts
from desktop.reading.docx.styles import Look, Styles
from desktop.reading.docx.symbols import sign, without_private_signs
from desktop.reading.docx.xml import MATH, Element, W, child
from desktop.text.legacy import Legacy, to_unicode

_TYPED = {W + "tab": " ", W + "ptab": " ", W + "noBreakHyphen": "-"}
_BREAKS = (W + "br", W + "cr")
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_RAISED = re.compile(r"[0-9]+|\([0-9]+\)")
_SUPERSCRIPTS = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_SOFT_HYPHEN = "\u00ad"
"""In TCVN3 it is the letter ư."""


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    is_bold: bool = False
    is_italic: bool = False
    legacy: Legacy | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """The marker of the note with this label."""

    label: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a printed line within a paragraph, or of a page."""

    is_page: bool = False


Piece: TypeAlias = Words | Call | Break
NoteLabels: TypeAlias = dict[tuple[str, str], str]
"""Labels by kind of note ("footnote", "endnote") and its id in the file."""


@dataclass(frozen=True, slots=True)
class Speller:
    """Reads the runs of paragraphs; `on_hidden` hears of every run of hidden words."""

    styles: Styles
    fonts: LegacyFonts
    labels: NoteLabels
    on_hidden: Callable[[Element], None]

    def pieces(self, paragraph: Element) -> Iterator[Piece]:
        """What stands in a paragraph, in order, in Unicode; text boxes apart."""
        return map(_in_unicode, unsplit(self._raw(paragraph)))

    def _raw(self, paragraph: Element) -> Iterator[Piece]:
        style = self.styles.style_of(paragraph)
        for part in paragraph:
            if part.tag == W + "r":
                yield from self._run(part, style)
            elif part.tag.startswith(MATH):
                yield Words("".join(part.itertext(MATH + "t")))

    def _run(self, run: Element, style: str | None) -> Iterator[Piece]:
        look = self.styles.look(style, child(run, "rPr"))
        if look.hidden:
            self._report_hidden(run)
            return
        for leaf in run:
            piece = self._note_call(leaf) or _piece(leaf, look, self.fonts.legacy(look.font))
            if isinstance(piece, Call) and leaf.get(W + "customMarkFollows") not in (None, "0", "false"):
                yield piece
                return
            if piece is not None:
                yield piece

    def _report_hidden(self, run: Element) -> None:
        if any(text.strip() for text in run.itertext(W + "t")):
            self.on_hidden(run)

    def _note_call(self, leaf: Element) -> Call | None:
        label = self.labels.get((_NOTES.get(leaf.tag, ""), leaf.get(W + "id", "")))
        return None if label is None else Call(label)


def _piece(leaf: Element, look: Look, legacy: Legacy | None) -> Words | Break | None:
    if leaf.tag == W + "t":
        text = _spelt(leaf.text or "", look, legacy)
    elif leaf.tag in _BREAKS:
        return Break(leaf.get(W + "type") == "page")
    elif leaf.tag == W + "sym":
        text = _symbol(leaf.get(W + "char", ""))
    else:
        text = _TYPED.get(leaf.tag, "")
    return Words(text, bool(look.bold), bool(look.italic), legacy) if text else None


def _spelt(text: str, look: Look, legacy: Legacy | None) -> str:
    if legacy is None:
        text = text.replace(_SOFT_HYPHEN, "")
    raised = look.raised and _RAISED.fullmatch(text.strip())
    return text.translate(_SUPERSCRIPTS) if raised else without_private_signs(text)


def _symbol(code: str) -> str:
    try:
        return sign(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def unsplit(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours that look alike as one: Word cuts runs anywhere, in VNI even between a letter and its mark."""
    for look, alike in groupby(pieces, key=_look):
        if look is None:
            yield from alike
        else:
            yield Words("".join(piece.text for piece in alike if isinstance(piece, Words)), *look)


def _look(piece: Piece) -> tuple[bool, bool, Legacy | None] | None:
    return (piece.is_bold, piece.is_italic, piece.legacy) if isinstance(piece, Words) else None


def _in_unicode(piece: Piece) -> Piece:
    if isinstance(piece, Words) and piece.legacy is not None:
        return Words(to_unicode(piece.text, piece.legacy), piece.is_bold, piece.is_italic)
    return piece


def split_at(pieces: Iterable[Piece], is_cut: Callable[[str, str], bool]) -> list[list[Words | Call]]:
    """Cut a paragraph at its breaks: at the end of a page, and where `is_cut` says so of the lines on both sides.

    Any other break is a blank.
    """
    cut: list[list[Words | Call]] = [[]]
    before = ""
    for is_on_new_page, line in _printed_lines(pieces):
        words = "".join(piece.text for piece in line if isinstance(piece, Words)).strip()
        if is_on_new_page or is_cut(before, words):
            cut.append(line)
        else:
            cut[-1] += [Words(" "), *line]
        before = words or before
    return cut


def _printed_lines(pieces: Iterable[Piece]) -> Iterator[tuple[bool, list[Words | Call]]]:
    """The lines between breaks, each with whether it begins a page."""
    is_on_new_page = False
    line: list[Words | Call] = []
    for piece in pieces:
        if isinstance(piece, Break):
            yield is_on_new_page, line
            is_on_new_page, line = piece.is_page, []
        else:
            line.append(piece)
    yield is_on_new_page, line
