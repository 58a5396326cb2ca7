"""The parts of a .docx: found by their relationships, and only inside the file."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.reading.docx.xml import Element, parse_xml
from desktop.reading.zip_guard import damaged, encrypted, guard_zip, not_word

_MAIN = "word/document.xml"
_FOLLOWED = ("styles", "numbering", "footnotes", "endnotes", "settings")
_HARMLESS = ("hyperlink",)


@dataclass(frozen=True, slots=True)
class Package:
    """The roots of the parts that hold text or say how it looks; None for a part that isn't there.

    `outside` counts what the file wants to load from elsewhere, links that wait for a click apart.
    """

    document: Element
    styles: Element | None = None
    numbering: Element | None = None
    footnotes: Element | None = None
    endnotes: Element | None = None
    settings: Element | None = None
    has_macros: bool = False
    outside: int = 0

    @property
    def stories(self) -> tuple[Element, ...]:
        """The parts with text of their own: the body, and the notes."""
        return tuple(part for part in (self.document, self.footnotes, self.endnotes) if part is not None)


@dataclass(frozen=True, slots=True)
class _Relationship:
    kind: str
    target: str
    is_outside: bool


class _Archive:
    """The members of a zip by their names as parts: any case, forward slashes."""

    def __init__(self, content: bytes, name: str) -> None:
        self._zip = guard_zip(content, name)
        self._name = name
        self.members = {_part_name(info.filename): info for info in self._zip.infolist()}

    def parsed(self, part: str) -> Element | None:
        member = self.members.get(_part_name(part))
        return None if member is None else parse_xml(self._read(member), self._name)

    def relationships(self, part: str) -> Iterator[_Relationship]:
        folder, _, file = part.rpartition("/")
        root = self.parsed(f"{folder}/_rels/{file}.rels")
        for element in () if root is None else root:
            target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
            kind = element.get("Type", "").rpartition("/")[2]
            yield _Relationship(kind, target, element.get("TargetMode") == "External")

    def _read(self, member: zipfile.ZipInfo) -> bytes:
        try:
            return self._zip.read(member)
        except RuntimeError as error:
            raise encrypted(self._name) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
            raise damaged(self._name) from error


def _part_name(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


def open_package(content: bytes, name: str) -> Package:
    """The parts of a Word document. Raises RefusedFile where the file is none, or is not sound."""
    archive = _Archive(content, name)
    main = next((found.target for found in archive.relationships("") if found.kind == "officeDocument"), _MAIN)
    document = archive.parsed(main)
    if document is None or not str(document.tag).endswith("}document"):
        raise not_word(name)
    parts: dict[str, Element | None] = {}
    outside = 0
    for found in archive.relationships(main):
        if found.is_outside:
            outside += found.kind not in _HARMLESS
        elif found.kind in _FOLLOWED:
            parts[found.kind] = archive.parsed(found.target)
    has_macros = any(part.endswith("vbaproject.bin") for part in archive.members)
    return Package(document, has_macros=has_macros, outside=outside, **parts)
