"""Pieces broken into lines by Qt's text layout: each line knows its height, its notes and what stands beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.export.printing.pieces import Grid, Paragraph, Piece, Sign
from desktop.export.printing.styles import BASELINE, PITCH, Align, Setting, font_of
from desktop.guidance.document import Style
from desktop.page.block import Block
from desktop.page.shown import shown, utf16_length
from desktop.slides.layout import Rect

GROUNDS = {"yellow": "#FFF1A8", "green": "#CFEFC9", "blue": "#CFE3FA", "pink": "#FBD3E2", "purple": "#E4D7F7"}
PAD = 9.0
"""Between the words of a cell and its rules."""
_ROW, _WHOLE = 0.25, 0.9
"""Parts of a sheet that a row of a table, and a block that belongs together, take at most before they are parted."""
_LINE_SEPARATOR = "\u2028"
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.JUSTIFY: Qt.AlignmentFlag.AlignJustify,
}


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """One line of a paragraph at `x`, its letters standing `baseline` below the line's top; `layout` keeps it alive."""

    line: QTextLine
    layout: QTextLayout
    x: float
    baseline: float
    colour: str


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """What stands beside one another on a sheet, `height` high with `above` over it, unless it is the first there.

    `notes` are labels that are called in it; `keeps` holds it on the sheet of the next line; `rules` are where
    upright lines of a table stand, `opens` that a row begins. `head` stands once more above it on a new sheet.
    `name` is its bookmark, of `level` 0 or 1.
    """

    stretches: tuple[Stretch, ...]
    height: float
    above: float = 0.0
    notes: tuple[str, ...] = ()
    signs: tuple[Sign, ...] = ()
    keeps: bool = False
    rules: tuple[float, ...] = ()
    opens: bool = False
    head: "tuple[Line, ...]" = field(default=(), repr=False)
    name: str = ""
    level: int = 0


class Setter:
    """Sets pieces in `room` at a text size of `size` half points; belongs to one thread, as its fonts do."""

    def __init__(self, room: Rect, family: str, size: float) -> None:
        self._room, self._family, self._size = room, family, size

    def lines(self, piece: Piece) -> list[Line]:
        match piece:
            case Paragraph():
                return self._paragraph(piece, self._room.x, self._room.width)
            case Grid():
                return list(self._grid(piece))

    def _paragraph(self, paragraph: Paragraph, x: float, width: float) -> list[Line]:
        setting, block = paragraph.setting, paragraph.block
        px = round(self._size * setting.size)
        layout = _Laid(block, paragraph, setting, self._family, px).broken(width)
        lines = [
            Line(
                (Stretch(line, layout.made, x, BASELINE * px, setting.colour),),
                PITCH * px,
                notes=tuple(marker.label for marker in block.markers if layout.has(line, marker.offset)),
                signs=tuple(sign for sign in paragraph.signs if layout.has(line, sign.offset)),
            )
            for line in layout.lines
        ]
        lines[0] = replace(lines[0], above=setting.before * self._size, name=paragraph.name, level=paragraph.level)
        return _kept(lines, setting)

    def _grid(self, grid: Grid) -> Iterator[Line]:
        edges = self._edges(grid)
        head: tuple[Line, ...] = ()
        for number, row in enumerate(grid.rows):
            lines = self._row(grid, row, edges, above=grid.before * self._size if number == 0 else 0.0)
            if number == 0 and grid.has_head:
                head = tuple(replace(line, above=0.0) for line in lines)
                lines = [replace(line, keeps=True) for line in lines]
            elif head:
                lines = [replace(line, head=head) for line in lines]
            yield from lines

    def _row(self, grid: Grid, row: Sequence[Sequence[Paragraph]], edges: Sequence[float], above: float) -> list[Line]:
        """The lines of all cells side by side: all of them as one where that fits a sheet, else slice by slice."""
        pad = PAD if grid.is_ruled else 0.0
        cells = [
            [line for paragraph in cell for line in self._paragraph(paragraph, left + pad, right - left - 2 * pad)]
            for cell, left, right in zip(row, edges, edges[1:], strict=False)
        ]
        rules = tuple(edges) if grid.is_ruled else ()
        whole = _beside([_stacked(cell, pad) for cell in cells if cell], rules)
        if whole.height <= self._room.height * (_WHOLE if grid.is_whole else _ROW):
            return [replace(whole, above=above, opens=True)]
        count = max(map(len, cells), default=0)
        lines = [_beside([cell[place] for cell in cells if place < len(cell)], rules) for place in range(count)]
        return [replace(lines[0], above=above, opens=True), *lines[1:]]

    def _edges(self, grid: Grid) -> list[float]:
        """Where columns begin, and the last one ends."""
        shares = grid.shares or self._shares(grid)
        edges = [self._room.x]
        for share in shares:
            edges.append(edges[-1] + share * self._room.width)
        return edges

    def _shares(self, grid: Grid) -> list[float]:
        """Each column has its longest word, and of what is left as much as its texts ask for."""
        metrics = QFontMetricsF(font_of(self._family, self._size * 0.88, bold=True))
        texts = [[cell[0].block.text for cell in column if cell] for column in _columns(grid)]
        least = [max((metrics.horizontalAdvance(word) for text in column for word in text.split()), default=0.0)
                 + 2 * PAD + 4 for column in texts]  # fmt: skip
        whole = [max((metrics.horizontalAdvance(text) for text in column), default=0.0) + 2 * PAD + 4
                 for column in texts]  # fmt: skip
        room = self._room.width
        if sum(least) >= room:
            return [one / sum(least) for one in least]
        wish = [max(full - low, 1.0) ** 0.7 for full, low in zip(whole, least, strict=True)]
        spare = room - sum(least)
        return [(low + spare * one / sum(wish)) / room for low, one in zip(least, wish, strict=True)]


def _columns(grid: Grid) -> list[list[Sequence[Paragraph]]]:
    count = max(map(len, grid.rows), default=0)
    return [[row[place] for row in grid.rows if place < len(row)] for place in range(count)]


def _beside(lines: Sequence[Line], rules: tuple[float, ...]) -> Line:
    """The lines of several cells as one: feet of letters on one height."""
    height = max((line.above + line.height for line in lines), default=0.0)
    stretches = tuple(replace(one, baseline=one.baseline + line.above) for line in lines for one in line.stretches)
    notes = tuple(label for line in lines for label in line.notes)
    return Line(stretches, height, notes=notes, signs=tuple(sign for line in lines for sign in line.signs), rules=rules)


def _stacked(lines: Sequence[Line], pad: float) -> Line:
    """The lines of one cell, one below the other, as a single one with air above and below."""
    height, stretches = pad / 2, list[Stretch]()
    for place, line in enumerate(lines):
        height += line.above if place else 0.0
        stretches += [replace(one, baseline=one.baseline + height) for one in line.stretches]
        height += line.height
    notes = tuple(label for line in lines for label in line.notes)
    signs = tuple(sign for line in lines for sign in line.signs)
    return Line(tuple(stretches), height + pad / 2, notes=notes, signs=signs)


def _kept(lines: list[Line], setting: Setting) -> list[Line]:
    """Neither the first nor the last line of a paragraph stands alone on a sheet."""
    last = len(lines) - 1
    keeps = [setting.keeps or (place != last and (place == 0 or place == last - 1)) for place in range(len(lines))]
    return [replace(line, keeps=keep) for line, keep in zip(lines, keeps, strict=True)]


class _Laid:
    """One block in a text layout; positions are UTF-16 units into what is shown."""

    def __init__(self, block: Block, paragraph: Paragraph, setting: Setting, family: str, px: int) -> None:
        self._block, self._setting, self._family, self._px = block, setting, family, px
        self._paragraph = paragraph
        self.made = QTextLayout(_shown(block), font_of(family, px, bold=setting.bold, italic=setting.italic))
        self.made.setTextOption(self._option())
        self.made.setFormats(list(self._formats()))
        self.lines: list[QTextLine] = []

    def broken(self, width: float) -> "_Laid":
        first, hang = self._setting.first * self._px, self._hang()
        self.made.beginLayout()
        line = self.made.createLine()
        while line.isValid():
            # What hangs begins at the edge with its label, the other lines stand below its words.
            x = first if not self.lines else hang
            line.setLineWidth(max(width - x, 40.0))
            line.setPosition(QPointF(x, -line.ascent()))
            self.lines.append(line)
            line = self.made.createLine()
        self.made.endLayout()
        return self

    def has(self, line: QTextLine, offset: int) -> bool:
        """Whether the character at `offset` of the text, or a marker before it, is in a line."""
        position = min(self._block.position(offset), self._length - 1)
        return line.textStart() <= max(position, 0) < line.textStart() + max(line.textLength(), 1)

    @cached_property
    def _length(self) -> int:
        return utf16_length(self.made.text())

    def _option(self) -> QTextOption:
        option = QTextOption(_ALIGNMENTS[self._setting.align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        return option

    def _hang(self) -> float:
        """Below the words behind a dash or number, where the setting lets lines hang."""
        if not (self._setting.hang and self._block.prefix):
            return self._setting.hang * self._px
        return QFontMetricsF(self.made.font()).horizontalAdvance(self._block.prefix.replace("\t", " "))

    def _formats(self) -> Iterator[QTextLayout.FormatRange]:
        for ground in self._paragraph.grounds:
            yield self._range(*self._block.span(ground.start, ground.end), _ground(GROUNDS[ground.colour.value]))
        for layer in self._block.layers:
            if layer.name in set(Style):
                yield self._range(*self._block.span(layer.start, layer.end), self._turned(layer.name))
        if self._block.style == "note":
            yield self._range(0, utf16_length(self._block.prefix.rstrip()), self._raised())
        for marker in self._block.markers:
            end = self._block.position(marker.offset)
            yield self._range(end - utf16_length(marker.label), end, self._raised())

    def _turned(self, style: str) -> QTextCharFormat:
        made = QTextCharFormat()
        if style == Style.BOLD:
            made.setFontWeight(700)
        else:
            made.setFontItalic(not self._setting.italic)
        return made

    def _raised(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def _range(self, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, end - start, look
        return made


def _ground(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(colour))
    return made


def _shown(block: Block) -> str:
    """The block's characters with its markers among them; what hangs is measured, so that a tab is a mere blank."""
    parts, at = [block.prefix], 0
    for marker in sorted(block.markers, key=lambda marker: marker.offset):
        parts += [block.text[at : marker.offset], marker.label]
        at = marker.offset
    return shown("".join((*parts, block.text[at:]))).replace("\n", _LINE_SEPARATOR).replace("\t", " ")
