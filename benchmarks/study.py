"""What annotations cost: a document opened, and one more added, with 5,000 of them and without; a revision with 1,000.

`python benchmarks/study.py [runs]`. A document of 500 nodes, made from the passages of the guidance; whole
windows on the offscreen platform, with and without annotations in turn; written to docs/benchmarks/study.md.
"""

import os
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Outside, Program, build_program, make_application
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Edition, edition_of, quote_of
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library.store import create_library
from desktop.paths import Profile
from desktop.reading.files import read_file
from desktop.study.opening import open_study
from desktop.study.reanchor import reanchor

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "study.md"
NODES, MANY, CARRIED = 500, 5000, 1000


class Now:
    """Does everything at once, so that the clock sees all of it."""

    def submit(self, work: Callable[[], None]) -> None:
        work()


class Never:
    """Decks are another matter."""

    def submit(self, work: Callable[[], None]) -> None:
        pass


def executor(name: str) -> Now | Never:
    return Never() if name == "decks" else Now()


def large_document() -> Document:
    """NODES nodes: those of the guidance again and again, each in its own words."""
    nodes = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document.nodes
    made = []
    for number in range(NODES):
        node = nodes[number % len(nodes)]
        made.append(replace(node, path=f"n{number}", parent=None, text=f"Lần {number}. {node.text}"))
    return Document("large", "Hướng dẫn", "Tài liệu lớn", tuple(made))


def annotations(edition: Edition, count: int, chance: random.Random) -> list[Annotation]:
    found = []
    for number in range(count):
        passage = edition.passages[number % len(edition.passages)]
        start = chance.randrange(len(passage.text))
        quote = quote_of(edition, passage, start, min(len(passage.text), start + chance.randrange(5, 60)))
        colour = list(Colour)[number % len(Colour)]
        found.append(Annotation(f"a{number}", AnnotationKind.HIGHLIGHT, quote, colour, "ghi chú" if number % 3 else ""))
    return found


def prepared(folder: Path, document: Document, count: int) -> Profile:
    """A profile with the document and so many annotations on it."""
    profile = Profile(folder)
    with create_library(profile.library) as library:
        library.add(document, Facts())
    edition = edition_of(document, 1)
    with open_study(profile.study, profile.backups).study as study:
        study.carry(edition, annotations(edition, count, random.Random(1)))
    return profile


def started(application: QApplication, profile: Profile) -> tuple[Program, float]:
    """The window with its document in sight, and the seconds from building it until then."""
    began = time.perf_counter()
    program = build_program(application, profile, None, Outside(make_executor=executor))
    program.start()
    program.window.grab()
    return program, time.perf_counter() - began


def adding(program: Program, document: Document) -> float:
    """Seconds from asking for one more highlight until it is on the disk and in sight."""
    edition = edition_of(document, 1)
    passage = edition.passages[3]
    began = time.perf_counter()
    program.notebook.add([Annotation("", AnnotationKind.HIGHLIGHT, quote_of(edition, passage, 2, 30), Colour.PINK)])
    program.window.reader.grab()
    return time.perf_counter() - began


def measure(application: QApplication, profile: Profile, document: Document) -> tuple[float, float]:
    program, opening = started(application, profile)
    seconds = opening, adding(program, document)
    program.notebook.undo()
    program.window.close()
    program.close()
    program.window.deleteLater()
    application.processEvents()
    return seconds


def revising(document: Document) -> tuple[float, str]:
    """Seconds to carry CARRIED annotations over a revision, every fifth node changed, and what became of them."""
    chance = random.Random(2)
    words = document.nodes[1].text.split()
    nodes = [
        replace(node, text=node.text.replace(chance.choice(node.text.split()), chance.choice(words), 1))
        if number % 5 == 0
        else node
        for number, node in enumerate(document.nodes)
    ]
    chance.shuffle(nodes[100:150])
    old, new = edition_of(document, 1), edition_of(replace(document, nodes=tuple(nodes[5:])), 2)
    began = time.perf_counter()
    result = reanchor(old, new, annotations(old, CARRIED, chance))
    seconds = time.perf_counter() - began
    return seconds, f"{len(result.kept)} kept, {len(result.moved)} moved, {len(result.doubtful)} to look at again"


def main(runs: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application(["sotay"])
    document = large_document()
    with tempfile.TemporaryDirectory() as folder:
        bare, full = (prepared(Path(folder) / str(count), document, count) for count in (0, MANY))
        pairs = [(measure(application, bare, document), measure(application, full, document)) for _ in range(runs + 1)][
            1:
        ]
    rows = []
    for what, place in (("opening the document", 0), ("adding one", 1)):
        without, with_ = (statistics.median(pair[side][place] for pair in pairs) * 1000 for side in (0, 1))
        rows.append(f"| {what} | {without:.0f} | {with_:.0f} | {with_ / without:.2f} |")
    seconds, became = revising(document)
    REPORT.write_text(report(rows, runs, seconds, became), encoding="utf-8")
    print(REPORT.read_text(encoding="utf-8"))


def report(rows: list[str], runs: int, seconds: float, became: str) -> str:
    table = "\n".join(rows)
    return f"""# What annotations cost

`python benchmarks/study.py {runs}` on {platform.machine()}, Python {platform.python_version()}; medians of {runs} \
runs, in turn, in ms. A document of {NODES} nodes: the window is built, the document read, its annotations brought and \
drawn, all on one thread and without a deck; a highlight is added, written with `synchronous = FULL`, and drawn.

| | no annotations | {MANY:,} annotations | ratio (at most 1.5) |
|---|---|---|---|
{table}

A revision of {NODES} nodes, every fifth changed, five deleted, carries {CARRIED:,} annotations in {seconds:.2f} s \
(at most 2): {became}.
"""


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
