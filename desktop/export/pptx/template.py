"""python-pptx's default template, which is 4:3, English and in Calibri, becomes ours."""

import re
from typing import Any

from desktop.export.pptx.master import layout_xml, master_xml, styles_xml
from desktop.export.pptx.text import LANGUAGE, emu
from desktop.slides.deck import SlideKind
from desktop.slides.fonts import OFFICE_NAME
from desktop.slides.grid import MARGIN, PANEL
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

_LAYOUTS = (("Trang bìa", "title", 0.0), ("Nội dung", "obj", 0.0), ("Mục", "secHead", PANEL))

_APPLICATION = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/'
    'officeDocument/2006/extended-properties"><Application>Sổ tay báo cáo viên</Application></Properties>'
)


def layout_of(kind: SlideKind) -> int:
    """The index of the layout that a kind of slide uses."""
    return {SlideKind.COVER: 0, SlideKind.SECTION: 2}.get(kind, 1)


def dress(presentation: Any, layout: Layout, theme: Theme) -> None:  # noqa: ANN401 - python-pptx has no types
    """Give the template our master, three layouts, colours, font and language."""
    from pptx.oxml import parse_xml

    width, height = layout.size
    presentation.slide_width, presentation.slide_height = emu(width), emu(height)
    presentation.element.sldSz.attrib.pop("type", None)
    _drop_leftovers(presentation)
    _colour(presentation.slide_master.part, theme)
    master = presentation.slide_master.element
    master.replace(master.cSld, parse_xml(master_xml(layout)))
    styles = master.find("{*}txStyles")
    master.replace(styles, parse_xml(styles_xml(layout)))
    for place, (name, form, panel) in enumerate(_LAYOUTS):
        element = presentation.slide_layouts[place].element
        element.set("type", form)
        element.replace(
            element.cSld, parse_xml(layout_xml(name, MARGIN + round(panel * width), layout, is_cover=form == "title"))
        )
    _speak_vietnamese(presentation)


def _drop_leftovers(presentation: Any) -> None:  # noqa: ANN401 - as above
    """The layouts that no slide uses (kept: cover, section, content), a stranger's thumbnail and printer."""
    layouts = presentation.slide_layouts
    for layout in [layouts[place] for place in range(len(layouts)) if place not in {0, 1, 2}]:
        layouts.remove(layout)
    package, rels = presentation.part.package, presentation.part.rels
    for key in [key for key, rel in rels.items() if rel.reltype.endswith("/printerSettings")]:
        rels.pop(key)
    for rel in list(package.iter_rels()):
        if rel.reltype.endswith("/thumbnail"):
            package.drop_rel(rel.rId)
        elif rel.reltype.endswith("/extended-properties"):
            rel.target_part.blob = _APPLICATION.encode("utf-8")


def _colour(master: Any, theme: Theme) -> None:  # noqa: ANN401 - as above
    """Write our colours and font into the office theme, which holds them for the whole presentation."""
    part = next(rel.target_part for rel in master.rels.values() if rel.reltype.endswith("/theme"))
    names = ("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink")
    values = (
        *(theme.text, theme.ground, theme.title, theme.muted, theme.figures, theme.rule, theme.band, theme.on_band),
        *(theme.card, theme.muted, theme.title),
    )
    xml = part.blob.decode("utf-8")
    for name, value in zip((*names, "folHlink"), (*values, theme.muted), strict=True):
        xml = re.sub(rf"<a:{name}>.*?</a:{name}>", f'<a:{name}><a:srgbClr val="{value[1:]}"/></a:{name}>', xml)
    # A theme names a font of its own for Vietnamese, which would win over the one that was measured.
    xml = re.sub(r'<a:font script="[^"]*" typeface="[^"]*"/>', "", xml)
    part.blob = xml.replace('typeface="Calibri"', f'typeface="{OFFICE_NAME}"').encode("utf-8")


def _speak_vietnamese(presentation: Any) -> None:  # noqa: ANN401 - as above
    """Set the language where python-pptx's template says en-US, the master of the notes with it."""
    for element in (presentation.element, presentation.notes_master.element):
        for node in element.iter():
            if node.get("lang"):
                node.set("lang", LANGUAGE)
