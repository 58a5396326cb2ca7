"""Shapes of a slide as PresentationML: placeholders, boxes of text, and what is only ornament."""

from desktop.export.pptx.text import SCHEME, emu, plain_xml
from desktop.slides.layout import Rect
from desktop.slides.theme import Colour

DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""Says to a screen reader that there is nothing to read."""


def placeholder(number: int, name: str, kind: str, rect: Rect, paragraphs: str) -> str:
    """A placeholder; `kind` is the attributes of its `p:ph`."""
    locks = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    return _shape(number, name, f"{locks}<p:nvPr><p:ph {kind}/></p:nvPr>", place(rect), paragraphs)


def text_box(number: int, name: str, rect: Rect, paragraphs: str) -> str:
    """A box of text that is no placeholder."""
    return _shape(number, name, '<p:cNvSpPr txBox="1"/><p:nvPr/>', place(rect), paragraphs)


def filled(number: int, name: str, rect: Rect, colour: Colour, form: str = "rect") -> str:
    """An ornament of one colour."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}" descr="">{DECORATIVE}</p:cNvPr>'
        f'<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{place(rect)}<a:prstGeom prst="{form}"><a:avLst/>'
        f'</a:prstGeom><a:solidFill><a:schemeClr val="{SCHEME[colour]}"/></a:solidFill><a:ln><a:noFill/></a:ln>'
        '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="vi-VN"/></a:p></p:txBody></p:sp>'
    )


def place(rect: Rect) -> str:
    """Position and size of a shape."""
    return f"<a:xfrm>{_where(rect)}</a:xfrm>"


def graphic_frame(number: int, name: str, told: str, rect: Rect, graphic: str) -> str:
    """The frame of a table or chart; `told` is what a screen reader says of it, `graphic` its `a:graphicData`."""
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="{name}" descr="{plain_xml(told)}"/>'
        f'<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f"<p:xfrm>{_where(rect)}</p:xfrm><a:graphic>{graphic}</a:graphic></p:graphicFrame>"
    )


def picture(number: int, told: str, rect: Rect, key: str) -> str:
    """A picture whose part is called `key`; with nothing to tell it is an ornament."""
    name = f"Picture {number}" if told else "furniture logo"
    extra = "" if told else DECORATIVE
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="{name}" descr="{plain_xml(told)}">{extra}</p:cNvPr>'
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr>{place(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def _where(rect: Rect) -> str:
    return f'<a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/><a:ext cx="{emu(rect.width)}" cy="{emu(rect.height)}"/>'


def _shape(number: int, name: str, kind: str, where: str, paragraphs: str) -> str:
    form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>{kind}</p:nvSpPr>'
        f"<p:spPr>{where}{form}</p:spPr><p:txBody>{BODY}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


BODY = '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>'
"""No insets and no autofit: sizes are settled before the file is written, and hold in every program."""
