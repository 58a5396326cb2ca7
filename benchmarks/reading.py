"""How fast files are read into documents, beside a plain reading of the same file in the same run.

`make bench`, or `python benchmarks/reading.py [rounds]`. The floor of a Word file is python-docx's paragraphs,
of a PDF pypdfium2's plain text; both are measured in turn with ours, in this process. The files are the
samples beside the checkout where they are, and a Word file made of the shipped guidance. Written to
docs/benchmarks/reading.md, unless the samples are missing.
"""

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.reading.files import read_file
from desktop.reading.grammar import split_label

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT.parent / "shared" / "samples"
REPORT = ROOT / "docs" / "benchmarks" / "reading.md"
COPIES = 10


def plain_docx(path: Path) -> int:
    """Characters of a Word file, paragraph by paragraph."""
    import docx

    return sum(len(paragraph.text) for paragraph in docx.Document(str(path)).paragraphs)


def plain_pdf(path: Path) -> int:
    """Characters of a PDF, page by page."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return sum(len(page.get_textpage().get_text_bounded()) for page in document)


FLOORS: dict[str, Callable[[Path], int]] = {".docx": plain_docx, ".pdf": plain_pdf}


def made_docx(folder: Path) -> Path:
    """The guidance, several times over, as a Word file."""
    import docx

    guidance = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document
    document = docx.Document()
    for _ in range(COPIES):
        for node in guidance.nodes:
            document.add_paragraph(f"{node.printed} {node.text}" if node.printed else node.text)
    path = folder / f"guidance-x{COPIES}.docx"
    document.save(str(path))
    return path


def seconds(work: Callable[[], object]) -> float:
    split_label.cache_clear()  # a person reads a file once
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def row(path: Path, rounds: int) -> str:
    """Median seconds of both and of the ratio, after one round that does not count."""
    floor = FLOORS[path.suffix]
    pairs = [(seconds(lambda: floor(path)), seconds(lambda: read_file(path))) for _ in range(rounds + 1)][1:]
    plain, ours, ratio = (
        statistics.median(values)
        for values in ([a for a, _ in pairs], [b for _, b in pairs], [b / a for a, b in pairs])
    )
    nodes = len(read_file(path).document.nodes)
    return f"| {path.name} | {nodes} | {plain * 1000:.0f} ms | {ours * 1000:.0f} ms | {ratio:.1f} x |"


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        found = sorted(path for path in SAMPLES.glob("*") if path.suffix in FLOORS) if SAMPLES.exists() else []
        rows = [row(path, rounds) for path in [*found, made_docx(Path(folder))]]
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    head = ["# Reading", "", f"Medians of {rounds} rounds in one run, one process. {machine}.", ""]
    table = ["| file | nodes | plain text | document | ratio |", "|---|---|---|---|---|", *rows, ""]
    text = "\n".join([*head, *table])
    if found:
        REPORT.parent.mkdir(parents=True, exist_ok=True)
        REPORT.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
