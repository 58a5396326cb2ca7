"""The boxes of a slide as HTML: real headings, lists, tables and paragraphs, each line where it was laid out."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from desktop.export.pictures import png_of
from desktop.page.layers import mark_layers
from desktop.page.markup import text_html
from desktop.page.runs import cut_runs
from desktop.slides.deck import SlideKind
from desktop.slides.layout import Box, FilledBox, Line, PictureBox, Role, TextBox

_HEADING = frozenset({Role.LABEL, Role.TITLE})
_LIST = frozenset({Role.MARKER, Role.POINT, Role.OWN_TEXT})
_TABLE = frozenset({Role.HEAD_CELL, Role.CELL})
_TEXT_TAGS = {Role.QUOTE: "blockquote", Role.BODY: "h3", Role.BAR_GROUP: "h3"}
_TAGS = {"bold": "b", "italic": "i"}


def slide_html(kind: SlideKind, boxes: Sequence[Box]) -> str:
    """The slide, in reading order."""
    fills = "".join(_fill(box) for box in boxes if isinstance(box, FilledBox))
    shown = (_picture(box) for box in boxes if isinstance(box, PictureBox))
    texts = [box for box in boxes if isinstance(box, TextBox)]
    parts = (_part(kind, group, list(run)) for group, run in groupby(texts, key=_group))
    return _wrapped(f'<div class="slide">{fills}{"".join(shown)}', parts, "</div>")


def _wrapped(start: str, parts: Iterable[str], end: str) -> str:
    """A line end between two parts keeps their words apart for whoever takes the text alone."""
    return "\n".join((start, *parts, end))


def _group(box: TextBox) -> str:
    groups = (("heading", _HEADING), ("list", _LIST), ("table", _TABLE))
    return next((name for name, roles in groups if box.role in roles), "text")


def _part(kind: SlideKind, group: str, boxes: Sequence[TextBox]) -> str:
    match group:
        case "heading":
            tag = "h1" if kind is SlideKind.COVER else "h2"
            return f"<{tag}>{' '.join(map(_lines, boxes))}</{tag}>"
        case "list":
            return _wrapped('<ul role="list">', _items(boxes), "</ul>")
        case "table":
            return _wrapped('<div role="table">', _rows(boxes), "</div>")
        case _:
            tags = (_TEXT_TAGS.get(box.role, "p") for box in boxes)
            return "\n".join(f"<{tag}>{_lines(box)}</{tag}>" for tag, box in zip(tags, boxes, strict=True))


def _items(boxes: Sequence[TextBox]) -> Iterator[str]:
    """Points, each with the printed label that stands before it."""
    marker = ""
    for box in boxes:
        if box.role is Role.MARKER:
            marker = _lines(box) + " "
        else:
            yield f"<li>{marker}{_lines(box)}</li>"
            marker = ""


def _rows(boxes: Sequence[TextBox]) -> Iterator[str]:
    """Cells that begin at the same height are a row."""
    for _, row in groupby(boxes, key=lambda box: round(box.rect.y)):
        cells = (f'<div role="{_cell(box)}">{_lines(box)}</div>' for box in row)
        yield f'<div role="row">{" ".join(cells)}</div>'


def _cell(box: TextBox) -> str:
    return "columnheader" if box.role is Role.HEAD_CELL else "cell"


def _lines(box: TextBox) -> str:
    """The lines of a box; between two of them stands the space that was there, so that copied text is whole."""
    ends = [line.start for line in box.lines[1:]]
    gaps = [box.text[:end][-1:].isspace() for end in ends] if any(ends) else [True] * len(ends)
    shown = (_line(box, line) + (" " if gap else "") for line, gap in zip(box.lines, [*gaps, False], strict=True))
    return "".join(shown)


def _line(box: TextBox, line: Line) -> str:
    bold = " b" * box.type.bold + " i" * box.type.italic
    place = f"--x:{line.x:g};--t:{line.baseline:g};--s:{round(box.type.px)}"
    return f'<span class="l c-{box.colour.value}{bold}" style="{place}">{_runs(box, line)}</span>'


def _runs(box: TextBox, line: Line) -> str:
    if not box.marks:
        return text_html(line.text)
    end = line.start + len(line.text)
    runs = cut_runs(len(box.text), mark_layers(box.marks), (line.start, end))
    inside = (run for run in runs if line.start <= run.start < end)
    return "".join(_marked(line.text[run.start - line.start : run.end - line.start], run.names) for run in inside)


def _marked(text: str, names: Iterable[str]) -> str:
    tags = [_TAGS[name] for name in names if name in _TAGS]
    return "".join(f"<{tag}>" for tag in tags) + text_html(text) + "".join(f"</{tag}>" for tag in reversed(tags))


def _fill(box: FilledBox) -> str:
    rect, form = box.rect, " o" if box.round else ""
    place = f"--x:{rect.x:g};--y:{rect.y:g};--w:{rect.width:g};--h:{rect.height:g}"
    return f'<span aria-hidden="true" class="f g-{box.colour.value}{form}" style="{place}"></span>'


def _picture(box: PictureBox) -> str:
    rect, data = box.rect, png_of(box.picture.path)
    if not data:
        return ""
    source = f"data:image/png;base64,{b64encode(data).decode('ascii')}"
    place = f"--x:{rect.x:g};--y:{rect.y:g};--w:{rect.width:g};--h:{rect.height:g}"
    return f'<img class="f" alt="{text_html(" ".join(box.picture.words.split()))}" src="{source}" style="{place}">'
