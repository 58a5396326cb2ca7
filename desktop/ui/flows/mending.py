"""A library that can't be opened or read: say so, and offer to put the shipped one in its place."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.ui.behind.language import Languages
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.messages import Message
from desktop.ui.window.main_window import MainWindow

MENDABLE = {"library_damaged", "library_foreign", "library_missing"}


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """What is done to the file as a whole; each raises LibraryError where it can't be.

    `check` and `put_back`, which sets the file aside and keeps it, belong to the thread that reads the
    library; `let_go` closes it on the thread that searches.
    """

    check: Callable[[], None]
    put_back: Callable[[], None]
    let_go: Callable[[], None]


class Mending(QObject):
    """`asked` carries the dialog that was opened."""

    asked = Signal(object)

    def __init__(self, window: MainWindow, reading: Reading, complaining: Complaining, languages: Languages,
                 runners: tuple[Runner, Runner], file: LibraryFile) -> None:  # fmt: skip
        """`runners` are the one that reads the library, and the one that searches."""
        super().__init__(window)
        self._window, self._reading = window, reading
        self._complaining, self._languages = complaining, languages
        self._reads, self._searches = runners
        self._file = file
        self._asked: Message | None = None
        self._was_declined = False
        window.navigator.retry_requested.connect(self.start)

    @Slot()
    def start(self) -> None:
        """Begin reading, now or once the library is mended."""
        self._window.navigator.show_opening()
        self._do(self._reads, self._file.check, self._on_checked, self._on_refused)

    @Slot(object)
    def take(self, error: AppError) -> None:
        """Reading met this error: mend what can be mended, and tell of the rest."""
        if error.code in MENDABLE:
            self._ask(error)
        else:
            self._complaining.tell(error)

    @Slot(object)
    def take_once(self, error: AppError) -> None:
        """Searching or filtering met this error: nobody who declined is asked again at every key."""
        if error.code in MENDABLE and not self._was_declined:
            self._ask(error)

    def _do(self, runner: Runner, work: Callable[[], None], then: Callable[[], None],
            failed: Callable[[AppError], None]) -> None:  # fmt: skip
        job = Job(lambda _: work())
        job.succeeded.connect(then)
        job.failed.connect(failed)
        runner.start(job)

    def _ask(self, error: AppError, *, can_mend: bool = True) -> None:
        if self._asked:
            return
        sentence = self._languages.sentence(error)
        advice = self.tr("Có thể đặt lại kho tài liệu gốc; tệp hỏng được giữ lại bên cạnh, không bị xóa.")
        offer = self.tr("Đặt lại kho tài liệu gốc") if can_mend else ""
        text = f"{sentence}\n\n{advice}" if can_mend else sentence
        self._asked = message = Message(self.tr("Không mở được kho tài liệu"), text, offer, self._window)
        message.accepted.connect(self._on_accepted)
        message.rejected.connect(self._on_declined)
        message.open()
        message.wait_for_a_choice()
        self.asked.emit(message)

    @Slot()
    def _on_checked(self) -> None:
        self._was_declined = False
        self._reading.start()

    @Slot(object)
    def _on_refused(self, error: AppError) -> None:
        self._window.navigator.show_trouble(self._languages.sentence(error))
        self._ask(error, can_mend=error.code in MENDABLE)

    @Slot()
    def _on_declined(self) -> None:
        self._asked, self._was_declined = None, True

    @Slot()
    def _on_accepted(self) -> None:
        self._asked = None
        self._do(self._searches, self._file.let_go, self._on_let_go, self.take)

    @Slot()
    def _on_let_go(self) -> None:
        self._do(self._reads, self._file.put_back, self.start, self._on_not_put_back)

    @Slot(object)
    def _on_not_put_back(self, error: AppError) -> None:
        """The file is still the broken one: the offer stands."""
        self._ask(error)
