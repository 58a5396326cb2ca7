"""Text as DrawingML: runs that carry their own size and language, paragraphs with their own bullets."""

import re
from collections.abc import Container
from dataclasses import replace
from xml.sax.saxutils import escape

from desktop.page.layers import mark_layers
from desktop.page.runs import cut_runs
from desktop.slides.fonts import Type
from desktop.slides.layout import TextBox
from desktop.slides.theme import Colour

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
LANGUAGE = "vi-VN"
TREE_HEAD = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
"""What every tree of shapes begins with."""
SCHEME = {
    Colour.GROUND: "bg1",
    Colour.TEXT: "tx1",
    Colour.TITLE: "tx2",
    Colour.MUTED: "bg2",
    Colour.FIGURES: "accent1",
    Colour.RULE: "accent2",
    Colour.BAND: "accent3",
    Colour.ON_BAND: "accent4",
    Colour.CARD: "accent5",
}
"""Which colour of the office theme stands for which colour of ours: another theme recolours the whole deck."""
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def emu(units: float) -> int:
    """Slide units as EMU: a unit is half a point."""
    return round(units * 6350)


def hundredths(units: float) -> int:
    """Slide units as hundredths of a point."""
    return round(units * 50)


def xml_characters(text: str) -> str:
    """`text` without the characters that XML can't hold."""
    return _ILLEGAL.sub("", text)


def plain_xml(text: str) -> str:
    """`text` for XML: characters that XML can't hold are left out, the rest is escaped."""
    return escape(xml_characters(text).replace("\t", " "), {'"': "&quot;"})


def run(text: str, kind: Type, colour: Colour) -> str:
    """One run of text."""
    return f"<a:r>{_properties('a:rPr', kind, colour)}<a:t>{plain_xml(text)}</a:t></a:r>"


def runs(box: TextBox) -> str:
    """The text of a box in as many runs as the source's bold and italic ask for."""
    return "".join(
        run(box.text[each.start : each.end], _marked(box.type, each.names), box.colour)
        for each in cut_runs(len(box.text), mark_layers(box.marks))
    )


def _marked(kind: Type, names: Container[str]) -> Type:
    return replace(kind, bold=kind.bold or "bold" in names, italic=kind.italic or "italic" in names)


def number_field(shown: str, kind: Type, colour: Colour) -> str:
    """The slide's number, which office programs keep up to date."""
    properties = _properties("a:rPr", kind, colour)
    return (
        '<a:fld id="{C1FF6DA9-008F-4B48-92A6-B652298478BF}" type="slidenum">'
        f"{properties}<a:t>{plain_xml(shown)}</a:t></a:fld>"
    )


def paragraph(runs: str, kind: Type, colour: Colour, setting: str = "") -> str:
    """One paragraph; `setting` is its `a:pPr`."""
    return f"<a:p>{setting}{runs}{_properties('a:endParaRPr', kind, colour)}</a:p>"


def pitch(units: float, before: float = 0.0) -> str:
    """Line pitch and space before a paragraph, slide units."""
    return (
        f'<a:lnSpc><a:spcPts val="{hundredths(units)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{hundredths(max(0.0, before))}"/></a:spcBef>'
        '<a:spcAft><a:spcPts val="0"/></a:spcAft>'
    )


def _properties(tag: str, kind: Type, colour: Colour) -> str:
    slope = ' i="1"' if kind.italic else ""
    return (
        f'<{tag} lang="{LANGUAGE}" sz="{hundredths(round(kind.px))}" b="{int(kind.bold)}"{slope} dirty="0">'
        f'<a:solidFill><a:schemeClr val="{SCHEME[colour]}"/></a:solidFill></{tag}>'
    )
