"""Reviewing: before a document is stored, the person looks at what the reader is not sure of."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.wordlists import load_wordlists
from desktop.reading.identity import slug
from desktop.reading.report import ReadResult
from desktop.ui.behind.settings import ReviewWhen, Settings
from desktop.ui.flows.pictures import Pictures
from desktop.ui.kit.theme import load_theme
from desktop.ui.review.memory import ReviewMemory
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    # The screen and its decisions are made when a file is opened, long after the start.
    from desktop.guidance.decisions.history import History
    from desktop.guidance.draft import Draft
    from desktop.ui.review.dialog import ReviewDialog
    from desktop.ui.review.screen import Review

SHARE_OF_WINDOW = 0.96


class Reviewing(QObject):
    """`decided` carries the Draft to store; `left` says that nothing is to be stored."""

    decided = Signal(object)
    left = Signal()

    def __init__(self, window: MainWindow, settings: Settings, memory: ReviewMemory, pictures: Pictures) -> None:
        super().__init__(window)
        self._window, self._settings, self._memory = window, settings, memory
        self._pictures = pictures
        self._path = Path()
        self._dialog: ReviewDialog | None = None

    def look(self, path: Path, result: ReadResult) -> None:
        """Make the decisions of an earlier reading again; show the document where there is something to look at."""
        from desktop.guidance.decisions.history import History
        from desktop.ui.review.places import uncertain_places
        from desktop.ui.review.screen import Review
        from desktop.ui.review.source import has_pages, source_lines

        self._path = path
        history, missed = History.begun(result.document, self._memory.recall(path))
        slips = load_wordlists().slips
        when = self._settings.review
        if when is ReviewWhen.ALWAYS or (
            when is ReviewWhen.UNCERTAIN and (missed or uncertain_places(history, result.warnings, slips))
        ):
            source = source_lines(path, result.document)
            self._show(Review(path.name, source, history, result.warnings, slips, len(missed), has_pages(path)))
        else:
            self.decided.emit(_named(history))

    def _show(self, review: "Review") -> None:
        from desktop.ui.review.dialog import ReviewDialog

        look = load_theme(self._settings.theme), self._settings.scale
        self._dialog = ReviewDialog(review, look, self._window)
        self._dialog.resize(self._window.size() * SHARE_OF_WINDOW)
        self._dialog.accepted.connect(self._on_accepted)
        self._dialog.rejected.connect(self._on_rejected)
        if self._dialog.pages:
            self._pictures.serve(self._dialog.pages, self._path)
        self._dialog.open()

    def _put_away(self) -> "History":
        assert self._dialog is not None  # noqa: S101 - only what is shown is answered
        dialog, self._dialog = self._dialog, None
        dialog.deleteLater()
        return dialog.history

    @Slot()
    def _on_accepted(self) -> None:
        history = self._put_away()
        self._memory.keep(self._path, history.made)
        self.decided.emit(_named(history))

    @Slot()
    def _on_rejected(self) -> None:
        self._put_away()
        self.left.emit()


def _named(history: "History") -> "Draft":
    """The draft with an id of its own where the person gave it another number or title."""
    before, draft = history.drafts[0].document, history.draft
    document = draft.document
    if (before.number, before.title) == (document.number, document.title):
        return draft
    return replace(draft, document=replace(document, id=slug(document.number or document.title)))
