"""Documents in the program's own Markdown form, read back exactly."""

from collections.abc import Sequence
from typing import Any
from xml.etree.ElementTree import Element

from desktop.guidance.document import Document, Footnote, Node, NodeKind, Recipient, Rows, Table, text_of_rows
from desktop.guidance.outline import Entry, Rank, build_outline
from desktop.guidance.rich import Anchor, RichText
from desktop.reading.blocks import clean
from desktop.reading.grammar import bare_label, split_label
from desktop.reading.identity import slug
from desktop.reading.markdown.tables import lift_tables
from desktop.reading.markdown.tree import MarkdownTree, parse_markdown
from desktop.reading.markdown.words import blocks, numbers, rich_of_parts, rich_text

Front = dict[str, Any]
_KIND_OF_TAG = {"li": NodeKind.BULLET, "p": NodeKind.PARAGRAPH, "quote": NodeKind.QUOTE}
_LABELLED = frozenset({NodeKind.NUMBERED_PARAGRAPH, NodeKind.CLAUSE, NodeKind.POINT})


def read_own_form(front: Front, body: str) -> Document:
    """The document that was written in this form."""
    text, rows = lift_tables(body)
    tree = parse_markdown(text)
    entries = [_entry(element, rows) for element in blocks(tree.root)]
    nodes = build_outline(entries)
    title = text_of(front, "title") or ""
    pairs = zip(entries, nodes, strict=True)
    return Document(
        id=text_of(front, "id") or slug(title),
        kind=text_of(front, "kind"),
        title=title,
        nodes=nodes,
        footnotes=_footnotes(entries, nodes, tree),
        recipients=tuple(_recipient(item) for item in front.get("recipients", [])),
        signature=_lines_of(front, "signature"),
        number=text_of(front, "number"),
        issued_on=text_of(front, "issued_on"),
        place=text_of(front, "place"),
        issuer=text_of(front, "issuer"),
        secrecy=text_of(front, "secrecy"),
        tables=tuple(Table(node.path, entry.rows) for entry, node in pairs if entry.rows is not None),
        letterhead=_lines_of(front, "letterhead"),
    )


def text_of(front: Front, name: str) -> str | None:
    """A text of the front matter; None where it is missing or empty."""
    value = front.get(name)
    return clean(str(value)) if value not in (None, "") else None


def _lines_of(front: Front, name: str) -> tuple[str, ...]:
    return tuple(str(line) for line in front.get(name, []))


def _recipient(item: Front) -> Recipient:
    return Recipient(str(item.get("text", "")), item.get("group"), bool(item.get("inferred", False)))


def _kind(element: Element) -> NodeKind:
    named = element.get("class") or ""
    if named in set(NodeKind):
        return NodeKind(named)
    return _KIND_OF_TAG.get(element.tag, NodeKind.HEADING)


def _entry(element: Element, tables: Sequence[Rows]) -> Entry:
    kind, rich = _kind(element), rich_text(element)
    lines, pages = numbers(element, "lines"), numbers(element, "pages")
    if kind is NodeKind.TABLE and rich.text.isdigit() and int(rich.text) < len(tables):
        rows = tables[int(rich.text)]
        return Entry(kind, text_of_rows(rows), lines=lines, pages=pages, rows=rows)
    is_outline = kind in _LABELLED or element.tag.startswith("h")
    printed, words = _label(element, rich) if is_outline else (_sign(element), rich)
    return Entry(
        kind=kind,
        text=words.text,
        printed=printed,
        label=bare_label(printed) if printed and is_outline else None,
        rank=_rank(element, kind) if is_outline else None,
        marks=words.marks,
        anchors=words.anchors,
        lines=lines,
        pages=pages,
    )


def _sign(element: Element) -> str | None:
    return element.get("printed", "-") if element.tag == "li" else None


def _label(element: Element, rich: RichText) -> tuple[str | None, RichText]:
    """The printed label, told by an attribute or by the words, and the words after it."""
    if printed := element.get("printed"):
        return printed, rich.part(min(len(printed) + 1, len(rich.text)))
    if printed == "":
        return None, rich
    found = split_label(rich.text)
    return (found.printed, rich.part(len(rich.text) - len(found.text))) if found else (None, rich)


def _rank(element: Element, kind: NodeKind) -> int:
    if kind is NodeKind.STARRED_HEADING:
        return Rank.STAR
    level = element.get("level") or ""
    return int(level) if level.isdigit() else int(element.tag[1]) if element.tag.startswith("h") else Rank.ARABIC


def _footnotes(entries: Sequence[Entry], nodes: Sequence[Node], tree: MarkdownTree) -> tuple[Footnote, ...]:
    found: dict[str, Footnote] = {}
    for entry, node in zip(entries, nodes, strict=True):
        for anchor in entry.anchors:
            if anchor.label in tree.notes and anchor.label not in found:
                found[anchor.label] = _footnote(anchor, node.path, tree.notes[anchor.label])
    return tuple(found.values())


def _footnote(anchor: Anchor, path: str, element: Element) -> Footnote:
    rich = rich_of_parts(element)
    lines = tuple(number for part in element for number in numbers(part, "lines"))
    return Footnote(anchor.label, path, anchor.offset, rich.text, rich.marks, lines)
