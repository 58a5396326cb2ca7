"""Whether a table holds data or only places words on the page, side by side."""

import re

from desktop.reading.story.story import Cell, Grid

_LAYOUT_ROWS = 8
_LAYOUT_COLUMNS = 3
_FRAME = re.compile(
    r"^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận)"
    r"|^(?:T/?M|K/?T|T/?L|TUQ|Q)\.?\s*[A-ZĐÀ-Ỹ]{2}",
    re.MULTILINE | re.IGNORECASE,
)
"""What stands in the tables around an official text: the motto above, recipients and signature below."""


def is_layout(grid: Grid, *, is_at_edge: bool) -> bool:
    """Whether a table only places words: a frame around text, issuer and motto, recipients and signature.

    A layout is small. One without rules stands at the beginning or end of the file, or says what such
    tables say; one with rules does both.
    """
    cells = [cell for row in grid.rows for cell in row if _words(cell)]
    if len(cells) <= 1:
        return True
    if len(grid.rows) > _LAYOUT_ROWS or max(map(len, grid.rows)) > _LAYOUT_COLUMNS:
        return False
    has_frame = any(is_frame(_words(cell)) for cell in cells)
    return (has_frame and is_at_edge) if grid.is_ruled else (has_frame or is_at_edge)


def is_frame(lines: str) -> bool:
    """Whether a line of a letterhead, of recipients or of a signature begins one of `lines`."""
    return bool(_FRAME.search(lines))


def _words(cell: Cell) -> str:
    return "\n".join(paragraph.words for paragraph in cell if paragraph.words)
