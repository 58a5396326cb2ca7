"""The master and the three layouts of the presentation, in the deck's aspect, colours and language."""

import re
from typing import Any

from desktop.export.pptx_shape import filled, placeholder
from desktop.export.pptx_text import LANGUAGE, NAMESPACES, emu, hundredths, number_field, paragraph, run
from desktop.slides.deck import SlideKind
from desktop.slides.fonts import OFFICE_NAME
from desktop.slides.grid import BAND, BODY_BOTTOM, BODY_PITCH, FOOTER_PX, FOOTER_TOP, MARGIN, PANEL, TITLE_TOP
from desktop.slides.layout import Layout, Rect
from desktop.slides.theme import Colour, Theme

_LAYOUTS = (("Trang bìa", "title", MARGIN), ("Nội dung", "obj", MARGIN), ("Mục", "secHead", MARGIN + PANEL))
_TITLE_HEIGHT, _BODY_TOP = 220, 300
_BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
_TREE_HEAD = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)


def layout_of(kind: SlideKind) -> int:
    """The index of the layout that a kind of slide uses."""
    return {SlideKind.COVER: 0, SlideKind.SECTION: 2}.get(kind, 1)


def dress(presentation: Any, layout: Layout, theme: Theme) -> None:  # noqa: ANN401 - python-pptx has no types
    """Make python-pptx's default template, which is 4:3, English and in Calibri, ours."""
    from pptx.oxml import parse_xml

    width, height = layout.size
    presentation.slide_width, presentation.slide_height = emu(width), emu(height)
    presentation.element.sldSz.attrib.pop("type", None)
    _drop_leftovers(presentation)
    _colour(presentation.slide_master.part, theme)
    master = presentation.slide_master.element
    master.replace(master.cSld, parse_xml(_master(layout)))
    styles = master.find("{*}txStyles")
    master.replace(styles, parse_xml(_styles(layout)))
    for place, (name, form, left) in enumerate(_LAYOUTS):
        element = presentation.slide_layouts[place].element
        element.set("type", form)
        element.replace(element.cSld, parse_xml(_layout(name, left, layout, is_cover=form == "title")))
    _speak_vietnamese(presentation)


def _drop_leftovers(presentation: Any) -> None:  # noqa: ANN401 - as above
    """The layouts that no slide uses (kept: cover, section, content), a stranger's thumbnail and printer."""
    layouts = presentation.slide_layouts
    for layout in [layouts[place] for place in range(len(layouts)) if place not in {0, 1, 2}]:
        layouts.remove(layout)
    _drop(presentation.part.package, presentation.part.package.iter_rels(), "thumbnail")
    rels = presentation.part.rels
    for key in [key for key, rel in rels.items() if rel.reltype.endswith("/printerSettings")]:
        rels.pop(key)


def _drop(package: Any, rels: Any, kind: str) -> None:  # noqa: ANN401 - as above
    for rel in list(rels):
        if rel.reltype.endswith(f"/{kind}"):
            package.drop_rel(rel.rId)


def _colour(master: Any, theme: Theme) -> None:  # noqa: ANN401 - as above
    """Write our colours and font into the office theme, which holds them for the whole presentation."""
    part = next(rel.target_part for rel in master.rels.values() if rel.reltype.endswith("/theme"))
    names = ("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink")
    values = (
        *(theme.text, theme.ground, theme.title, theme.muted, theme.figures, theme.rule, theme.band, theme.on_band),
        *(theme.title, theme.muted, theme.title),
    )
    xml = part.blob.decode("utf-8")
    for name, value in zip((*names, "folHlink"), (*values, theme.muted), strict=True):
        xml = re.sub(rf"<a:{name}>.*?</a:{name}>", f'<a:{name}><a:srgbClr val="{value[1:]}"/></a:{name}>', xml)
    # A theme names a font of its own for Vietnamese, which would win over the one that was measured.
    xml = re.sub(r'<a:font script="[^"]*" typeface="[^"]*"/>', "", xml)
    part.blob = xml.replace('typeface="Calibri"', f'typeface="{OFFICE_NAME}"').encode("utf-8")


def _master(layout: Layout) -> str:
    shapes = (
        filled(7, "furniture band", Rect(0, 0, BAND, layout.size[1]), Colour.BAND),
        *_placeholders(MARGIN, layout, 'type="title"', 'type="body" idx="1"', ("3", "4")),
    )
    return f"<p:cSld {NAMESPACES}>{_BACKGROUND}<p:spTree>{_TREE_HEAD}{''.join(shapes)}</p:spTree></p:cSld>"


def _layout(name: str, left: int, layout: Layout, *, is_cover: bool) -> str:
    panel = filled(7, "furniture band", Rect(0, 0, PANEL, layout.size[1]), Colour.BAND) if left > MARGIN else ""
    title = 'type="ctrTitle"' if is_cover else 'type="title"'
    shapes = _placeholders(left, layout, title, 'idx="1"', ("11", "12"))
    kept = (shapes[0],) if is_cover else shapes
    return f'<p:cSld {NAMESPACES} name="{name}"><p:spTree>{_TREE_HEAD}{panel}{"".join(kept)}</p:spTree></p:cSld>'


def _placeholders(left: int, layout: Layout, title: str, body: str, footers: tuple[str, str]) -> tuple[str, ...]:
    room = layout.size[0] - MARGIN - left
    body_px, title_px = layout.body_px, round(1.25 * layout.body_px)
    footer = Rect(left, FOOTER_TOP, room - 240, FOOTER_PX * 1.5)
    number = Rect(left + room - 240, FOOTER_TOP, 240, FOOTER_PX * 1.5)
    source = paragraph("", FOOTER_PX, Colour.MUTED)
    page = paragraph(number_field("‹#›", FOOTER_PX, Colour.MUTED), FOOTER_PX, Colour.MUTED, '<a:pPr algn="r"/>')
    return (
        placeholder(2, "Title 1", title, Rect(left, TITLE_TOP, room, _TITLE_HEIGHT), _words("Tiêu đề", title_px)),
        placeholder(
            3, "Content 2", body, Rect(left, _BODY_TOP, room, BODY_BOTTOM - _BODY_TOP), _words("Nội dung", body_px)
        ),
        placeholder(4, "furniture source", f'type="ftr" sz="quarter" idx="{footers[0]}"', footer, source),
        placeholder(5, "furniture counter", f'type="sldNum" sz="quarter" idx="{footers[1]}"', number, page),
    )


def _words(text: str, px: float) -> str:
    colour = Colour.TITLE if text == "Tiêu đề" else Colour.TEXT
    return paragraph(run(text, px, colour), px, colour)


def _styles(layout: Layout) -> str:
    body = layout.body_px
    levels = "".join(_level(level, body) for level in range(1, 10))
    title = _level_style(1, round(1.25 * body), "tx2", "<a:buNone/>", 0, bold=True)
    other = _level_style(1, FOOTER_PX, "tx1", "<a:buNone/>", 0)
    return (
        f"<p:txStyles {NAMESPACES}><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle>"
        f"<p:otherStyle>{other}</p:otherStyle></p:txStyles>"
    )


def _level(level: int, px: int) -> str:
    colour = '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/>'
    return _level_style(level, px, "tx1", f'{colour}<a:buChar char="{"•" if level == 1 else "–"}"/>', emu(0.7 * px))


def _level_style(level: int, px: float, colour: str, sign: str, hang: int, *, bold: bool = False) -> str:
    return (
        f'<a:lvl{level}pPr marL="{hang * level}" indent="{-hang}" algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        f'hangingPunct="1"><a:lnSpc><a:spcPts val="{hundredths(BODY_PITCH * px)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef>{sign}<a:defRPr lang="{LANGUAGE}" sz="{hundredths(px)}" '
        f'b="{int(bold)}" kern="1200"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="{OFFICE_NAME}"/>'
        f'<a:ea typeface="{OFFICE_NAME}"/><a:cs typeface="{OFFICE_NAME}"/></a:defRPr></a:lvl{level}pPr>'
    )


def _speak_vietnamese(presentation: Any) -> None:  # noqa: ANN401 - as above
    """Set the language where python-pptx's template says en-US, the master of the notes with it."""
    for element in (presentation.element, presentation.notes_master.element):
        for node in element.iter():
            if node.get("lang"):
                node.set("lang", LANGUAGE)
