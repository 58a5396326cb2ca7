"""The walls of the house: a room uses only the rooms below it, and each library has one owner."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "desktop"

BELOW: dict[str, set[str]] = {
    "text": set(),
    "guidance": {"text"},
    "reading": {"text", "guidance"},
    "library": {"text", "guidance"},
    "compare": {"text", "guidance"},
    "study": {"text", "guidance", "compare"},
    "page": {"text", "guidance"},
    "slides": {"text", "guidance"},
    "export": {"text", "guidance", "compare", "page", "slides"},
    "present": {"text", "guidance", "page", "slides"},
    "ui": {"text", "guidance", "reading", "library", "compare", "study", "page", "slides", "export", "present"},
}
CUPBOARDS = {"paths", "errors", "database", "office", "archives"}
DOORS = {"app", "cli", "intake", "handover", "moving", "__main__", "bootstrap", "__init__"}

QT = {
    "slides": {"PySide6.QtCore", "PySide6.QtGui"},
    "export": {"PySide6.QtCore", "PySide6.QtGui"},
    "present": {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtNetwork", "PySide6.QtWidgets"},
    "ui": {
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtWidgets",
        "PySide6.QtSvg",
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
    },
}
OWNERS = {
    "sqlite_utils": {"database"},
    "sqlite3": {"database", "library", "study", "cli", "moving"},
    "markdown": {"reading", "page"},
    "pptx": {"export"},
    "docx": {"export"},
    "pypdf": {"export"},
    "xlsxwriter": {"export"},
    "icalendar": {"export"},
    "pypdfium2": {"reading"},
    "lxml": {"reading", "export"},
    "rapidfuzz": {"library", "compare", "study"},
    "fsrs": {"study"},
    "genanki": {"export"},
    "wakepy": {"present"},
    "segno": {"present"},
    "click": {"cli"},
    "platformdirs": {"paths"},
    "fontpkg_be_vietnam_pro": {"slides"},
    "fontpkg_arimo": {"slides"},
    "tomllib": {"guidance", "reading", "slides", "ui"},
}
STANDARD_ONLY = {"text", "guidance"}


@cache
def files() -> dict[str, ast.Module]:
    """Every module of the house, by its path from `desktop`."""
    return {
        file.relative_to(HOUSE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(HOUSE.rglob("*.py"))
    }


def room_of(name: str) -> str:
    """The folder right below `desktop`, or the name of a file that stands there."""
    return name.partition("/")[0].removesuffix(".py")


def inside() -> dict[str, ast.Module]:
    """The modules that are no doors."""
    return {name: tree for name, tree in files().items() if room_of(name) not in DOORS}


def imports(tree: ast.Module) -> Iterator[str]:
    """Every module that a file imports, anywhere in it; relative imports are not used in this house."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names if node.module in ("desktop", "PySide6"))


def tops(tree: ast.Module) -> set[str]:
    return {module.split(".")[0] for module in imports(tree)}


def rooms_used(tree: ast.Module) -> set[str]:
    modules = (module.split(".") for module in imports(tree))
    return {parts[1] for parts in modules if parts[0] == "desktop" and len(parts) > 1}


def test_every_file_belongs_to_a_room() -> None:
    """No file stands outside the rooms, the cupboards and the doors, and the scan saw them all."""
    assert {room_of(name) for name in files()} == set(BELOW) | CUPBOARDS | DOORS
    assert len(files()) == sum(1 for _ in HOUSE.rglob("*.py")) > 100


def test_every_arrow_goes_down() -> None:
    """A room imports itself, the rooms below it and the cupboards; the cupboards import nothing of the house."""
    for name, tree in inside().items():
        room = room_of(name)
        allowed = BELOW[room] | CUPBOARDS | {room} if room in BELOW else set()
        assert rooms_used(tree) <= allowed, name


def test_nobody_imports_a_door() -> None:
    """The window and the command line know the house; the house does not know them."""
    assert {name for name, tree in inside().items() if rooms_used(tree) & DOORS} == set()


def test_qt_stays_in_its_rooms() -> None:
    """Rooms without Qt stay without it; the studio and the loading dock have no widgets."""
    for name, tree in inside().items():
        parts = {".".join(module.split(".")[:2]) for module in imports(tree) if module.startswith("PySide6.")}
        assert parts <= QT.get(room_of(name), set()), name


def test_each_library_has_one_owner() -> None:
    """What reads, writes or stores for the program is imported in one room only."""
    for name, tree in files().items():
        assert {top for top in tops(tree) if room_of(name) not in OWNERS.get(top, {room_of(name)})} == set(), name


def test_the_foundation_stands_on_the_standard_library() -> None:
    """`text` and `guidance` import nothing that has to be installed."""
    for name, tree in files().items():
        if room_of(name) in STANDARD_ONLY:
            assert tops(tree) - {"desktop"} <= sys.stdlib_module_names, name


def test_a_module_begins_with_a_sentence() -> None:
    """Each module says what it is for."""
    for name, tree in files().items():
        assert (ast.get_docstring(tree) or "").split("\n\n")[0].rstrip().endswith((".", "?")), name


def test_the_application_is_asked_for_in_one_place() -> None:
    """Only the doors may ask Qt for the running application."""
    asking = {name for name in inside() if "Application.instance()" in (HOUSE / name).read_text(encoding="utf-8")}
    assert asking == set()


def test_files_and_functions_stay_small() -> None:
    """Half of the files have at most 80 lines and nine of ten under 200; functions 6 and 18."""
    file_lines = sorted(len((HOUSE / name).read_text(encoding="utf-8").splitlines()) for name in files())
    function_lines = sorted(
        (node.end_lineno or 0) - node.body[0].lineno + 1
        for tree in files().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    )
    assert file_lines[len(file_lines) // 2] <= 80
    assert file_lines[len(file_lines) * 9 // 10] < 200
    assert function_lines[len(function_lines) // 2] <= 6
    assert function_lines[len(function_lines) * 9 // 10] < 18
