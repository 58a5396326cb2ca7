"""How fast and how well passages are found, beside the other programs that an office might use.

`python -m benchmarks.search [--sizes 10k,100k,1m] [--engines sotay,tantivy,…] [--each 12] [--known 200]`. Every
query is asked of every engine in turn, in one run; indexes are built once and kept under build/bench. A peer
that is not installed is reported absent. Written to build/bench/search/report.md, as a million passages take an
hour the first time; docs/benchmarks/search.md is such a report, with a reading.
"""

import argparse
import os
import platform
import random
import sqlite3
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.searching import probes, shown
from benchmarks.searching.built import KEPT, Built, build_once
from benchmarks.searching.corpus import SEED, describe, documents
from benchmarks.searching.ours import Ours, library_of, violations
from benchmarks.searching.peers import Absent, Engine, Fts5, Fts5Limit, Recoll, Tantivy, Xapian
from benchmarks.searching.quality import AT, known_passages, slips, success
from benchmarks.searching.queries import Query, draw
from desktop.guidance.refs import Depth, Hit
from desktop.text.fold import fold

REPORT = KEPT / "report.md"
SIZES = {"10k": 10_000, "100k": 100_000, "1m": 1_000_000}
PEERS: dict[str, Callable[[], Engine]] = {
    "limit": Fts5Limit, "fts5": Fts5, "tantivy": Tantivy, "xapian": Xapian, "recollq": Recoll,
}  # fmt: skip
KEPT_AS = {"FTS5 LIMIT 20 (the limit)": "fts5", "FTS5 by rank": "fts5", "recollq": "recoll"}
ROUNDS = 2

Texts = Sequence[str]
Ask = Callable[[Query], Texts]


@dataclass(frozen=True, slots=True)
class Asked:
    """An engine over one corpus: `ask` answers with the texts of a page, `quick` without making them texts."""

    name: str
    ask: Ask
    quick: Callable[[Query], object]
    built: Built
    close: Callable[[], None]


def main() -> None:
    options = _options()
    parts: list[str] = []
    for size in options.sizes.split(","):
        parts += _measured(SIZES[size], options)
        options.report.write_text("\n".join([*_head(options), *parts, ""]), encoding="utf-8")
    print(options.report.read_text(encoding="utf-8"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10k,100k")
    parser.add_argument("--engines", default=",".join(["sotay", *PEERS]))
    parser.add_argument("--each", type=int, default=12, help="queries of each kind")
    parser.add_argument("--known", type=int, default=200, help="passages of the known-passage test")
    parser.add_argument("--report", type=Path, default=REPORT)
    return parser.parse_args()


def _head(options: argparse.Namespace) -> Iterator[str]:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    yield from ("# Search", "")
    yield (
        f"`python -m benchmarks.search --sizes {options.sizes}`. {machine}, SQLite {sqlite3.sqlite_version}; load at "
        f"the end {', '.join(f'{load:.1f}' for load in os.getloadavg())}. Passages: {describe()}, whole topics in a "
        f"seeded order; beyond 485,896 recombinations of their sentences (seed {SEED}). Queries are drawn from "
        f"the 10,000, {options.each} of each of 13 kinds, {ROUNDS} times, every engine in turn. Milliseconds, p50/p95, "
        "for a page of 20 hits with their words marked; for the limit just 20 rows. Peers get text folded beforehand."
    )
    yield from ("", "## On the guidance", "")
    yield from _table(["typed", "first hit", "where", "marked", "hits"], shown.rows())
    yield ""


def _measured(size: int, options: argparse.Namespace) -> Iterator[str]:
    corpus = list(documents(size))
    texts = [node.text for document in corpus for node in document.nodes]
    keys = {(document.id, node.path): node.text for document in corpus for node in document.nodes}
    path, built = library_of(size)
    engines, absent = _engines(options.engines.split(","), size, texts, keys, (path, built))
    yield from (f"## {size:,} passages", "", *_speed(engines, _queries(options.each)), "")
    yield from (*[f"Absent: {name}." for name in absent], *[""] * bool(absent))
    yield from (*_sizes(engines, sum(len(text.encode()) for text in texts)), "")
    yield from (*_known(engines, texts, options.known), "")
    yield from (*_own(path, options.each), "")
    for engine in engines:
        engine.close()


def _queries(each: int) -> list[Query]:
    smallest = [node.text for document in documents(SIZES["10k"]) for node in document.nodes]
    return draw(smallest, each)


def _engines(
    names: Sequence[str], size: int, texts: Texts, keys: dict[tuple[str, str], str], own: tuple[Path, Built]
) -> tuple[list[Asked], list[str]]:
    engines = [_ours(depth, keys, own) for depth in Depth] if "sotay" in names else []
    absent = []
    for name, make in PEERS.items():
        if name in names:
            try:
                engines.append(_peer(make(), size, texts))
            except Absent as reason:
                absent.append(f"{name} ({reason})")
    return engines, absent


def _ours(depth: Depth, keys: dict[tuple[str, str], str], own: tuple[Path, Built]) -> Asked:
    path, built = own
    ours = Ours(depth)
    ours.open(path)

    def ask(query: Query) -> Texts:
        return [keys.get((hit.ref.document, hit.ref.path), "") for hit in ours.ask(query)]

    return Asked(ours.name, ask, ours.ask, built, ours.close)


def _peer(engine: Engine, size: int, texts: Texts) -> Asked:
    kept_as = KEPT_AS.get(engine.name, engine.name.lower())
    folder, built = build_once(kept_as, size, lambda folder: engine.build(folder, enumerate(texts, 1)))
    engine.open(folder)
    return Asked(
        engine.name, lambda query: [texts[number - 1] for number in engine.ask(query)], engine.ask, built, engine.close
    )


def _speed(engines: Sequence[Asked], queries: Sequence[Query]) -> Iterator[str]:
    times: dict[tuple[str, str], list[float]] = defaultdict(list)
    worked: dict[str, list[float]] = defaultdict(list)
    pages: list[tuple[Hit, ...]] = []
    for query in queries[:: len(queries) // 13]:
        for engine in engines:
            engine.quick(query)  # once for every kind without counting: files are then as warm for all
    for _ in range(ROUNDS):
        for query in random.Random(SEED).sample(queries, len(queries)):
            for engine in engines:
                started, work = perf_counter(), process_time()
                page = engine.quick(query)
                worked[engine.name].append((process_time() - work) * 1000)
                taken = (perf_counter() - started) * 1000
                times[engine.name, query.kind].append(taken)
                times[engine.name, "all kinds"].append(taken)
                if isinstance(page, tuple):
                    pages.append(page)
    names = [engine.name for engine in engines]
    yield from _table(["", *names], (
        [kind, *(_both(times[name, kind]) for name in names)]
        for kind in ["all kinds", *dict.fromkeys(query.kind for query in queries)]
    ))  # fmt: skip
    yield ""
    inside = [name for name in names if name not in ("Xapian", "recollq")]
    yield f"Of all kinds, time of the processor: {', '.join(f'{name} {_both(worked[name])}' for name in inside)}."
    yield ""
    yield f"A hit without the accents above one that has them: {violations(pages)} of {len(pages)} pages."


def _both(times: list[float]) -> str:
    ordered = sorted(times)
    return f"{statistics.median(ordered):.1f}/{ordered[int(len(ordered) * 0.95)]:.1f}"


def _sizes(engines: Sequence[Asked], bytes_of_text: int) -> Iterator[str]:
    yield from _table(
        ["index", "bytes per byte of text", "built in", "of processors"],
        (
            [
                engine.name,
                f"{engine.built.index_bytes / bytes_of_text:.2f}",
                f"{engine.built.seconds:.1f} s",
                f"{engine.built.cpu:.1f} s",
            ]
            for engine in engines
            if engine.name not in ("sotay, settled page", "FTS5 LIMIT 20 (the limit)")
        ),
    )


def _known(engines: Sequence[Asked], texts: Texts, count: int) -> Iterator[str]:
    yield f"{count} passages, each known by three words in a row and two from elsewhere in it: found first/in 5/in 20."
    yield ""
    ways = [(way, known_passages(texts, count, accented=way == "accents")) for way in ("no accents", "accents")]
    asked = [engine for engine in engines if "LIMIT" not in engine.name]
    rows = []
    for engine in asked:
        found = [success(known, engine.ask) for _, known in ways]
        rows.append([engine.name, *("/".join(f"{one[at]:.2f}".lstrip("0") for at in AT) for one in found)])
    yield from _table(["", *(way for way, _ in ways)], rows)


def _own(path: Path, each: int) -> Iterator[str]:
    ours = Ours(Depth.INSTANT)
    ours.open(path)
    texts = [node.text for document in documents(SIZES["10k"]) for node in document.nodes]
    asked = slips(texts, each * 10)
    right: dict[str, list[bool]] = defaultdict(list)
    times = []
    for slip in asked:
        started = perf_counter()
        suggestion = ours.library.suggestion(slip.typed)
        times.append((perf_counter() - started) * 1000)
        for kind in ("all", slip.kind):
            right[kind].append(suggestion is not None and fold(suggestion) == slip.meant)
    ours.close()
    of_each = ", ".join(f"{kind} {sum(found) / len(found):.2f}" for kind, found in right.items())
    yield f"{len(asked)} slips in three words in a row, right at first place: {of_each}; {_both(times)} ms."
    yield ""
    queries = [query.typed for query in _queries(each)]
    yield from _table(["the library", ""], [line.strip("| ").split(" | ") for line in probes.lines(path, queries)])


def _table(head: Sequence[str], rows: Iterator[Sequence[str]] | Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    yield from (f"| {' | '.join(row)} |" for row in rows)


if __name__ == "__main__":
    main()
