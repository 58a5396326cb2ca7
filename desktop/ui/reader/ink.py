"""What a style sheet of rich text can't say: kinds of underline, hanging dashes, sizes of headings."""

from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from desktop.page.links import LinkKind, parse_link
from desktop.page.page import Page
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.reader.style import HANGS, HEADING_SIZES

_UNDERLINES = {
    LinkKind.CITATION: (QTextCharFormat.UnderlineStyle.SingleUnderline, "link"),
    LinkKind.ABBREVIATION: (QTextCharFormat.UnderlineStyle.DotLine, "muted"),
    LinkKind.SUGGESTION: (QTextCharFormat.UnderlineStyle.WaveUnderline, "warning"),
}


def ink(document: QTextDocument, page: Page, theme: Theme, scale: Scale) -> None:
    """Finish `document`, which holds the HTML of `page`, block for block."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    # The shown document of an empty page still has one block.
    for block, laid in zip(blocks_of(document), page.blocks, strict=bool(page.blocks)):
        _hang(cursor, block, laid.style, scale)
        _set_heading(cursor, block, laid.style, scale)
        _underline(cursor, block, theme)
    cursor.endEditBlock()


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """The blocks of `document` in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def pieces_of(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Stretches of one format in `block`: first and last position in the document, and the format."""
    for piece in block.textFormats():
        start = block.position() + piece.start
        yield start, start + piece.length, QTextCharFormat(piece.format)


def _hang(cursor: QTextCursor, block: QTextBlock, style: str, scale: Scale) -> None:
    if style not in HANGS:
        return
    width = scale.px(HANGS["note"] if style == "note" else HANGS["bullet"])
    hanging = QTextBlockFormat()
    hanging.setTabPositions([QTextOption.Tab(width, QTextOption.TabType.LeftTab)])
    cursor.setPosition(block.position())
    cursor.mergeBlockFormat(hanging)


def _set_heading(cursor: QTextCursor, block: QTextBlock, style: str, scale: Scale) -> None:
    """Qt sizes `<h1>` by the default font whatever the style sheet says (FontSizeAdjustment wins)."""
    if style not in HEADING_SIZES:
        return
    for start, end, format_ in list(pieces_of(block)):
        format_.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        if format_.verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignNormal:
            format_.setProperty(QTextCharFormat.Property.FontPixelSize, scale.px(HEADING_SIZES[style]))
        _select(cursor, start, end)
        cursor.setCharFormat(format_)


def _underline(cursor: QTextCursor, block: QTextBlock, theme: Theme) -> None:
    for start, end, format_ in list(pieces_of(block)):
        link = parse_link(format_.anchorHref()) if format_.isAnchor() else None
        if link is None or link.kind not in _UNDERLINES:
            continue
        style, colour = _UNDERLINES[link.kind]
        line = QTextCharFormat()
        line.setUnderlineStyle(style)
        line.setUnderlineColor(QColor(getattr(theme, colour)))
        _select(cursor, start, end)
        cursor.mergeCharFormat(line)


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
