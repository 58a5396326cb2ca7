"""`sotay check`: whether the files are whole."""

import sqlite3

from desktop.cli.place import Place
from desktop.cli.shapes import Json
from desktop.library.check import check_library


def check_json(place: Place) -> Json:
    """The value that `sotay check --json` prints. There is no study.db yet, so its part is null."""
    path = place.library_to_read()
    problems = check_library(path)
    library = {"path": str(path), "ok": not problems, "problems": list(problems)}
    return {"library": library, "study": None, "sqlite": sqlite3.sqlite_version}


def make_index_anew(place: Place) -> None:
    """The search index of the library that may be written to, from its documents."""
    with place.open_to_write() as library:
        library.mend_index(anew=True)
