"""Indexes, each built once and kept between runs, with what building took."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.searching.corpus import ROOT

KEPT = ROOT / "build" / "bench" / "search"
_NOTE = "built.json"


@dataclass(frozen=True, slots=True)
class Built:
    """`cpu` counts all processors and processes started; `index_bytes` is what lies in the folder."""

    seconds: float
    cpu: float
    index_bytes: int


def build_once(name: str, size: int, build: Callable[[Path], None]) -> tuple[Path, Built]:
    """The folder of an index and what building it took, now or in an earlier run."""
    folder = KEPT / str(size) / "".join(letter if letter.isalnum() else "-" for letter in name.lower())
    if not (folder / _NOTE).exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        started, cpu = perf_counter(), _cpu()
        build(folder)
        built = Built(perf_counter() - started, _cpu() - cpu, _bytes(folder))
        (folder / _NOTE).write_text(json.dumps(asdict(built)), encoding="utf-8")
    return folder, Built(**json.loads((folder / _NOTE).read_text(encoding="utf-8")))


def _cpu() -> float:
    return sum(os.times()[:4])


def _bytes(folder: Path) -> int:
    """Mail folders are the passages themselves, no index."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".mbox")
