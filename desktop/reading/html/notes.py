"""Notes of an HTML page: raised links to a place further down, and the paragraphs that they lead to."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from desktop.reading.html.look import Element

_MARKER = re.compile(r"\s*[\[(]?\s*([0-9]{1,3}|[a-z]|[ivx]{2,5}|[*†‡]{1,3})\s*[\])]?\s*", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\[.*\]\s*")
_NOTE_CLASS = re.compile(r"foot-?note|note-?ref|sdfootnote", re.IGNORECASE)
_HOLDERS = ("li", "dd", "p", "div", "td", "aside", "section")
_WHOLE = ("li", "dd", "aside", "div")


@dataclass(frozen=True, slots=True)
class PageNotes:
    """The label by calling link, the label by the element that holds the note, and links back to the text."""

    calls: dict[Element, str] = field(default_factory=dict)
    holders: dict[Element, str] = field(default_factory=dict)
    back: frozenset[Element] = frozenset()


def notes_of(root: Element) -> PageNotes:
    """The notes of a page. A link that leads to no place in it calls nothing."""
    order = {element: place for place, element in enumerate(root.iter())}
    targets = _targets(root)
    pairs = [
        (link, targets[name], text)
        for link, name, text in _markers(root)
        if name in targets and order[targets[name]] > order[link]
    ]
    return _paired(pairs, {target for _, target, _ in pairs})


def _targets(root: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.iter():
        for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
            if name:
                found.setdefault(name, element)
    return found


def _markers(root: Element) -> Iterator[tuple[Element, str, str]]:
    """Links within the page that look like the marker of a note, with where they lead and what they show."""
    for link in root.iter("a"):
        target, text = link.get("href") or "", "".join(link.itertext())
        match = _MARKER.fullmatch(text)
        if target.startswith("#") and match and _is_raised(link, text):
            yield link, target[1:], match[1]


def _is_raised(link: Element, text: str) -> bool:
    is_classed = bool(_NOTE_CLASS.search(link.get("class") or ""))
    is_in_sup = link.find(".//sup") is not None or any(True for _ in link.iterancestors("sup"))
    return is_classed or is_in_sup or bool(_BRACKETED.fullmatch(text))


def _paired(pairs: list[tuple[Element, Element, str]], targets: set[Element]) -> PageNotes:
    calling = {ancestor for link, _, _ in pairs for ancestor in link.iterancestors()}
    calls: dict[Element, str] = {}
    holders: dict[Element, str] = {}
    for link, target, text in pairs:
        holder = _holder(target, calling, targets)
        if holder is not None and holder not in holders:
            calls[link] = holders[holder] = _unused(text, holders.values())
    return PageNotes(calls, holders, frozenset(_back_links(holders)))


def _holder(target: Element, calling: set[Element], targets: set[Element]) -> Element | None:
    """The smallest block around a target, or a list item or division around it that holds nothing but this note."""
    own = next((element for element in (target, *target.iterancestors()) if element.tag in _HOLDERS), None)
    if own is None or own in calling:
        return None
    around = own.getparent()
    if around is None or around.tag not in _WHOLE or around in calling:
        return own
    is_alone = sum(1 for element in around.iter() if element in targets) == 1
    return around if is_alone and (around.tag != "div" or around.get("id")) else own


def _unused(label: str, taken: Collection[str]) -> str:
    while label in taken:
        label += "′"
    return label


def _back_links(holders: dict[Element, str]) -> Iterator[Element]:
    """Links in a note that lead to another place of the page and show no more than its marker or an arrow."""
    for holder in holders:
        for link in holder.iter("a"):
            text = "".join(link.itertext()).strip()
            if (link.get("href") or "").startswith("#") and (_MARKER.fullmatch(text) or not re.search(r"\w", text)):
                yield link
