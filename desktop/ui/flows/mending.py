"""A library that can't be opened: say so, and offer to put the shipped one in its place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.ui.flows.reading import Reading
from desktop.ui.language import Languages
from desktop.ui.main_window import MainWindow
from desktop.ui.messages import Message

MENDABLE = {"library_damaged", "library_foreign", "library_missing"}


class Mending(QObject):
    """`check` raises LibraryError where the library can't be opened; `put_back` sets the file aside and keeps it.

    `asked` carries the dialog that was opened.
    """

    asked = Signal(object)

    def __init__(self, window: MainWindow, reading: Reading, languages: Languages,
                 check: Callable[[], None], put_back: Callable[[], None]) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._languages = window, reading, languages
        self._check, self._put_back = check, put_back

    def start(self) -> None:
        """Begin reading, now or once the library is mended."""
        try:
            self._check()
        except AppError as error:
            self._ask(self._languages.sentence(error), can_mend=error.code in MENDABLE)
        else:
            self._reading.start()

    def _ask(self, sentence: str, *, can_mend: bool) -> None:
        advice = self.tr("Có thể đặt lại kho tài liệu gốc; tệp hỏng được giữ lại bên cạnh, không bị xóa.")
        offer = self.tr("Đặt lại kho tài liệu gốc") if can_mend else ""
        text = f"{sentence}\n\n{advice}" if can_mend else sentence
        message = Message(self.tr("Không mở được kho tài liệu"), text, offer, self._window)
        message.accepted.connect(self._on_accepted)
        message.open()
        self.asked.emit(message)

    @Slot()
    def _on_accepted(self) -> None:
        self._put_back()
        self.start()
