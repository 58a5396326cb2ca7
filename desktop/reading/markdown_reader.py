"""Markdown becomes a Document: the program's own form exactly, any other file by the outline grammar."""

import re
import tomllib
from pathlib import PurePath
from typing import Any
from xml.etree.ElementTree import Element

from desktop.errors import RefusedFile
from desktop.guidance.document import Document, Footnote, Mark, NodeKind, Recipient
from desktop.reading.blocks import clean
from desktop.reading.grammar import Rank, reads_as_title, split_label
from desktop.reading.identity import slug
from desktop.reading.markdown_tree import MarkdownTree, parse_markdown
from desktop.reading.markdown_words import blocks, rich_text, source_lines
from desktop.reading.outline import Entry, build_outline
from desktop.reading.report import ReadResult
from desktop.reading.rich import Anchor, RichText

_FRONT_MATTER = re.compile(r"\A\+\+\+\n(.*?\n)?\+\+\+(?:\n|\Z)", re.DOTALL)
_LABEL_RANK = 10
"""A numbered paragraph of a foreign file stands below every heading."""


def read_markdown(text: str, name: str = "") -> ReadResult:
    """The document in a Markdown text; `name` is the file's, for a text that has no title."""
    text = text.replace("\r\n", "\n")
    match = _FRONT_MATTER.match(text)
    front = _front_matter(match[1] or "") if match else {}
    tree = parse_markdown(text[match.end() :] if match else text)
    document = _own_form(front, tree) if "sotay" in front else _foreign(front, tree, name)
    return ReadResult(document)


def _front_matter(toml: str) -> dict[str, Any]:
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise RefusedFile(
            "Phần đầu giữa hai dòng +++ của tệp Markdown bị sai; hãy sửa hoặc xóa phần đó rồi mở lại.",
            "The front matter between the two +++ lines is wrong; correct or remove it and open the file again.",
            code="front_matter",
        ) from error


def _text_of(front: dict[str, Any], name: str) -> str | None:
    value = front.get(name)
    return clean(str(value)) if value not in (None, "") else None


def _own_form(front: dict[str, Any], tree: MarkdownTree) -> Document:
    entries = [_own_entry(element) for element in blocks(tree.root)]
    nodes = build_outline(entries)
    title = _text_of(front, "title") or ""
    return Document(
        id=_text_of(front, "id") or slug(title),
        kind=_text_of(front, "kind"),
        title=title,
        nodes=nodes,
        footnotes=_footnotes(entries, [node.path for node in nodes], tree),
        recipients=tuple(_recipient(item) for item in front.get("recipients", [])),
        signature=tuple(str(line) for line in front.get("signature", [])),
        number=_text_of(front, "number"),
        issued_on=_text_of(front, "issued_on"),
        place=_text_of(front, "place"),
        issuer=_text_of(front, "issuer"),
        secrecy=_text_of(front, "secrecy"),
    )


def _recipient(item: dict[str, Any]) -> Recipient:
    return Recipient(str(item.get("text", "")), item.get("group"), bool(item.get("inferred", False)))


_KIND_OF_TAG = {"li": NodeKind.BULLET, "p": NodeKind.PARAGRAPH, "quote": NodeKind.QUOTE}


def _own_kind(element: Element) -> NodeKind:
    named = element.get("class") or ""
    if named in set(NodeKind):
        return NodeKind(named)
    return _KIND_OF_TAG.get(element.tag, NodeKind.HEADING)


def _own_entry(element: Element) -> Entry:
    kind, rich = _own_kind(element), rich_text(element)
    is_labelled = kind is NodeKind.NUMBERED_PARAGRAPH or element.tag.startswith("h")
    labelled = split_label(rich.text) if is_labelled else None
    bullet = element.get("printed", "-") if element.tag == "li" else None
    return Entry(
        kind=kind,
        text=labelled.text if labelled else rich.text,
        printed=labelled.printed if labelled else bullet,
        label=labelled.label if labelled else None,
        rank=_own_rank(element, kind) if is_labelled else None,
        lines=source_lines(element),
        **_shifted(rich, len(rich.text) - len(labelled.text) if labelled else 0),
    )


def _own_rank(element: Element, kind: NodeKind) -> int:
    if kind is NodeKind.STARRED_HEADING:
        return Rank.STAR
    level = element.get("level") or ""
    return int(level) if level.isdigit() else int(element.tag[1]) if element.tag.startswith("h") else _LABEL_RANK


def _shifted(rich: RichText, by: int) -> dict[str, Any]:
    """Marks and anchors of a text after its first `by` characters were taken off."""
    return {
        "marks": tuple(Mark(max(m.start - by, 0), m.end - by, m.style) for m in rich.marks if m.end > by),
        "anchors": tuple(Anchor(anchor.label, max(anchor.offset - by, 0)) for anchor in rich.anchors),
    }


def _footnotes(entries: list[Entry], paths: list[str], tree: MarkdownTree) -> tuple[Footnote, ...]:
    found: dict[str, Footnote] = {}
    for entry, path in zip(entries, paths, strict=True):
        for anchor in entry.anchors:
            if anchor.label in tree.notes and anchor.label not in found:
                found[anchor.label] = _footnote(anchor, path, tree.notes[anchor.label])
    return tuple(found.values())


def _footnote(anchor: Anchor, path: str, element: Element) -> Footnote:
    parts = [rich_text(part) for part in element]
    marks: list[Mark] = []
    position = 0
    for part in parts:
        marks += (Mark(mark.start + position, mark.end + position, mark.style) for mark in part.marks)
        position += len(part.text) + 1
    lines = tuple(number for part in element for number in source_lines(part))
    return Footnote(anchor.label, path, anchor.offset, "\n".join(part.text for part in parts), tuple(marks), lines)


def _foreign(front: dict[str, Any], tree: MarkdownTree, name: str) -> Document:
    elements = list(blocks(tree.root))
    first = elements[0] if elements else None
    own_title = rich_text(elements.pop(0)).text if first is not None and first.tag == "h1" else ""
    title = _text_of(front, "title") or own_title or PurePath(name).stem
    entries = [_foreign_entry(element) for element in elements]
    nodes = build_outline(entries)
    footnotes = _footnotes(entries, [node.path for node in nodes], tree)
    return Document(id=slug(title), kind=_text_of(front, "kind"), title=title, nodes=nodes, footnotes=footnotes)


def _foreign_entry(element: Element) -> Entry:
    rich = rich_text(element)
    labelled = split_label(rich.text) if element.tag != "li" else None
    if labelled is None or (element.tag == "p" and not labelled.is_numbered):
        return _own_entry(element)
    if element.tag == "p":
        kind = NodeKind.HEADING if reads_as_title(labelled.text) else NodeKind.NUMBERED_PARAGRAPH
        element.set("class", kind.value)
    rank = int(element.tag[1]) if element.tag.startswith("h") else _LABEL_RANK + labelled.rank
    return Entry(
        kind=_own_kind(element),
        text=labelled.text,
        printed=labelled.printed,
        label=labelled.label,
        rank=rank,
        **_shifted(rich, len(rich.text) - len(labelled.text)),
    )
