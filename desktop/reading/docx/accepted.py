"""A story of a Word file as it reads when every change is accepted, without wrappers and field codes."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.reading.docx.xml import MC, Element, W, child

_P = W + "p"
_CHANGES = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_GONE = (
    *(W + name for name in ("del", "moveFrom", "delText", "delInstrText", "sdtPr", "sdtEndPr", "rt")),
    *(W + f"{name}PrChange" for name in ("p", "r", "sect", "tbl", "tblEx", "tc", "tr")),
    W + "tblGridChange",
    W + "numberingChange",
)
_WRAPPERS = (
    *(W + name for name in ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple")),
    *(W + name for name in ("dir", "bdo", "ruby", "rubyBase")),
    MC + "AlternateContent",
    MC + "Choice",
    MC + "Fallback",
)
_LEAVES = tuple(W + name for name in ("t", "tab", "br", "cr", "sym", "noBreakHyphen", "footnoteReference"))
_DEEPEST_FIELD = 8


@dataclass(frozen=True, slots=True)
class Accepted:
    """Paragraphs that held what a reader of the page would not see, by the code of the warning about it."""

    changed: tuple[Element, ...]
    commented: tuple[Element, ...]
    contents: tuple[Element, ...]


@dataclass(slots=True)
class _Field:
    code: list[Element] = field(default_factory=list)
    result: list[Element] = field(default_factory=list)
    name: str = ""
    in_result: bool = False

    @property
    def is_contents(self) -> bool:
        return self.name.split()[:1] == ["TOC"]


def accept(root: Element) -> Accepted:
    """Change the tree in place: insertions stay, deletions go, moved text stands once, at its new place."""
    from lxml import etree

    changed = _owners(root.iter(*_CHANGES))
    commented = _owners(root.iter(W + "commentReference"))
    _drop_deleted_rows(root)
    _join_over_deleted_marks(root)
    _keep_first_choices(root)
    etree.strip_elements(root, *_GONE, with_tail=False)
    etree.strip_tags(root, *_WRAPPERS)
    return Accepted(changed, commented, _drop_field_codes(root))


def _owners(elements: Iterable[Element]) -> tuple[Element, ...]:
    """The paragraphs that hold the elements, each once."""
    holders = ((next(element.iterancestors(_P), None), element) for element in elements)
    return tuple(dict.fromkeys(inside if holder is None else holder for holder, inside in holders))


def _drop_deleted_rows(root: Element) -> None:
    for row in list(root.iter(W + "tr")):
        if child(row, "trPr", "del") is not None:
            row.getparent().remove(row)


def _join_over_deleted_marks(root: Element) -> None:
    """A paragraph whose end is deleted becomes the beginning of the next one, which keeps its own style."""
    for deletion in list(root.iter(W + "del", W + "moveFrom")):
        mark = deletion.getparent()
        if mark.tag != W + "rPr" or mark.getparent().tag != W + "pPr":
            continue
        paragraph = mark.getparent().getparent()
        following = next(paragraph.itersiblings(_P, W + "tbl"), None)
        if following is not None and following.tag == _P:
            _move_words(paragraph, following)


def _move_words(paragraph: Element, following: Element) -> None:
    place = 0 if child(following, "pPr") is None else 1
    following[place:place] = [part for part in paragraph if part.tag != W + "pPr"]
    paragraph.getparent().remove(paragraph)


def _keep_first_choices(root: Element) -> None:
    for alternatives in list(root.iter(MC + "AlternateContent")):
        for other in list(alternatives)[1:]:
            alternatives.remove(other)


def _drop_field_codes(root: Element) -> tuple[Element, ...]:
    """Take out what fields are told, and a table of contents whole; the paragraphs that held the latter.

    A field that is never closed is left as it stands: it may have lost its end, and must not take the
    rest of the document with it.
    """
    fields = _closed_fields(root)
    contents = [leaf for found in fields if found.is_contents for leaf in found.result]
    holders = _owners(contents)
    for leaf in (*contents, *(leaf for found in fields for leaf in found.code)):
        if leaf.getparent() is not None:
            leaf.getparent().remove(leaf)
    return holders


def _closed_fields(root: Element) -> list[_Field]:
    opened: list[_Field] = []
    closed: list[_Field] = []
    for leaf in root.iter(W + "fldChar", W + "instrText", *_LEAVES):
        kind = leaf.get(W + "fldCharType")
        if kind == "begin" and len(opened) < _DEEPEST_FIELD:
            opened.append(_Field())
        elif opened and kind == "separate":
            opened[-1].in_result = True
        elif opened and kind == "end":
            closed.append(opened.pop())
        elif opened and leaf.tag == W + "instrText":
            opened[-1].name += leaf.text or ""
        elif kind is None:
            _remember(leaf, opened)
    return closed


def _remember(leaf: Element, opened: list[_Field]) -> None:
    for around in opened:
        (around.result if around.in_result else around.code).append(leaf)
