"""A deck as Markdown: a heading a slide, its points, and its notes as a quotation below."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.export.sections import numbered_title, sections_of
from desktop.export.words import Item, Items, Rows, words_of
from desktop.slides.deck import OWN_NOTES, READ_UP, Deck, Slide
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

_SIGNS = re.compile(r"[\\`*_{}\[\]<>|~$&@^#]")
_LINE_SIGNS = re.compile(r"^(\s*)(?:([-+=:]|\d{1,9}(?=[.)]))([.)]?))")
_ADDRESS = re.compile(r"(?i)(?<=[a-z])(:)(?=//|\S)|(?<=www)(\.)")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def write_markdown(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    with saved(path) as part:
        part.write_text("\n\n".join(_blocks(deck, progress)) + "\n", encoding="utf-8")
    notes = sum(bool(slide.notes) for slide in deck.slides)
    return report_on(deck, layout, theme, path, "md", (), notes)


def escaped(text: str) -> str:
    """`text` on one line, so that Markdown reads it as plain words: no link, picture, markup, list or heading."""
    line = _UNSEEN.sub(" ", text).strip()
    line = _SIGNS.sub(r"\\\g<0>", line)
    line = _ADDRESS.sub(lambda match: f"\\{match.group()}", line)
    return _LINE_SIGNS.sub(_held, line)


def _held(match: re.Match[str]) -> str:
    """What would begin a list, a rule or a definition at the start of a line."""
    space, sign, dot = match.groups()
    return f"{space}{sign}\\{dot}" if dot else f"{space}\\{sign}"


def _blocks(deck: Deck, progress: Callable[[int, int], None] | None) -> Iterator[str]:
    yield f"# {escaped(deck.title)}"
    for section in sections_of(deck):
        yield f"## {escaped(section.name)}"
        for place in section.slides:
            yield from _slide(deck.slides[place], place + 1)
            if progress:
                progress(place + 1, len(deck.slides))


def _slide(slide: Slide, number: int) -> Iterator[str]:
    yield f"### {escaped(numbered_title(slide, number))}"
    match words_of(slide.content):
        case Items(items, quotes) if items:
            yield "\n".join(("> " if quotes else "") + _item(item) for item in items)
        case Rows(rows):
            yield _table(rows)
    if slide.source:
        yield f"*{escaped(slide.source)}*"
    for heading, text in (("Lời nói", slide.spoken), (READ_UP, slide.reference), (OWN_NOTES, slide.own_notes)):
        if text:
            lines = (f"> {escaped(line)}" for line in text.split("\n") if line.strip())
            yield "\n>\n".join((f"> **{heading}**", *lines))


def _item(item: Item) -> str:
    lead = f"**{escaped(item.lead)}** " if item.lead else ""
    return f"{'  ' * item.level}- {lead}{escaped(item.text)}"


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    head, *rest = (f"| {' | '.join(map(escaped, row))} |" for row in rows)
    return "\n".join((head, "|" + " --- |" * len(rows[0]), *rest))
