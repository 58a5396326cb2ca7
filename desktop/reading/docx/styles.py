"""How words and paragraphs of a Word file look once their styles have had their say."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from typing import Self

from desktop.reading.docx.xml import Element, W, child, is_on, number, value

_BODY_TEXT = 9


@dataclass(frozen=True, slots=True)
class _Nearest:
    """Properties of which the nearest one that is said holds."""

    def over(self, below: Self) -> Self:
        """These properties, and those of `below` where these say nothing."""
        pairs = ((getattr(self, slot.name), getattr(below, slot.name)) for slot in fields(self))
        return type(self)(*(lower if own is None else own for own, lower in pairs))


@dataclass(frozen=True, slots=True)
class Look(_Nearest):
    """How words look; None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    font: str | None = None


@dataclass(frozen=True, slots=True)
class Layout(_Nearest):
    """How a paragraph stands; `list_id` and `level` are its automatic numbering."""

    alignment: str | None = None
    outline: int | None = None
    list_id: str | None = None
    level: int | None = None

    @property
    def heading(self) -> int | None:
        """The outline level, counted from 1; None for body text."""
        return None if self.outline is None or self.outline >= _BODY_TEXT else self.outline + 1


def look_of(said: dict[str, Element]) -> Look:
    """What the properties of a `w:rPr` say."""
    position, fonts = said.get(W + "vertAlign"), said.get(W + "rFonts")
    return Look(
        is_on(said.get(W + "b")),
        is_on(said.get(W + "i")),
        is_on(said.get(W + "vanish")),
        None if position is None else position.get(W + "val") == "superscript",
        None if fonts is None else fonts.get(W + "ascii") or fonts.get(W + "hAnsi"),
    )


def _said(properties: Element | None) -> dict[str, Element]:
    """Properties by their names."""
    return {} if properties is None else {part.tag: part for part in properties}


def layout_of(properties: Element | None) -> Layout:
    """What a `w:pPr` says."""
    said = _said(properties)
    alignment, outline, numbering = (said.get(W + name) for name in ("jc", "outlineLvl", "numPr"))
    return Layout(
        None if alignment is None else alignment.get(W + "val"),
        None if outline is None else number(outline.get(W + "val")),
        value(numbering, "numId"),
        number(value(numbering, "ilvl")),
    )


class Styles:
    """The styles of a file, each resolved along what it is based on."""

    def __init__(self, root: Element | None) -> None:
        self.root = root
        elements = [] if root is None else list(root.iterchildren(W + "style"))
        self._elements = {element.get(W + "styleId"): element for element in elements}
        self._default = next((element.get(W + "styleId") for element in elements if _is_default(element)), None)
        self._defaults = look_of(_said(child(root, "docDefaults", "rPrDefault", "rPr")))
        self._default_layout = layout_of(child(root, "docDefaults", "pPrDefault", "pPr"))
        self.style_of = cache(self._style_of)
        self.layout = cache(self._layout_of)
        self._look = cache(self._seen_look)
        self._layout = cache(self._seen_layout)
        self._look_of_style = cache(self._resolved_look)
        self.layout_of_style = cache(self._resolved_layout)

    def chain(self, style: str | None) -> Iterator[Element]:
        """A style and those that it is based on, nearest first, each once."""
        seen = set()
        while style in self._elements and style not in seen:
            seen.add(style)
            yield self._elements[style]
            style = value(self._elements[style], "basedOn")

    def _style_of(self, paragraph: Element) -> str | None:
        """The id of a paragraph's style: the default one where it names none that is there."""
        named = value(paragraph, "pPr", "pStyle")
        return named if named in self._elements else self._default

    def _layout_of(self, paragraph: Element) -> Layout:
        return self._layout(self.style_of(paragraph), layout_of(child(paragraph, "pPr")))

    def look(self, style: str | None, properties: Element | None) -> Look:
        """The look of a run with these properties in a paragraph of that style."""
        said = _said(properties)
        character = said.get(W + "rStyle")
        return self._look(style, None if character is None else character.get(W + "val"), look_of(said))

    def _seen_layout(self, style: str | None, direct: Layout) -> Layout:
        return direct.over(self.layout_of_style(style))

    def _seen_look(self, paragraph: str | None, character: str | None, direct: Look) -> Look:
        """Bold, italic and hidden of a paragraph style are turned round by a character style that says them too."""
        below, own = self._look_of_style(paragraph), self._look_of_style(character)
        toggled = Look(
            _toggled(below.bold, own.bold), _toggled(below.italic, own.italic), _toggled(below.hidden, own.hidden)
        )
        return direct.over(toggled).over(own).over(below).over(self._defaults)

    def _resolved_look(self, style: str | None) -> Look:
        look = Look()
        for element in self.chain(style):
            look = look.over(look_of(_said(child(element, "rPr"))))
        return look

    def _resolved_layout(self, style: str | None) -> Layout:
        layout = Layout()
        for element in self.chain(style):
            layout = layout.over(_style_layout(element))
        return layout.over(self._default_layout)


def _toggled(below: bool | None, own: bool | None) -> bool | None:
    return None if below is None or own is None else below != own


def _is_default(style: Element) -> bool:
    return style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on")


def _style_layout(style: Element) -> Layout:
    """A style called "heading 2" has outline level 2, even where it doesn't say so."""
    words = (value(style, "name") or "").casefold().split()
    level = number(words[1]) if words[:1] == ["heading"] and len(words) == 2 else None
    named = Layout(outline=level - 1 if level else None)
    return layout_of(child(style, "pPr")).over(named)
