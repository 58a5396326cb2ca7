"""What was looked for is in the person's own file, within bounds, and can be forgotten."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from desktop.study.opening import open_study
from desktop.study.schema import VERSION
from desktop.study.searches import LONGEST
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.search.memory import MOST_RECENT, SearchMemory


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def start(tmp_path, executor, settings, qapp):
    """What the next start of the program remembers."""
    notebooks: list[Notebook] = []

    def started() -> SearchMemory:
        for before in notebooks:
            before.close_desk()
        notebook = Notebook(partial(open_study, tmp_path / "study.db", tmp_path / "backups"), Runner(executor))
        notebooks.append(notebook)
        memory = SearchMemory(notebook, settings, notebook)
        memory.read()
        executor.drain()
        return memory

    yield started
    for notebook in notebooks:
        executor.drain()
        notebook.close_desk()


def test_queries_outlive_the_program(start, executor):
    """The newest first, each once; what has commas, quotes and accents comes back as it was."""
    memory = start()
    for query in ("kinh tế", '"đất, đai" -x', "kinh tế ", "  "):
        memory.remember(query)
        executor.drain()
    memory.save("ngân sách; 8,5%")
    executor.drain()
    assert memory.recent() == ("kinh tế", '"đất, đai" -x')
    found = start()
    assert set(found.recent()) >= {"kinh tế", '"đất, đai" -x'}
    assert found.saved() == ("ngân sách; 8,5%",)


def test_the_memory_is_bounded(start, executor):
    """The oldest give way; what was saved stays."""
    memory = start()
    memory.save("giữ")
    for number in range(LONGEST + 5):
        memory.remember(f"a {number}")
    executor.drain()
    assert (len(memory.recent()), memory.recent()[0]) == (MOST_RECENT, f"a {LONGEST + 4}")
    found = start()
    assert (len(found.recent()), found.recent()[0], found.saved()) == (MOST_RECENT, f"a {LONGEST + 4}", ("giữ",))


def test_what_is_forgotten_is_gone(start, executor):
    """One query, or all that were not saved."""
    memory = start()
    for query in ("a", "b", "c"):
        memory.remember(query)
    memory.save("b")
    memory.forget("a")
    assert memory.recent() == ("c", "b")
    memory.forget_recent()
    executor.drain()
    found = start()
    assert (set(found.recent()) <= {"b"}, found.saved()) == (True, ("b",))
    found.forget("b")
    executor.drain()
    assert start().saved() == ()


def test_queries_of_the_settings_file_move_once(start, settings, tmp_path):
    """What an older program kept there is in the person's file, and in a backup, before it is gone from there."""
    settings.recent_searches, settings.saved_searches = '["mới", "cũ"]', '["giữ"]'
    found = start()
    assert (found.recent()[-2:], found.saved()) == (("mới", "cũ"), ("giữ",))
    assert (settings.recent_searches, settings.saved_searches) == ("", "")
    (tmp_path / "study.db").write_bytes(b"\x00garbage" * 4000)
    assert start().saved() == ("giữ",)


def test_a_file_that_can_not_be_opened(start, settings, tmp_path, executor):
    """Meanwhile queries wait in the settings file, and go to the person's when that can be had again."""
    start()
    of_version(tmp_path / "study.db", VERSION + 1)
    memory = start()
    memory.save("giữ")
    memory.remember("nhớ")
    executor.drain()
    of_version(tmp_path / "study.db", VERSION)
    found = start()
    assert (found.recent()[-1], found.saved()) == ("nhớ", ("giữ",))


def of_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


@pytest.mark.parametrize("text", ["", "[", "{}", "7", '["a", 3, null, "a", " "]'])
def test_a_spoilt_list_is_no_trouble(start, settings, text):
    """The settings file may hold anything."""
    settings.recent_searches = text
    assert set(start().recent()) <= {"a"}
