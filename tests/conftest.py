"""What every test may use: an offscreen Qt, the checkout, the shipped guidance and its facts."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.guidance.document import Document
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Facts
from desktop.guidance.wordlists import load_wordlists
from desktop.reading.files import read_file

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def guidance() -> Document:
    """The shipped guidance: a real document of 123 nodes and 9 footnotes."""
    return read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document


@pytest.fixture(scope="session")
def facts(guidance: Document) -> Facts:
    """Everything that the shipped guidance says that can be looked up."""
    return extract_facts(guidance, load_wordlists())
