"""A .pptx as the zip that it is: parts go straight into it, one after another, so that no slide is kept in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from zipfile import ZIP_DEFLATED, ZipFile

from desktop.export.pptx.text import plain_xml

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CONTENT_TYPES, PRESENTATION = "[Content_Types].xml", "ppt/_rels/presentation.xml.rels"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to by `key`: `kind` is the last word of the relationship's type, `target` a relative path."""

    key: str
    kind: str
    target: str

    @property
    def xml(self) -> str:
        return f'<Relationship Id="{self.key}" Type="{_OFFICE}/{self.kind}" Target="{plain_xml(self.target)}"/>'


@dataclass(frozen=True, slots=True)
class ContentType:
    """What the part `name` is; a name that begins with a dot stands for all parts that end so."""

    name: str
    type: str

    @property
    def xml(self) -> str:
        if self.name.startswith("."):
            return f'<Default Extension="{self.name[1:]}" ContentType="{self.type}"/>'
        return f'<Override PartName="/{self.name}" ContentType="{self.type}"/>'


@dataclass(slots=True)
class Package:
    """An open archive, and the names of the parts that are written."""

    archive: ZipFile
    names: set[str] = field(default_factory=set)

    def begin(self, template: dict[str, bytes], types: Iterable[ContentType], relations: Iterable[Relation]) -> None:
        """Write the parts of the template; the list of types comes first, as readers look for it at the beginning.

        `types` and `relations` of the presentation are those of the parts that will follow.
        """
        added = {
            CONTENT_TYPES: ("</Types>", "".join(each.xml for each in types)),
            PRESENTATION: ("</Relationships>", "".join(each.xml for each in relations)),
        }
        for name, data in sorted(template.items(), key=lambda part: part[0] != CONTENT_TYPES):
            end, more = added.get(name, ("", ""))
            self.add_bytes(name, data.replace(end.encode(), (more + end).encode()) if more else data)

    def add(self, name: str, xml: str, relations: Iterable[Relation] = ()) -> None:
        """Write the part `name` (without a leading slash) and what it refers to."""
        self.add_bytes(name, (DECLARATION + xml).encode("utf-8"))
        if rels := "".join(relation.xml for relation in relations):
            folder, _, file = name.rpartition("/")
            listed = f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">{rels}</Relationships>'
            self.add_bytes(f"{folder}/_rels/{file}.rels", listed.encode("utf-8"))

    def add_bytes(self, name: str, data: bytes) -> None:
        """Write a part that is no XML of ours."""
        self.names.add(name)
        self.archive.writestr(name, data, ZIP_DEFLATED)
