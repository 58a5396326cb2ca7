"""`sotay import`: files into the library, the good ones whatever becomes of the others."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from desktop.cli.output import print_lines, print_sentence
from desktop.cli.shapes import Json
from desktop.errors import RefusedFile
from desktop.intake import TakenIn, take_in
from desktop.library.store import Library
from desktop.reading.report import ReadingWarning


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: its JSON value, and lines for a person."""

    json: Json
    lines: tuple[str, ...]

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
        "number": document.number,
        "issued_on": document.issued_on,
        "issuer": document.issuer,
        "seconds": round(perf_counter() - started, 3),
        "counts": _counts(taken),
        "levels": _levels(taken),
        "warnings": [warning.as_json() for warning in taken.read.warnings],
    }
    return Imported(value, tuple(_lines(value, taken.read.warnings)))


def tell(imported: Imported) -> None:
    """Say what became of a file as soon as that is known: the next one may be a long scan."""
    for line in imported.lines:
        (print_sentence if imported.is_refused else print_lines)(line)


def _refused(path: Path, refusal: RefusedFile) -> Imported:
    value: Json = {
        "file": str(path),
        "status": "refused",
        "code": refusal.code,
        "message": refusal.message,
        "english": refusal.english,
    }
    return Imported(value, (refusal.message,))


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


def _levels(taken: TakenIn) -> dict[str, int]:
    """How many nodes stand on each outline level."""
    levels = Counter(node.level for node in taken.read.document.nodes if node.level)
    return {str(level): levels[level] for level in sorted(levels)}


def _lines(value: Json, warnings: Sequence[ReadingWarning]) -> Iterator[str]:
    """What it is, how much there is of what, and what is worth a look, with its place in the source."""
    status = {"imported": "đã nạp", "unchanged": "không đổi"}[value["status"]]
    counts = value["counts"]
    yield f"{value['file']}: {status} {value['document']} · {value['kind'] or 'Tài liệu'}: {value['title']}"
    levels = (f"cấp {level}: {count}" for level, count in value["levels"].items())
    named = (("footnotes", "chú thích"), ("tables", "bảng"), ("citations", "viện dẫn"), ("figures", "số liệu"))
    others = (f"{counts[name]} {word}" for name, word in named)
    yield "  " + " · ".join((f"{counts['nodes']} mục", *levels, *others))
    yield from (f"  {_place(warning)}{warning.message}" for warning in warnings)


def _place(warning: ReadingWarning) -> str:
    if warning.page is not None:
        return f"[trang {warning.page}] "
    return f"[dòng {', '.join(map(str, warning.lines))}] " if warning.lines else ""
