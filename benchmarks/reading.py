"""How fast files are read into documents, beside a plain reading of the same file in the same run.

`make bench`, or `python benchmarks/reading.py [rounds] [samples]`. The plain reading of a Word file is python-docx's
paragraphs, of a PDF pypdfium2's text, of HTML lxml's text, of anything else its characters; it is measured in turn
with ours, in this process. The files are the samples beside the checkout, and files of the shipped guidance. A file
of over 600 pages is made of the sample PDF by repetition and read as the program reads it, in a process of its own.
Written to docs/benchmarks/reading.md, unless the samples are missing.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.reading.files import read_file
from desktop.reading.grammar import split_label
from desktop.reading.isolation.child import RESULT

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT.parent / "shared" / "samples"
REPORT = ROOT / "docs" / "benchmarks" / "reading.md"
COPIES, LEAST_PAGES = 10, 600
LETTERS_OF_A_PAGE = 1800
"""A page of a file that has none."""


def plain_docx(path: Path) -> int:
    """Characters of a Word file, paragraph by paragraph."""
    import docx

    return sum(len(paragraph.text) for paragraph in docx.Document(str(path)).paragraphs)


def plain_pdf(path: Path) -> int:
    """Characters of a PDF, page by page."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return sum(len(page.get_textpage().get_text_bounded()) for page in document)


def plain_html(path: Path) -> int:
    from lxml import html

    return len(html.fromstring(path.read_bytes()).text_content())


def plain_text(path: Path) -> int:
    return len(path.read_bytes().decode("utf-8", "replace"))


PLAIN: dict[str, Callable[[Path], int]] = {".docx": plain_docx, ".pdf": plain_pdf, ".html": plain_html}


@dataclass(frozen=True, slots=True)
class Timed:
    """Medians of one file: seconds of both readings, and of their ratio."""

    path: Path
    nodes: int
    pages: float
    plain: float
    ours: float
    ratio: float

    @property
    def row(self) -> str:
        kind, speed = self.path.suffix.removeprefix("."), self.pages / self.ours
        times = f"{self.plain * 1000:.0f} ms | {self.ours * 1000:.0f} ms | {self.ratio:.1f} x"
        return f"| {kind} | {self.path.name} | {self.pages:.0f} | {self.nodes} | {times} | {speed:.0f} |"


def made_files(folder: Path) -> Iterator[Path]:
    """The guidance, several times over, as a Word file, a web page, a text and Markdown."""
    import docx

    guidance = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
    lines = [f"{node.printed} {node.text}" if node.printed else node.text for node in guidance.nodes] * COPIES
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    named = {ending: folder / f"guidance-x{COPIES}.{ending}" for ending in ("docx", "html", "txt", "md")}
    document.save(str(named["docx"]))
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    named["html"].write_text(f"<html><body>{paragraphs}</body></html>", encoding="utf-8")
    for ending in ("txt", "md"):
        named[ending].write_text("\n\n".join(lines), encoding="utf-8")
    yield from named.values()


def seconds(work: Callable[[], object]) -> float:
    split_label.cache_clear()  # a person reads a file once
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def timed(path: Path, rounds: int) -> Timed:
    """After one round that does not count."""
    plain = PLAIN.get(path.suffix, plain_text)
    pairs = [(seconds(lambda: plain(path)), seconds(lambda: read_file(path))) for _ in range(rounds + 1)][1:]
    floor, ours, ratio = (
        statistics.median(values)
        for values in ([a for a, _ in pairs], [b for _, b in pairs], [b / a for a, b in pairs])
    )
    document = read_file(path).document
    pages = max((page for node in document.nodes for page in node.pages), default=0)
    letters = sum(len(node.text) for node in document.nodes)
    return Timed(path, len(document.nodes), pages or letters / LETTERS_OF_A_PAGE, floor, ours, ratio)


def long_pdf(sample: Path, folder: Path) -> tuple[Path, int]:
    """The sample as often as it takes to have so many pages."""
    from pypdf import PdfReader, PdfWriter

    writer, pages = PdfWriter(), len(PdfReader(sample).pages)
    times = -(-LEAST_PAGES // pages)
    for _ in range(times):
        writer.append(sample)
    path = folder / "long.pdf"
    writer.write(path)
    return path, pages * times


def long_row(sample: Path, folder: Path) -> str:
    """Seconds and peak memory of the process that reads a long PDF."""
    import resource

    path, pages = long_pdf(sample, folder)
    started = time.perf_counter()
    subprocess.run([sys.executable, "-m", "desktop", "read-file", path, folder], check=True, cwd=ROOT)
    took = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    size = (folder / RESULT).stat().st_size / 2**20
    return (
        f"A PDF of {pages} pages (sample {sample.name[:2]} by repetition) was read in a process of its own in "
        f"{took:.1f} s, {pages / took:.0f} pages a second, with a peak of {peak:.0f} MB (limit: 1 GB); the result has "
        f"{size:.1f} MB."
    )


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    samples = Path(sys.argv[2]) if len(sys.argv) > 2 else SAMPLES
    found = sorted(path for path in samples.glob("*") if path.suffix in {*PLAIN, ".rtf"}) if samples.exists() else []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [timed(path, rounds).row for path in [*found, *made_files(folder)]]
        long = [long_row(path, folder) for path in found if path.suffix == ".pdf"]
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    head = [
        *("# Reading", "", f"Medians of {rounds} rounds in one run, one process. {machine}.", ""),
        f"A page of a file that has none is {LETTERS_OF_A_PAGE} letters. The plain reading of rtf, txt and md is the",
        "decoding of its bytes, which says nothing of what they mean.",
        "",
    ]
    table = ["| kind | file | pages | nodes | plain text | document | ratio | pages/s |", "|---" * 8 + "|", *rows, ""]
    text = "\n".join([*head, *table, *long, ""])
    if found:
        REPORT.parent.mkdir(parents=True, exist_ok=True)
        REPORT.write_text(text, encoding="utf-8")
    else:
        text += f"\nThere are no samples at {samples}: only files of the guidance were read, and nothing was written.\n"
    print(text)


if __name__ == "__main__":
    main()
