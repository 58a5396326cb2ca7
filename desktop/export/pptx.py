"""A deck as PPTX that opens and edits cleanly: real titles, bullets, notes, numbers and sections."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from desktop.export.pptx_sections import section_list
from desktop.export.pptx_slide import notes_body, slide_shapes
from desktop.export.pptx_template import dress, layout_of
from desktop.export.pptx_text import NAMESPACES
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.slides.deck import Deck
from desktop.slides.fonts import OFFICE_NAME
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

FIRST_ID = 256
"""The smallest id that a slide may have."""


def write_pptx(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    with saved(path) as part:
        part.write_bytes(_package(deck, layout, theme, progress))
    notes = sum(bool(slide.notes) for slide in deck.slides)
    return report_on(deck, layout, theme, path, "pptx", (OFFICE_NAME,), notes)


def _package(deck: Deck, layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None) -> bytes:
    from pptx import Presentation

    presentation = Presentation()
    dress(presentation, layout, theme)
    _number_parts(presentation)
    for index in range(len(deck.slides)):
        _add_slide(presentation, deck, layout, index)
        if progress:
            progress(index + 1, len(deck.slides))
    _describe(presentation, deck)
    data = BytesIO()
    presentation.save(data)
    return data.getvalue()


def _number_parts(presentation: Any) -> None:  # noqa: ANN401 - python-pptx has no types
    """Take each part for new: python-pptx looks through all the others for each one, which is quadratic."""
    from pptx.opc.packuri import PackURI

    numbers = count(2)
    presentation.part.package.next_partname = lambda template: PackURI(template % next(numbers))
    presentation.part.rels._get_matching = lambda *_: None  # noqa: SLF001 - no public way past the search


def _add_slide(presentation: Any, deck: Deck, layout: Layout, index: int) -> None:  # noqa: ANN401 - as above
    from pptx.oxml import parse_xml

    slide_of_deck = deck.slides[index]
    slide = _blank_slide(presentation, layout_of(slide_of_deck.kind), index)
    for xml in slide_shapes(slide_of_deck.kind, layout.pages[index], index + 1):
        slide.shapes.element.append(parse_xml(xml))
    if slide_of_deck.notes:
        body = slide.notes_slide.notes_placeholder.element
        body.replace(body.txBody, parse_xml(notes_body(slide_of_deck.notes)))


def _blank_slide(presentation: Any, layout: int, index: int) -> Any:  # noqa: ANN401 - as above
    """A slide without the placeholders that `add_slide` would copy from the layout: ours carry their own places."""
    from pptx.opc.constants import RELATIONSHIP_TYPE
    from pptx.opc.packuri import PackURI
    from pptx.oxml import parse_xml
    from pptx.parts.slide import SlidePart

    name, master = PackURI(f"/ppt/slides/slide{index + 1}.xml"), presentation.slide_layouts[layout].part
    part = SlidePart.new(name, presentation.part.package, master)  # type: ignore[no-untyped-call]
    key = presentation.part.relate_to(part, RELATIONSHIP_TYPE.SLIDE)
    slides = presentation.element.get_or_add_sldIdLst()
    slides.append(parse_xml(f'<p:sldId {NAMESPACES} id="{FIRST_ID + index}" r:id="{key}"/>'))
    return part.slide


def _describe(presentation: Any, deck: Deck) -> None:  # noqa: ANN401 - as above
    from pptx.oxml import parse_xml

    properties = presentation.core_properties
    properties.title, properties.language = deck.title[:255], "vi-VN"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)
    numbers = range(FIRST_ID, FIRST_ID + len(deck.slides))
    presentation.element.append(parse_xml(section_list(deck, numbers)))
