"""Three hundred keys as fast as they come, over a larger library and on real threads."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Program, build_program
from desktop.guidance.facts import Facts
from desktop.guidance.refs import Depth, Hits
from desktop.library.store import create_library, open_library
from desktop.paths import Profile
from desktop.ui.search.finder import Found

DOCUMENTS = 12
QUERIES = ("kinh te xa hoi ", "ngan sach nha nuoc ", "giai phong mat bang ", "42-KL/TW ", "du lich van hoa")
KEYS = [key for query in QUERIES * 4 for key in (None, *query)][-319:]
"""Three hundred keys; None selects the line, so that the next key begins another query."""


@pytest.fixture(scope="module")
def larger(tmp_path_factory, guidance) -> Path:
    """A library of a dozen documents, each with its passages in another order."""
    path: Path = tmp_path_factory.mktemp("larger") / "content.db"
    with create_library(path) as library:
        for number in range(DOCUMENTS):
            texts = [node.text for node in guidance.nodes]
            texts = texts[number * 7 :] + texts[: number * 7]
            nodes = tuple(replace(node, text=text, marks=()) for node, text in zip(guidance.nodes, texts, strict=True))
            library.add(replace(guidance, id=f"van-ban-{number}", nodes=nodes, footnotes=()), Facts())
    return path


@pytest.fixture
def program(qapp, qtbot, looks, larger, tmp_path):
    made = build_program(qapp, Profile(tmp_path / "profile"), larger)
    with qtbot.waitSignal(made.reading.opened, timeout=20_000):
        made.start()
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(program: Program) -> list[tuple[str, str]]:
    """Documents and paths of the hits in the list, grouped as they stand there."""
    model = program.window.results.model
    hits = [model.hit(row) for row in model.stops]
    return [(hit.ref.document, hit.ref.path) for hit in hits if hit]


def test_the_results_are_always_those_of_the_last_text(program, qapp, qtbot, larger):
    """Each answer that comes into sight is to what stands in the line then; the last one is the whole truth."""
    line = program.window.top_bar.line
    answers: list[tuple[Found, str]] = []
    program.searching.answered.connect(lambda found: answers.append((found, line.text())))
    assert sum(key is not None for key in KEYS) == 300
    for place, key in enumerate(KEYS):
        if key is None:
            line.selectAll()
            continue
        QTest.keyClicks(line, key)
        if place % 3 == 0:
            qapp.processEvents()
    settled = (line.text(), Depth.SETTLED)
    qtbot.waitUntil(lambda: [(found.query, found.depth) for found, _ in answers[-1:]] == [settled], timeout=20_000)
    assert [(found.query, text) for found, text in answers if found.query != text] == []
    with open_library(larger, read_only=True) as library:
        result = library.search(line.text(), limit=50)
    assert isinstance(result, Hits)
    assert sorted(shown(program)) == sorted((hit.ref.document, hit.ref.path) for hit in result.hits)
    assert shown(program)
