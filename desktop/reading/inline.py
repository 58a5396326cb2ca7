"""Emphasis and footnote markers of page text, lifted out of its words."""

import re
from collections.abc import Collection

from desktop.guidance.document import Mark, Style
from desktop.guidance.rich import Anchor, RichText

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED = re.compile("[⁽⁰¹²³⁴⁵⁶⁷⁸⁹]")
"""What a marker begins with; few texts hold one."""
MARKER = re.compile(r"⁽([⁰¹²³⁴⁵⁶⁷⁸⁹]+)⁾|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_EMPHASIS = re.compile(r"(?<!\*)(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1(?!\*)")


def marker_label(match: re.Match[str]) -> str:
    """The plain digits of a raised marker: '4' for `⁽⁴⁾` and for `⁴`."""
    return (match[1] or match[2]).translate(_SUPERSCRIPTS)


def lift_emphasis(raw: str) -> RichText:
    """`**bold**` and `*italic*` become marks; a star that opens nothing stays."""
    matches = list(_EMPHASIS.finditer(raw))
    marks = (Mark(match.start(), match.end(), _style(match)) for match in matches)
    signs = [part for match in matches for part in _signs(match)]
    return RichText(raw, tuple(marks)).without(signs)


def _style(match: re.Match[str]) -> Style:
    return Style.BOLD if len(match[1]) == 2 else Style.ITALIC


def _signs(match: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    width = len(match[1])
    return (match.start(), match.start() + width), (match.end() - width, match.end())


def lift_markers(rich: RichText, note_labels: Collection[str]) -> RichText:
    """Raised markers of the notes in `note_labels` become anchors; any other stays in the text."""
    if not note_labels:
        return rich
    matches = [match for match in MARKER.finditer(rich.text) if marker_label(match) in note_labels]
    if not matches:
        return rich
    anchors = (Anchor(marker_label(match), match.end()) for match in matches)
    with_anchors = RichText(rich.text, rich.marks, (*rich.anchors, *anchors))
    return with_anchors.without([match.span() for match in matches])
