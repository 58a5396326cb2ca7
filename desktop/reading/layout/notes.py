"""Footnotes of a text laid out in pages: plain digits become the raised markers that the pipeline lifts."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.reading.blocks import clean
from desktop.reading.layout.columns import Line

_DEFINITION = re.compile(r"\s{1,8}(\d{1,2}) (?=[^\W\d_“\"])")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raise_notes(lines: Sequence[Line]) -> list[Line]:
    """The lines with each note that a glued digit calls marked `⁽¹⁾` at its call and at its definition.

    A definition begins after a blank line below its call and runs to the next one or the end of the page.
    """
    raised, end = list(lines), len(lines)
    for place in range(end - 1, 0, -1):  # from the end: a note drops its blank lines, which moves all below it
        definition = _DEFINITION.match(lines[place].text)
        after_blank = not clean(lines[place - 1].text)
        if definition and after_blank and (call := _call(raised[:place], definition[1])):
            raised[call[0]] = call[1]
            raised[place:end] = _note(raised[place:end], definition)
            end = place
    return raised


def _call(lines: Sequence[Line], label: str) -> tuple[int, Line] | None:
    """The line that calls a note by a digit glued to a word, and the same line with the digit raised."""
    glued = re.compile(rf"(?<=[^\W\d_]){label}(?=[\s.,;:)]|$)")
    for place, line in enumerate(lines):
        match = glued.search(line.text)
        if match:
            text = f"{line.text[: match.start()]}{_marker(label)}{line.text[match.end() :]}"
            return place, replace(line, text=text)
    return None


def _note(lines: Sequence[Line], definition: re.Match[str]) -> list[Line]:
    """Some lines as one note: its lines run on, blank lines among them are left out."""
    first = replace(lines[0], text=f"    {_marker(definition[1])} {lines[0].text[definition.end() :]}")
    return [first, *(replace(line, text=line.text.strip()) for line in lines[1:] if clean(line.text))]


def _marker(label: str) -> str:
    return f"⁽{label.translate(_SUPERSCRIPTS)}⁾"
