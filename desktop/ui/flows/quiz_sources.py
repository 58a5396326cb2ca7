"""Where the answers of a quiz stand: told in a line, and gone to."""

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.guidance.quiz.quiz import Question
from desktop.guidance.refs import NodeRef
from desktop.study.quizzes import KeptQuiz
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.reading import Reading


class QuizSources(QObject):
    """Takes the lines that cards have."""

    def __init__(self, reading: Reading, lines: CardSources) -> None:
        super().__init__(reading)
        self._reading, self._lines = reading, lines

    def lines(self, kept: KeptQuiz) -> tuple[str, ...]:
        """The document and the place of each answer."""
        return tuple(map(self._line, kept.questions))

    def go(self, question: Question) -> None:
        """Read where the answer stands; it is marked only where the text is that of the question."""
        first = question.excerpts[0]
        ref = NodeRef(question.quote.document, first.path, first.footnote)
        self._reading.go(ref, ((first.start, first.end),) if self._is_same(question) else ())

    def _line(self, question: Question) -> str:
        first = question.excerpts[0]
        return self._lines.line(replace(question.quote, path=first.path, footnote=first.footnote))

    def _is_same(self, question: Question) -> bool:
        opened = self._reading.open_document
        quote = question.quote
        return opened is not None and (opened.document.id, opened.revision) == (quote.document, quote.revision)
