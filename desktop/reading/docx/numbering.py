"""Labels of automatic numbering, as Word shows them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.reading.docx.numerals import written
from desktop.reading.docx.styles import Styles
from desktop.reading.docx.symbols import bullet
from desktop.reading.docx.xml import Element, W, child, is_on, number, value

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_NO_LIST = (None, "0")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. `restart` is the level from which on a paragraph lets this one begin anew."""

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    restart: int | None = None
    is_legal: bool = False
    is_glued: bool = False
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """`is_glued` where nothing separates the label from the words after it."""

    text: str
    is_glued: bool = False


class Numbering:
    """The lists of a file, counted as the paragraphs go by; ask for every paragraph once and in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = {item.get(W + "abstractNumId"): item for item in _children(root, "abstractNum")}
        self._nums = {item.get(W + "numId"): item for item in _children(root, "num")}
        self._levels: dict[str, dict[int, Level]] = {}
        self._reached: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, paragraph: Element) -> Label | None:
        """The label before a paragraph; None where it has none or an empty one."""
        layout = self._styles.layout(paragraph)
        if layout.list_id in _NO_LIST or layout.list_id not in self._nums:
            return None
        levels = self._levels_of(layout.list_id)
        depth = self._depth(paragraph, layout.level, levels)
        count = self._counted(layout.list_id, depth, levels)
        text = _rendered(levels, depth, count)
        return Label(text, levels[depth].is_glued) if text else None

    def _depth(self, paragraph: Element, said: int | None, levels: dict[int, Level]) -> int:
        """A list that comes with a style has the level that names the style, unless the paragraph says another."""
        if value(paragraph, "pPr", "numPr", "ilvl") is None:
            depths = {level.style: depth for depth, level in levels.items() if level.style}
            chain = (style.get(W + "styleId") for style in self._styles.chain(self._styles.style_of(paragraph)))
            said = next((depths[style] for style in chain if style in depths), said)
        return min(said or 0, _LEVELS - 1)

    def _counted(self, list_id: str, depth: int, levels: dict[int, Level]) -> dict[int, int]:
        """Lists of one definition go on counting together; a list with starts of its own begins anew, once."""
        reached = self._reached.setdefault(self._definition_id(list_id), {})
        if list_id not in self._begun:
            self._begun.add(list_id)
            for level in self._own_starts(list_id):
                reached.pop(level, None)
        reached[depth] = reached[depth] + 1 if depth in reached else levels[depth].start
        for below in range(depth + 1, _LEVELS):
            restart = levels[below].restart
            if restart is None or depth < restart:
                reached.pop(below, None)
        return {place: reached.get(place, level.start) for place, level in levels.items()}

    def _own_starts(self, list_id: str) -> dict[int, int]:
        overrides = (
            (number(item.get(W + "ilvl")), number(value(item, "startOverride")))
            for item in _children(self._nums[list_id], "lvlOverride")
        )
        return {depth: start for depth, start in overrides if depth is not None and start is not None}

    def _levels_of(self, list_id: str) -> dict[int, Level]:
        if list_id not in self._levels:
            self._levels[list_id] = self._resolved(list_id)
        return self._levels[list_id]

    def _resolved(self, list_id: str) -> dict[int, Level]:
        definition = self._abstract.get(self._definition_id(list_id))
        overrides = (child(item, "lvl") for item in _children(self._nums[list_id], "lvlOverride"))
        found = dict(_numbered(_children(definition, "lvl")))
        found |= dict(_numbered(level for level in overrides if level is not None))
        starts = self._own_starts(list_id)
        levels = {depth: found.get(depth, Level()) for depth in range(_LEVELS)}
        return {depth: replace(level, start=starts.get(depth, level.start)) for depth, level in levels.items()}

    def _definition_id(self, list_id: str) -> str:
        """The definition of a list; one that only names a list style is found through that style."""
        found = value(self._nums[list_id], "abstractNumId") or ""
        style = value(self._abstract.get(found), "numStyleLink")
        linked = self._styles.layout_of_style(style).list_id if style else None
        if linked not in self._nums:
            return found
        return value(self._nums[linked], "abstractNumId") or found


def _children(element: Element | None, name: str) -> Iterable[Element]:
    return () if element is None else element.iterchildren(W + name)


def _numbered(levels: Iterable[Element]) -> Iterable[tuple[int, Level]]:
    return ((number(element.get(W + "ilvl")) or 0, _level(element)) for element in levels)


def _level(element: Element) -> Level:
    start = number(value(element, "start"))
    form = value(element, "numFmt") or "decimal"
    pattern = value(element, "lvlText") or ""
    if form == "bullet":
        pattern = "•" if child(element, "lvlPicBulletId") is not None else bullet(pattern)
    return Level(
        0 if start is None else start,
        form,
        pattern,
        number(value(element, "lvlRestart")),
        bool(is_on(child(element, "isLgl"))),
        value(element, "suff") == "nothing" and not pattern.endswith((" ", "\t")),
        value(element, "pStyle"),
    )


def _rendered(levels: dict[int, Level], depth: int, count: dict[int, int]) -> str:
    level = levels[depth]
    if level.form == "bullet":
        return level.pattern

    def shown(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        return written(count[place], "decimal" if level.is_legal else levels[place].form)

    return _PLACE.sub(shown, level.pattern).strip()
