"""The colours and sizes of the windows, as values."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.paths import resources

THEME_NAMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#RRGGBB`; `line_width` is in pixels."""

    name: str
    dark: bool
    line_width: int
    background: str
    surface: str
    raised: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_hover: str
    selection: str
    selection_text: str
    link: str
    focus: str
    ok: str
    warning: str
    error: str
    line: str
    control_line: str
    disabled: str
    mark: str
    mark_text: str
    highlight_yellow: str
    highlight_green: str
    highlight_blue: str
    highlight_pink: str
    highlight_purple: str

    def highlight(self, colour: str) -> str:
        """The ground of a highlight of this colour."""
        return str(getattr(self, f"highlight_{colour}"))


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes in pixels at a text size of `percent` per cent."""

    percent: int = 100

    def px(self, size: int) -> int:
        return round(size * self.percent / 100)

    @property
    def caption(self) -> int:
        return self.px(13)

    @property
    def ui(self) -> int:
        return self.px(15)

    @property
    def title(self) -> int:
        return self.px(18)

    @property
    def headline(self) -> int:
        return self.px(22)

    @property
    def control(self) -> int:
        """Height of what can be pressed."""
        return max(36, self.px(36))

    @property
    def icon(self) -> int:
        return self.px(20)


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resources("themes", "window.toml").read_text(encoding="utf-8"))


def load_theme(name: str) -> Theme:
    """The theme of this name (one of THEME_NAMES); KeyError where there is none."""
    return Theme(name=name, **_tables()[name])
