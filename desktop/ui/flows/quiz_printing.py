"""A quiz printed: its variants and their keys, written to a file in the background."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.guidance.document import Document
from desktop.guidance.quiz.quiz import Quiz
from desktop.guidance.quiz.sheet import Sheet, sheet_of
from desktop.page.source_line import document_name
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.complaining import Complaining

ChooseQuizTarget = Callable[[QWidget, Path], Path | None]


class QuizPrinting(QObject):
    """`written` carries the path of a file that has just been written."""

    written = Signal(object)

    def __init__(self, runner: Runner, complaining: Complaining, choose: ChooseQuizTarget, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._complaining, self._choose = runner, complaining, choose

    def write(self, quiz: Quiz, document: Document, variants: int, seed: int, asking: QWidget) -> None:
        """Ask over `asking` where to, and write there."""
        title = self.tr("Bài kiểm tra")
        target = self._choose(asking, Path(f"{title}.docx"))
        if target is None:
            return
        sheet = sheet_of(quiz, title, document_name(document), variants, seed)
        job = Job(lambda _: _written(sheet, target))
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._complaining.tell)
        self._runner.start(job)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.written.emit(path)


def _written(sheet: Sheet, path: Path) -> Path:
    from desktop.export.quiz_files import write_quiz

    write_quiz(sheet, path)
    return path
