"""Colours and sizes of the lectern: dark unless a person wants it otherwise, because the hall is dark."""

from dataclasses import asdict, dataclass
from string import Template


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of the lectern, each `#RRGGBB`; those of the dark theme where nothing else is said."""

    background: str = "#12161C"
    surface: str = "#1A2029"
    raised: str = "#222A35"
    text: str = "#E8ECF1"
    muted: str = "#A9B4C1"
    accent: str = "#FF8A8A"
    on_accent: str = "#2A0608"
    selection: str = "#4A2227"
    selection_text: str = "#FFE1E1"
    focus: str = "#8FC1F5"
    warning: str = "#F2C063"
    line: str = "#333D4A"
    control_line: str = "#6D7A8A"
    mark: str = "#6B5310"
    mark_text: str = "#FFF4D6"
    line_width: int = 1


DARK = Look()
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
QLabel[role="notice"] { font-size: ${section}px; color: $warning; font-weight: 700; }
QLabel[role="ask"] { font-size: ${place}px; font-weight: 600; min-height: ${touch}px; }
QLabel[role="banner"] { background: $raised; border: 2px solid $warning; border-radius: 8px; padding: 8px 16px; }
QPushButton { background: $surface; border: ${line_width}px solid $control_line; border-radius: 8px; padding: 0 12px;
    min-height: ${touch}px; min-width: ${touch}px; font-weight: 600; }
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $raised; border: 2px solid $accent; }
QPushButton[leading="true"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[compact="true"] { min-height: ${small}px; min-width: ${small}px; padding: 0 8px; }
QPushButton:focus, QTextEdit:focus, QListView:focus, QLineEdit:focus { border: 2px solid $focus; }
QTextEdit, QListView { background: $surface; border: ${line_width}px solid $line; border-radius: 10px; padding: 8px; }
QListView { selection-background-color: $selection; selection-color: $selection_text; outline: none; }
QListView#strip { padding: 2px; border-radius: 6px; }
QLineEdit { background: $surface; border: ${line_width}px solid $control_line; border-radius: 8px; padding: 0 12px;
    min-height: ${touch}px; font-size: ${section}px; selection-background-color: $selection;
    selection-color: $selection_text; }
QLabel[role="pace"] { font-size: ${section}px; font-weight: 600; }
QLabel[role="key"] { background: $raised; border: 1px solid $control_line; border-radius: 4px; padding: 1px 6px;
    font-size: ${caption}px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTreeView { background: $surface; border: ${line_width}px solid $line; border-radius: 10px; padding: 8px;
    alternate-background-color: $raised; outline: none; }
QTreeView::item { min-height: ${small}px; }
QTreeView::item:selected { background: $selection; color: $selection_text; }
QHeaderView::section { background: $surface; color: $muted; border: none; padding: 4px 8px; font-size: ${caption}px; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $raised; border: 1px solid $control_line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 16px; margin: 2px; }
QScrollBar::handle:vertical { background: $control_line; border-radius: 6px; min-height: 44px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
""")

_SIZES = {"ui": 15, "caption": 13, "section": 18, "place": 22, "time": 44, "touch": 42, "small": 34}


def style_sheet(look: Look = DARK, scale: float = 1.0) -> str:
    """The lectern's style; `scale` multiplies every size of text and every button."""
    sizes = {name: str(round(px * scale)) for name, px in _SIZES.items()}
    return _SHEET.substitute(asdict(look) | sizes, family=FAMILY)
