"""How the blocks of a page are set in the reader: sizes, gaps and colours as a style sheet of rich text."""

from enum import StrEnum
from string import Template

from desktop.ui.kit.theme import Scale, Theme

COLUMN = 740
"""Widest line of text, in pixels at 100 %."""

TEXT_SIZE = 17


class Spacing(StrEnum):
    """How far the lines of the text stand apart."""

    CLOSE = "close"
    NORMAL = "normal"
    WIDE = "wide"


LINE_HEIGHTS = {Spacing.CLOSE: 105, Spacing.NORMAL: 119, Spacing.WIDE: 145}
"""In per cent of the font's own 1.265 em; less would let marks of two storeys touch the line above."""

HEADING_SIZES = {"h1": 28, "h2": 22, "h3": 18, "h4": 17}
HANGS = {"bullet": 20, "plus": 40, "recipient": 20, "note": 28}
"""How far the lines of a block stand in, and where its text begins after the dash or label."""

_STYLES = """
p, h1, h2, h3, h4 { white-space: pre-wrap; line-height: $pitch; margin-top: 0px; margin-bottom: $gap; color: $text; }
h1, h2, h3, h4 { font-weight: 600; line-height: 108%; }
h1 { color: $accent; margin-top: $wide; margin-bottom: $gap; }
h2 { margin-top: $space; margin-bottom: $gap; }
h3 { margin-top: $space; margin-bottom: $small; }
h4 { margin-top: $gap; margin-bottom: $small; }
p.bullet { margin-left: $hang; text-indent: -$hang; }
p.plus { margin-left: $hang_twice; text-indent: -$hang; }
p.quote { margin-left: $wide; margin-right: $wide; font-style: italic; }
p.issuer, p.number, p.dated { font-size: $caption; color: $muted; margin-bottom: $tiny; }
p.kind { font-size: $label; font-weight: 600; color: $muted; text-align: center; margin-bottom: $small; }
p.title { font-size: $title; font-weight: 600; line-height: 108%; text-align: center; margin-bottom: $wide; }
p.recipients { font-size: $label; font-weight: 600; margin-top: $wide; margin-bottom: $tiny; }
p.group { font-size: $caption; font-style: italic; color: $muted; margin-bottom: $tiny; }
p.recipient { font-size: $label; margin-left: $hang; text-indent: -$hang; margin-bottom: $tiny; }
p.authority { font-weight: 600; text-align: right; margin-top: $tiny; margin-bottom: $tiny; }
p.signer { font-weight: 600; text-align: right; margin-top: $wide; margin-bottom: $wide; }
p.notes { font-size: $section; font-weight: 600; color: $muted; margin-top: $wide; margin-bottom: $small; }
p.note { font-size: $label; margin-left: $note; text-indent: -$note; margin-bottom: $small; }
a { color: $text; text-decoration: none; }
a.cite { color: $link; }
a.fig { font-weight: 500; }
a.marker { color: $link; font-size: $marker; font-weight: 600; vertical-align: super; }
a.label { color: $link; font-weight: 600; }
span.control { background-color: $mark; color: $mark_text; font-weight: 600; }
"""


def style_sheet(theme: Theme, scale: Scale, spacing: Spacing = Spacing.NORMAL) -> str:
    """The style sheet of a page for `QTextDocument.setDefaultStyleSheet`."""
    sizes = {
        "tiny": 4, "small": 8, "gap": 14, "space": 24, "wide": 32, "caption": 14, "label": 15, "section": 18,
        "title": 28, "marker": 18, "hang": HANGS["bullet"], "hang_twice": HANGS["plus"], "note": HANGS["note"],
    }  # fmt: skip
    pixels = {name: f"{scale.px(size)}px" for name, size in sizes.items()}
    colours = {name: getattr(theme, name) for name in ("text", "muted", "accent", "link", "mark", "mark_text")}
    return Template(_STYLES).substitute(pixels | colours, pitch=f"{LINE_HEIGHTS[spacing]}%")
