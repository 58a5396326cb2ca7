"""Telling the person what did not work: a sentence for each thing, one dialog at a time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.ui.behind.language import Languages
from desktop.ui.kit.messages import Message
from desktop.ui.window.main_window import MainWindow


class Complaining(QObject):
    """`told` carries the dialog that was opened."""

    told = Signal(object)

    def __init__(self, window: MainWindow, languages: Languages) -> None:
        super().__init__(window)
        self._window, self._languages = window, languages
        self._shown: Message | None = None
        self._waiting: list[tuple[str, str]] = []

    @Slot(object)
    def tell(self, error: AppError) -> None:
        self._say(self.tr("Chưa làm được việc này"), self._languages.sentence(error))

    @Slot(object)
    def tell_news(self, news: AppError) -> None:
        """What has happened without anybody's doing."""
        self._say(self.tr("Bạn cần biết"), self._languages.sentence(news))

    @Slot(object)
    def tell_crash(self, log: Path) -> None:
        sentence = self.tr("Chương trình gặp lỗi của chính nó; tài liệu không bị ảnh hưởng. Chi tiết ở tệp {log}.")
        self._say(self.tr("Có lỗi trong chương trình"), sentence.format(log=log))

    def _say(self, headline: str, sentence: str) -> None:
        """News of the same kind joins the dialog that is open, other news waits for its end."""
        if self._shown is None:
            self._open(headline, sentence)
        elif self._shown.windowTitle() == headline:
            self._shown.add(sentence)
        else:
            self._waiting.append((headline, sentence))

    def _open(self, headline: str, sentence: str) -> None:
        self._shown = Message(headline, sentence, parent=self._window)
        self._shown.finished.connect(self._on_finished)
        self._shown.open()
        self.told.emit(self._shown)

    @Slot()
    def _on_finished(self) -> None:
        self._shown = None
        waiting, self._waiting = self._waiting, []
        for headline, sentence in waiting:
            self._say(headline, sentence)
