"""A short deck of the guidance to export."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Deck, DeckSettings
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import load_fonts
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme, load_theme


@pytest.fixture(scope="session")
def deck(qapp: QApplication, guidance: Document, facts: Facts) -> Deck:
    """The whole guidance, short."""
    load_fonts()
    return compose_deck(guidance, facts, DeckSettings())


@pytest.fixture(scope="session")
def layout(deck: Deck) -> Layout:
    """Its boxes."""
    return lay_out(deck)


@pytest.fixture(scope="session")
def theme() -> Theme:
    """The light theme."""
    return load_theme("light")


@pytest.fixture(scope="session")
def small(qapp: QApplication, guidance: Document, facts: Facts) -> Deck:
    """A deck of few slides."""
    load_fonts()
    return compose_deck(guidance, facts, DeckSettings(sections=("II.2.8.5",)))


@pytest.fixture(scope="session")
def page_texts() -> Callable[[Path], list[str]]:
    """The text of each page of a PDF without its spaces, read by the reader of Chromium."""
    import pypdfium2

    def read(path: Path) -> list[str]:
        with pypdfium2.PdfDocument(path) as document:
            return ["".join(page.get_textpage().get_text_range().split()) for page in document]

    return read
