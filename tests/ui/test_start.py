"""The start of the program: what it loads, where it writes, and what it does with a library that is broken."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.app import check_library, put_back
from desktop.errors import LibraryError
from desktop.library.store import create_library, open_library
from desktop.paths import shipped_library
from desktop.ui.kit.messages import Message

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


def test_the_broken_file_stays_until_another_is_there(tmp_path):
    """Where the shipped library can't be copied, nothing is set aside."""
    path = tmp_path / "content.db"
    path.write_bytes(b"rubbish")
    (tmp_path / "content.db.new").mkdir()
    with pytest.raises(LibraryError):
        put_back(path)
    assert path.read_bytes() == b"rubbish"


def test_words_that_are_being_typed_accept_no_offer(make_driver, tmp_path):
    """The question about a broken library comes up by itself; Space and Enter leave it open."""
    driver, message = start_with(make_driver, tmp_path / "own.db", b"rubbish" * 1000)
    QTest.keyClicks(message.focusWidget() or message, "luu tru")
    QTest.keyClick(message.focusWidget() or message, Qt.Key.Key_Return)
    driver.settle()
    assert message.isVisible()
    assert (tmp_path / "own.db").read_bytes() == b"rubbish" * 1000
    message.reject()


def tree_text(driver) -> str:
    """What the left column says in place of a tree."""
    return " ".join(label.text() for label in driver.window.navigator.findChildren(QLabel) if label.isVisible())


def start_with(make_driver, library: Path, content: bytes):
    """The window at a start with a broken library, and the dialog that it opened."""
    library.write_bytes(content)
    driver = make_driver(library)
    driver.program.start()
    driver.settle()
    (message,) = driver.window.findChildren(Message)
    return driver, message


@pytest.mark.parametrize("content", [b"", b"rubbish" * 1000, b"SQLite format 3\x00" + b"\x00" * 5000])
def test_a_broken_library_is_told_and_mended_on_request(make_driver, library_file, content):
    """One dialog at the start; taking up its offer leads to the guidance."""
    driver, message = start_with(make_driver, library_file, content)
    assert str(library_file) in message.sentence.text()
    message.accept()
    driver.settle()
    assert driver.program.reading.path == "I"


def test_a_broken_library_that_is_left_stays_as_it_is(make_driver, library_file):
    """Closing the dialog changes nothing; the tree says what is wrong, and does not call the library empty."""
    driver, message = start_with(make_driver, library_file, b"rubbish" * 1000)
    message.reject()
    driver.settle()
    assert library_file.read_bytes() == b"rubbish" * 1000
    assert driver.program.reading.open_document is None
    assert "không phải kho tài liệu" in tree_text(driver)
    assert "trống" not in tree_text(driver)


def test_a_library_that_was_mended_by_hand_is_read_without_a_new_start(make_driver, library_file, shelf_copy):
    """The button under the sentence tries once more."""
    driver, message = start_with(make_driver, library_file, b"rubbish" * 1000)
    message.reject()
    library_file.write_bytes(shelf_copy.read_bytes())
    (retry,) = [one for one in driver.window.navigator.findChildren(QPushButton) if one.isVisible()]
    retry.click()
    driver.settle()
    assert driver.program.reading.path == "I"
    assert not retry.isVisible()


def test_the_library_is_opened_in_the_background(make_driver):
    """Until the library's thread has opened it the tree says that it is being opened."""
    driver = make_driver()
    driver.program.start()
    assert tree_text(driver) == "Đang mở kho tài liệu…"
    driver.settle()
    assert tree_text(driver) == ""


def test_a_library_that_can_not_be_put_back_is_asked_about_again(make_driver, tmp_path):
    """The sentence says why, in plain words, and the offer stands."""
    library = tmp_path / "shelf" / "own.db"
    library.parent.mkdir()
    driver, message = start_with(make_driver, library, b"rubbish" * 1000)
    library.parent.rename(tmp_path / "moved")
    library.parent.write_text("a file where the folder was", encoding="utf-8")
    with_qt_deleted(message)
    driver.settle()
    (again,) = driver.window.findChildren(Message)
    assert str(library) in again.sentence.text()
    assert "Đặt lại kho tài liệu gốc" in [button.text() for button in again.findChildren(QPushButton)]
    again.reject()


def with_qt_deleted(message: Message) -> None:
    """Take up the offer, and let Qt delete the dialog as it would in its event loop."""
    message.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def damage(path: Path) -> None:
    """Spoil the pages of a library behind its schema."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 3 // 4096 * 4096)
        file.write(b"\xff" * (size // 2))


def test_damage_that_is_met_while_reading_is_mended_too(make_driver, library_file):
    """Deep in the file: opening it says nothing, reading it leads to the same offer."""
    damage(library_file)
    driver = make_driver()
    driver.program.start()
    driver.settle()
    (message,) = driver.window.findChildren(Message)
    with_qt_deleted(message)
    driver.settle()
    assert driver.program.reading.path == "I"
    assert driver.window.findChildren(Message) == []


def test_damage_that_a_search_meets_is_said_among_the_results(driver, library_file):
    """There is an end to waiting; the offer is made once, not at every key."""
    damage(library_file)
    driver.type_query("ngan sach")
    assert driver.window.results.count_text == "Chưa tìm được"
    (message,) = driver.window.findChildren(Message)
    message.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    driver.type_query("kinh te")
    assert driver.window.results.count_text == "Chưa tìm được"
    assert driver.window.findChildren(Message) == []


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
