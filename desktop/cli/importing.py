"""`sotay import`: files into the library, the good ones whatever becomes of the others."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from desktop.cli.shapes import Json
from desktop.errors import RefusedFile
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Facts
from desktop.guidance.wordlists import load_wordlists
from desktop.library.store import Library
from desktop.paths import own_command
from desktop.reading.isolated import IsolatedReader
from desktop.reading.report import ReadResult


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
        read = IsolatedReader([*own_command(), "read-file"]).read(path)
    except RefusedFile as refusal:
        return _refused(path, refusal)
    facts = extract_facts(read.document, load_wordlists())
    added = library.add(read.document, facts)
    value: Json = {
        "file": str(path),
        "status": added.status.value,
        "document": added.id,
        "revision": added.revision,
        "kind": read.document.kind,
        "title": read.document.title,
        "seconds": round(perf_counter() - started, 3),
        "counts": _counts(read, facts),
        "warnings": [warning.as_json() for warning in read.warnings],
    }
    return Imported(value, _line(value))


def _refused(path: Path, refusal: RefusedFile) -> Imported:
    value: Json = {"file": str(path), "status": "refused", "code": refusal.code, "message": refusal.message}
    return Imported(value, refusal.message)


def _counts(read: ReadResult, facts: Facts) -> dict[str, int]:
    kinds = Counter(node.kind.value for node in read.document.nodes)
    return {
        "nodes": len(read.document.nodes),
        "heading": 0,
        "starred_heading": 0,
        "article": 0,
        **kinds,
        "footnotes": len(read.document.footnotes),
        "tables": len(read.document.tables),
        "citations": len(facts.citations),
        "figures": len(facts.figures),
    }


def _line(value: Json) -> str:
    status = {"imported": "đã nạp", "unchanged": "không đổi"}[value["status"]]
    counts = value["counts"]
    size = f"{counts['nodes']} mục, {counts['footnotes']} chú thích"
    return f"{value['file']}: {status} {value['document']} · {value['kind'] or 'Tài liệu'}: {value['title']} · {size}"
