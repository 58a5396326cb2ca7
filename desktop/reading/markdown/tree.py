"""Markdown text as an element tree, by the `markdown` library, with all that could change words switched off."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

_UNWANTED_INLINE = (
    "backtick", "reference", "link", "image_link", "image_reference", "short_reference", "short_image_ref",
    "autolink", "automail", "linebreak", "html", "entity",
)  # fmt: skip
_UNWANTED_BLOCKS = ("code", "olist", "setextheader", "reference")
_ITEM_LINE = re.compile(r"\n(?=[ ]{0,12}(?:\d{1,3}(?:\.\d{1,3})*[.)]|[-+*]) )")


@dataclass(frozen=True, slots=True)
class MarkdownTree:
    """`root` holds the blocks; `notes` one element per footnote, by label, with its paragraphs."""

    root: Element
    notes: dict[str, Element]


def parse_markdown(text: str) -> MarkdownTree:
    """Links, code, HTML and numbered lists stay as the words that they are: a number is data."""
    from markdown import Markdown
    from markdown.extensions.attr_list import AttrListExtension
    from markdown.extensions.footnotes import FootnoteExtension

    footnotes = FootnoteExtension()
    converter = Markdown(extensions=[footnotes, AttrListExtension()])
    _switch_off(converter)
    lines = _ITEM_LINE.sub("\n\n", text).split("\n")
    for preprocessor in converter.preprocessors:
        lines = preprocessor.run(lines)
    root = converter.parser.parseDocument(lines).getroot()
    holder = SubElement(root, "notes")
    notes = {label: SubElement(holder, "note") for label in footnotes.footnotes}
    for label, words in footnotes.footnotes.items():
        converter.parser.parseChunk(notes[label], words)
    for processor in converter.treeprocessors:
        processed = processor.run(root)
        root = root if processed is None else processed
    return MarkdownTree(root, notes)


def _switch_off(converter: object) -> None:
    for name in _UNWANTED_INLINE:
        converter.inlinePatterns.deregister(name)  # type: ignore[attr-defined]
    for name in _UNWANTED_BLOCKS:
        converter.parser.blockprocessors.deregister(name, strict=False)  # type: ignore[attr-defined]
    converter.preprocessors.deregister("html_block")  # type: ignore[attr-defined]
    for name in ("footnote", "footnote-duplicate", "prettify"):
        converter.treeprocessors.deregister(name)  # type: ignore[attr-defined]
