"""The HTML reader: what a page shows, without what belongs to the site; nothing outside the file is ever loaded."""

import codecs
import re
import unicodedata

from desktop.reading.encodings import decode_bytes
from desktop.reading.html.look import Element
from desktop.reading.html.notes import notes_of
from desktop.reading.html.walk import Walk
from desktop.reading.refusals import damaged
from desktop.reading.report import ReadingWarning
from desktop.reading.source import Source
from desktop.reading.story.source import source_of
from desktop.reading.story.story import Story

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 4096
_GUESSED = frozenset({"utf-8", "ascii", "iso8859-1", "cp1252", "utf-16", "utf-32", "utf-16-le", "utf-16-be"})
"""What pages call themselves whatever they hold: their bytes tell more."""
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def read_html(content: bytes, name: str) -> Source:
    """The blocks, notes and warnings of a page. Scripts, styles, menus and hidden parts are left out.

    Raises RefusedFile where the bytes are no text, or nested too deep. `lines` of a block count the paragraphs from 1.
    """
    text, warnings = _decoded(content, name)
    root = _parsed(_UNSEEN.sub("", text), name)
    if root is None:
        return Source((), (), warnings)
    walk = Walk(notes_of(root))
    story = Story(tuple(walk.over(root)), walk.said)
    source = source_of(story)
    return Source(source.blocks, source.definitions, (*warnings, *source.warnings))


def _decoded(content: bytes, name: str) -> tuple[str, tuple[ReadingWarning, ...]]:
    """The text of a page, in the encoding that it names where that is no guess."""
    match = _CHARSET.search(content[:_HEAD_BYTES])
    encoding = _codec(match[1].decode("ascii")) if match else None
    if encoding is not None and encoding not in _GUESSED:
        return unicodedata.normalize("NFC", content.decode(encoding, "replace")), ()
    decoded = decode_bytes(content, name)
    return decoded.text, decoded.warnings


def _codec(charset: str) -> str | None:
    """Python's name of a text encoding; None where it knows none."""
    try:
        found = codecs.lookup(charset)
    except LookupError:
        return None
    return found.name if found._is_text_encoding else None  # noqa: SLF001 - `bytes.decode` asks the same


def _parsed(text: str, name: str) -> Element | None:
    """The root of a page; None where it holds nothing at all. Raises RefusedFile where it is nested too deep."""
    from lxml import etree, html

    # A huge tree may be 2,048 deep, another 256: old pages leave that many tags open.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser)
    except etree.ParserError:
        return None
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise damaged(name)
    return root
