"""A search that also finds what the person wrote and marked, after what the library has."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from desktop.guidance.refs import Depth, Hit, Hits, SearchResult
from desktop.ui.behind.runner import Runner
from desktop.ui.behind.shelf import Shelf
from desktop.ui.search.finder import Finder, Found

FindMarks = Callable[[str], tuple[Hit, ...]]
"""Annotations that have the words typed; asked on the thread that searches."""


class MarkedFinder(Finder):
    """Marks join the full answer to a query, never the first page while a person types."""

    def __init__(self, shelf: Shelf, runner: Runner, marks: FindMarks, parent: QObject | None = None) -> None:
        super().__init__(shelf, runner, parent)
        self._marks = marks

    def _answer(self, *question: Any, **more: Any) -> Found:  # noqa: ANN401 - whatever the finder asks itself
        found = super()._answer(*question, **more)
        if found.depth is Depth.INSTANT or not found.query.strip():
            return found
        return replace(found, result=with_marks(found.result, self._marks(found.query)))


def with_marks(result: SearchResult, marks: tuple[Hit, ...]) -> SearchResult:
    """Marks stand behind the hits of the library, so that its order stays what it says."""
    if not marks:
        return result
    if isinstance(result, Hits):
        return replace(result, hits=(*result.hits, *marks), total=result.total + len(marks))
    return Hits(marks, len(marks))
