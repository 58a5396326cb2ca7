"""A .pptx as the zip that it is: parts go straight into it, one after another, so that no slide is kept in memory."""

from dataclasses import dataclass, field
from zipfile import ZIP_DEFLATED, ZipFile

from desktop.export.pptx_text import plain_xml

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CONTENT_TYPES = "[Content_Types].xml"
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


@dataclass(slots=True)
class Package:
    """An open archive, and the content types of what has been put into it."""

    archive: ZipFile
    names: set[str] = field(default_factory=set)
    """The parts that are written."""
    _types: list[str] = field(default_factory=list)

    def add(self, name: str, content_type: str, xml: str, relations: tuple[Relation, ...] = ()) -> None:
        """Write the part `name` (without a leading slash) and what it refers to."""
        self.add_bytes(name, content_type, (DECLARATION + xml).encode("utf-8"))
        if relations:
            folder, _, file = name.rpartition("/")
            rels = "".join(relation.xml for relation in relations)
            xml = f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">{rels}</Relationships>'
            self._write(f"{folder}/_rels/{file}.rels", xml.encode("utf-8"))

    def add_bytes(self, name: str, content_type: str, data: bytes) -> None:
        """The same for a part that is no XML of ours."""
        self.names.add(name)
        self._types.append(f'<Override PartName="/{name}" ContentType="{content_type}"/>')
        self._write(name, data)

    def close_with(self, template: dict[str, bytes], relations: tuple[Relation, ...]) -> None:
        """Write the parts of the template, with our content types and the presentation's `relations` added."""
        added = {
            CONTENT_TYPES: ("</Types>", "".join(self._types)),
            "ppt/_rels/presentation.xml.rels": ("</Relationships>", "".join(each.xml for each in relations)),
        }
        for name, data in template.items():
            end, more = added.get(name, ("", ""))
            self._write(name, data.replace(end.encode(), (more + end).encode()) if more else data)

    def _write(self, name: str, data: bytes) -> None:
        self.archive.writestr(name, data, ZIP_DEFLATED)
