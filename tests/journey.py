"""One evening and one morning of a briefer, in the real window: run by test_journey.py on two screens of its own.

Prints as JSON what was seen on the way. Waits for signals only.
"""

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.app import Outside, Program, build_program, make_application
from desktop.paths import Profile
from desktop.ui.exports.dialog import ExportDialog

PATIENCE_MS = 60_000


class TooLong(Exception):
    """A signal did not come."""


def wait(signal: SignalInstance, cause: Callable[[], object] = lambda: None) -> tuple[Any, ...]:
    """Do something and wait until the signal has come; what it carried."""
    loop, caught = QEventLoop(), []
    limit = QTimer(singleShot=True, interval=PATIENCE_MS)
    limit.timeout.connect(loop.quit)

    def take(*values):
        caught.append(values)
        loop.quit()

    signal.connect(take)
    limit.start()
    cause()
    if not caught:
        loop.exec()
    signal.disconnect(take)
    if not caught:
        raise TooLong(str(signal))
    return caught[0]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def key(key: Qt.Key, widget: QWidget | None = None, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget or focused(), key, modifier)


def button(dialog: QWidget, text: str) -> QAbstractButton:
    return next(one for one in dialog.findChildren(QAbstractButton) if one.text() == text)


class Journey:
    """Each step is one thing that a person does, and notes what was seen."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.seen: dict[str, object] = {}

    def open(self) -> None:
        (opened,) = wait(self.program.reading.opened, self.program.start)
        self.seen["open"] = [opened.document.id, len(opened.document.nodes), self.program.reading.path]
        (self.deck,) = (ready.deck for ready in wait(self.program.showing.ready))

    def filter_the_tree(self) -> None:
        key(Qt.Key.Key_L, self.window, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focused(), "quoc phong duoc")
        wait(self.program.reading.moved, lambda: key(Qt.Key.Key_Return))
        self.seen["filter"] = self.program.reading.path

    def read(self) -> None:
        reader = self.window.reader
        reader.setFocus()
        bar = reader.verticalScrollBar()
        before = bar.value()
        wait(bar.valueChanged, lambda: key(Qt.Key.Key_PageDown, reader))
        self.seen["read"] = bar.value() > before

    def search(self) -> None:
        key(Qt.Key.Key_K, self.window, Qt.KeyboardModifier.ControlModifier)
        line = self.window.top_bar.line
        (found,) = wait(self.program.searching.answered, lambda: QTest.keyClicks(line, "ngan sach"))
        while found.query != "ngan sach":
            (found,) = wait(self.program.searching.answered)
        key(Qt.Key.Key_Down, line)
        wait(self.program.reading.moved, lambda: key(Qt.Key.Key_Return))
        hit, text = found.result.hits[0], self.window.reader
        marked = {selection.cursor.selectedText().lower() for selection in text.extraSelections()}
        self.seen["search"] = [self.program.reading.path == hit.ref.path, sorted(marked)]

    def present(self) -> None:
        (presenter,) = wait(self.program.showing.started, lambda: key(Qt.Key.Key_F5, self.window))
        screens = [presenter.stage.screen().name(), presenter.lectern.screen().name()]
        sizes = [presenter.stage.size().toTuple(), presenter.lectern.size().toTuple()]
        for _ in range(5):
            wait(presenter.moved, lambda: key(Qt.Key.Key_PageDown, presenter.lectern))
        self.seen["present"] = [screens, sizes, presenter.show.place]
        key(Qt.Key.Key_Escape, presenter.lectern)
        (place,) = wait(presenter.ended, lambda: key(Qt.Key.Key_Return, presenter.lectern))
        slide = self.deck.slides[place]
        self.seen["after"] = self.program.reading.path in slide.nodes

    def export(self) -> None:
        key(Qt.Key.Key_E, self.window, Qt.KeyboardModifier.ControlModifier)
        (dialog,) = self.window.findChildren(ExportDialog)
        (path,) = wait(self.program.exporting.written, button(dialog, "Chọn nơi ghi…").click)
        self.seen["export"] = [path.name, len(self.deck.slides)]
        key(Qt.Key.Key_Escape, dialog)
        # No window manager does it on these screens.
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def quit(self) -> None:
        wait(self.window.closing, lambda: key(Qt.Key.Key_Q, self.window, Qt.KeyboardModifier.ControlModifier))
        self.program.close()
        self.seen["quit"] = not self.window.isVisible()


def watch_connections() -> set[str]:
    """From now on the names of the threads that open a database; a connection is of one thread only."""
    threads: set[str] = set()

    def note(event: str, _arguments: tuple[object, ...]) -> None:
        if event == "sqlite3.connect":
            threads.add(threading.current_thread().name)

    sys.addaudithook(note)
    return threads


def main(folder: Path) -> None:
    threads = watch_connections()
    outside = Outside(choose_target=lambda *_: folder / "deck.pptx")
    program = build_program(make_application(sys.argv[:1]), Profile(folder / "profile"), None, outside)
    journey = Journey(program)
    for step in (journey.open, journey.filter_the_tree, journey.read, journey.search,
                 journey.present, journey.export, journey.quit):  # fmt: skip
        step()
    journey.seen["connections"] = sorted(threads)
    sys.stdout.write(json.dumps(journey.seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
