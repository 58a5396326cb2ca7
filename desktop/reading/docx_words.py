"""The words of a paragraph of a Word file: what its runs hold, as they look on the page."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop.reading.docx_styles import Look, Styles
from desktop.reading.docx_symbols import sign, without_private_signs
from desktop.reading.docx_xml import MATH, Element, W, child

_TYPED = {W + "tab": " ", W + "ptab": " ", W + "noBreakHyphen": "-"}
_BREAKS = (W + "br", W + "cr")
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_RAISED = re.compile(r"[0-9]+|\([0-9]+\)")
_SUPERSCRIPTS = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_SOFT_HYPHEN = "\u00ad"
_LEGACY_FONT = ".vn"
"""In the TCVN3 fonts, all called `.Vn…`, the soft hyphen is the letter ư."""


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    is_bold: bool = False
    is_italic: bool = False


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
    labels: NoteLabels
    on_hidden: Callable[[Element], None]

    def pieces(self, paragraph: Element) -> Iterator[Piece]:
        """What stands in a paragraph, in order; text boxes apart."""
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
            piece = self._note_call(leaf) or _piece(leaf, look)
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


def _piece(leaf: Element, look: Look) -> Words | Break | None:
    if leaf.tag == W + "t":
        text = _spelt(leaf.text or "", look)
    elif leaf.tag in _BREAKS:
        return Break(leaf.get(W + "type") == "page")
    elif leaf.tag == W + "sym":
        text = _symbol(leaf.get(W + "char", ""))
    else:
        text = _TYPED.get(leaf.tag, "")
    return Words(text, bool(look.bold), bool(look.italic)) if text else None


def _spelt(text: str, look: Look) -> str:
    if not (look.font or "").casefold().startswith(_LEGACY_FONT):
        text = text.replace(_SOFT_HYPHEN, "")
    raised = look.raised and _RAISED.fullmatch(text.strip())
    return text.translate(_SUPERSCRIPTS) if raised else without_private_signs(text)


def _symbol(code: str) -> str:
    try:
        return sign(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def split_at(pieces: Sequence[Piece], starts_anew: Callable[[str], bool]) -> list[list[Words | Call]]:
    """Cut a paragraph at its breaks: at the end of a page, and before words that begin something of their own.

    Any other break is a blank.
    """
    cut: list[list[Words | Call]] = [[]]
    for place, piece in enumerate(pieces):
        if not isinstance(piece, Break):
            cut[-1].append(piece)
        elif piece.is_page or starts_anew(_line_after(pieces, place)):
            cut.append([])
        else:
            cut[-1].append(Words(" "))
    return cut


def _line_after(pieces: Sequence[Piece], place: int) -> str:
    """The words between a break and the next one."""
    line: list[str] = []
    for piece in pieces[place + 1 :]:
        if isinstance(piece, Break):
            break
        if isinstance(piece, Words):
            line.append(piece.text)
    return "".join(line).strip()
