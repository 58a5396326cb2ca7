"""A study file with a clock in hand, and the guidance as an edition."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Edition, edition_of, quote_of
from desktop.study.opening import Opened, open_study
from desktop.study.store import Study
from tests.study.clock import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_again(tmp_path: Path, clock: Clock) -> Iterator[Callable[[], Opened]]:
    """Opens this test's study file as a start of the program does."""
    opened: list[Study] = []

    def again() -> Opened:
        result = open_study(tmp_path / "study.db", tmp_path / "backups", clock)
        opened.append(result.study)
        return result

    yield again
    for study in opened:
        study.close()


@pytest.fixture
def study(open_again: Callable[[], Opened]) -> Study:
    return open_again().study


@pytest.fixture(scope="session")
def edition(guidance) -> Edition:
    """The guidance as the library's first revision of it."""
    return edition_of(guidance, 1)


@pytest.fixture
def highlight(edition: Edition) -> Callable[..., Annotation]:
    """A highlight of words of the guidance; the first passage that has them."""

    def make(text: str, colour: Colour = Colour.YELLOW, note: str = "") -> Annotation:
        passage = next(one for one in edition.passages if text in one.text)
        start = passage.text.index(text)
        quote = quote_of(edition, passage, start, start + len(text))
        return Annotation("", AnnotationKind.HIGHLIGHT, quote, colour, note)

    return make
