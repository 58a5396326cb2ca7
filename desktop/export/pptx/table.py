"""A table of the document as a native table: its own columns, rows and head, at the places that were laid out."""

from collections.abc import Iterator, Sequence

from desktop.export.pptx.shape import graphic_frame
from desktop.export.pptx.text import SCHEME, emu, paragraph, pitch, run
from desktop.slides.content import Cell, TableRows
from desktop.slides.fit.table import LINE, PAD_X, PAD_Y
from desktop.slides.fonts import Type
from desktop.slides.grid import BODY_PITCH
from desktop.slides.layout import Frame
from desktop.slides.theme import Colour

_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"


def table_shape(number: int, table: TableRows, frame: Frame, px: float) -> str:
    """The graphic frame that holds `table`, set in type of `px`."""
    columns = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in frame.columns)
    rows = "".join(_rows(table, frame.rows, px))
    first = ' firstRow="1"' if table.head else ""
    told = "; ".join(["Bảng", *(cell.text for cell in table.head if cell)])
    body = f"<a:tbl><a:tblPr{first}/><a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl>"
    graphic = f'<a:graphicData uri="{_URI}">{body}</a:graphicData>'
    return graphic_frame(number, f"Table {number}", told, frame.rect, graphic)


def _rows(table: TableRows, heights: Sequence[float], px: float) -> Iterator[str]:
    rows = [*([table.head] if table.head else []), *table.rows]
    for at, (row, height) in enumerate(zip(rows, heights, strict=True)):
        is_head = bool(table.head) and at == 0
        cells = "".join(_cell(cell, px, is_head=is_head) for cell in row)
        yield f'<a:tr h="{emu(height)}">{cells}</a:tr>'


def _cell(cell: Cell, px: float, *, is_head: bool) -> str:
    kind, colour = Type(px, bold=is_head), Colour.TITLE if is_head else Colour.TEXT
    text = run(cell.text, kind, colour) if cell else ""
    setting = f"<a:pPr>{pitch(BODY_PITCH * px)}</a:pPr>"
    edges = f'marL="{emu(PAD_X)}" marR="{emu(PAD_X)}" marT="{emu(PAD_Y)}" marB="{emu(PAD_Y)}"'
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraph(text, kind, colour, setting)}</a:txBody>"
        f'<a:tcPr {edges} anchor="t">{_lines(is_head=is_head)}</a:tcPr></a:tc>'
    )


def _lines(*, is_head: bool) -> str:
    """Only the line below a row is drawn; the head stands on a ground of its own."""
    none = "".join(f"<a:ln{side}><a:noFill/></a:ln{side}>" for side in "LRT")
    below = SCHEME[Colour.RULE if is_head else Colour.MUTED]
    ground = f'<a:solidFill><a:schemeClr val="{SCHEME[Colour.CARD]}"/></a:solidFill>' if is_head else "<a:noFill/>"
    line = f'<a:lnB w="{emu(LINE)}"><a:solidFill><a:schemeClr val="{below}"/></a:solidFill></a:lnB>'
    return f"{none}{line}{ground}"
