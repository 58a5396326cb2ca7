"""The search index made anew where it is not sound: at the start, and where a search meets damage."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desktop.guidance.refs import Depth
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.search.finder import Finder, Found
from desktop.ui.window.main_window import MainWindow

Progress = Callable[[int, int], None]
IsSound = Callable[[], bool]
Mend = Callable[[Progress], None]


class Reindexing(QObject):
    """Searches go on meanwhile, by the older way. Called off or failed, it is tried again at the next start."""

    def __init__(self, window: MainWindow, finder: Finder, runners: tuple[Runner, Runner],
                 is_sound: IsSound, mend: Mend) -> None:  # fmt: skip
        """`runners` are the one that searches, on which `is_sound` is asked, and the one for long work."""
        super().__init__(window)
        self._strip = window.strip.work
        self._searches, self._works = runners
        self._is_sound, self._mend = is_sound, mend
        self._job: Job | None = None
        self._was_tried = False
        finder.found.connect(self._on_found)
        self._strip.called_off.connect(self._on_called_off)

    @Slot()
    def look(self) -> None:
        """Ask whether the index is sound, and make it anew if not."""
        if self._job is None and not self._was_tried:
            job = Job(lambda _: self._is_sound())
            job.succeeded.connect(self._on_known)
            self._searches.start(job)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if found.depth is Depth.SETTLED:
            self.look()

    @Slot(object)
    def _on_known(self, is_sound: bool) -> None:
        if is_sound or self._job is not None:
            return
        self._was_tried = True
        self._job = Job(lambda job: self._mend(job.report))
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_finished)
        self._works.start(self._job)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if done < total:
            self._strip.show_work(self.tr("Đang dựng chỉ mục tìm kiếm"), done, total)

    @Slot()
    def _on_called_off(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._strip.hide()
