"""Opening what is, or is not, a library."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop import database
from desktop.errors import LibraryError
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library import connect
from desktop.library.schema import APPLICATION_ID, VERSION
from desktop.library.shipped import copy_library
from desktop.library.store import Library, create_library, open_library

ROOT = Path(__file__).resolve().parents[2]


def write_sql(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def pragma(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def make_nothing(path: Path) -> None:
    pass


def make_folder(path: Path) -> None:
    path.mkdir()


def make_empty(path: Path) -> None:
    path.touch()


def make_text(path: Path) -> None:
    path.write_text("Đây không phải kho tài liệu. " * 100, encoding="utf-8")


def make_foreign(path: Path) -> None:
    write_sql(path, "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")


def make_newer(path: Path) -> None:
    create_library(path).close()
    write_sql(path, f"PRAGMA user_version = {VERSION + 1}")


def make_cut(path: Path) -> None:
    create_library(path).close()
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (make_nothing, "library_missing"),
        (make_folder, "library_missing"),
        (make_empty, "library_foreign"),
        (make_text, "library_foreign"),
        (make_foreign, "library_foreign"),
        (make_newer, "library_newer"),
        (make_cut, "library_damaged"),
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_refused(tmp_path: Path, make: Callable[[Path], None], code: str, read_only: bool) -> None:
    """What is no library of this version is refused in both languages, and left as it was."""
    path = tmp_path / "kho.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(LibraryError) as refusal:
        open_library(path, read_only=read_only)
    assert refusal.value.code == code
    assert str(path) in refusal.value.message
    assert str(path) in refusal.value.english
    assert (path.read_bytes() if path.is_file() else None) == before
    assert list(tmp_path.iterdir()) == ([path] if path.exists() else [])


def test_damaged_inside(filled: Library, guidance: Document) -> None:
    """A page overwritten in the middle is said to be damage when it is read."""
    filled.close()
    content = bytearray(filled.path.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    filled.path.write_bytes(content)
    with pytest.raises(LibraryError) as refusal, open_library(filled.path, read_only=True) as library:
        library.document(guidance.id)
    assert refusal.value.code == "library_damaged"


def test_identity(library: Library) -> None:
    """The file says whose it is and of which version."""
    assert pragma(library.path, "application_id") == APPLICATION_ID == int.from_bytes(b"SOTY", "big")
    assert pragma(library.path, "user_version") == VERSION


def test_create_makes_folders(tmp_path: Path) -> None:
    """A library is made together with the folders above it, also with odd names."""
    path = tmp_path / "Hồ sơ #1? 100%" / "kho.db"
    create_library(path).close()
    open_library(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_create_never_overwrites(library: Library) -> None:
    """Making a library where a file stands is refused."""
    with pytest.raises(LibraryError) as refusal:
        create_library(library.path)
    assert refusal.value.code == "library_exists"


def test_older_is_migrated(filled: Library, guidance: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older library is brought up to date when it may be written to, and keeps its documents."""
    filled.close()
    from desktop.library import schema

    monkeypatch.setitem(schema.MIGRATIONS, "added_later", ("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT",))
    monkeypatch.setattr(schema, "VERSION", VERSION + 1)
    monkeypatch.setattr(connect, "VERSION", VERSION + 1)
    with pytest.raises(LibraryError) as refusal:
        open_library(filled.path, read_only=True)
    assert refusal.value.code == "library_older"
    with open_library(filled.path) as library:
        assert library.document(guidance.id) == guidance
    assert pragma(filled.path, "user_version") == VERSION + 1


def test_read_only_writes_nothing(filled: Library, guidance: Document) -> None:
    """A library in a folder without write permission is read, and no file appears beside it."""
    filled.close()
    filled.path.chmod(0o444)
    filled.path.parent.chmod(0o555)
    try:
        with open_library(filled.path, read_only=True) as library:
            assert library.document(guidance.id) == guidance
            with pytest.raises(LibraryError) as refusal:
                library.add(Document("x", None, "", ()), Facts())
            assert refusal.value.code == "library_read_only"
        assert list(filled.path.parent.iterdir()) == [filled.path]
    finally:
        filled.path.parent.chmod(0o755)


def test_locked_by_another(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that another program keeps locked is said to be busy after the waiting time."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as writer, open_library(library.path) as waiting:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryError) as refusal:
            waiting.add(Document("x", None, "", ()), Facts())
    assert refusal.value.code == "library_busy"


def test_copy(filled: Library, tmp_path: Path, guidance: Document) -> None:
    """The shipped file becomes the person's, also when it may only be read, over what was there."""
    filled.close()
    filled.path.chmod(0o444)
    target = tmp_path / "Dữ liệu" / "sotay" / "content.db"
    for _ in range(2):
        copy_library(filled.path, target)
    with open_library(target) as library:
        library.remove(guidance.id)
        assert library.documents() == ()
    assert list(target.parent.iterdir()) == [target]


def test_copy_refused(filled: Library, tmp_path: Path) -> None:
    """A copy that can't be made is one sentence and leaves nothing behind."""
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(LibraryError):
        copy_library(filled.path, blocked / "content.db")
    with pytest.raises(LibraryError) as refusal:
        copy_library(tmp_path / "missing.db", tmp_path / "copy.db")
    assert refusal.value.code == "library_missing"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content.db", "file"]


def test_copy_without_space(filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is said to be full, and the file that was there stays."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "copy.db"
    target.write_bytes(b"before")
    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(LibraryError) as refusal:
        copy_library(filled.path, target)
    assert refusal.value.code == "library_full"
    assert target.read_bytes() == b"before"


def test_reading_needs_the_standard_library_only(filled: Library) -> None:
    """A library is opened, read and searched without loading sqlite-utils, which would delay the first page."""
    script = f"""
import sys
from pathlib import Path
from desktop.library.store import open_library
with open_library(Path({str(filled.path)!r})) as library:
    library.document(library.documents()[0].id)
    library.search("ngan sach")
print("sqlite_utils" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"


def test_another_program_can_read_it(filled: Library) -> None:
    """Whoever opens the file with sqlite-utils sees every table, and lists as JSON."""
    from sqlite_utils import Database

    with closing(sqlite3.connect(filled.path)) as connection:
        database = Database(connection, execute_plugins=False)
        assert {table.name: table.count for table in database.tables}["nodes"] == 123
        assert all(table.strict for table in database.tables if not table.name.startswith(("_", "search_tokens")))
        (abbreviation,) = database.query("SELECT short, expansions FROM abbreviations")
    assert abbreviation["short"] == "UBND"
    assert json.loads(abbreviation["expansions"]) == [{"text": "Ủy ban nhân dân", "source": "list"}]
