"""The program's fonts and style, and rooms to build a window in."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.slides.fonts import load_fonts
from desktop.ui.look import Look
from desktop.ui.theme import Scale, load_theme


class Drain:
    """An executor that works when the test says so."""

    def __init__(self) -> None:
        self.waiting = []

    def submit(self, work):
        self.waiting.append(work)

    def drain(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


@pytest.fixture(scope="session")
def looks(qapp: QApplication) -> Look:
    """The program's fonts and Fusion style, in light."""
    load_fonts()
    look = Look(qapp)
    look.apply(load_theme("light"), Scale())
    return look


@pytest.fixture
def executor() -> Drain:
    return Drain()
