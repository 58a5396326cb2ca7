"""Emphasis and footnote markers inside a paragraph of page text, lifted out of its words."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desktop.guidance.document import Mark, Style

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
MARKER = re.compile(r"⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_EMPHASIS = re.compile(r"(?<!\*)(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1(?!\*)")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a footnote is called: before character `offset` of the text without markers."""

    label: str
    offset: int


@dataclass(frozen=True, slots=True)
class RichText:
    """Words without markup, and what the markup said."""

    text: str
    marks: tuple[Mark, ...] = ()
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cut:
    start: int
    end: int


def marker_label(match: re.Match[str]) -> str:
    """The plain digits of a raised marker: '4' for `⁽⁴⁾` and for `⁴`."""
    return (match[1] or match[2]).translate(_SUPERSCRIPTS)


def _without(text: str, cuts: Iterable[_Cut]) -> str:
    pieces, position = [], 0
    for cut in cuts:
        pieces.append(text[position : cut.start])
        position = cut.end
    return "".join([*pieces, text[position:]])


def _emphasis_cuts(match: re.Match[str]) -> tuple[_Cut, _Cut]:
    width = len(match[1])
    return _Cut(match.start(), match.start() + width), _Cut(match.end() - width, match.end())


def parse_inline(raw: str, note_labels: Collection[str] = ()) -> RichText:
    """Lift `**bold**`, `*italic*` and the markers of the notes in `note_labels` out of a raw paragraph.

    A marker whose note is not there stays in the text, as does a star that opens nothing.
    """
    emphases = list(_EMPHASIS.finditer(raw))
    markers = [match for match in MARKER.finditer(raw) if marker_label(match) in note_labels]
    cuts = [cut for match in emphases for cut in _emphasis_cuts(match)]
    cuts += [_Cut(match.start(), match.end()) for match in markers]
    cuts.sort(key=lambda cut: cut.start)

    def moved(position: int) -> int:
        return position - sum(cut.end - cut.start for cut in cuts if cut.end <= position)

    return RichText(
        text=_without(raw, cuts),
        marks=tuple(
            Mark(moved(match.start(2)), moved(match.end(2)), Style.BOLD if len(match[1]) == 2 else Style.ITALIC)
            for match in emphases
        ),
        anchors=tuple(Anchor(marker_label(match), moved(match.end())) for match in markers),
    )
