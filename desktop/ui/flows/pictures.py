"""Pictures of pages, drawn in the background for whoever shows them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.behind.runner import Job, Runner

if TYPE_CHECKING:
    # Both are made when a PDF is looked through, long after the start.
    from desktop.reading.isolation.pictures import PagePicture
    from desktop.ui.review.pages import PagePane

DrawPage = Callable[[Path, int], "PagePicture"]


class Pictures(QObject):
    """Draws what a pane wants to show of a file; what can't be drawn is said in its place."""

    def __init__(self, runner: Runner, draw: DrawPage) -> None:
        super().__init__()
        self._runner, self._draw = runner, draw

    def serve(self, pane: "PagePane", path: Path) -> None:
        """From now on draw the pages of `path` for `pane`, for as long as it lives."""
        pane.wanted.connect(partial(self._begin, pane, path))
        pane.ask()

    def _begin(self, pane: "PagePane", path: Path, page: int) -> None:
        job = Job(lambda _: self._draw(path, page))
        job.succeeded.connect(pane.take)
        job.failed.connect(pane.refuse)
        pane.destroyed.connect(job.cancel)
        self._runner.start(job)
