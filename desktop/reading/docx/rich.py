"""Pieces of a paragraph become one text with marks and anchors: composed, blanks squeezed, emphasis on words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from desktop.guidance.document import Mark, Style
from desktop.guidance.rich import Anchor, RichText
from desktop.reading.docx.words import Call, Words

_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff]")
_BLANKS = re.compile(r"[^\S ]\s*| \s+")
"""Every run of blanks but a single space, which stays as it is."""


def rich_of(pieces: Sequence[Words | Call]) -> RichText:
    """One text without blanks at its ends, in NFC, every run of blanks one space."""
    parts: list[str] = []
    spans: dict[Style, list[tuple[int, int]]] = {Style.BOLD: [], Style.ITALIC: []}
    anchors: list[Anchor] = []
    length, after_blank = 0, True
    for piece in _composed(pieces):
        if isinstance(piece, Call):
            anchors.append(Anchor(piece.label, length))
            continue
        text = _BLANKS.sub(" ", piece.text)
        text = text.lstrip(" ") if after_blank else text
        for style in _styles(piece):
            spans[style].append((length, length + len(text)))
        parts.append(text)
        length += len(text)
        after_blank = text.endswith(" ") if text else after_blank
    whole = "".join(parts).rstrip()
    marks = [Mark(start, end, style) for style, found in spans.items() for start, end in _merged(found, whole)]
    return RichText(
        whole,
        tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end))),
        tuple(Anchor(anchor.label, min(anchor.offset, len(whole))) for anchor in anchors),
    )


def _styles(words: Words) -> Iterator[Style]:
    if words.is_bold:
        yield Style.BOLD
    if words.is_italic:
        yield Style.ITALIC


def _composed(pieces: Sequence[Words | Call]) -> list[Words | Call]:
    """The pieces in NFC; a combining mark that opens a run belongs to the letter before it."""
    composed: list[Words | Call] = []
    for piece in pieces:
        last = composed[-1] if composed else None
        if isinstance(piece, Words):
            text = _UNSEEN.sub("", piece.text)
            if text and unicodedata.combining(text[0]) and isinstance(last, Words):
                own = len(text) - len(text.lstrip("".join(filter(unicodedata.combining, set(text)))))
                composed[-1] = _respelt(last, last.text + text[:own])
                text = text[own:]
            composed.append(_respelt(piece, text))
        else:
            composed.append(piece)
    return composed


def _respelt(words: Words, text: str) -> Words:
    return Words(unicodedata.normalize("NFC", text), words.is_bold, words.is_italic)


def _merged(spans: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Spans trimmed to words; those with nothing but blanks between them are one."""
    merged: list[tuple[int, int]] = []
    for span in spans:
        start, end = _trimmed(span, text)
        if start == end:
            continue
        if merged and not text[merged[-1][1] : start].strip():
            start = merged.pop()[0]
        merged.append((start, end))
    return merged


def _trimmed(span: tuple[int, int], text: str) -> tuple[int, int]:
    inside = text[slice(*span)]
    start = span[0] + len(inside) - len(inside.lstrip())
    return start, start + len(inside.strip())


def is_all_bold(rich: RichText) -> bool:
    """Whether every word is bold."""
    return any(mark == Mark(0, len(rich.text), Style.BOLD) for mark in rich.marks)
