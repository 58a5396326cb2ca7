"""What a comparison takes: documents of 500 and of 3,000 nodes, half of them changed, and two without a common word.

`python benchmarks/comparing.py [runs]`. Documents made from the passages of the guidance; written to
docs/benchmarks/comparing.md.
"""

import platform
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.compare.changes import Comparison
from desktop.compare.compared import compared
from desktop.compare.news import news
from desktop.guidance.document import Document, Node
from desktop.reading.files import read_file
from desktop.text.difference import same_stretches

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / "docs" / "benchmarks" / "comparing.md"
SIZES = (500, 3000)
OTHER_WORDS, MOVED = 0.3, 20
"""The share of words that tells one copy of a passage from the next; every so many-th passage moves, as many go."""


def main(runs: int) -> None:
    nodes = read_file(ROOT / "resources" / "guidance" / "huong-dan-2024.md").document.nodes
    rows = [row for size in SIZES for row in _rows(nodes, size, runs)]
    REPORT.write_text(_report(rows, runs), encoding="utf-8")


def _rows(nodes: tuple[Node, ...], size: int, runs: int) -> list[str]:
    old = _long(nodes, size)
    pairs = {"half of the passages changed": (old, _revised(old)), "no passage in common": _strangers(nodes, size)}
    return [_row(size, name, pair, runs) for name, pair in pairs.items()]


def _row(size: int, name: str, pair: tuple[Document, Document], runs: int) -> str:
    found = compared(*pair)
    comparing = _median(lambda: compared(*pair), runs)
    listing = _median(lambda: news(found), runs)
    counts = ", ".join(f"{count} {kind.value}" for kind, count in found.counts.items() if count)
    return f"| {size:,} | {name} | {comparing:.2f} | {listing:.2f} | {counts} |"


def _median(work: Callable[[], Comparison | object], runs: int) -> float:
    taken = []
    for _ in range(runs):
        same_stretches.cache_clear()
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def _long(nodes: tuple[Node, ...], size: int) -> Document:
    """The passages again and again, each time with other words in between."""
    words = [word for node in nodes for word in node.text.split()]
    made = []
    for number in range(size):
        chance, node = random.Random(number), nodes[number % len(nodes)]
        text = (chance.choice(words) if chance.random() < OTHER_WORDS else word for word in node.text.split())
        made.append(replace(node, path=f"n{number}", parent=None, text=" ".join(text)))
    return Document("long", "Kế hoạch", "Tài liệu dài", tuple(made))


def _revised(old: Document) -> Document:
    """Two words of every other passage are others, some passages move, as many go."""
    chance = random.Random(1)
    words = [word for node in old.nodes for word in node.text.split()]
    nodes = [_changed(node, chance, words) if number % 2 else node for number, node in enumerate(old.nodes)]
    for _ in range(len(nodes) // MOVED):
        nodes.insert(chance.randrange(len(nodes)), nodes.pop(chance.randrange(len(nodes))))
        nodes.pop(chance.randrange(len(nodes)))
    return replace(old, nodes=tuple(nodes))


def _changed(node: Node, chance: random.Random, words: list[str]) -> Node:
    own = node.text.split()
    place = chance.randrange(len(own))
    own[place : place + 2] = chance.choices(words, k=2)
    return replace(node, text=" ".join(own))


def _strangers(nodes: tuple[Node, ...], size: int) -> tuple[Document, Document]:
    """Sixty of the guidance's words in a row, at random, for each passage of both."""
    chance = random.Random(2)
    words = [word for node in nodes for word in node.text.split()]
    old, new = (
        tuple(
            replace(nodes[0], path=f"n{number}", parent=None, text=" ".join(chance.choices(words, k=60)))
            for number in range(size)
        )
        for _ in range(2)
    )
    return Document("one", "Kế hoạch", "Một", old), Document("two", "Kế hoạch", "Hai", new)


def _report(rows: list[str], runs: int) -> str:
    table = "\n".join(rows)
    return f"""# What a comparison takes

`python benchmarks/comparing.py {runs}` on {platform.machine()}, Python {platform.python_version()}; medians of \
{runs} runs, in s. Passages of the guidance again and again, each copy with three of ten words of its own.

| nodes | documents | comparing (500: at most 1) | list of what is new | found |
|---|---|---|---|---|
{table}
"""


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
