"""How far the person has come: what stays in sight for a while was read, and the outline shows it."""

from collections import Counter

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.guidance.refs import NodeCount
from desktop.study.desk import Notes
from desktop.study.progress import Progress, ReadState, fingerprint_of, progress_of
from desktop.ui.behind.notebook import Notebook
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

READ_MS = 6000
"""How long a text has to stand still to count as read."""


class ReadingProgress(QObject):
    """Ctrl+R says of the section that is read that it was read, or that it is to be read again."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, notebook: Notebook) -> None:
        super().__init__(window)
        self._window, self._reading, self._notebook = window, reading, notebook
        self._notes = Notes("")
        self._progress: dict[str, Progress] = {}
        self._stands = QTimer(self, singleShot=True, interval=READ_MS)
        self._stands.timeout.connect(self.take_sight)
        for reader in window.readers:
            reader.verticalScrollBar().valueChanged.connect(self._on_moved)
        notebook.shown.connect(self._on_shown)
        actions["read"].triggered.connect(self._on_read)

    @Slot()
    def take_sight(self) -> None:
        """What is in sight was read, unless nobody looks at it."""
        opened = self._reading.open_document
        if opened is None or self._notes.document != opened.document.id or not self._window.reader.isVisible():
            return
        if not self._window.isActiveWindow():
            return
        texts = [opened.document.node(path).text for path in self._window.reader.paths_in_sight()]
        fresh = [text for text in texts if text and fingerprint_of(text) not in self._notes.read]
        if fresh:
            self._notebook.set_read(fresh, is_read=True)

    @Slot()
    def _on_moved(self) -> None:
        self._stands.start()

    @Slot(object)
    def _on_shown(self, notes: Notes) -> None:
        opened = self._reading.open_document
        if opened is None or opened.document.id != notes.document:
            return
        if notes.document != self._notes.document:
            self._stands.start()
        self._notes = notes
        self._progress = progress_of(opened.document, notes.read)
        counted = Counter(one.quote.path for one in notes.annotations)
        marks = [NodeCount(notes.document, path, count) for path, count in counted.items()]
        self._window.navigator.show_notes(notes.document, marks, self._progress)

    @Slot()
    def _on_read(self) -> None:
        opened, path = self._reading.open_document, self._reading.path
        if opened is None or path not in opened.document:
            return
        nodes = (*opened.document.ancestors(path), opened.document.node(path))
        section = next((node.path for node in reversed(nodes) if node.is_titled), path)
        is_read = section in self._progress and self._progress[section].state is ReadState.READ
        texts = [node.text for node in opened.document.subtree(section)]
        self._notebook.set_read(texts, is_read=not is_read)
