"""Blocks written as clean HTML: every character of every text escaped, no script, no picture, no address."""

from html import escape

from desktop.page.block import Block
from desktop.page.links import Link, LinkKind
from desktop.page.runs import Run, cut_runs
from desktop.page.shown import TURNING, shown

_ELEMENTS = {"h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4"}
_NOTHING = "\u200b"
"""Stands in a block that has nothing to show, for an empty paragraph is dropped by readers of HTML."""

_STYLE_TAGS = {"bold": "b", "italic": "i"}


def block_html(block: Block) -> str:
    """One element that carries the block's anchor as its id and its style as its class."""
    element = _ELEMENTS.get(block.style, "p")
    anchor = f' id="{_attribute(block.anchor)}"' if block.anchor else ""
    shown_block = _prefix(block) + _body(block) or _NOTHING
    return f'<{element} class="{block.style}"{anchor}>{shown_block}</{element}>'


def _prefix(block: Block) -> str:
    return _linked(text_html(block.prefix), "label", block.prefix_link) if block.prefix else ""


def _body(block: Block) -> str:
    length = len(block.text)
    cuts = [marker.offset for marker in block.markers]
    runs = "".join(_markers(block, run.start) + _run(block.text, run) for run in cut_runs(length, block.layers, cuts))
    return runs + _markers(block, length)


def _markers(block: Block, offset: int) -> str:
    """The markers before the character at `offset`."""
    return "".join(_marker(marker.label) for marker in block.markers if marker.offset == offset)


def _marker(label: str) -> str:
    href = Link(LinkKind.NOTE, label).href
    return f'<a class="marker" href="{_attribute(href)}">{text_html(label)}</a>'


def _run(text: str, run: Run) -> str:
    tags = [_STYLE_TAGS[name] for name in run.names if name in _STYLE_TAGS]
    classes = " ".join(name for name in run.names if name not in _STYLE_TAGS)
    body = _linked(text_html(text[run.start : run.end]), classes, run.link)
    return "".join(f"<{tag}>" for tag in tags) + body + "".join(f"</{tag}>" for tag in reversed(tags))


def _linked(body: str, classes: str, link: str | None) -> str:
    if link:
        return f'<a class="{classes}" href="{_attribute(link)}">{body}</a>'
    return f'<span class="{classes}">{body}</span>' if classes else body


def text_html(text: str) -> str:
    """`text` as it is, safe between tags; what turns the writing is a chip that can be seen."""
    plain, *turned = TURNING.split(text)
    chips = (_chip(sign) + _plain(after) for sign, after in zip(turned[::2], turned[1::2], strict=True))
    return _plain(plain) + "".join(chips)


def _plain(text: str) -> str:
    return escape(shown(text)).replace("\n", "<br>")


def _chip(character: str) -> str:
    return f'<span class="control">{_plain(character)}</span>'


def _attribute(text: str) -> str:
    return escape(shown(text), quote=True)
