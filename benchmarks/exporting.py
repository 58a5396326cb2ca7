"""How long writing a deck takes: PPTX against pandoc and against bare slide XML in a zip, PDF against empty pages.

`make bench`, or `python benchmarks/exporting.py [runs]`. The shipped guidance in full, its slides repeated to 30, 300
and 3,000; rivals in turn in one run after a warm-up; written to docs/benchmarks/exporting.md.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from desktop.export.html import write_html
from desktop.export.pdf import write_pdf
from desktop.export.pptx.writer import write_pptx
from desktop.guidance.extract import extract_facts
from desktop.guidance.wordlists import load_wordlists
from desktop.reading.files import read_file
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Deck, DeckSettings, Detail
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import load_fonts
from desktop.slides.layout import Layout
from desktop.slides.theme import load_theme

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "exporting.md"
PANDOC = shutil.which("pandoc")
THEME = load_theme("light")
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
LARGE = 3000


def guidance_deck() -> Deck:
    """The whole shipped guidance, every sentence of it on slides."""
    document = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
    return compose_deck(document, extract_facts(document, load_wordlists()), DeckSettings(detail=Detail.FULL))


def of_length(deck: Deck, count: int) -> tuple[Deck, Layout]:
    """The slides of `deck` again and again until there are `count`; laid out once."""
    layout = lay_out(deck)
    slides = tuple(chain.from_iterable(repeat(deck.slides, count // len(deck.slides) + 1)))[:count]
    pages = tuple(chain.from_iterable(repeat(layout.pages, count // len(deck.slides) + 1)))[:count]
    return replace(deck, slides=slides), replace(layout, pages=pages)


def as_markdown(deck: Deck) -> str:
    """The same titles, points and notes, in pandoc's own form for slides."""
    parts = []
    for slide in deck.slides:
        points = "\n".join(f"- {escape(point.span.text)}" for point in slide.points)
        parts.append(f"## {escape(slide.title)}\n\n{points}\n\n::: notes\n{escape(slide.notes)}\n:::\n")
    return "\n".join(parts)


def bare_slides(deck: Deck, path: Path) -> None:
    """The limit: the words of each slide as the least XML, straight into a zip; no program opens it."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for number, slide in enumerate(deck.slides, 1):
            lines = (slide.title, *(point.span.text for point in slide.points))
            shapes = "".join(f"<a:p><a:r><a:t>{escape(line)}</a:t></a:r></a:p>" for line in lines)
            body = f"<p:spTree><p:sp><p:txBody>{shapes}</p:txBody></p:sp></p:spTree>"
            xml = f"<p:sld {NAMESPACES}><p:cSld>{body}</p:cSld></p:sld>"
            archive.writestr(f"ppt/slides/slide{number}.xml", xml)
            archive.writestr(f"ppt/notesSlides/notesSlide{number}.xml", f"<n>{escape(slide.notes)}</n>")


def empty_pages(count: int, path: Path) -> None:
    """What Qt's writer takes when it has nothing to draw."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(960, 540), QPageSize.Unit.Point))
    painter = QPainter(writer)
    for _ in range(count - 1):
        writer.newPage()
    painter.end()


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def rivals(runs: int, *works: Callable[[], object]) -> list[list[float]]:
    """The times of each piece of work, taken in turn after one of each that does not count."""
    rounds = [[timed(work) for work in works] for _ in range(runs + 1)][1:]
    return [list(times) for times in zip(*rounds, strict=True)]


def told(name: str, times: list[float], count: int, limit: list[float] | None = None) -> str:
    middle = statistics.median(times)
    ratio = f"{middle / statistics.median(limit):.1f}" if limit else "1"
    return f"| {name} | {middle * 1000:.0f} | {min(times) * 1000:.0f} | {middle / count * 1000:.2f} | {ratio} |"


def pptx_rows(deck: Deck, count: int, folder: Path, runs: int) -> Iterator[str]:
    deck, layout = of_length(deck, count)
    source = folder / "a.md"
    source.write_text(as_markdown(deck), encoding="utf-8")
    works: list[Callable[[], object]] = [
        lambda: bare_slides(deck, folder / "bare.zip"),
        lambda: write_pptx(deck, layout, THEME, folder / "a.pptx"),
    ]
    if PANDOC:
        command = [PANDOC, str(source), "--slide-level=2", "-o", str(folder / "b.pptx")]
        works.append(lambda: subprocess.run(command, check=True, capture_output=True))
    bare, ours, *theirs = rivals(runs, *works)
    yield told(f"{count} slides: bare slide XML in a zip, the limit", bare, count)
    yield told(f"{count} slides: sotay, with the report", ours, count, bare)
    if theirs:
        yield told(f"{count} slides: pandoc, a process of its own", theirs[0], count, bare)


def pdf_rows(deck: Deck, count: int, folder: Path, runs: int) -> Iterator[str]:
    deck, layout = of_length(deck, count)
    empty, ours, pages = rivals(
        runs,
        lambda: empty_pages(count, folder / "empty.pdf"),
        lambda: write_pdf(deck, layout, THEME, folder / "a.pdf"),
        lambda: write_html(deck, layout, THEME, folder / "a.html"),
    )
    yield told(f"{count} slides: QPdfWriter, empty pages", empty, count)
    yield told(f"{count} slides: sotay PDF, with bookmarks and report", ours, count, empty)
    yield told(f"{count} slides: sotay HTML, with report", pages, count, empty)


def large_row(deck: Deck, folder: Path) -> str:
    """3,000 slides once, and the most memory that this whole process has had; where the system counts it."""
    deck, layout = of_length(deck, LARGE)
    seconds = timed(lambda: write_pptx(deck, layout, THEME, folder / "a.pptx"))
    return f"PPTX of {LARGE} slides, with the report: {seconds:.1f} s{_most_memory()}."


def _most_memory() -> str:
    if sys.platform == "win32":
        return ""
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
    return f"; at most {most:.0f} MB in the whole process"


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    application = QGuiApplication([])
    load_fonts()
    deck = guidance_deck()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large = large_row(deck, folder)
        rows = [row for count in (30, 300) for row in pptx_rows(deck, count, folder, runs)]
        rows += pdf_rows(deck, 300, folder, runs)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    head = "| what | median ms | least ms | ms a slide | times the first |\n|---|---|---|---|---|"
    intro = f"{runs} rounds in one run, rivals in turn. {machine}. pandoc lays nothing out and checks no fit."
    text = "\n".join(["# Writing a deck", "", intro, "", head, *rows, "", large, ""])
    REPORT.write_text(text, encoding="utf-8")
    print(text)
    del application


if __name__ == "__main__":
    main()
