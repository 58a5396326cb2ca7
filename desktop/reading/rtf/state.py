"""What is known between two tokens of an RTF file: open groups, flows of text, the row being laid out."""

from collections import defaultdict
from dataclasses import dataclass, field

from desktop.reading.docx.numerals import roman
from desktop.reading.docx.words import Call, Words
from desktop.reading.refusals import damaged
from desktop.reading.rtf.flow import Flow, Format, Part
from desktop.reading.rtf.fonts import Font, FontTable
from desktop.reading.rtf.group import Group, Place
from desktop.reading.rtf.words import NOTE, PICTURES
from desktop.reading.story.spelling import raised
from desktop.text.legacy import Legacy

_DEEPEST = 1000


@dataclass(frozen=True, slots=True)
class RawStory:
    """The body, the notes by label, and the places of what was passed over by code."""

    items: tuple[Part, ...]
    notes: dict[str, tuple[Part, ...]]
    left_out: dict[str, tuple[int, ...]]


@dataclass(slots=True)
class RowLayout:
    """Right edges of the cells of a row, and how many of their sides have a visible border."""

    edges: list[int] = field(default_factory=list)
    sides: int = 0
    at_side: bool = False


@dataclass(slots=True)
class State:
    """Open groups stand in a list, never in the call stack, and no deeper than any real file has them."""

    name: str
    fonts: FontTable = field(default_factory=FontTable)
    default_font: int = 0
    group: Group = field(default_factory=Group)
    row: RowLayout = field(default_factory=RowLayout)
    to_skip: int = 0
    _stack: list[Group] = field(default_factory=list)
    _flows: list[Flow] = field(default_factory=lambda: [Flow()])
    _formats: list[Format] = field(default_factory=lambda: [Format()])
    _notes: dict[str, tuple[Part, ...]] = field(default_factory=dict)
    _counts: dict[bool, int] = field(default_factory=lambda: {False: 0, True: 0})
    _left_out: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    @property
    def flow(self) -> Flow:
        return self._flows[-1]

    @property
    def format(self) -> Format:
        return self._formats[-1]

    @property
    def font(self) -> Font:
        return self.fonts[self.default_font if self.group.font is None else self.group.font]

    def open(self) -> None:
        """Begin a group. Raises RefusedFile where groups lie deeper than in any sound file."""
        if len(self._stack) >= _DEEPEST:
            raise damaged(self.name)
        self.to_skip = 0
        self._stack.append(self.group)
        self.group = self.group.within()

    def close(self) -> None:
        """End a group; a brace that closes nothing is passed over."""
        if not self._stack:
            return
        self.to_skip = 0
        opened, self.group = self.group.opens, self._stack.pop()
        if opened:
            self._end_flow(opened)

    def enter(self, word: str, group: Group) -> None:
        """Go on with what `word` makes of the group."""
        if word in PICTURES:
            self.leave_out("pictures")
        if group.opens and not self.group.opens:
            self._flows.append(Flow())
            self._formats.append(Format())
        self.group = group

    def _end_flow(self, opened: str) -> None:
        flow = self._flows.pop()
        items = flow.finish(self._formats.pop())
        if opened == NOTE:
            self._end_note(items, is_endnote=flow.is_endnote)
        else:
            self.flow.take_in(items)

    def _end_note(self, items: list[Part], *, is_endnote: bool) -> None:
        self._counts[is_endnote] += 1
        label = roman(self._counts[True]) if is_endnote else str(self._counts[False])
        self._notes[label] = tuple(items)
        self.flow.add(Call(label))

    def say(self, text: str) -> None:
        """Words of the document, unless they stand where no words of it do."""
        if self.group.place is Place.LABEL:
            self.flow.label += text
        elif self.group.place is not Place.TEXT:
            return
        elif self.group.hidden or self.group.deleted:
            self.leave_out("hidden" if self.group.hidden else "tracked_changes", text)
        else:
            self.flow.add(self._words(raised(text) if self.group.raised else text))

    def _words(self, text: str) -> Words:
        legacy = self.font.legacy
        if self.group.capitals and legacy is Legacy.TCVN3:
            legacy = Legacy.TCVN3_CAPITALS
        elif self.group.capitals:
            text = text.upper()
        return Words(text, self.group.bold, self.group.italic, legacy)

    def begin_format(self) -> None:
        """A paragraph without any properties."""
        self._formats[-1] = Format()

    def leave_out(self, code: str, text: str = ".") -> None:
        """Note that something is not in the tree; blanks are no loss."""
        if text.strip():
            self._left_out[code].append(self._flows[0].place)

    def finish(self) -> RawStory:
        """Everything, with what was never closed."""
        while self._stack:
            self.close()
        items = tuple(self.flow.finish(self.format))
        return RawStory(items, self._notes, {code: tuple(dict.fromkeys(at)) for code, at in self._left_out.items()})
