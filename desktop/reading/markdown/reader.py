"""Markdown becomes a Document: the program's own form exactly, any other file by the shared pipeline."""

import re
import tomllib
from dataclasses import replace
from pathlib import PurePath
from xml.etree.ElementTree import Element

from desktop.errors import RefusedFile
from desktop.reading.assemble import assemble
from desktop.reading.blocks import Block
from desktop.reading.identity import slug
from desktop.reading.markdown.own import Front, read_own_form, text_of
from desktop.reading.markdown.tree import parse_markdown
from desktop.reading.markdown.words import blocks, rich_of_parts, rich_text
from desktop.reading.notes import Definition
from desktop.reading.report import ReadResult
from desktop.reading.source import Source

_FRONT_MATTER = re.compile(r"\A\+\+\+\n(.*?\n)?\+\+\+(?:\n|\Z)", re.DOTALL)


def read_markdown(text: str, name: str = "") -> ReadResult:
    """The document in a Markdown text; `name` is the file's, for a text that has no title."""
    text = text.replace("\r\n", "\n")
    match = _FRONT_MATTER.match(text)
    front = _front_matter(match[1] or "") if match else {}
    body = text[match.end() :] if match else text
    return ReadResult(read_own_form(front, body)) if "sotay" in front else _foreign(front, body, name)


def _front_matter(toml: str) -> Front:
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise RefusedFile(
            "Phần đầu giữa hai dòng +++ của tệp Markdown bị sai; hãy sửa hoặc xóa phần đó rồi mở lại.",
            "The front matter between the two +++ lines is wrong; correct or remove it and open the file again.",
            code="front_matter",
        ) from error


def _foreign(front: Front, body: str, name: str) -> ReadResult:
    """The first `#` heading is the title, where there is one."""
    tree = parse_markdown(body)
    elements = list(blocks(tree.root))
    has_title = bool(elements) and elements[0].tag == "h1"
    own_title = rich_text(elements.pop(0)).text if has_title else ""
    title = text_of(front, "title") or own_title or PurePath(name).stem
    notes = tuple(Definition(label, (rich_of_parts(element),)) for label, element in tree.notes.items())
    result = assemble(Source(tuple(map(_block, elements)), notes, has_front=False))
    kind = text_of(front, "kind")
    return replace(result, document=replace(result.document, id=slug(title), title=title, kind=kind))


def _block(element: Element) -> Block:
    heading = int(element.tag[1]) if element.tag.startswith("h") else None
    printed = "-" if element.tag == "li" else None
    return Block(rich_text(element), printed=printed, heading=heading, is_quoted=element.tag == "quote")
