"""A study pack for a colleague: what goes into it is chosen, gathered and written."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.library.reader import DocumentSummary
from desktop.study.packs.arrival import Arrived, Settled
from desktop.study.packs.value import Pack, Wish
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.packs.pack_dialog import PackDialog
from desktop.ui.packs.words import PackWords
from desktop.ui.window.main_window import MainWindow

SAID_MS = 8000

ChoosePackTarget = Callable[[QWidget, Path], Path | None]


class PackDoor(Protocol):
    """Where a pack meets library and disk; every method raises AppError, and runs in the background."""

    def hand_out(self, documents: Sequence[str], pack: Pack, target: Path) -> Pack:
        """Write the pack, with the documents; returns it as it was written."""
        ...

    def receive(self, path: Path) -> Arrived:
        """Read a pack; nothing is written."""
        ...

    def settle(self, arrived: Arrived) -> Settled:
        """Put what is new into the library."""
        ...

    def withdraw(self, settled: Settled) -> None:
        """Take that out again."""
        ...


class Packing(QObject):
    """`written` carries the path of a pack that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, notebook: Notebook, runner: Runner,
                 complaining: Complaining, door: PackDoor, choose_target: ChoosePackTarget) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._notebook = window, reading, notebook
        self._runner, self._complaining, self._door = runner, complaining, door
        self._choose_target = choose_target
        self._documents: Sequence[DocumentSummary] = ()
        self._wish, self._target = Wish(()), Path()
        actions["pack"].triggered.connect(self._on_pack)
        reading.listed.connect(self._on_listed)

    @Slot(object)
    def _on_listed(self, documents: Sequence[DocumentSummary]) -> None:
        self._documents = documents

    @Slot()
    def _on_pack(self) -> None:
        opened = self._reading.open_document
        dialog = PackDialog(self._documents, opened.document.id if opened else "", self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, wish: Wish) -> None:
        target = self._choose_target(self._window, Path(f"{wish.documents[0]}.sotay"))
        if target:
            self._wish, self._target = wish, target
            self._notebook.ask(lambda desk, _: desk.study.pack(wish), self._on_gathered)

    @Slot(object)
    def _on_gathered(self, pack: Pack) -> None:
        documents, target = self._wish.documents, self._target
        job = Job(lambda _: (self._door.hand_out(documents, pack, target), target))
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._complaining.tell)
        self._runner.start(job)

    @Slot(object)
    def _on_written(self, written: tuple[Pack, Path]) -> None:
        pack, path = written
        said = self.tr("Đã ghi gói {path}: {what}.").format(path=path, what=PackWords(self).counted(pack))
        self._window.strip.showMessage(said, SAID_MS)
        self.written.emit(path)
