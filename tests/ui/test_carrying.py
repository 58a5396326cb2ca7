"""A new revision of a document with very many marks: how far it is, called off, taken up again."""

from dataclasses import replace

import pytest

from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.guidance.facts import Facts
from desktop.library.store import open_library
from tests.ui.conftest import Driver

MANY = 300


@pytest.fixture
def revised(driver: Driver, guidance, library_file) -> Driver:
    """The guidance with many marks, and its next revision in the library; not read yet."""
    edition = edition_of(guidance, 1)
    long = [passage for passage in edition.passages if len(passage.text) > 200]
    quotes = [quote_of(edition, long[n % len(long)], 2 * n // len(long), 20 + n // 9) for n in range(MANY)]
    now = "2026"
    marks = [
        Annotation(f"m{n}", AnnotationKind.NOTE, quote, made_at=now, changed_at=now) for n, quote in enumerate(quotes)
    ]
    driver.program.notebook.merge(marks)
    driver.settle()
    nodes = tuple(replace(node, text=f"{node.text} Sửa đổi.") for node in guidance.nodes)
    with open_library(library_file) as library:
        library.add(replace(guidance, nodes=nodes), Facts())
    return driver


def open_again(driver: Driver) -> None:
    """Read the new revision; what carries the marks waits."""
    driver.program.reading.reload()
    driver.drains["library"].drain()


def shown(driver: Driver) -> int:
    return len(driver.program.annotating.notes.annotations)


def test_progress_is_shown(revised):
    """The line at the bottom says what goes on; when it has ended, it is gone and the marks are there."""
    seen = []
    revised.program.notebook.carrying.connect(lambda done, total: seen.append((done, total)))
    open_again(revised)
    revised.settle()
    assert seen[0] == (0, 2 * MANY)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert len(seen) <= 101
    assert not revised.window.strip.work.isVisible()
    assert shown(revised) > MANY * 0.9
    assert not revised.program.actions["carry_marks"].isEnabled()


def test_called_off_and_taken_up_again(revised):
    """Called off, every mark is as it was on the old revision; one key goes on."""
    before = sorted(map(repr, _all(revised)))

    def stop(done: int, total: int) -> None:
        if done > total * 0.7:
            assert revised.window.strip.work.isVisible()
            revised.window.strip.work.called_off.emit()

    revised.program.notebook.carrying.connect(stop)
    open_again(revised)
    revised.settle()
    revised.program.notebook.carrying.disconnect(stop)
    assert sorted(map(repr, _all(revised))) == before
    assert (shown(revised), revised.program.annotating.notes.waiting) == (0, MANY)
    assert not revised.window.strip.work.isVisible()
    assert "vẫn nguyên ở bản cũ" in revised.window.strip.currentMessage()
    revised.act("undo_annotation")
    assert revised.program.annotating.notes.waiting == 0
    revised.act("redo_annotation")
    assert revised.program.annotating.notes.waiting == MANY
    revised.act("carry_marks")
    assert shown(revised) > MANY * 0.9
    assert not revised.program.actions["carry_marks"].isEnabled()


def _all(driver: Driver) -> tuple[Annotation, ...]:
    found: list[Annotation] = []
    driver.program.notebook.ask(lambda desk, _: found.extend(desk.study.annotations()), print)
    driver.settle()
    return tuple(found)
