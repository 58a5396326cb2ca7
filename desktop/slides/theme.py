"""The colours of a slide, read from `resources/themes/slides-*.toml`."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum

from desktop.paths import resources

THEMES = ("light", "dark", "contrast")


class Colour(StrEnum):
    """What a colour is for."""

    GROUND = "ground"
    TITLE = "title"
    TEXT = "text"
    RULE = "rule"
    FIGURES = "figures"
    MUTED = "muted"
    BAND = "band"
    ON_BAND = "on_band"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of the slides; each colour is `#RRGGBB`."""

    name: str
    ground: str
    title: str
    text: str
    rule: str
    figures: str
    muted: str
    band: str
    on_band: str
    card: str

    def colour(self, colour: Colour) -> str:
        """The `#RRGGBB` that stands for `colour` in this theme."""
        return str(getattr(self, colour.value))


def load_theme(name: str) -> Theme:
    """The theme of this name (one of THEMES); FileNotFoundError for any other name."""
    with resources("themes", f"slides-{name}.toml").open("rb") as file:
        return Theme(name=name, **tomllib.load(file))
