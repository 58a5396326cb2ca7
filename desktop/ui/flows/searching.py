"""Searching: from the line to the results, from a result to the passage, and back to reading."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.guidance.refs import Depth, Empty, Hit, Hits, NodeCount, NodeRef
from desktop.library.reader import DocumentSummary
from desktop.ui.behind.language import Languages
from desktop.ui.flows.pane_reading import Marks
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.search.finder import Alike, Finder, Found, Question
from desktop.ui.window.main_window import MainWindow

SAID_MS = 4000
_WORDS_SHOWN = 60


class Searching(QObject):
    """`answered` carries a Found once its results are in sight, `used` a query that has led somewhere.

    Only the newest question has an answer here; an older one that comes late is dropped.
    """

    answered = Signal(object)
    used = Signal(str)

    def __init__(self, window: MainWindow, actions: Actions, finder: Finder, reading: Reading,
                 languages: Languages) -> None:  # fmt: skip
        super().__init__(window)
        self._languages = languages
        self._window, self._finder, self._reading = window, finder, reading
        self._line, self._results = window.top_bar.line, window.results
        self._asked: Question = ""
        self._counts: tuple[NodeCount, ...] = ()
        self._opens_answer = False
        self._connect(actions)

    @property
    def query(self) -> str:
        """What stands in the line, without the space around it."""
        return self._line.text().strip()

    def step(self, by: int) -> None:
        """Open the hit after (1) or before (-1) the one that was opened last."""
        if self._results.step(by):
            at, total = self._results.place()
            self._say(self.tr("Kết quả {at} trong {total}").format(at=at, total=total))
        elif self._results.has_hits:
            last, first = self.tr("Đây là kết quả cuối cùng."), self.tr("Đây là kết quả đầu tiên.")
            self._say(last if by > 0 else first)
        else:
            self._say(self.tr("Chưa có kết quả nào để đi tới. Hãy tìm trước: Ctrl+K hoặc Ctrl+F."))

    def _connect(self, actions: Actions) -> None:
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self._on_return)
        self._line.down_requested.connect(self._results.enter_list)
        self._line.left.connect(self._on_left)
        self._line.other_wanted.connect(self._results.take_suggestion)
        self._line.cleared.connect(self._on_edited)
        self._results.left.connect(self._on_left)
        self._results.more_requested.connect(self._finder.find_more)
        self._results.line_requested.connect(self._line.begin)
        self._results.query_requested.connect(self._on_query_requested)
        self._results.hit_chosen.connect(self._on_hit_chosen)
        self._results.hit_chosen_beside.connect(self._on_hit_chosen_beside)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        self._reading.listed.connect(self._on_listed)
        actions["search"].triggered.connect(self._on_search)
        actions["similar"].triggered.connect(self._on_similar)
        actions["filter"].triggered.connect(self._on_filter)

    def _ask(self, question: Question) -> None:
        self._asked = question
        self._opens_answer = False
        self._window.middle.show_results()
        if isinstance(question, str) and not question.strip():
            self._finder.stop()
            self._on_found(Found(question, Empty()))
        else:
            self._results.await_result(question)
            self._finder.find(question)

    @Slot()
    def _on_search(self) -> None:
        if self._asked != self._line.text():
            self._ask(self._line.text())
        self._window.middle.show_results()
        self._window.navigator.show_counts(self._counts)
        self._line.begin()

    @Slot()
    def _on_similar(self) -> None:
        """Like the passage that is read now."""
        document, path = self._reading.open_document, self._reading.path
        if document and path:
            words = " ".join(document.document.node(path).text.split())
            shown = words if len(words) <= _WORDS_SHOWN else words[:_WORDS_SHOWN].rpartition(" ")[0] + "…"
            self._ask(Alike(NodeRef(document.document.id, path), shown))

    @Slot()
    def _on_return(self) -> None:
        """Open what is asked for, not what an older query found."""
        if self._asked != self._line.text():
            self._ask(self._line.text())
        elif self._results.has_answered(self._asked):
            self._results.open_current()
        else:
            self._opens_answer = True
            self._finder.settle()

    @Slot(str)
    def _on_edited(self, query: str = "") -> None:
        self._ask(query)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if found.question != self._asked:
            return
        self._results.show_result(found)
        self._counts = found.result.counts if isinstance(found.result, Hits) else ()
        self._window.navigator.show_counts(self._counts)
        if isinstance(found.question, Alike):
            self._results.enter_list()
        self.answered.emit(found)
        if self._opens_answer and isinstance(found.result, Hits):
            self._results.open_current()
        if isinstance(found.result, Hits) or found.depth is Depth.SETTLED:
            self._opens_answer = False

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._opens_answer = False
        self._counts = ()
        self._window.navigator.show_counts(())
        self._results.show_failure(self._languages.sentence(error))

    @Slot(object)
    def _on_hit_chosen(self, hit: Hit) -> None:
        self._open(hit, self._reading.go)

    @Slot(object)
    def _on_hit_chosen_beside(self, hit: Hit) -> None:
        self._open(hit, self._reading.go_beside)

    def _open(self, hit: Hit, go: Callable[[NodeRef, Marks], None]) -> None:
        if isinstance(self._asked, str):
            self.used.emit(self._asked)
        go(hit.ref, hit.text_marks)
        self._window.reader.setFocus()

    @Slot(str)
    def _on_query_requested(self, query: str) -> None:
        """Asked for by a press, so nobody is typing."""
        self._line.setText(query)
        self._line.setFocus()
        self._ask(query)
        self._finder.settle()

    @Slot()
    def _on_left(self) -> None:
        self._opens_answer = False
        self._window.middle.show_reading()
        self._window.navigator.show_counts(())
        self._window.reader.clear_marks()
        self._window.reader.setFocus()

    @Slot()
    def _on_filter(self) -> None:
        self._window.panes.show_tree(shown=True)
        self._window.navigator.focus_filter()

    def _say(self, sentence: str) -> None:
        self._window.strip.showMessage(sentence, SAID_MS)

    @Slot(object)
    def _on_listed(self, documents: tuple[DocumentSummary, ...]) -> None:
        self._results.set_titles({summary.id: summary.title for summary in documents})
        if self._window.middle.is_searching and self._asked:
            self._finder.find(self._asked)
