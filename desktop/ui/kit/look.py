"""Puts a theme and a text size on every window of the program."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.paths import resources
from desktop.ui.kit.theme import Scale, Theme

FAMILY = "Be Vietnam Pro"
HALF = 0.5
_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "line",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "control_line",
    QPalette.ColorRole.Dark: "control_line",
    QPalette.ColorRole.Shadow: "line",
}
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, token)))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return palette


def style_sheet(theme: Theme, scale: Scale) -> str:
    """The style sheet of the program, filled with the theme's colours and the scale's pixels."""
    pixels = {name: getattr(scale, name) for name in ("caption", "title", "headline", "icon")}
    control = scale.control
    rows = {"row": scale.px(32), "chip": scale.px(32) - 4, "group": scale.px(26)}
    boxes = rows | {"button": control - 4, "square": control - 20}
    hole = scale.px(6)
    dots = {"dot": 3 * hole - 4, "dot_hole": hole, "dot_radius": 3 * hole // 2}
    rings = {"ring_padding": 15 - 2 + theme.line_width - 1, "ring_square": 9 - 2 + theme.line_width - 1}
    return Template(_template()).substitute(asdict(theme) | pixels | boxes | dots | rings | {"tick": _tick(theme)})


def _tick(theme: Theme) -> str:
    """The picture of a tick that is seen on the accent; a style sheet takes a file only, which can't be tinted."""
    name = "light" if QColor(theme.accent_text).lightnessF() > HALF else "dark"
    path: Path = resources("themes", f"tick-{name}.svg")
    return path.as_posix()


def _template() -> str:
    path: Path = resources("themes", "window.qss")
    return path.read_text(encoding="utf-8")


class Look:
    """What the program looks like; `application` is changed as a whole."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._applied: tuple[Theme, Scale] | None = None
        application.setStyle(QStyleFactory.create("Fusion"))

    def apply(self, theme: Theme, scale: Scale) -> None:
        if self._applied == (theme, scale):
            return
        self._applied = (theme, scale)
        font = QFont(FAMILY)
        font.setPixelSize(scale.ui)
        self._application.setFont(font)
        self._application.setPalette(palette_of(theme))
        self._application.setStyleSheet(style_sheet(theme, scale))
