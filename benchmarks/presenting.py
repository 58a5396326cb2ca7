"""From a key press to the painted frame of a show, against painting an empty window of the same size in the same run.

`make bench`, or `python benchmarks/presenting.py [presses]`. Real xcb windows on an Xvfb of its own, stage and lectern
both open; written to docs/benchmarks/presenting.md. Where there is no Xvfb nothing is measured.
"""

import gc
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "presenting.md"
SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
LECTERN = (1366, 768)
CHANGES, WARM_UP = 10_000, 1_000


def main() -> None:
    if "--inside" in sys.argv:
        inside(int(sys.argv[-1]))
        return
    presses = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    if not shutil.which("Xvfb"):
        print("Xvfb is not there: nothing measured")
        return
    with display() as name:
        environment = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, str(Path(__file__)), "--inside", str(presses)]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    REPORT.write_text(done.stdout, encoding="utf-8")
    print(done.stdout)


@contextmanager
def display() -> Iterator[str]:
    """An X server of its own, large enough for a 4K stage and a lectern beside it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "5300x2200x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            yield f":{os.read(reading, 16).decode().strip()}"
        finally:
            server.terminate()


def inside(presses: int) -> None:
    """Measure and print the report; runs with a display."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(sys.argv[:1])
    rows = [row for name, size in SIZES.items() for row in rows_of(application, name, size, presses)]
    print(report(rows, presses, endurance(application)))


def rows_of(application, name: str, size: tuple[int, int], presses: int) -> list[tuple[str, list[float]]]:
    """The rows of one size of stage: name and milliseconds of each press."""
    empty = empty_window(application, size, presses)
    presenter = a_show(size)
    keys = Keys(application, presenter)
    try:
        rows = [
            (f"{name}: an empty window", empty),
            (f"{name}: next slide, made ready before", keys.times(presses, keys.settle)),
            (f"{name}: next slide, not made ready", keys.times(presses, keys.forget)),
            (f"{name}: a jump to any slide", keys.times(presses, keys.forget, jumps=True)),
        ]
        with index_being_built():
            rows.append((f"{name}: next slide, while an index is built", keys.times(presses, keys.settle)))
    finally:
        presenter.end()
        application.processEvents()
    return rows


def empty_window(application, size: tuple[int, int], presses: int) -> list[float]:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    class Empty(QWidget):
        painted = 0

        def paintEvent(self, _event):  # noqa: N802 - the name is Qt's
            QPainter(self).fillRect(self.rect(), 0xFF000000)
            self.painted += 1

    window = Empty()
    window.resize(*size)
    window.show()
    pump(application, 0.3)
    times = []
    for _ in range(presses):
        before, start = window.painted, time.perf_counter()
        window.update()
        while window.painted == before:
            application.processEvents()
        times.append(1000 * (time.perf_counter() - start))
    window.close()
    return times


def a_show(size: tuple[int, int]):
    """A running show of the guidance, in full: stage of `size`, lectern beside it."""
    from desktop.guidance.extract import extract_facts
    from desktop.guidance.wordlists import load_wordlists
    from desktop.present.clock import SystemClock
    from desktop.present.presenter import Presenter
    from desktop.present.screens import Geometry, ScreenInfo
    from desktop.reading.files import read_file
    from desktop.slides.compose import compose_deck
    from desktop.slides.deck import DeckSettings, Detail
    from desktop.slides.fit.fit import lay_out
    from desktop.slides.fonts import load_fonts
    from desktop.slides.theme import load_theme

    class Side:
        """Two places on one X screen."""

        def screens(self):
            own = ScreenInfo("eDP-1", Geometry(size[0], 0, *LECTERN), primary=True, built_in=True)
            return (own, ScreenInfo("HDMI-1", Geometry(0, 0, *size)))

        def watch(self, changed):
            pass

        def open_on(self, screen, window) -> None:
            window.setGeometry(*screen.geometry)
            window.show()

        def open_inside(self, screen, window):
            self.open_on(screen, window)

    load_fonts()
    document = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
    deck = compose_deck(document, extract_facts(document, load_wordlists()), DeckSettings(detail=Detail.FULL))
    presenter = Presenter(deck, lay_out(deck), load_theme("light"), screens=Side(), clock=SystemClock())
    presenter.start()
    return presenter


class Keys:
    """Presses keys on the lectern and takes the time until the stage is painted and on the screen."""

    def __init__(self, application, presenter) -> None:
        self._application, self._presenter = application, presenter
        self._painted = 0.0
        show_moment = presenter.stage.show_moment

        def timed(*arguments) -> None:
            # The stage paints and flushes a new slide before it returns; the lectern follows.
            show_moment(*arguments)
            self._painted = time.perf_counter()

        presenter.stage.show_moment = timed
        pump(application, 0.5)

    def times(self, presses: int, before: Callable[[], None], *, jumps: bool = False) -> list[float]:
        """Milliseconds from each press to the painted stage; `before` is done before each."""
        rng = random.Random(4)
        last = self._presenter.show.last
        return [self._press(before, rng.randrange(last) if jumps else None) for _ in range(presses)]

    def settle(self) -> None:
        """All that is to be made ready is ready."""
        for view in (self._presenter.stage.view, self._presenter.lectern.desk.current):
            while view._frames._queue:  # noqa: SLF001 - only a benchmark waits for it
                self._application.processEvents()
        pump(self._application, 0.002)

    def forget(self) -> None:
        """Nothing is ready."""
        self.settle()
        self._presenter.stage.view._frames._pictures.clear()  # noqa: SLF001 - only a benchmark takes them away

    def _press(self, before: Callable[[], None], place: int | None) -> float:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop.present.action import Action

        if self._presenter.show.place == self._presenter.show.last:
            self._presenter.do(Action.FIRST)
        before()
        start = time.perf_counter()
        if place is None:
            QTest.keyClick(self._presenter.lectern, Qt.Key.Key_Right)
        else:
            self._presenter.go_to(place)
        taken = 1000 * (self._painted - start)
        self._application.processEvents()
        return taken


def pump(application, seconds: float) -> None:
    """Let Qt do what waits, for some time."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        application.processEvents()


@contextmanager
def index_being_built() -> Iterator[None]:
    """A thread that stores the guidance in a library again and again."""
    from dataclasses import replace

    from desktop.guidance.facts import Facts
    from desktop.library.store import create_library
    from desktop.reading.files import read_file

    document = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
    is_over = threading.Event()

    def build(folder: Path) -> None:
        with create_library(folder / "content.db") as library:
            number = 0
            while not is_over.is_set():
                number += 1
                library.add(replace(document, id=f"tai-lieu-{number}"), Facts())

    with TemporaryDirectory() as folder:
        builder = threading.Thread(target=build, args=(Path(folder),))
        builder.start()
        try:
            yield
        finally:
            is_over.set()
            builder.join()


def endurance(application) -> dict[str, tuple[int, int]]:
    """Memory (KiB), objects and open files after the warm-up and after all changes of slide."""
    from desktop.present.action import Action

    presenter = a_show((960, 540))

    def state() -> tuple[int, int, int]:
        gc.collect()
        memory = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4
        objects = sum(len(window.findChildren(object)) for window in application.topLevelWidgets())
        return memory, objects, len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names are enough

    states = []
    for change in range(1, CHANGES + 1):
        presenter.do(Action.FIRST if presenter.show.place == presenter.show.last else Action.NEXT)
        application.processEvents()
        if change in {WARM_UP, CHANGES}:
            states.append(state())
    presenter.end()
    return dict(zip(("memory, KiB", "QObjects", "open files"), zip(*states, strict=True), strict=True))


def report(rows: list[tuple[str, list[float]]], presses: int, lasting: dict[str, tuple[int, int]]) -> str:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = ["# Presenting", "", f"{presses} presses each, stage and lectern open, xcb on Xvfb. {machine}.", ""]
    lines += ["| from a key press to the painted stage | median | p95 | max, ms |", "|---|---|---|---|"]
    for name, times in rows:
        p95 = statistics.quantiles(times, n=20)[-1]
        lines.append(f"| {name} | {statistics.median(times):.1f} | {p95:.1f} | {max(times):.1f} |")
    lines += ["", f"| after changes of slide | {WARM_UP:,} | {CHANGES:,} |", "|---|---|---|"]
    lines += [f"| {name} | {before:,} | {after:,} |" for name, (before, after) in lasting.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
