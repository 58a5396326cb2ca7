"""Words with emphasis and note markers lifted out of them, cut and joined without losing a place."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.guidance.document import Mark


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

    def __bool__(self) -> bool:
        return bool(self.text)

    def part(self, start: int, end: int | None = None) -> "RichText":
        """The words from `start` to `end` with the marks and anchors among them."""
        end = len(self.text) if end is None else end
        marks = (
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in self.marks
            if mark.start < end and mark.end > start
        )
        inside = (anchor for anchor in self.anchors if start <= anchor.offset <= end)
        return RichText(
            self.text[start:end],
            tuple(marks),
            tuple(Anchor(anchor.label, anchor.offset - start) for anchor in inside),
        )

    def stripped(self) -> "RichText":
        """Without blanks at either end."""
        start = len(self.text) - len(self.text.lstrip())
        return self.part(start, max(start, len(self.text.rstrip())))

    def joined(self, other: "RichText", separator: str = " ") -> "RichText":
        """This text, `separator`, and `other`; emphasis that goes on over the joint is one mark."""
        by = len(self.text) + len(separator)
        moved = tuple(replace(mark, start=mark.start + by, end=mark.end + by) for mark in other.marks)
        anchors = (Anchor(anchor.label, anchor.offset + by) for anchor in other.anchors)
        return RichText(
            f"{self.text}{separator}{other.text}",
            _merged((*self.marks, *moved), len(self.text), by),
            (*self.anchors, *anchors),
        )

    def without(self, cuts: Iterable[tuple[int, int]]) -> "RichText":
        """The words without some stretches of them (start, end), in order and apart."""
        whole, position = RichText(""), 0
        for start, end in cuts:
            whole = whole.joined(self.part(position, start), "")
            position = end
        return whole.joined(self.part(position), "")


def _merged(marks: tuple[Mark, ...], before: int, after: int) -> tuple[Mark, ...]:
    """Marks of one style that end before a joint and begin after it become one."""
    ending = {mark.style: mark for mark in marks if mark.end == before}
    beginning = {mark.style: mark for mark in marks if mark.start == after}
    both = [style for style in ending if style in beginning and ending[style] is not beginning[style]]
    grown = {ending[style]: replace(ending[style], end=beginning[style].end) for style in both}
    swallowed = [beginning[style] for style in both]
    return tuple(grown.get(mark, mark) for mark in marks if mark not in swallowed)


def plain(text: str) -> RichText:
    """Words without any emphasis or marker."""
    return RichText(text)
