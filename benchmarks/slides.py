"""How long slides take: composing and fitting, painting thumbnails, and what 3,000 slides weigh.

`make bench`, or `python benchmarks/slides.py`. Each section is measured in a process of its own, after one deck
that does not count; written to docs/benchmarks/slides.md. A section is a function that gives its rows.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.guidance.document import Document
    from desktop.guidance.facts import Facts
    from desktop.slides.deck import Deck, DeckSettings
    from desktop.slides.layout import Layout

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "slides.md"
RUNS, MANY, THUMBNAILS = 5, 3000, 500
Row = tuple[str, str]


def guidance() -> tuple["Document", "Facts"]:
    """The shipped guidance and its facts, with the fonts loaded."""
    from PySide6.QtGui import QGuiApplication

    from desktop.guidance.extract import extract_facts
    from desktop.guidance.wordlists import load_wordlists
    from desktop.reading.files import read_file
    from desktop.slides.fonts import load_fonts

    guidance.application = QGuiApplication.instance() or QGuiApplication([])  # type: ignore[attr-defined]
    load_fonts()
    document = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
    return document, extract_facts(document, load_wordlists())


def repeated(document: "Document", times: int) -> "Document":
    """The document `times` over, each copy below paths of its own."""
    nodes = [
        replace(node, path=f"{copy}.{node.path}", parent=f"{copy}.{node.parent}" if node.parent else None)
        for copy in range(times)
        for node in document.nodes
    ]
    return replace(document, nodes=tuple(nodes), footnotes=())


def made(document: "Document", facts: "Facts", settings: "DeckSettings") -> tuple["Deck", "Layout", float]:
    """A deck, its boxes, and how many seconds both took."""
    from desktop.slides.compose import compose_deck
    from desktop.slides.fit.fit import lay_out

    began = perf_counter()
    deck = compose_deck(document, facts, settings)
    layout = lay_out(deck)
    return deck, layout, perf_counter() - began


def compose_the_guidance() -> list[Row]:
    """Compose and fit, cold and warm, short and full."""
    from desktop.slides.deck import DeckSettings, Detail

    document, facts = guidance()
    rows = []
    for detail in (Detail.SHORT, Detail.FULL):
        times = [made(document, facts, DeckSettings(detail=detail)) for _ in range(RUNS + 1)]
        count, cold = len(times[0][0].slides), times[0][2]
        warm = statistics.median(taken for _, _, taken in times[1:])
        name = f"guidance, {detail.value}, {count} slides: compose + fit"
        rows.append((f"{name}, first time", f"{cold * 1000:.0f} ms, {cold / count * 1000:.2f} ms a slide"))
        rows.append((f"{name}, again", f"{warm * 1000:.0f} ms, {warm / count * 1000:.2f} ms a slide"))
    return rows


def compose_many() -> list[Row]:
    """Compose and fit 3,000 slides, and the memory that the process takes with them."""
    from desktop.guidance.facts import Facts
    from desktop.slides.deck import DeckSettings, Detail

    document, _ = guidance()
    full = DeckSettings(detail=Detail.FULL)
    one, _, _ = made(document, Facts(), full)
    times = -(-MANY // (len(one.slides) - 3))
    before = resident()
    deck, layout, taken = made(repeated(document, times), Facts(), full)
    count = len(deck.slides)
    if count < MANY or len(layout.pages) != count:
        raise SystemExit(f"{count} slides were made")
    return [
        (f"{count:,} slides: compose + fit", f"{taken:.2f} s, {taken / count * 1000:.2f} ms a slide"),
        (
            f"{count:,} slides: memory of the process",
            f"{resident():.0f} MB, {resident() - before:.0f} MB of it the deck",
        ),
    ]


def paint_thumbnails() -> list[Row]:
    """500 thumbnails of 240 x 135."""
    from desktop.slides.deck import DeckSettings, Detail
    from desktop.slides.paint import slide_image
    from desktop.slides.theme import load_theme

    document, facts = guidance()
    deck, layout, _ = made(document, facts, DeckSettings(detail=Detail.FULL))
    theme = load_theme("light")
    slide_image(layout, 0, 240, theme)
    began = perf_counter()
    for at in range(THUMBNAILS):
        slide_image(layout, at % len(deck.slides), 240, theme)
    taken = perf_counter() - began
    return [(f"{THUMBNAILS} thumbnails of 240 x 135", f"{taken:.2f} s, {taken / THUMBNAILS * 1000:.2f} ms each")]


def plan_minutes() -> list[Row]:
    """A plan for 25 minutes: three decks, the last of which is the plan's."""
    from desktop.slides.deck import DeckSettings
    from desktop.slides.plan import plan

    document, facts = guidance()
    plan(document, facts, DeckSettings(), 25)
    times = []
    for minutes in range(20, 20 + RUNS):
        began = perf_counter()
        plan(document, facts, DeckSettings(), minutes)
        times.append(perf_counter() - began)
    return [("guidance: a plan for so many minutes", f"{statistics.median(times):.2f} s")]


def resident() -> float:
    """Megabytes that this process holds now; where the system does not tell, the most that it held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024


SECTIONS: dict[str, Callable[[], list[Row]]] = {
    each.__name__: each for each in (compose_the_guidance, compose_many, paint_thumbnails, plan_minutes)
}


def measured(section: str) -> list[Row]:
    """The rows of one section, from a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, __file__, section]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return [(name, value) for name, value in json.loads(done.stdout)]


def report() -> str:
    """The table of all sections."""
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    rows = "\n".join(f"| {name} | {value} |" for section in SECTIONS for name, value in measured(section))
    return f"# Slides\n\nEach row in one run, offscreen. {system}.\n\n| what | takes |\n|---|---|\n{rows}\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(SECTIONS[sys.argv[1]]()))
    else:
        REPORT.write_text(report(), encoding="utf-8")
        print(REPORT.read_text(encoding="utf-8"))
