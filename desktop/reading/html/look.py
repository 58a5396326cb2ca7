"""How words of an HTML page look: what tags, attributes and inline styles say, inherited from the outside in."""

import re
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from desktop.text.legacy import Legacy, legacy_of_font

Element: TypeAlias = Any
"""An lxml element; the library has no types of its own."""

BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "ul",
    }
)  # fmt: skip
_DROPPED = frozenset(
    {
        "audio", "base", "button", "canvas", "embed", "head", "iframe", "img", "input", "link", "map", "meta", "nav",
        "noscript", "object", "option", "picture", "script", "select", "style", "svg", "template", "textarea", "title",
        "video",
    }
)  # fmt: skip
_RUNNING = ("header", "footer")
"""LibreOffice writes the running heads of pages so."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD = frozenset({"b", "strong", "th", *_HEADINGS})
_ITALIC = frozenset({"i", "em"})
_WEIGHTS = {"normal": False, "lighter": False, "bold": True, "bolder": True}
_BOLD_WEIGHT = 600
_LABEL = "ignore"
"""Word marks with `mso-list:Ignore` the label that it wrote out before a paragraph of a list."""


@dataclass(frozen=True, slots=True)
class Look:
    """What holds for words at some place of the page."""

    bold: bool = False
    italic: bool = False
    raised: bool = False
    is_label: bool = False
    is_preformatted: bool = False
    legacy: Legacy | None = None
    heading: int | None = None
    is_centred: bool = False


def is_block(element: Element) -> bool:
    """Whether the words of an element stand apart from those before and after it."""
    return element.tag in BLOCKS


def is_dropped(element: Element) -> bool:
    """Whether an element shows no words of the document."""
    style = style_of(element)
    return (
        element.tag in _DROPPED
        or element.get("hidden") is not None
        or (element.tag == "div" and element.get("title") in _RUNNING)
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
    )


def style_of(element: Element) -> dict[str, str]:
    """The inline style, names and values in small letters."""
    parts = (part.partition(":") for part in (element.get("style") or "").lower().split(";"))
    return {name.strip(): value.strip().removesuffix("!important").strip() for name, _, value in parts}


def look_of(element: Element, around: Look) -> Look:
    """The look within an element that stands in words of the look `around`."""
    tag, style = element.tag, style_of(element)
    return replace(
        around,
        bold=_weight(style, is_bold=around.bold or tag in _BOLD),
        italic=_slant(style, is_italic=around.italic or tag in _ITALIC),
        raised=around.raised or tag == "sup" or style.get("vertical-align") == "super",
        is_label=around.is_label or style.get("mso-list") == _LABEL,
        is_preformatted=around.is_preformatted or tag == "pre",
        legacy=_legacy(element, around),
        heading=_HEADINGS.get(tag, around.heading),
        is_centred=_is_centred(element, style, around),
    )


def _weight(style: dict[str, str], *, is_bold: bool) -> bool:
    weight = style.get("font-weight", "")
    return int(weight) >= _BOLD_WEIGHT if re.fullmatch("[0-9]{3,4}", weight) else _WEIGHTS.get(weight, is_bold)


def _slant(style: dict[str, str], *, is_italic: bool) -> bool:
    slant = style.get("font-style")
    return slant in ("italic", "oblique") if slant else is_italic


def _legacy(element: Element, around: Look) -> Legacy | None:
    found = re.search(r"font-family\s*:\s*([^;]+)", element.get("style") or "", re.IGNORECASE)
    named = element.get("face") or (found[1] if found else None)
    return around.legacy if named is None else legacy_of_font(named.split(",")[0].strip(" '\""))


def _is_centred(element: Element, style: dict[str, str], around: Look) -> bool:
    said = style.get("text-align") or (element.get("align") or "").lower()
    return said == "center" if said else around.is_centred or element.tag == "center"
