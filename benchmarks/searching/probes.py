"""What a library costs beside its answers: a cold start, memory, a document more."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.searching.corpus import ROOT, documents
from desktop.guidance.facts import Facts
from desktop.library.store import open_library

ADDED = 20
PASSAGES = 100

_COLD = """
import json, sys, time
from pathlib import Path
from desktop.library.store import open_library
from desktop.guidance.refs import Depth
def own():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("RssAnon"))
before = own() if Path("/proc/self/status").exists() else None
started = time.perf_counter()
library = open_library(Path(sys.argv[1]), read_only=True)
library.search("kinh te", depth=Depth.INSTANT)
first = time.perf_counter() - started
for query in json.loads(sys.argv[2]):
    library.search(query, depth=Depth.INSTANT)
print(json.dumps([first * 1000, None if before is None else (own() - before) / 1024]))
"""


def cold_start(path: Path, queries: list[str]) -> tuple[float, float | None]:
    """Milliseconds from opening the library to the first page, and megabytes of own memory after all queries.

    In a process of its own; the file is dropped from the system's cache before, where that can be done.
    """
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    command = [sys.executable, "-c", _COLD, str(path), json.dumps(queries)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    first, memory = json.loads(done.stdout)
    return first, memory


def one_document_more(path: Path) -> dict[str, list[float]]:
    """Milliseconds for adding and for removing a document, `ADDED` times."""
    document = next(documents(PASSAGES))
    times: dict[str, list[float]] = {"added": [], "removed": []}
    with open_library(path) as library:
        for number in range(ADDED):
            started = perf_counter()
            added = library.add(type(document)(f"them-{number}", None, f"Thêm {number}", document.nodes), Facts())
            times["added"].append((perf_counter() - started) * 1000)
            started = perf_counter()
            library.remove(added.id)
            times["removed"].append((perf_counter() - started) * 1000)
    return times


def in_words(times: list[float]) -> str:
    return f"{statistics.median(times):.0f} ms, {max(times):.0f} at worst"


def lines(path: Path, queries: list[str]) -> Iterator[str]:
    """Rows of the table of a library of one size."""
    first, memory = cold_start(path, queries)
    yield f"| opened cold, first page | {first:.0f} ms |"
    if memory is not None:
        yield f"| own memory after {len(queries)} queries | {memory:.0f} MB |"
    times = one_document_more(path)
    yield f"| a document of {PASSAGES} passages added | {in_words(times['added'])} |"
    yield f"| the same removed | {in_words(times['removed'])} |"
