"""From what was read into the library."""

import pytest

from desktop.guidance.draft import Draft
from desktop.intake import store
from desktop.library.filing import Filing
from desktop.library.store import create_library


class CalledOff(Exception):
    """The person thought better of it."""


def call_off(_done: int, _total: int) -> None:
    raise CalledOff


def test_what_is_called_off_is_not_stored(tmp_path, guidance):
    """The last chance is after the facts were found, which takes longest."""
    with create_library(tmp_path / "own.db") as library:
        with pytest.raises(CalledOff):
            store(library, Draft(guidance), Filing.ASK, call_off)
        assert library.documents() == ()
