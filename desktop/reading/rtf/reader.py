"""The RTF reader: words with the fonts that they are set in, so that TCVN3 and VNI are known run by run."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.reading.docx.symbols import bullet
from desktop.reading.refusals import damaged
from desktop.reading.rtf.flow import Row
from desktop.reading.rtf.parser import parse
from desktop.reading.rtf.tables import with_tables
from desktop.reading.source import Source
from desktop.reading.story.source import source_of
from desktop.reading.story.story import Item, Paragraph, Story, paragraphs_in

_HEAD = b"{\\rtf"


def read_rtf(content: bytes, name: str) -> Source:
    """The blocks, notes and warnings of an RTF file. Pictures and objects in it are never looked at.

    Raises RefusedFile where it is no RTF, or none that a word processor wrote. `lines` of a block count
    the paragraphs of the file from 1, empty ones and those in tables too.
    """
    if not content.lstrip().startswith(_HEAD):
        raise damaged(name)
    raw = parse(content, name)
    notes = {label: tuple(paragraphs_in(_items(items))) for label, items in raw.notes.items()}
    return source_of(Story(_items(raw.items), notes, raw.left_out))


def _items(items: Iterable[Paragraph | Row]) -> tuple[Item, ...]:
    """Tables made, paragraphs without words left out, and labels as the outline knows them."""
    kept = (item for item in with_tables(items) if not (isinstance(item, Paragraph) and item.is_empty))
    return tuple(_labelled(item) if isinstance(item, Paragraph) else item for item in kept)


def _labelled(paragraph: Paragraph) -> Paragraph:
    printed = paragraph.printed
    return paragraph if any(map(str.isalnum, printed)) else replace(paragraph, printed=bullet(printed))
