"""Lines dealt out to sheets: headings stay with their text, notes at the foot of the sheet that calls them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.export.printing.lines import Line

SEPARATION = 22.0
"""Between the text and its notes, with the short rule in it; half points."""
SHORT, AT_ONCE = 6, 2
"""Lines of a note that is never parted, and of a longer one that stand on the sheet of its marker at least."""


@dataclass(slots=True)
class Sheet:
    """Lines with the distance of each from the top of the text, and notes with theirs from the top of the notes."""

    lines: list[tuple[float, Line]] = field(default_factory=list)
    notes: list[tuple[float, Line]] = field(default_factory=list)
    used: float = 0.0
    noted: float = 0.0

    def put(self, line: Line) -> None:
        self.used += line.above if self.lines else 0.0
        self.lines.append((self.used, line))
        self.used += line.height

    def put_note(self, line: Line) -> None:
        self.noted += line.above if self.notes else SEPARATION
        self.notes.append((self.noted, line))
        self.noted += line.height

    def room(self, height: float) -> float:
        return height - self.used - self.noted


def paginate(lines: Sequence[Line], note: Callable[[str], Sequence[Line]], height: float) -> Iterator[Sheet]:
    """The sheets, each `height` high; `note` gives the lines of a note by its label."""
    filler = _Filler(note, height)
    for group in groups(lines):
        yield from filler.take(group)
    yield from filler.rest()


def groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of lines that stand on one sheet."""
    group: list[Line] = []
    for line in lines:
        group.append(line)
        if not line.keeps:
            yield group
            group = []
    if group:
        yield group


class _Filler:
    def __init__(self, note: Callable[[str], Sequence[Line]], height: float) -> None:
        self._note, self._height = note, height
        self._sheet = Sheet()
        self._carried: list[Line] = []

    def take(self, group: Sequence[Line]) -> Iterator[Sheet]:
        """Yields the sheets that are full now."""
        notes = [list(self._note(label)) for line in group for label in line.notes]
        yield from self._finish_notes(group[0].head)
        if self._sheet.lines and not self._fits(group, notes):
            yield from self._turn(group[0].head)
        if self._fits(group, notes):
            self._put(group, notes)
            return
        for line in group:
            own = [list(self._note(label)) for label in line.notes]
            yield from self._finish_notes(line.head)
            if self._sheet.lines and not self._fits([line], own):
                yield from self._turn(line.head)
            self._put([line], own)

    def rest(self) -> Iterator[Sheet]:
        """The last sheets; there is one at least."""
        yield from self._finish_notes(())
        yield self._sheet

    def _finish_notes(self, head: Sequence[Line]) -> Iterator[Sheet]:
        """Nothing comes before notes that an earlier sheet had no room for."""
        while self._carried:
            yield from self._turn(head)

    def _fits(self, group: Sequence[Line], notes: Sequence[Sequence[Line]]) -> bool:
        """With the beginning of every note at least."""
        needed = sum(line.height + line.above for line in group) - (0.0 if self._sheet.lines else group[0].above)
        begun = [line for note in notes for line in note[: self._at_once(note)]]
        if begun and not self._sheet.notes:
            needed += SEPARATION
        return needed + sum(line.height + line.above for line in begun) <= self._sheet.room(self._height)

    def _at_once(self, note: Sequence[Line]) -> int:
        return len(note) if len(note) <= SHORT else AT_ONCE

    def _put(self, group: Sequence[Line], notes: Sequence[Sequence[Line]]) -> None:
        for line in group:
            self._sheet.put(line)
        self._put_notes([line for note in notes for line in note])

    def _put_notes(self, lines: Sequence[Line]) -> None:
        """As many as there is room for; the others go on at the foot of the next sheet."""
        for place, line in enumerate(lines):
            above = line.above if self._sheet.notes else SEPARATION
            if self._sheet.room(self._height) < line.height + above:
                self._carried += lines[place:]
                return
            self._sheet.put_note(line)

    def _turn(self, head: Sequence[Line]) -> Iterator[Sheet]:
        yield self._sheet
        self._sheet = Sheet()
        carried, self._carried = self._carried, []
        self._put_notes(carried)
        for line in head:
            self._sheet.put(line)
