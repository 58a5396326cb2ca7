"""A deck as PPTX that opens and edits cleanly: real titles, bullets, notes, numbers and sections."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from desktop.export.pptx.notes import notes_xml
from desktop.export.pptx.package import ContentType, Package, Relation
from desktop.export.pptx.parts import add_parts, part_types
from desktop.export.pptx.sections import section_list
from desktop.export.pptx.slide import slide_shapes
from desktop.export.pptx.template import dress, layout_of
from desktop.export.pptx.text import NAMESPACES, TREE_HEAD, xml_characters
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.slides.deck import Deck
from desktop.slides.fonts import OFFICE_NAME
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

FIRST_ID = 256
"""The smallest id that a slide may have."""
_TYPE = "application/vnd.openxmlformats-officedocument.presentationml"


def write_pptx(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    with saved(path) as part, ZipFile(part, "w") as archive:
        _write_package(Package(archive), deck, layout, theme, progress)
    notes = sum(bool(slide.notes) for slide in deck.slides)
    return report_on(deck, layout, theme, path, "pptx", (OFFICE_NAME,), notes)


def _write_package(
    package: Package, deck: Deck, layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None
) -> None:
    count = len(deck.slides)
    slides = [Relation(_key(index), "slide", f"slides/slide{index + 1}.xml") for index in range(count)]
    package.begin(_template(deck, layout, theme), _types(deck, layout), slides)
    for index in range(count):
        _add_slide(package, deck, layout, index)
        if progress:
            progress(index + 1, count)


def _types(deck: Deck, layout: Layout) -> Iterator[ContentType]:
    """What the parts of all slides will be."""
    for number, slide in enumerate(deck.slides, 1):
        yield ContentType(f"ppt/slides/slide{number}.xml", f"{_TYPE}.slide+xml")
        if slide.notes:
            yield ContentType(f"ppt/notesSlides/notesSlide{number}.xml", f"{_TYPE}.notesSlide+xml")
    yield from part_types(deck, layout)


def _key(index: int) -> str:
    """What the presentation calls a slide; the template's own keys begin with rId."""
    return f"rSlide{index + 1}"


def _add_slide(package: Package, deck: Deck, layout: Layout, index: int) -> None:
    slide, number, boxes = deck.slides[index], index + 1, layout.pages[index]
    parts, relations = add_parts(package, slide.content, boxes)
    shapes = "".join(slide_shapes(slide, boxes, number, parts))
    xml = (
        f"<p:sld {NAMESPACES}><p:cSld><p:spTree>{TREE_HEAD}{shapes}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    )
    relations.append(Relation("rId1", "slideLayout", f"../slideLayouts/slideLayout{layout_of(slide.kind) + 1}.xml"))
    if slide.notes:
        relations.append(Relation("rId2", "notesSlide", f"../notesSlides/notesSlide{number}.xml"))
        _add_notes(package, slide.notes, number)
    package.add(f"ppt/slides/slide{number}.xml", xml, relations)


def _add_notes(package: Package, notes: str, number: int) -> None:
    relations = (
        Relation("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"),
        Relation("rId2", "slide", f"../slides/slide{number}.xml"),
    )
    package.add(f"ppt/notesSlides/notesSlide{number}.xml", notes_xml(notes), relations)


def _template(deck: Deck, layout: Layout, theme: Theme) -> dict[str, bytes]:
    """Every part but the slides: python-pptx's default presentation in our dress, which names our slides."""
    from pptx import Presentation

    presentation = Presentation()
    dress(presentation, layout, theme)
    _list_slides(presentation, deck)
    _describe(presentation, deck)
    data = BytesIO()
    presentation.save(data)
    with ZipFile(data) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _list_slides(presentation: Any, deck: Deck) -> None:  # noqa: ANN401 - python-pptx has no types
    from pptx.oxml import parse_xml

    ids = (f'<p:sldId id="{FIRST_ID + index}" r:id="{_key(index)}"/>' for index in range(len(deck.slides)))
    listed = parse_xml(f"<p:sldIdLst {NAMESPACES}>{''.join(ids)}</p:sldIdLst>")
    empty = presentation.element.get_or_add_sldIdLst()
    presentation.element.replace(empty, listed)
    presentation.element.append(parse_xml(section_list(deck, FIRST_ID)))


def _describe(presentation: Any, deck: Deck) -> None:  # noqa: ANN401 - as above
    properties = presentation.core_properties
    properties.title, properties.language = xml_characters(deck.title)[:255], "vi-VN"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)
