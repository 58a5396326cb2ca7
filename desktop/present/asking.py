"""A question from the hall: what is typed goes to the finder, what it finds to the lectern, the answer to the stage."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.refs import Hit, SearchResult
from desktop.present.answers import Answer, Preview, Trouble
from desktop.present.ports import Finder
from desktop.present.search_panel import SearchPanel


class Asking(QObject):
    """`answered` carries the Answer to be shown, the words that were typed and the hit that was chosen."""

    answered = Signal(object, str, object)

    def __init__(self, finder: Finder, panel: SearchPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder, self._panel = finder, panel
        self._chosen: Hit | None = None
        self._is_open = False
        panel.query_changed.connect(self.find)
        panel.looked_at.connect(self._look_at)
        panel.hit_chosen.connect(self._choose)

    def open(self, *, is_open: bool) -> None:
        """The search was opened or closed; what an earlier question found is not shown for a new one."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        if is_open:
            self.find(self._panel.line.text())
        else:
            self.stop()

    def stop(self) -> None:
        """Nothing that comes later is shown."""
        self._is_open, self._chosen = False, None
        self._finder.stop()

    @Slot(str)
    def find(self, query: str) -> None:
        self._chosen = None
        self._finder.find(query, self._on_found)

    def _on_found(self, query: str, result: SearchResult | Trouble) -> None:
        if self._is_open and query == self._panel.line.text():
            self._panel.show_result(result)

    @Slot(object)
    def _look_at(self, hit: Hit) -> None:
        self._finder.look_at(hit, self._only_of(hit))

    def _only_of(self, hit: Hit) -> Callable[[Preview | Trouble], None]:
        def seen(preview: Preview | Trouble) -> None:
            if self._is_open and self._panel.current == hit:
                self._panel.show_preview(preview)

        return seen

    @Slot(object)
    def _choose(self, hit: Hit) -> None:
        """Enter pressed twice asks once."""
        if hit != self._chosen:
            self._chosen = hit
            self._finder.answer(hit, self._on_answer)

    def _on_answer(self, answer: Answer | Trouble) -> None:
        hit, self._chosen = self._chosen, None
        if not self._is_open or hit is None:
            return
        match answer:
            case Trouble(sentence):
                self._panel.say(sentence)
            case Answer():
                self.answered.emit(answer, self._panel.line.text(), hit)
