"""Decks of the guidance, each composed once."""

from collections.abc import Callable
from functools import lru_cache

import pytest
from PySide6.QtWidgets import QApplication

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Aspect, Deck, DeckSettings, Detail
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import load_fonts
from desktop.slides.layout import Layout

Composing = Callable[[Detail, Aspect], tuple[Deck, Layout]]


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """Both faces, known to Qt."""
    load_fonts()


@pytest.fixture(scope="session")
def composed(fonts: None, guidance: Document, facts: Facts) -> Composing:
    """Composes and lays out the whole guidance."""

    @lru_cache
    def compose(detail: Detail, aspect: Aspect = Aspect.WIDE) -> tuple[Deck, Layout]:
        deck = compose_deck(guidance, facts, DeckSettings(detail=detail, aspect=aspect))
        return deck, lay_out(deck)

    return compose


@pytest.fixture(params=[Detail.SHORT, Detail.FULL])
def deck_and_layout(request: pytest.FixtureRequest, composed: Composing) -> tuple[Deck, Layout]:
    """The short and the full deck, 16:9."""
    return composed(request.param, Aspect.WIDE)
