"""What stands on every slide at its edge: the source line, the number, and the person's own logo and footer line."""

from collections.abc import Iterator

from desktop.slides.content import Picture
from desktop.slides.deck import DeckSettings, Slide, SlideKind
from desktop.slides.fonts import Type
from desktop.slides.grid import FOOTER_PX, Grid, label_room, most_lines
from desktop.slides.layout import Box, PictureBox, PictureRole, Rect, Role, TextBox
from desktop.slides.pictures import inside, is_readable
from desktop.slides.placing import balanced
from desktop.slides.theme import Colour

LOGO_WIDTH, LOGO_HEIGHT, EDGE = 96, 64, 16
"""The corner at the right of the title that a logo may take, inside the margin that text never enters."""
COUNTER_ROOM = 240
OWN_SHARE = 0.45
"""Share of the footer that the person's line may take; what is longer is cut at a word with …"""


def place_brand(slide: Slide, count: str, grid: Grid, settings: DeckSettings) -> Iterator[Box]:
    """The boxes at the edge of `slide`, whose place in the deck reads `count`. A cover has no number."""
    if settings.logo and is_readable(settings.logo):
        picture = Picture(settings.logo, "")
        room = Rect(grid.aspect.size[0] - LOGO_WIDTH - EDGE, EDGE, LOGO_WIDTH, LOGO_HEIGHT)
        yield PictureBox(PictureRole.LOGO, inside(picture, room), picture)
    kind, room = Type(FOOTER_PX), grid.footer()
    own = _cut(settings.footer.strip(), OWN_SHARE * room.width, kind)
    taken = label_room(own, kind)
    reach = label_room(count, kind)
    if own:
        left = room.right - taken - (0 if slide.kind is SlideKind.COVER else reach + FOOTER_PX)
        yield _line(Role.FOOTER, Rect(left, room.y, taken, room.height), own)
    if slide.source:
        left_over = room.width - max(COUNTER_ROOM, reach + taken + 2 * FOOTER_PX)
        yield _line(Role.SOURCE, Rect(room.x, room.y, left_over, room.height), slide.source)
    if slide.kind is not SlideKind.COVER:
        yield _line(Role.COUNTER, Rect(room.right - reach, room.y, reach, room.height), count)


def _line(role: Role, rect: Rect, text: str) -> TextBox:
    return balanced(role, rect, text, Type(FOOTER_PX), Colour.MUTED, FOOTER_PX)


def _cut(text: str, room: float, kind: Type) -> str:
    if most_lines(text, room, kind) == 1:
        return text
    words = text.split()
    while words and most_lines(" ".join(words) + "…", room, kind) > 1:
        words.pop()
    return " ".join(words) + "…" if words else ""
