"""The program's look, a library with the guidance in it, and the whole window with its background work in hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app import Outside, Program, build_program
from desktop.library.shipped import copy_library
from desktop.library.store import create_library
from desktop.paths import Profile
from desktop.slides.fonts import load_fonts
from desktop.ui.exports.printers import ChosenPrinter
from desktop.ui.kit.look import Look
from desktop.ui.kit.theme import Scale, load_theme
from desktop.ui.search.finder import Found


class Drain:
    """An executor that works when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work):
        self.waiting.append(work)

    def drain(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def type_text(widget, text: str) -> None:
    """Key by key; accented letters come from an input method, as they do at a desk."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(widget, character)
        else:
            event = QInputMethodEvent()
            event.setCommitString(character)
            QApplication.sendEvent(widget, event)


@dataclass
class Driver:
    """A person at the window, and what stands outside of it."""

    program: Program
    drains: dict[str, Drain]
    files: list[Path]
    targets: list[Path]
    pictures: list[str] = field(default_factory=list)
    printers: list[ChosenPrinter] = field(default_factory=list)
    answers: list[Found] = field(default_factory=list)

    @property
    def window(self):
        return self.program.window

    @property
    def welcome_texts(self) -> list[str]:
        return [label.text() for label in self.window.middle.welcome.findChildren(QLabel) if label.isVisible()]

    def settle(self, *more: str) -> None:
        """Do what waits for the library and for what the person made, and what comes of it; `more` are other jobs."""
        self._drain("library", "search", "study", *more)

    def work(self) -> None:
        """Do the long jobs too: decks, exports, imports."""
        self._drain(*self.drains)

    def _drain(self, *names: str) -> None:
        while any(self.drains[name].waiting for name in names):
            for name in names:
                self.drains[name].drain()

    def act(self, name: str) -> None:
        self.program.actions[name].trigger()
        self.settle()

    def type_query(self, query: str) -> None:
        self.window.top_bar.line.begin()
        type_text(self.window.top_bar.line, query)
        self.settle()
        self.program.finder.settle()
        self.settle()

    def press(self, key: Qt.Key, widget=None) -> None:
        focused = widget or QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        self.settle()


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


@pytest.fixture(scope="session")
def shelf_copy(tmp_path_factory, guidance, facts) -> Path:
    """A library that holds the guidance; copied, never changed."""
    path: Path = tmp_path_factory.mktemp("library") / "content.db"
    with create_library(path) as library:
        library.add(guidance, facts)
    return path


@pytest.fixture
def library_file(shelf_copy, tmp_path) -> Path:
    """A library of this test's own."""
    path: Path = tmp_path / "own.db"
    copy_library(shelf_copy, path)
    return path


@pytest.fixture
def make_driver(qapp, qtbot, looks, library_file, tmp_path) -> Iterator[Callable[..., Driver]]:
    """Build the program on the test's library and profile; not started yet."""
    usual = qapp.styleSheet()
    built: list[Driver] = []

    def make(library: Path = library_file) -> Driver:
        drains: dict[str, Drain] = {}
        files: list[Path] = []
        targets: list[Path] = []
        pictures: list[str] = []
        printers: list[ChosenPrinter] = []
        outside = Outside(
            make_executor=lambda name: drains.setdefault(name, Drain()),
            choose_files=lambda *_: list(files),
            choose_target=lambda *_: targets[-1] if targets else None,
            choose_marks_target=lambda *_: targets[-1] if targets else None,
            choose_tasks_target=lambda *_: targets[-1] if targets else None,
            choose_cards_target=lambda *_: targets[-1] if targets else None,
            choose_seed=lambda: 7,
            choose_quiz_target=lambda *_: targets[-1] if targets else None,
            choose_compare_target=lambda *_: targets[-1] if targets else None,
            choose_folder=lambda *_: targets[-1] if targets else None,
            choose_pack_target=lambda *_: targets[-1] if targets else None,
            choose_marks_file=lambda _: files[-1] if files else None,
            choose_data_target=lambda *_, **__: targets[-1] if targets else None,
            choose_pdf=lambda *_: targets[-1] if targets else None,
            choose_printer=lambda *_: printers[-1] if printers else None,
            choose_picture=lambda _: pictures[-1] if pictures else "",
        )
        program = build_program(qapp, Profile(tmp_path / "profile"), library, outside)
        driver = Driver(program, drains, files, targets, pictures, printers)
        program.searching.answered.connect(driver.answers.append)
        built.append(driver)
        return driver

    yield make
    for driver in built:
        driver.program.window.close()
        driver.program.close()
        driver.settle()
        driver.program.window.deleteLater()
    # Outside of an event loop nothing is deleted later, and every window that is left is styled again and again.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if qapp.styleSheet() != usual:
        # The theme or the text size that a test has left is not that of the next one.
        Look(qapp).apply(load_theme("light"), Scale())


@pytest.fixture
def driver(make_driver, qtbot) -> Driver:
    """The window after its first start, with the guidance open."""
    made: Driver = make_driver()
    made.program.start()
    made.settle()
    qtbot.waitExposed(made.window)
    return made
