"""Searching: from the line to the results, from a result to the passage, and back to reading."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.guidance.refs import Empty, Hit, Hits
from desktop.library.reader import DocumentSummary
from desktop.ui.actions import Actions
from desktop.ui.finder import Finder, Found
from desktop.ui.flows.reading import Reading
from desktop.ui.language import Languages
from desktop.ui.main_window import MainWindow

SAID_MS = 4000


class Searching(QObject):
    """`answered` carries a Found once its results are in sight."""

    answered = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, finder: Finder, reading: Reading,
                 languages: Languages) -> None:  # fmt: skip
        super().__init__(window)
        self._languages = languages
        self._window, self._actions = window, actions
        self._finder, self._reading = finder, reading
        self._line, self._results = window.top_bar.line, window.results
        self._opens_answer = False
        self._connect()
        self._show_steps(has_hits=False)

    def _connect(self) -> None:
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self._on_return)
        self._line.down_requested.connect(self._results.enter_list)
        self._line.left.connect(self._on_left)
        self._line.cleared.connect(self._on_edited)
        self._results.left.connect(self._on_left)
        self._results.line_requested.connect(self._line.begin)
        self._results.query_requested.connect(self._on_query_requested)
        self._results.hit_chosen.connect(self._on_hit_chosen)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        self._reading.listed.connect(self._on_listed)
        self._actions["search"].triggered.connect(self._on_search)
        self._actions["filter"].triggered.connect(self._on_filter)

    def _show_steps(self, *, has_hits: bool) -> None:
        self._actions["next_hit"].setEnabled(has_hits)
        self._actions["previous_hit"].setEnabled(has_hits)

    @Slot()
    def _on_search(self) -> None:
        self._window.middle.show_results()
        self._line.begin()

    @Slot()
    def _on_return(self) -> None:
        """Open what is asked for, not what an older query found."""
        if self._results.answered_query == self._line.text():
            self._results.open_current()
        else:
            self._opens_answer = True

    @Slot(str)
    def _on_edited(self, query: str = "") -> None:
        self._opens_answer = False
        self._window.middle.show_results()
        if query.strip():
            self._results.await_result(query)
            self._finder.find(query)
        else:
            self._finder.stop()
            self._on_found(Found(query, Empty()))

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if found.query != self._line.text():
            return
        self._results.show_result(found.query, found.result)
        self._show_steps(has_hits=isinstance(found.result, Hits))
        self.answered.emit(found)
        if self._opens_answer:
            self._opens_answer = False
            self._results.open_current()

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._opens_answer = False
        self._results.show_failure(self._languages.sentence(error))
        self._show_steps(has_hits=False)

    @Slot(object)
    def _on_hit_chosen(self, hit: Hit) -> None:
        self._reading.go(hit.ref, hit.text_marks)
        self._window.reader.setFocus()

    @Slot(str)
    def _on_query_requested(self, query: str) -> None:
        self._line.setText(query)
        self._line.setFocus()
        self._on_edited(query)

    @Slot()
    def _on_left(self) -> None:
        self._opens_answer = False
        self._window.middle.show_reading()
        self._window.reader.clear_marks()
        self._window.reader.setFocus()

    @Slot()
    def _on_filter(self) -> None:
        self._window.panes.show_tree(shown=True)
        self._window.navigator.focus_filter()

    def step(self, by: int) -> None:
        """Open the hit after (1) or before (-1) the one that was opened last."""
        if self._results.step(by):
            return
        last, first = self.tr("Đây là kết quả cuối cùng."), self.tr("Đây là kết quả đầu tiên.")
        self._say(last if by > 0 else first)

    def _say(self, sentence: str) -> None:
        self._window.strip.showMessage(sentence, SAID_MS)

    @Slot(object)
    def _on_listed(self, documents: tuple[DocumentSummary, ...]) -> None:
        self._results.model.set_titles({summary.id: summary.title for summary in documents})
        self._finder_again()

    def _finder_again(self) -> None:
        if self._window.middle.is_searching and self._line.text().strip():
            self._finder.find(self._line.text())
