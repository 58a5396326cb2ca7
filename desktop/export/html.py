"""A deck as one HTML file that any browser shows without a network: keys, notes, search, print."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from string import Template

from desktop.export.html_fonts import font_face
from desktop.export.html_slide import slide_html
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.guidance.document import Style
from desktop.page.markup import text_html
from desktop.paths import resources
from desktop.slides.deck import OWN_NOTES, READ_UP, Deck, Slide
from desktop.slides.fonts import Face, Type, metrics
from desktop.slides.layout import Layout
from desktop.slides.legibility import luminance
from desktop.slides.theme import Colour, Theme

_LEADING = 1.5
"""The line height of deck.css, em."""


def write_html(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    with saved(path) as part:
        part.write_text(_page(deck, layout, theme, progress), encoding="utf-8")
    notes = sum(bool(slide.notes) for slide in deck.slides)
    return report_on(deck, layout, theme, path, "html", (Face.STAGE.value,), notes)


def _page(deck: Deck, layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None) -> str:
    script = _resource("deck.js")
    return Template(_resource("deck.html")).substitute(
        title=text_html(deck.title),
        style=_style(layout, theme),
        pages="\n".join(_sections(deck, layout, progress)),
        script=script,
        # The browser runs this script and no other, whatever stands in the text.
        script_hash=f"sha256-{b64encode(sha256(script.encode('utf-8')).digest()).decode('ascii')}",
    )


def _resource(name: str) -> str:
    return resources("html", name).read_text(encoding="utf-8")


def _style(layout: Layout, theme: Theme) -> str:
    width, height = layout.size
    colours = "\n".join(
        f".c-{colour.value} {{ color: {theme.colour(colour)}; }}\n"
        f".g-{colour.value} {{ background: {theme.colour(colour)}; }}"
        for colour in Colour
    )
    sheet = Template(_resource("deck.css")).substitute(
        width=width,
        height=height,
        feet=f"{_feet():.4f}",
        ground=theme.ground,
        text=theme.text,
        scheme="light" if luminance(theme.ground) > 0.5 else "dark",
        colours=colours,
    )
    return "\n".join((*map(font_face, _styles(layout)), sheet))


def _feet() -> float:
    """How far below the top of a line of the page its letters stand, em."""
    measures = metrics(Type(1000))
    ascent, descent = measures.ascent() / 1000, measures.descent() / 1000
    return (_LEADING - ascent - descent) / 2 + ascent


def _styles(layout: Layout) -> list[str]:
    """Only the faces that are drawn; the page's own words are set in the regular and the bold."""
    drawn = {(False, False), (True, False)}
    for box in (box for index in range(len(layout.pages)) for box in layout.texts(index)):
        marks = {mark.style for mark in box.marks}
        drawn.add((box.type.bold, box.type.italic))
        drawn.add((box.type.bold or Style.BOLD in marks, box.type.italic or Style.ITALIC in marks))
    names = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
    return [name for key, name in names.items() if key in drawn]


def _sections(deck: Deck, layout: Layout, progress: Callable[[int, int], None] | None) -> Iterator[str]:
    count = len(deck.slides)
    for index, slide in enumerate(deck.slides):
        label = f"Trang {index + 1} trong {count}"
        shown = slide_html(slide.kind, layout.pages[index])
        yield (
            f'<section class="page" id="trang-{index + 1}" aria-label="{label}" tabindex="-1">'
            f'{shown}\n<aside class="notes" aria-label="Lời dẫn">{_notes(slide)}</aside></section>'
        )
        if progress:
            progress(index + 1, count)


def _notes(slide: Slide) -> str:
    parts = (("", slide.spoken), (READ_UP, slide.reference), (OWN_NOTES, slide.own_notes))
    return "\n".join(_told(heading, text) for heading, text in parts if text)


def _told(heading: str, text: str) -> str:
    lines = "\n".join(f"<p>{text_html(line)}</p>" for line in text.split("\n") if line.strip())
    return (f"<h3>{heading}</h3>\n" if heading else "") + lines
