"""The passages that are searched: real ones, and beyond their number recombinations of their sentences.

`shared/corpus` beside the checkout holds 485,896 paragraphs of codified law. A corpus takes whole topics
in a seeded order until it is full; a larger one goes on with paragraphs of one to four sentences drawn
from all of them. Without that file all are recombined from the guidance.
"""

import gzip
import json
import random
import re
from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import NamedTuple

from desktop.guidance.document import Document, Node, NodeKind

ROOT = Path(__file__).resolve().parent.parent.parent
_PLACES = [folder / "shared" / "corpus" / "phapdien.jsonl.gz" for folder in ROOT.parents]
REAL = next((place for place in _PLACES if place.exists()), _PLACES[0])
GUIDANCE = ROOT / "resources" / "guidance" / "huong-dan-2024.md"
SEED = 20241122
NODES = 500
"""Passages of one document."""

_SENTENCE = re.compile(r"(?<=[.;])\s+(?=\w)")


class Paragraph(NamedTuple):
    topic: str
    chapter: str
    text: str


def documents(size: int) -> Iterator[Document]:
    """Documents of at most `NODES` passages, `size` passages in all: paragraphs, and headings above them."""
    left, number = size, 0
    for topic, paragraphs in groupby(islice(_paragraphs(), size), key=lambda paragraph: paragraph.topic):
        while left and (nodes := tuple(islice(_nodes(paragraphs), min(NODES, left)))):
            number += 1
            left -= len(nodes)
            yield Document(f"tai-lieu-{number}", "Văn bản", topic, nodes)


def describe() -> str:
    return "485,896 paragraphs of codified law" if REAL.exists() else "recombined sentences of the guidance"


def _nodes(paragraphs: Iterator[Paragraph]) -> Iterator[Node]:
    heading, chapter = None, None
    for place, paragraph in enumerate(paragraphs, 1):
        if paragraph.chapter != chapter:
            chapter, heading = paragraph.chapter, f"h{place}"
            yield Node(heading, None, NodeKind.HEADING, chapter)
        yield Node(f"{heading}/p{place}", heading, NodeKind.PARAGRAPH, paragraph.text)


def _paragraphs() -> Iterator[Paragraph]:
    real = _real() if REAL.exists() else []
    yield from real
    yield from _recombined([paragraph.text for paragraph in real] or _guidance())


def _real() -> list[Paragraph]:
    with gzip.open(REAL, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    topics = [list(of_one) for _, of_one in groupby(rows, key=lambda row: row["demuc"])]
    random.Random(SEED).shuffle(topics)
    return [
        Paragraph(row["ten"], row["chuong"] or row["ten"], row["text"].replace("\n", " "))
        for topic in topics
        for row in topic
    ]


def _guidance() -> list[str]:
    from desktop.reading.files import read_file

    return [node.text for node in read_file(GUIDANCE).document.nodes]


def _recombined(texts: list[str]) -> Iterator[Paragraph]:
    chance = random.Random(SEED)
    sentences = [sentence for text in texts for sentence in _SENTENCE.split(text) if len(sentence) > 20]
    number = 0
    while True:
        number += 1
        text = " ".join(chance.choices(sentences, k=chance.randint(1, 4)))
        yield Paragraph(f"Tổng hợp {number // NODES}", f"Phần {number // 50}", text)
