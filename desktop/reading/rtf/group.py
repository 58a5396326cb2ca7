"""What holds within a pair of braces of RTF, and which groups hold text of the document."""

from dataclasses import dataclass, replace
from enum import Enum

from desktop.reading.rtf.words import BOXES, FONTS, HOLDERS, LABELS, NOTE, SKIPPED, UNICODE


class Place(Enum):
    """Where the text of a group goes. A holder keeps nothing itself, but groups within it may."""

    TEXT = "text"
    LABEL = "label"
    FONTS = "fonts"
    HOLDER = "holder"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Group:
    """The look of text and its place; `opens` is set where the braces are those of a note or a text box."""

    place: Place = Place.TEXT
    font: int | None = None
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    capitals: bool = False
    deleted: bool = False
    raised: bool = False
    skip: int = 1
    is_starred: bool = False
    opens: str = ""

    def within(self) -> "Group":
        """What a brace that opens here begins with."""
        return replace(self, is_starred=False, opens="")

    def plain(self) -> "Group":
        """Without any look."""
        return Group(place=self.place, skip=self.skip, opens=self.opens)

    def with_look(self, look: str, *, is_on: bool) -> "Group":
        """With one of the looks that are on or off."""
        return replace(self, **{look: is_on})  # type: ignore[arg-type]

    def destined(self, word: str) -> "Group | None":
        """The group after a word that says where its text goes; None for any other word."""
        if word in (NOTE, *BOXES):
            return replace(self, place=Place.TEXT, opens=word, is_starred=False)
        place = _PLACES.get(word, Place.NOWHERE if self.is_starred else None)
        return None if place is None else replace(self, place=place, is_starred=False)


_PLACES = {
    **dict.fromkeys(SKIPPED, Place.NOWHERE),
    **dict.fromkeys(HOLDERS, Place.HOLDER),
    **dict.fromkeys(LABELS, Place.LABEL),
    FONTS: Place.FONTS,
    UNICODE: Place.TEXT,
}
