"""Marks carried to a new revision of the open document: how far it is, called off, taken up again."""

from PySide6.QtCore import QObject, Slot

from desktop.study.desk import Notes
from desktop.ui.behind.notebook import Notebook
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions, shown_key
from desktop.ui.window.main_window import MainWindow

SHOWN_FROM = 500
"""Steps; fewer are done before anybody could read how far they are."""

SAID_MS = 12_000


class Carrying(QObject):
    """Called off, every mark stays on the revision that it hangs on."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, notebook: Notebook) -> None:
        super().__init__(window)
        self._window, self._reading, self._notebook = window, reading, notebook
        self._action = actions["carry_marks"]
        self._action.setEnabled(False)
        self._action.triggered.connect(self._on_again)
        self._is_shown = False
        notebook.carrying.connect(self._on_carrying)
        notebook.settled.connect(self._on_settled)
        notebook.shown.connect(self._on_shown)
        window.strip.work.called_off.connect(self._on_called_off)

    @Slot(int, int)
    def _on_carrying(self, done: int, total: int) -> None:
        if total >= SHOWN_FROM:
            self._is_shown = True
            text = self.tr("Đang chuyển đánh dấu sang bản mới của văn bản")
            self._window.strip.work.show_work(text, done, total)

    @Slot()
    def _on_called_off(self) -> None:
        if self._is_shown:
            self._notebook.leave_as_it_is()

    @Slot()
    def _on_settled(self) -> None:
        if self._is_shown:
            self._is_shown = False
            self._window.strip.work.hide()

    @Slot(object)
    def _on_shown(self, notes: Notes) -> None:
        self._action.setEnabled(bool(notes.waiting))
        if notes.waiting:
            left = self.tr("%n đánh dấu vẫn nguyên ở bản cũ.", "", notes.waiting)
            key = shown_key(self._action.shortcut().toString())
            again = self.tr("Nhấn {key} để chuyển tiếp.").format(key=key)
            self._window.strip.showMessage(f"{left} {again}", SAID_MS)

    @Slot()
    def _on_again(self) -> None:
        if opened := self._reading.open_document:
            self._notebook.open(opened)
