"""`sotay import`: files into the library, the good ones whatever becomes of the others."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from desktop.cli.shapes import Json
from desktop.errors import RefusedFile
from desktop.intake import TakenIn, take_in
from desktop.library.store import Library


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: its JSON value, and one line for a person."""

    json: Json
    line: str

    @property
    def is_refused(self) -> bool:
        return bool(self.json["status"] == "refused")


def import_file(library: Library, path: Path) -> Imported:
    """Read one file and add it; a refusal is a result here, a fault of the library is an error."""
    started = perf_counter()
    try:
        taken = take_in(library, path)
    except RefusedFile as refusal:
        return _refused(path, refusal)
    document = taken.read.document
    value: Json = {
        "file": str(path),
        "status": taken.added.status.value,
        "document": taken.added.id,
        "revision": taken.added.revision,
        "kind": document.kind,
        "title": document.title,
        "seconds": round(perf_counter() - started, 3),
        "counts": _counts(taken),
        "warnings": [warning.as_json() for warning in taken.read.warnings],
    }
    return Imported(value, _line(value))


def _refused(path: Path, refusal: RefusedFile) -> Imported:
    value: Json = {"file": str(path), "status": "refused", "code": refusal.code, "message": refusal.message}
    return Imported(value, refusal.message)


def _counts(taken: TakenIn) -> dict[str, int]:
    document = taken.read.document
    return {
        "nodes": len(document.nodes),
        "heading": 0,
        "starred_heading": 0,
        "article": 0,
        **Counter(node.kind.value for node in document.nodes),
        "footnotes": len(document.footnotes),
        "tables": len(document.tables),
        "citations": len(taken.facts.citations),
        "figures": len(taken.facts.figures),
    }


def _line(value: Json) -> str:
    status = {"imported": "đã nạp", "unchanged": "không đổi"}[value["status"]]
    counts = value["counts"]
    size = f"{counts['nodes']} mục, {counts['footnotes']} chú thích"
    return f"{value['file']}: {status} {value['document']} · {value['kind'] or 'Tài liệu'}: {value['title']} · {size}"
