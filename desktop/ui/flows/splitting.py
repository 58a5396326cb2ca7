"""Two reading panes: split, closed, swapped, turned, linked, and found again at the next start."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.guidance.sections import same_section
from desktop.library.reader import DocumentSummary
from desktop.ui.behind.settings import Settings
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.reader.position import decode_position
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.split_state import SplitState, decode_split

SAID_MS = 4000


class Splitting(QObject):
    """The keys of the two panes."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actions, self._reading, self._settings = window, actions, reading, settings
        self._split = window.split
        self._is_restored = False
        self._section: str | None = None
        self._connect()
        self._show()

    def _connect(self) -> None:
        actions, split = self._actions, self._split
        actions["split"].triggered.connect(self._on_split)
        actions["other_pane"].triggered.connect(self._on_other)
        actions["swap_panes"].triggered.connect(self._on_swap)
        actions["stack_panes"].triggered.connect(self._on_stack)
        actions["link_panes"].triggered.connect(self._on_link)
        actions["close_pane"].triggered.connect(self._on_close)
        split.arranged.connect(self._show)
        for pane in split.panes:
            pane.close_requested.connect(self._on_close_pressed)
        self._reading.listed.connect(self._on_listed)
        self._reading.moved.connect(self._on_moved)
        self._window.closing.connect(self._on_closing)

    @Slot()
    def _show(self) -> None:
        """Keys that need two panes are there where there are two."""
        is_split = self._split.is_split
        for name in ("other_pane", "swap_panes", "stack_panes", "link_panes", "close_pane"):
            self._actions[name].setEnabled(is_split)
        self._actions["split"].setChecked(is_split)
        self._actions["stack_panes"].setChecked(is_split and self._split.is_stacked)

    @Slot()
    def _on_split(self) -> None:
        if self._split.is_split:
            self._close(1 - self._split.state.active)
        else:
            self._window.middle.show_reading()
            self._reading.split()
            self._enter(1 - self._split.state.active)

    @Slot()
    def _on_other(self) -> None:
        self._window.middle.show_reading()
        self._enter(1 - self._split.state.active)

    @Slot()
    def _on_swap(self) -> None:
        first, second = self._split.state.order
        self._split.arrange(replace(self._split.state, order=(second, first)))

    @Slot(bool)
    def _on_stack(self, stacked: bool) -> None:
        self._split.arrange(replace(self._split.state, is_stacked=stacked))

    @Slot()
    def _on_close(self) -> None:
        self._close(self._split.state.active)

    @Slot()
    def _on_close_pressed(self) -> None:
        self._close(self._split.panes.index(self.sender()))

    @Slot(bool)
    def _on_link(self, linked: bool) -> None:
        self._section = ""
        self._on_moved(self._reading.path)
        together = self.tr("Hai ô cuộn theo nhau, từng mục.")
        self._say(together if linked else self.tr("Mỗi ô cuộn riêng."))

    def _enter(self, number: int) -> None:
        self._split.arrange(replace(self._split.state, active=number))
        self._split.active.reader.setFocus()

    def _close(self, number: int) -> None:
        """The pane that is left has the keyboard."""
        self._split.arrange(replace(self._split.state, is_split=False, active=1 - number))
        self._reading.panes[number].let_go()
        self._split.active.reader.setFocus()

    @Slot(str)
    def _on_moved(self, path: str) -> None:
        """Where the panes are linked, the other one goes to the same section."""
        here, there = self._reading.open_document, self._reading.other.open_document
        if not (self._split.is_split and self._actions["link_panes"].isChecked() and here and there):
            return
        section = same_section(here.document, path, there.document)
        if section is None or section == self._section:
            return
        is_first, self._section = self._section is None, section
        # At a start both panes stand where they stood, to the line.
        if not is_first:
            self._reading.other.follow(section)

    @Slot(object)
    def _on_listed(self, documents: Sequence[DocumentSummary]) -> None:
        known = {summary.id for summary in documents}
        if not self._is_restored:
            self._is_restored = True
            self._restore(known)
        elif self._split.is_split and self._reading.other.wanted not in known:
            self._close(1 - self._split.state.active)

    @Slot()
    def _on_closing(self) -> None:
        """Whoever closes before the library is there has changed nothing."""
        if self._is_restored:
            self._settings.split = self._state().encoded() if self._split.is_split else ""

    def _state(self) -> SplitState:
        places = tuple((pane.wanted, pane.pane.reader.position().encoded()) for pane in self._reading.panes)
        is_linked = self._actions["link_panes"].isChecked()
        return SplitState(self._split.state, tuple(self._split.sizes()), places, is_linked=is_linked)

    def _restore(self, known: set[str]) -> None:
        kept = decode_split(self._settings.split)
        if kept is None or any(document not in known for document, _ in kept.places):
            return
        self._actions["link_panes"].setChecked(kept.is_linked)
        self._split.arrange(kept.arrangement)
        self._split.setSizes(list(kept.sizes))
        for pane, (document, place) in zip(self._reading.panes, kept.places, strict=True):
            pane.restore(document, decode_position(place))

    def _say(self, sentence: str) -> None:
        self._window.strip.showMessage(sentence, SAID_MS)
