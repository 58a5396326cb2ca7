"""Reading and searching on real threads."""

import pytest
from PySide6.QtCore import QThread, QTimer

from desktop.guidance.refs import Hits
from desktop.library.store import open_library
from desktop.ui.behind.librarian import Librarian
from desktop.ui.behind.runner import Runner, one_thread
from desktop.ui.behind.shelf import Shelf
from desktop.ui.search.finder import Finder, Found


@pytest.fixture
def shelf(library_file) -> Shelf:
    return Shelf(lambda: open_library(library_file, read_only=True))


@pytest.fixture
def executor(shelf):
    made = one_thread("test")
    yield made
    made.submit(shelf.close)
    made.shutdown(wait=True)


@pytest.fixture
def runner(qapp, executor) -> Runner:
    return Runner(executor)


def test_a_search_is_answered_from_another_thread(shelf, runner, qtbot):
    """The answer carries its query, and arrives on the window's thread."""
    finder = Finder(shelf, runner)
    with qtbot.waitSignal(finder.found) as found:
        finder.find("ngan sach")
    assert found.args[0].query == "ngan sach"
    assert isinstance(found.args[0].result, Hits)
    assert QThread.currentThread() is finder.thread()


def test_of_many_queries_only_the_newest_is_answered(shelf, runner, qtbot):
    """Older ones are interrupted or dropped, and none of it is an error."""
    finder = Finder(shelf, runner)
    answers: list[Found] = []
    finder.found.connect(answers.append)
    for end in range(1, 12):
        finder.find("giai phong mat"[:end])
    qtbot.waitUntil(lambda: bool(answers))
    assert [found.query for found in answers] == ["giai phong "]


def test_each_thread_has_a_connection_of_its_own(shelf, executor):
    """A second call on the same thread gets the same library, another thread another one."""
    own = shelf.library()
    assert shelf.library() is own
    assert executor.submit(shelf.library).result() is not own
    shelf.close()


def test_a_missing_library_is_news(runner, qtbot, tmp_path):
    """The librarian says so by `failed`, and nothing is raised."""
    librarian = Librarian(Shelf(lambda: open_library(tmp_path / "missing.db", read_only=True)), runner)
    with qtbot.waitSignal(librarian.failed) as failed:
        librarian.list_documents()
    assert failed.args[0].code == "library_missing"


def test_a_document_comes_with_its_facts(shelf, runner, qtbot, guidance, facts):
    """What is opened equals what was added."""
    librarian = Librarian(shelf, runner)
    with qtbot.waitSignal(librarian.opened) as opened:
        librarian.open(guidance.id)
    assert (opened.args[0].document, opened.args[0].facts) == (guidance, facts)


def test_a_change_by_another_connection_is_noticed(shelf, runner, qtbot, library_file, guidance):
    """The first look only remembers; a look after a change tells."""
    librarian = Librarian(shelf, runner)
    versions: list[int] = []
    librarian.looked.connect(versions.append)
    librarian.look_again()
    qtbot.waitUntil(lambda: len(versions) == 1)
    with open_library(library_file) as library:
        library.remove(guidance.id)
    with qtbot.waitSignal(librarian.changed):
        librarian.look_again()


def test_nobody_looks_again_once_the_watch_is_over(shelf, runner, qtbot):
    """Its thread may have ended, and would refuse the job."""
    librarian = Librarian(shelf, runner)
    with qtbot.waitSignal(librarian.looked):
        librarian.watch()
    (timer,) = librarian.findChildren(QTimer)
    assert timer.isActive()
    librarian.stop_watching()
    assert not timer.isActive()
