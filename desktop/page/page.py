"""A document laid out as the blocks of one page, in the order of an official text."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from desktop.guidance.document import Document, Footnote, Node, NodeKind, Recipient
from desktop.guidance.facts import Facts
from desktop.page.block import Block, Marker
from desktop.page.layers import Place, fact_layers, mark_layers
from desktop.page.links import Link, LinkKind
from desktop.page.markup import block_html
from desktop.page.runs import Layer

GAP = "\u00a0"
"""Between a label and its text, so that no line breaks there."""
TAB = "\t"
"""Between a hanging dash or a note's label and its text."""

_DASHES = frozenset({"-", "–", "—"})
_HEADING_STYLES = {1: "h1", 2: "h2", 3: "h3"}
_RECIPIENTS = "Nơi nhận:"
_INFERRED = "(nhóm nơi nhận do chương trình suy ra từ bản gốc)"
_NOTES = "Chú thích"

LayersByPlace = dict[Place, tuple[Layer, ...]]


@dataclass(frozen=True, slots=True)
class Page:
    """A document as blocks, one after another."""

    blocks: tuple[Block, ...]

    @property
    def html(self) -> str:
        """The body of the page, one element a block."""
        return "".join(map(block_html, self.blocks))


def document_page(document: Document, facts: Facts) -> Page:
    """The whole document: head, nodes, recipients, signature, and the notes once more at the end."""
    layers = fact_layers(facts)
    return Page(
        (
            *_head(document),
            *(_node_block(node, document.notes_of(node.path), layers) for node in document.nodes),
            *_recipients(document.recipients),
            *(Block("", _signature_style(place, document), line) for place, line in enumerate(document.signature)),
            *_notes(document.footnotes, layers),
        )
    )


def note_anchor(label: str) -> str:
    """The anchor of a note in the list at the end."""
    return f"note:{label}"


def _head(document: Document) -> Iterator[Block]:
    if document.issuer:
        yield Block("front.issuer", "issuer", document.issuer)
    if document.number:
        yield Block("front.number", "number", document.number, "Số ")
    dated = ", ".join(part for part in (document.place, document.issued_on) if part)
    if dated:
        yield Block("", "dated", dated)
    if document.kind:
        yield Block(_front_anchor("kind", document.kind), "kind", document.kind.upper())
    if document.title:
        yield Block("front.title", "title", document.title)


def _front_anchor(field: str, text: str) -> str:
    """No place for marks where a capital takes more characters than its letter."""
    return f"front.{field}" if len(text.upper()) == len(text) else ""


def _node_block(node: Node, notes: tuple[Footnote, ...], layers: LayersByPlace) -> Block:
    return Block(
        node.path,
        _node_style(node),
        node.text,
        _node_prefix(node),
        layers=mark_layers(node.marks) + layers.get((node.path, None), ()),
        markers=tuple(Marker(note.offset, note.label) for note in notes),
    )


def _node_style(node: Node) -> str:
    if node.kind is NodeKind.STARRED_HEADING:
        return "h4"
    if node.is_titled:
        return _HEADING_STYLES.get(node.level or 1, "h4")
    match node.kind:
        case NodeKind.BULLET | NodeKind.PLUS | NodeKind.QUOTE | NodeKind.TABLE:
            return node.kind.value
        case _:
            return "text"


def _node_prefix(node: Node) -> str:
    if node.kind in {NodeKind.BULLET, NodeKind.PLUS}:
        dash = node.printed or ("+" if node.kind is NodeKind.PLUS else "–")
        return ("–" if dash in _DASHES else dash) + TAB
    return f"{node.printed}{GAP}" if node.printed else ""


def _recipients(recipients: tuple[Recipient, ...]) -> Iterator[Block]:
    if not recipients:
        return
    yield Block("", "recipients", _RECIPIENTS)
    if any(recipient.group_inferred for recipient in recipients):
        yield Block("", "group", _INFERRED)
    for group, members in groupby(recipients, lambda recipient: recipient.group):
        if group:
            yield Block("", "group", group)
        yield from (Block("", "recipient", member.text, "–" + TAB) for member in members)


def _signature_style(place: int, document: Document) -> str:
    return "signer" if place == len(document.signature) - 1 else "authority"


def _notes(notes: tuple[Footnote, ...], layers: LayersByPlace) -> Iterator[Block]:
    if notes:
        yield Block("", "notes", _NOTES)
    for note in notes:
        yield Block(
            note_anchor(note.label),
            "note",
            note.text,
            note.label + TAB,
            Link(LinkKind.NODE, note.node).href,
            mark_layers(note.marks) + layers.get((note.node, note.label), ()),
        )
