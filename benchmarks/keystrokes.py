"""How smooth the window stays while somebody types queries at twelve keys a second over a large library.

`python benchmarks/keystrokes.py [LIBRARY...]`. The real window on the offscreen platform, real key events, the
search on its own thread. Without a library one is made once from sentences of the shipped guidance, dealt anew
with a fixed seed, and kept in build/bench/keystrokes. A timer of 4 ms is the pulse of the window's event loop: what
it is late is what a person would feel. On a machine that is busy with other things the first row says how much of
that is theirs. Written to docs/benchmarks/keystrokes.md.
"""

import os
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from desktop.app import Program, build_program, make_application
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth
from desktop.library.store import create_library, open_library
from desktop.paths import Profile
from desktop.reading.files import read_file
from desktop.ui.search.finder import Found

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "keystrokes.md"
MADE = ROOT / "build" / "bench" / "keystrokes" / "library.db"

DOCUMENTS, SEED = 200, 7
PULSE_MS, KEY_MS, PAUSE_MS, IDLE_MS = 4, 83, 700, 10_000
QUERIES = (
    "kinh te", "ngan sach nha nuoc", "giai phong mat bang", "42-KL/TW", "phat trien du lich", "an ninh quoc phong",
    "8,5%", "cai cach hanh chinh", "nghi quyet", "dang bo", '"van hoa"', "xay dung nong thon moi", "nghij quyeets",
)  # fmt: skip


@dataclass
class Seen:
    """Milliseconds: how late each pulse was, what the window's thread worked between two pulses, and from a key
    to the answer that was shown for it.
    """

    idle: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    instant: list[float] = field(default_factory=list)
    settled: list[float] = field(default_factory=list)
    keys: int = 0


class Pulse(QObject):
    """Notes in `late` how late each of its beats was, and in `work` how long this thread was at work since the last."""

    def __init__(self, late: list[float], work: list[float]) -> None:
        super().__init__()
        self._late, self._work = late, work
        self._last, self._worked = perf_counter(), thread_time()
        self._beat = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start()

    def _on_beat(self) -> None:
        now, worked = perf_counter(), thread_time()
        self._late.append(max((now - self._last) * 1000 - PULSE_MS, 0))
        self._work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked


class Typist(QObject):
    """Types one query after the other, waits for its full answer, empties the line and goes on."""

    def __init__(self, program: Program, seen: Seen, done: Callable[[], None]) -> None:
        super().__init__()
        self._line = program.window.top_bar.line
        self._seen, self._done = seen, done
        self._keys = _keys()
        self._pressed: dict[str, float] = {}
        program.searching.answered.connect(self._on_answered)
        QTimer.singleShot(KEY_MS, self._on_key)

    def _on_key(self) -> None:
        key = next(self._keys, None)
        match key:
            case None:
                self._done()
                return
            case "":
                self._line.selectAll()
                QTest.keyClick(self._line, Qt.Key.Key_Delete)
            case _:
                self._seen.keys += 1
                # Before the key: the answer may be shown while it is still being pressed.
                self._pressed[self._line.text() + key] = perf_counter()
                QTest.keyClicks(self._line, key)
        QTimer.singleShot(PAUSE_MS if key == " " and self._line.text().endswith(" ") else KEY_MS, self._on_key)

    def _on_answered(self, found: Found) -> None:
        """With the painting that it brings."""
        pressed = self._pressed.get(found.query)
        if pressed is not None:
            times = self._seen.instant if found.depth is Depth.INSTANT else self._seen.settled
            # A timer of 0 has its turn when what is to be painted has been.
            QTimer.singleShot(0, lambda: times.append((perf_counter() - pressed) * 1000))


def _keys() -> Iterator[str]:
    """Every key of every query; a space at the end is a pause, "" empties the line."""
    for query in QUERIES:
        yield from query
        yield " "
        yield ""


def dealt(document: Document, number: int, dice: random.Random) -> Document:
    """The same outline with sentences of the whole text in another order."""
    sentences = [part for node in document.nodes for part in node.text.split(". ") if part]
    dice.shuffle(sentences)
    nodes = []
    for node in document.nodes:
        count = max(node.text.count(". ") + 1, 1)
        text = ". ".join(sentences[:count] or [node.text])
        sentences = sentences[count:]
        nodes.append(replace(node, text=text, marks=()))
    year = 2015 + number % 10
    return replace(document, id=f"van-ban-{number}", title=f"{document.title} ({number})", nodes=tuple(nodes),
                   footnotes=(), tables=(), issued_on=f"{year}-05-02")  # fmt: skip


def made_library() -> Path:
    if not MADE.exists():
        MADE.parent.mkdir(parents=True, exist_ok=True)
        guidance = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
        dice = random.Random(SEED)
        with create_library(MADE) as library:
            for number in range(DOCUMENTS):
                library.add(dealt(guidance, number, dice), Facts())
    return MADE


def measure(library: Path) -> Seen:
    """One session of typing in a fresh profile, after a while in which nobody types."""
    seen = Seen()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        program = build_program(make_application(["sotay"]), Profile(Path(folder)), library)
        program.window.resize(1480, 880)
        waiting = QEventLoop()
        program.reading.opened.connect(waiting.quit)
        program.start()
        waiting.exec()
        program.actions["search"].trigger()
        session = QEventLoop()
        pulse = Pulse(seen.idle, [])
        QTimer.singleShot(IDLE_MS, session.quit)
        session.exec()
        pulse.deleteLater()
        pulse, typist = Pulse(seen.late, seen.work), Typist(program, seen, session.quit)
        session.exec()
        typist.deleteLater()
        pulse.deleteLater()
        program.window.close()
        program.close()
    return seen


def passages(library: Path) -> tuple[int, int]:
    """How many documents and passages there are."""
    with open_library(library, read_only=True) as opened:
        documents = len(opened.documents())
    connection = sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)
    (count,) = connection.execute("SELECT count(*) FROM nodes").fetchone()
    connection.close()
    return documents, count


def row(name: str, values: list[float]) -> str:
    if not values:
        return f"| {name} | 0 | - | - | - |"
    ordered = sorted(values)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    return f"| {name} | {len(values)} | {statistics.median(values):.1f} | {p95:.1f} | {ordered[-1]:.1f} |"


def report(library: Path, seen: Seen) -> str:
    documents, count = passages(library)
    size = f"{count:,} nodes of {documents:,} documents, {library.stat().st_size / 1e6:.0f} MB"
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return "\n".join(
        [
            f"{seen.keys} keys at {1000 / KEY_MS:.0f} a second in the real window, offscreen. {size}. {machine}.",
            "",
            "| ms | how many | median | p95 | longest |",
            "|---|---|---|---|---|",
            row("the event loop is late by, nobody typing", seen.idle),
            row("the event loop is late by, while typing", seen.late),
            row("work of the window's thread between two pulses, while typing", seen.work),
            row("from a key to its instant page, painted", seen.instant),
            row("from the last key to the settled page, painted (120 of it waiting)", seen.settled),
            "",
        ]
    )


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    libraries = [Path(name) for name in sys.argv[1:]] or [made_library()]
    text = "\n".join(["# Typing", "", *(report(library, measure(library)) for library in libraries)])
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
