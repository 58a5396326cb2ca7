"""The master and the layouts of the presentation as PresentationML."""

from desktop.export.pptx.shape import filled, placeholder
from desktop.export.pptx.text import LANGUAGE, NAMESPACES, TREE_HEAD, emu, hundredths, number_field, paragraph, run
from desktop.slides.fonts import OFFICE_NAME, Type
from desktop.slides.grid import BAND, BODY_BOTTOM, BODY_PITCH, FOOTER_PX, FOOTER_TOP, MARGIN, TITLE_TOP
from desktop.slides.layout import Layout, Rect
from desktop.slides.theme import Colour

_TITLE_HEIGHT, _BODY_TOP = 220, 300
_FOOTER = Type(FOOTER_PX)
_BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'


def master_xml(layout: Layout) -> str:
    """The master's shapes."""
    shapes = (
        filled(7, "furniture band", Rect(0, 0, BAND, layout.size[1]), Colour.BAND),
        *_placeholders(MARGIN, layout, 'type="title"', 'type="body" idx="1"', ("3", "4")),
    )
    return f"<p:cSld {NAMESPACES}>{_BACKGROUND}<p:spTree>{TREE_HEAD}{''.join(shapes)}</p:spTree></p:cSld>"


def layout_xml(name: str, left: int, layout: Layout, *, is_cover: bool) -> str:
    """The shapes of a layout whose text begins at `left`; a panel of colour fills what is left of it."""
    width = left - MARGIN
    panel = filled(7, "furniture band", Rect(0, 0, width, layout.size[1]), Colour.BAND) if width else ""
    title = 'type="ctrTitle"' if is_cover else 'type="title"'
    shapes = _placeholders(left, layout, title, 'idx="1"', ("11", "12"))
    kept = (shapes[0],) if is_cover else shapes
    return f'<p:cSld {NAMESPACES} name="{name}"><p:spTree>{TREE_HEAD}{panel}{"".join(kept)}</p:spTree></p:cSld>'


def _placeholders(left: int, layout: Layout, title: str, body: str, footers: tuple[str, str]) -> tuple[str, ...]:
    room = layout.size[0] - MARGIN - left
    body_px, title_px = layout.body_px, round(1.25 * layout.body_px)
    footer = Rect(left, FOOTER_TOP, room - 240, FOOTER_PX * 1.5)
    number = Rect(left + room - 240, FOOTER_TOP, 240, FOOTER_PX * 1.5)
    text = Rect(left, _BODY_TOP, room, BODY_BOTTOM - _BODY_TOP)
    source = paragraph("", _FOOTER, Colour.MUTED)
    page = paragraph(number_field("‹#›", _FOOTER, Colour.MUTED), _FOOTER, Colour.MUTED, '<a:pPr algn="r"/>')
    return (
        placeholder(
            2, "Title 1", title, Rect(left, TITLE_TOP, room, _TITLE_HEIGHT), _words("Tiêu đề", title_px, Colour.TITLE)
        ),
        placeholder(3, "Content 2", body, text, _words("Nội dung", body_px, Colour.TEXT)),
        placeholder(4, "furniture source", f'type="ftr" sz="quarter" idx="{footers[0]}"', footer, source),
        placeholder(5, "furniture counter", f'type="sldNum" sz="quarter" idx="{footers[1]}"', number, page),
    )


def _words(text: str, px: float, colour: Colour) -> str:
    return paragraph(run(text, Type(px), colour), Type(px), colour)


def styles_xml(layout: Layout) -> str:
    """The text styles of the master: what a placeholder is written in where a person adds text."""
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
        f'b="{int(bold)}" kern="1200"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        f'<a:latin typeface="{OFFICE_NAME}"/>'
        f'<a:ea typeface="{OFFICE_NAME}"/><a:cs typeface="{OFFICE_NAME}"/></a:defRPr></a:lvl{level}pPr>'
    )
