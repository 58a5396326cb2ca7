"""Documentation says what is there: links, commands, rooms, versions, locks."""

import re
import tomllib
from pathlib import Path

import pytest

from desktop.cli.commands import sotay
from desktop.reading.files import READABLE

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.joinpath("docs").rglob("*.md")])
ROOMS = ("desktop", "tests", "benchmarks")


def read(name: str) -> str:
    return ROOT.joinpath(name).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link and picture of a page is a file or folder of the checkout."""
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    targets = [link for link in links if "://" not in link]
    assert [link for link in targets if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_named_module_exists(page: Path) -> None:
    """A `path.py` that a page names is the end of the path of a file of the checkout."""
    named = set(re.findall(r"[\w/-]+\.py\b", page.read_text(encoding="utf-8")))
    there = [module.as_posix() for room in ROOMS for module in ROOT.joinpath(room).rglob("*.py")]
    assert there
    assert [name for name in sorted(named) if not any(module.endswith(f"/{name}") for module in there)] == []


def test_every_command_is_documented() -> None:
    """docs/command-line.md has each command that a person can give."""
    page = read("docs/command-line.md")
    commands = [name for name, command in sotay.commands.items() if not command.hidden]
    assert [name for name in commands if f"`sotay {name}" not in page] == []


def test_every_room_is_drawn() -> None:
    """docs/architecture.md names every folder of the house."""
    page = read("docs/architecture.md")
    rooms = [folder.name for folder in ROOT.joinpath("desktop").iterdir() if folder.joinpath("__init__.py").exists()]
    assert rooms
    assert [room for room in rooms if f"{room}/" not in page] == []


def test_make_targets_of_the_readme_exist() -> None:
    """What the README tells to run can be run."""
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    told = set(re.findall(r"`make ([a-z]+)`|^make ([a-z]+)$", read("README.md"), re.MULTILINE))
    names = {name for pair in told for name in pair if name}
    assert {"run", "test"} <= names <= targets


def test_the_readme_names_every_kind_of_file() -> None:
    """What can be opened is what the README says."""
    page = read("README.md")
    assert [ending for ending in READABLE if ending != ".htm" and ending not in page] == []


def test_decisions_are_numbered_without_gaps() -> None:
    """docs/adr/0001 … in a row, each with its number in the heading."""
    pages = sorted(ROOT.joinpath("docs", "adr").glob("*.md"))
    for number, page in enumerate(pages, start=1):
        assert page.name.startswith(f"{number:04}-")
        assert page.read_text(encoding="utf-8").startswith(f"# {number}. ")


def test_the_changelog_has_the_version() -> None:
    """The version of pyproject.toml stands in CHANGELOG.md."""
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    assert f"## {version}" in read("CHANGELOG.md")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_locks_are_whole_and_name_no_host(lock: str) -> None:
    """Every pinned library has hashes; no address and no path of a machine is in the file."""
    text = read(lock)
    pinned = re.findall(
        r"^([a-z0-9-]+)==\S+(?: ; .*?)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )
    assert len(pinned) == len(re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)) > 10
    assert not re.search(r"https?://|file:|--index|--find-links", text)


def test_direct_dependencies_are_in_the_lock() -> None:
    """What pyproject.toml asks for is what the lock pins."""
    asked = tomllib.loads(read("pyproject.toml"))["project"]["dependencies"]
    names = [re.split(r"[<>=~ ]", line)[0].lower() for line in asked]
    assert [name for name in names if f"\n{name}==" not in "\n" + read("requirements.lock")] == []
