"""content.db, built from the Markdown of `resources/guidance`."""

from pathlib import Path

from desktop.guidance.extract import extract_facts
from desktop.guidance.wordlists import load_wordlists
from desktop.library.store import create_library
from desktop.paths import resources
from desktop.reading.files import read_file


def build_content(target: Path) -> int:
    """Write a new library at `target` in place of what is there; the number of documents in it."""
    building = target.with_name(target.name + ".new")
    building.unlink(missing_ok=True)
    sources = sorted(resources("guidance").glob("*.md"))
    with create_library(building) as library:
        for source in sources:
            document = read_file(source).document
            library.add(document, extract_facts(document, load_wordlists()))
    building.replace(target)
    return len(sources)
