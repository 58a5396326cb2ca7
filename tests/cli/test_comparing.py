"""`sotay compare`: editions, documents and files, in the shape of docs/command-line.md."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from desktop.cli.commands import sotay
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library.shipped import copy_library
from desktop.library.store import open_library
from desktop.paths import Profile, shipped_library

OLD = "tăng 18,06% so với năm 2022"
NEW = "tăng 19% so với năm 2022"


@pytest.fixture
def run(tmp_path: Path, guidance: Document) -> Any:
    """Runs the command on a library that holds the guidance and the edition before it."""
    library = Profile(tmp_path).library
    copy_library(shipped_library(), library)
    nodes = tuple(replace(node, text=node.text.replace(OLD, NEW)) for node in guidance.nodes)
    with open_library(library) as own:
        own.add(replace(guidance, nodes=nodes), Facts())
    return lambda *words: CliRunner().invoke(sotay, ["--profile", str(tmp_path), "compare", *map(str, words)])


def test_two_editions(run: Any) -> None:
    """What differs is told with offsets that are verbatim in both, and with the figure for the figure."""
    result = run("huong-dan-2024@1", "huong-dan-2024", "--json")
    assert result.exit_code == 0, result.stderr
    value = json.loads(result.stdout_bytes)
    assert (value["old"]["revision"], value["new"]["revision"]) == (1, 2)
    assert value["counts"] == {"changed": 1, "added": 0, "removed": 0, "moved": 0, "renumbered": 0}
    (change,) = value["changes"]
    assert change["kinds"] == ["changed"]
    words = [[side["text"][start:end] for start, end in side["spans"]] for side in (change["old"], change["new"])]
    assert words == [["18,06%"], ["19%"]]
    (told,) = change["told"]
    assert (told["kind"], told["old"]["text"], told["new"]["text"]) == ("figure", "18,06%", "19%")


def test_for_people(run: Any) -> None:
    """The counts, the section, the words around what differs, and the figure for the figure."""
    lines = run("huong-dan-2024@1", "huong-dan-2024").stdout.splitlines()
    assert lines[0] == "1 sửa"
    assert "tăng [-18,06%-]{+19%+} so với" in lines[2]
    assert lines[3].strip() == "18,06% → 19%"
    assert run("huong-dan-2024", "huong-dan-2024@2").stdout.splitlines() == ["Hai bản giống hệt nhau."]


def test_a_file_that_is_not_stored(run: Any, root: Path, tmp_path: Path) -> None:
    """A file is read and compared, and no library knows of it."""
    result = run("huong-dan-2024@1", root / "resources" / "guidance" / "huong-dan-2024.md", "--json")
    value = json.loads(result.stdout_bytes)
    assert value["new"]["revision"] is None
    assert value["changes"] == []
    with open_library(Profile(tmp_path).library, read_only=True) as library:
        assert len(library.documents()) == 1


@pytest.mark.parametrize("named", ["khong-co", "huong-dan-2024@7"])
def test_what_is_not_there(run: Any, named: str) -> None:
    """One sentence says so."""
    result = run(named, "huong-dan-2024")
    assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
