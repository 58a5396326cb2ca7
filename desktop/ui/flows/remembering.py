"""Remembering what was looked for: queries that led somewhere, and those that the person saves."""

from PySide6.QtCore import QObject, Slot

from desktop.text.collation import collation_key
from desktop.ui.flows.searching import Searching
from desktop.ui.kit.actions import Actions
from desktop.ui.search.finder import Found
from desktop.ui.search.memory import SearchMemory
from desktop.ui.window.main_window import MainWindow

SAID_MS = 4000


class Remembering(QObject):
    """What stands under the empty search line is what the memory holds."""

    def __init__(self, window: MainWindow, actions: Actions, searching: Searching, memory: SearchMemory) -> None:
        super().__init__(window)
        self._window, self._searching, self._memory = window, searching, memory
        self._help, self._save = window.results.help, actions["save_search"]
        searching.used.connect(self._on_used)
        searching.answered.connect(self._on_answered)
        self._save.triggered.connect(self._on_save)
        self._help.forgotten.connect(self._on_forgotten)
        self._help.cleared.connect(self._on_cleared)
        memory.changed.connect(self._on_changed)
        self._show()

    def _show(self) -> None:
        saved = tuple(sorted(self._memory.saved(), key=collation_key))
        self._help.set_queries(saved, self._memory.recent())
        self._show_saved()

    def _show_saved(self) -> None:
        self._save.setEnabled(bool(self._searching.query))
        self._save.setChecked(self._searching.query in self._memory.saved())

    @Slot()
    def _on_changed(self) -> None:
        self._show()

    @Slot(object)
    def _on_answered(self, _found: Found) -> None:
        self._show_saved()

    @Slot(str)
    def _on_used(self, query: str) -> None:
        self._memory.remember(query)
        self._show()

    @Slot(bool)
    def _on_save(self, saved: bool) -> None:
        query = self._searching.query
        if saved:
            self._memory.save(query)
            sentence = self.tr("Đã lưu “{query}”; xóa ô tìm để thấy những gì đã lưu.")
        else:
            self._memory.forget(query)
            self._memory.remember(query)
            sentence = self.tr("Không lưu “{query}” nữa.")
        self._window.strip.showMessage(sentence.format(query=query), SAID_MS)
        self._show()

    @Slot(str)
    def _on_forgotten(self, query: str) -> None:
        self._memory.forget(query)
        self._show()

    @Slot()
    def _on_cleared(self) -> None:
        self._memory.forget_recent()
        self._show()
        self._window.top_bar.line.setFocus()
