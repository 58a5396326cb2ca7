"""A search index that is not sound is made anew while the window is used."""

import sqlite3
from contextlib import closing

import pytest

from desktop.library.check import check_library
from desktop.library.store import open_library


def harm(path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def is_sound(path) -> bool:
    with open_library(path, read_only=True) as library:
        return library.index_is_sound()


def test_damage_that_a_search_meets(driver, library_file):
    """The search is answered all the same, and the index is whole again."""
    harm(library_file, "DELETE FROM search_tokens_data WHERE id > 10")
    driver.type_query("ngan sach")
    assert driver.answers[-1].result.hits
    driver.settle("work")
    assert check_library(library_file) == ()
    driver.type_query("kinh te")
    assert driver.answers[-1].result.hits


@pytest.mark.parametrize("sql", ["UPDATE search_state SET stamp = 'x'", "DROP TABLE search_tokens"])
def test_an_index_of_another_version(make_driver, library_file, sql):
    """It is made anew at the start."""
    harm(library_file, f"{sql}; DELETE FROM search_state")
    driver = make_driver()
    driver.program.start()
    driver.settle("work")
    assert check_library(library_file) == ()
    assert is_sound(library_file)


def test_called_off_it_stays_for_the_next_start(make_driver, library_file):
    """The button that stops it leaves the index as far as it is; it is not begun again at every search."""
    harm(library_file, "DELETE FROM search_state")
    driver = make_driver()
    driver.program.start()
    driver.settle()
    driver.window.strip.work.called_off.emit()
    driver.settle("work")
    driver.type_query("ngan sach")
    driver.settle("work")
    assert not is_sound(library_file)
