"""The start of the program: what it loads, where it writes, and what it does with a library that is broken."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import check_library, put_back
from desktop.errors import LibraryError
from desktop.library.store import create_library, open_library
from desktop.paths import shipped_library
from desktop.ui.messages import Message

HEAVY = ("pptx", "sqlite_utils", "markdown", "click", "numpy", "lxml", "PIL", "importlib.metadata",
         "desktop.present.presenter", "desktop.slides.compose", "desktop.reading.files")  # fmt: skip

BUILD = """
import sys
from pathlib import Path
from desktop.app import build_program, make_application
from desktop.paths import Profile
profile = Profile(Path(sys.argv[1]))
program = build_program(make_application([]), profile)
program.window.show()
"""


def python(code: str, root: Path, *arguments: object) -> str:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout


def test_the_window_is_built_without_anything_heavy(root, tmp_path):
    """Writers, readers of files, decks and the stage are loaded when they are used."""
    loaded = python(BUILD + f"print([name for name in {HEAVY!r} if name in sys.modules])", root, tmp_path)
    assert loaded.strip() == "[]"


def test_the_window_opens_before_the_library_is_touched(root, tmp_path):
    """Building and showing reads no document and writes no file."""
    python(BUILD, root, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_pictures_at_twice_the_size_are_never_looked_for(root, tmp_path):
    """Rich text must not open files that a document names."""
    code = BUILD + 'import os; print(os.environ["QT_HIGHDPI_DISABLE_2X_IMAGE_LOADING"])'
    assert python(code, root, tmp_path).strip() == "1"


def test_the_first_start_copies_the_shipped_library(tmp_path):
    """The person's own library begins as the shipped one, which is never written to."""
    before = shipped_library().read_bytes()
    check_library(tmp_path / "profile" / "content.db")
    assert (tmp_path / "profile" / "content.db").read_bytes() == before
    assert shipped_library().read_bytes() == before


def test_a_library_that_is_there_is_left_as_it_is(tmp_path):
    """A second start copies nothing."""
    create_library(tmp_path / "content.db").close()
    check_library(tmp_path / "content.db")
    with open_library(tmp_path / "content.db", read_only=True) as library:
        assert library.documents() == ()


def test_putting_the_shipped_library_back_keeps_the_broken_file(tmp_path):
    """It stands beside the new one, under a name with the time."""
    path = tmp_path / "content.db"
    path.write_bytes(b"rubbish" * 1000)
    with pytest.raises(LibraryError):
        check_library(path)
    put_back(path)
    check_library(path)
    (aside,) = [one for one in tmp_path.iterdir() if one != path]
    assert aside.read_bytes() == b"rubbish" * 1000


@pytest.mark.parametrize("content", [b"", b"rubbish" * 1000, b"SQLite format 3\x00" + b"\x00" * 5000])
def test_a_broken_library_is_told_and_mended_on_request(make_driver, library_file, content):
    """One dialog at the start; taking up its offer leads to the guidance."""
    library_file.write_bytes(content)
    driver = make_driver()
    driver.program.start()
    (message,) = driver.window.findChildren(Message)
    assert str(library_file) in message.sentence.text()
    message.accept()
    driver.settle()
    assert driver.program.reading.path == "I"


def test_a_broken_library_that_is_left_stays_as_it_is(make_driver, library_file):
    """Closing the dialog changes nothing, and the window says that there is no document."""
    library_file.write_bytes(b"rubbish" * 1000)
    driver = make_driver()
    driver.program.start()
    (message,) = driver.window.findChildren(Message)
    message.reject()
    driver.settle()
    assert library_file.read_bytes() == b"rubbish" * 1000
    assert driver.program.reading.open_document is None


def test_an_empty_library_shows_how_to_begin(make_driver, library_file):
    """No document, no mistake: the tree says what to do, and showing is not offered."""
    library_file.unlink()
    create_library(library_file).close()
    driver = make_driver()
    emptied = []
    driver.program.reading.emptied.connect(lambda: emptied.append(1))
    driver.program.start()
    driver.settle()
    assert emptied == [1]
    assert "Kho tài liệu còn trống. Hãy mở một tài liệu của bạn để bắt đầu." in driver.welcome_texts
    assert not driver.program.actions["present"].isEnabled()
    assert not driver.program.actions["export"].isEnabled()
