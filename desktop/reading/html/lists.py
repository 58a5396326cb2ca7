"""The labels that a browser shows before the items of lists."""

from collections.abc import Callable

from desktop.reading.docx.numerals import letter, roman
from desktop.reading.html.look import Element, style_of

_SIGN = "•"
_BY_TYPE: dict[str, Callable[[int], str]] = {
    "a": letter,
    "A": lambda number: letter(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}
_BY_STYLE = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "decimal": "1",
}
_NONE = "none"
_LARGEST = 9999


class ListLabels:
    """Counts the items of every ordered list, from its own start."""

    def __init__(self) -> None:
        self._counts: dict[Element, int] = {}

    def label(self, item: Element) -> str:
        """What stands before an item: its number with a full stop, a dot, or nothing."""
        parent = item.getparent()
        form = _form(item, parent)
        if form == _NONE or parent is None or parent.tag not in ("ol", "ul"):
            return ""
        if parent.tag == "ul":
            return _SIGN
        number = self._counts.get(parent, _number(parent.get("start"), 1) - 1) + 1
        self._counts[parent] = number = _number(item.get("value"), number)
        return f"{_BY_TYPE.get(form, str)(number)}."


def _form(item: Element, parent: Element) -> str:
    styles = [style_of(element) for element in (item, parent) if element is not None]
    said = [word for style in styles for word in _list_style(style).split()]
    named = next((word for word in said if word in _BY_STYLE or word == _NONE), "")
    return _BY_STYLE.get(named, named) or item.get("type") or (parent.get("type") if parent is not None else "") or "1"


def _list_style(style: dict[str, str]) -> str:
    return f"{style.get('list-style-type', '')} {style.get('list-style', '')}"


def _number(text: str | None, otherwise: int) -> int:
    try:
        return min(int(text or ""), _LARGEST)
    except ValueError:
        return otherwise
