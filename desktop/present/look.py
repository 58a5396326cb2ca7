"""Colours and sizes of the lectern: dark in every theme of the program, because the hall is dark."""

from dataclasses import dataclass
from string import Template


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens of the dark theme, each `#RRGGBB`."""

    background: str = "#12161C"
    surface: str = "#1A2029"
    raised: str = "#222A35"
    text: str = "#E8ECF1"
    muted: str = "#A9B4C1"
    accent: str = "#FF8A8A"
    on_accent: str = "#2A0608"
    focus: str = "#8FC1F5"
    warning: str = "#F2C063"
    line: str = "#333D4A"
    control_line: str = "#6D7A8A"


LOOK = Look()
FAMILY = "Be Vietnam Pro"

_SHEET = Template("""
* { font-family: "$family"; font-size: ${ui}px; color: $text; }
#lectern { background: $background; }
QLabel, QStackedWidget, QStackedWidget > QWidget { background: transparent; border: none; }
QLabel[role="time"] { font-size: ${time}px; font-weight: 700; }
QLabel[role="place"] { font-size: ${place}px; color: $muted; }
QLabel[role="section"] { font-size: ${section}px; font-weight: 600; }
QLabel[role="caption"] { font-size: ${caption}px; color: $muted; }
QLabel[role="remark"] { font-size: ${caption}px; color: $warning; font-weight: 600; }
QLabel[role="ask"] { font-size: ${place}px; font-weight: 600; min-height: ${touch}px; }
QLabel[role="banner"] { background: $raised; border: 2px solid $warning; border-radius: 8px; padding: 8px 16px; }
QPushButton { background: $surface; border: 1px solid $control_line; border-radius: 8px; padding: 0 12px;
    min-height: ${touch}px; min-width: ${touch}px; font-weight: 600; }
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $raised; border: 2px solid $accent; }
QPushButton[leading="true"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[compact="true"] { min-height: ${small}px; min-width: ${small}px; padding: 0 8px; }
QPushButton:focus, QTextEdit:focus, QListView:focus { border: 2px solid $focus; }
QTextEdit, QListView { background: $surface; border: 1px solid $line; border-radius: 10px; padding: 8px; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $raised; border: 1px solid $control_line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 16px; margin: 2px; }
QScrollBar::handle:vertical { background: $control_line; border-radius: 6px; min-height: 44px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
""")

_SIZES = {"ui": 15, "caption": 13, "section": 18, "place": 22, "time": 44, "touch": 42, "small": 34}


def style_sheet(scale: float = 1.0) -> str:
    """The lectern's style; `scale` multiplies every size of text and every button."""
    sizes = {name: str(round(px * scale)) for name, px in _SIZES.items()}
    colours = {name: getattr(LOOK, name) for name in Look.__dataclass_fields__}
    return _SHEET.substitute(sizes, **colours, family=FAMILY)
