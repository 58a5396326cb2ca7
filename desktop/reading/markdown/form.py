"""The Markdown form of a document: front matter in TOML, headings, lists, `[^1]` notes.

What Markdown has no word for stands in attribute lists (`{: .closing lines="293" }`), so that reading
the form gives the identical Document. docs/markdown-form.md describes it.
"""

import json
import re
from collections.abc import Iterator
from itertools import pairwise

from desktop.guidance.document import Document, Footnote, Mark, Node, NodeKind, Rows, Style
from desktop.reading.grammar import split_label
from desktop.reading.markdown.tables import table_text

FORM = 1
_SPECIAL = re.compile(r"([\\`*_{}\[\]#])")
_BLOCK_START = re.compile(r"^(\d+(?=[.)])|(?=[>+-]))([.)>+-])")
_SIGN = {Style.BOLD: "**", Style.ITALIC: "*"}
_PLAIN_KINDS = frozenset({NodeKind.PARAGRAPH, NodeKind.BULLET, NodeKind.HEADING, NodeKind.QUOTE})


def to_markdown(document: Document) -> str:
    """The whole document as text that ends in a line feed."""
    blocks = [_front_matter(document)]
    rows = {table.node: table.rows for table in document.tables}
    for node in document.nodes:
        is_table = node.path in rows
        blocks.append(_table(node, rows[node.path]) if is_table else _node(node, document.notes_of(node.path)))
    blocks += (_note(note) for note in document.footnotes)
    return "\n\n".join(blocks) + "\n"


def _front_matter(document: Document) -> str:
    return "\n".join(["+++", *_fields(document), "+++"])


def _fields(document: Document) -> Iterator[str]:
    yield f"sotay = {FORM}"
    for name in ("id", "kind", "title", "number", "issued_on", "place", "issuer", "secrecy"):
        value = getattr(document, name)
        if value is not None:
            yield f"{name} = {_quoted(value)}"
    for name in ("letterhead", "signature"):
        if lines := getattr(document, name):
            yield f"{name} = [{', '.join(map(_quoted, lines))}]"
    for recipient in document.recipients:
        yield "[[recipients]]"
        yield f"text = {_quoted(recipient.text)}"
        if recipient.group is not None:
            yield f"group = {_quoted(recipient.group)}"
        yield f"inferred = {str(recipient.group_inferred).lower()}"


def _quoted(text: str) -> str:
    """A TOML basic string: the same as in JSON but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _node(node: Node, notes: tuple[Footnote, ...]) -> str:
    words = _inline(node.text, node.marks, notes)
    match node.kind:
        case _ if node.is_titled:
            sign = {"*": "\\*"}.get(node.printed or "", node.printed)
            title = f"{sign} {words}" if sign else words
            return f"{'#' * min(node.level or 1, 6)} {title} {_attributes(node)}".replace("  ", " ")
        case NodeKind.BULLET | NodeKind.PLUS:
            return f"- {_unblocked(words)}\n{_attributes(node)}"
        case NodeKind.QUOTE:
            return f"> {_unblocked(words)}\n> {_attributes(node)}"
        case _:
            return f"{_unblocked(f'{node.printed} {words}' if node.printed else words)}\n{_attributes(node)}"


def _table(node: Node, rows: Rows) -> str:
    return f"{table_text(rows)}\n{_attributes(node)}"


def _note(note: Footnote) -> str:
    """Paragraphs of a note are separate Markdown paragraphs, all but the first indented."""
    shifted, position = [], 0
    for text in note.text.split("\n"):
        marks = (Mark(m.start - position, m.end - position, m.style) for m in note.marks)
        inside = tuple(m for m in marks if m.start >= 0 and m.end <= len(text))
        shifted.append(_unblocked(_inline(text, inside, ())))
        position += len(text) + 1
    return f"[^{note.label}]: " + "\n\n    ".join(shifted) + f"\n    {_attribute_list([_lines(note.lines)])}"


def _inline(text: str, marks: tuple[Mark, ...], notes: tuple[Footnote, ...]) -> str:
    """Escaped words with emphasis signs and note markers at their places."""
    signs: dict[int, str] = {}
    for mark in sorted(marks, key=lambda mark: mark.end - mark.start, reverse=True):
        signs[mark.start] = signs.get(mark.start, "") + _SIGN[mark.style]
        signs[mark.end] = _SIGN[mark.style] + signs.get(mark.end, "")
    for note in notes:
        signs[note.offset] = signs.get(note.offset, "") + f"[^{note.label}]"
    pieces = (
        signs.get(start, "") + _SPECIAL.sub(r"\\\1", text[start:end])
        for start, end in pairwise(sorted({0, len(text), *signs}))
    )
    return "".join(pieces) + signs.get(len(text), "")


def _unblocked(words: str) -> str:
    """Words whose beginning can't be taken for a list, heading or quotation."""
    return _BLOCK_START.sub(r"\1\\\2", words)


def _lines(lines: tuple[int, ...]) -> str:
    return f'lines="{" ".join(map(str, lines))}"' if lines else ""


def _attributes(node: Node) -> str:
    """Class, level, label and places, each only where the Markdown around it does not say it already."""
    parts = [f".{node.kind.value}"] if node.kind not in _PLAIN_KINDS else []
    if node.level is not None and (not node.is_titled or node.level > 6):
        parts.append(f"level={node.level}")
    if node.printed is not None and not _is_told(node):
        parts.append(f'printed="{node.printed}"')
    if node.printed is None and node.is_titled and split_label(node.text):
        parts.append('printed=""')
    return _attribute_list([*parts, _lines(node.lines), _pages(node.pages)])


def _is_told(node: Node) -> bool:
    """Whether the words of the Markdown show the printed label as it is."""
    if node.kind in (NodeKind.BULLET, NodeKind.PLUS):
        return node.printed == "-"
    found = split_label(f"{node.printed} {node.text}")
    return found is not None and (found.printed, found.label, found.text) == (node.printed, node.label, node.text)


def _pages(pages: tuple[int, ...]) -> str:
    return f'pages="{" ".join(map(str, pages))}"' if pages else ""


def _attribute_list(parts: list[str]) -> str:
    return f"{{: {' '.join(part for part in parts if part) or '.plain'} }}"
