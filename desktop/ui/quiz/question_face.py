"""One question: what is asked, what is answered, and afterwards what it was worth with its paragraph."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.guidance.quiz.quiz import LETTERS, Question
from desktop.guidance.quiz.scores import Answer
from desktop.ui.kit.source_view import SourceView
from desktop.ui.quiz.option_row import OptionRow
from desktop.ui.quiz.words import prompt, verdict_words

LONGEST = 300
_SPACE, _PARAGRAPH = 10, 96


class QuestionFace(QWidget):
    """`changed` says that another answer is given, or one at all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        self._column = column
        self.prompt, self.context, self.asked = self._text("section"), self._text("caption"), self._text("asked")
        self.options = [OptionRow(letter, self) for letter in LETTERS]
        self._group = QButtonGroup(self)
        for place, row in enumerate(self.options):
            self._group.addButton(row, place)
            column.addWidget(row)
        self.typed = QLineEdit(self, maxLength=LONGEST)
        column.addWidget(self.typed)
        self.verdict = self._text("ok")
        self.paragraph = SourceView(self)
        self.paragraph.underlines = True
        self.paragraph.setMinimumHeight(_PARAGRAPH)
        self.paragraph.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(self.paragraph, 1)
        self.source = self._text("caption")
        column.addStretch(0)
        self._group.idClicked.connect(self._on_clicked)
        self.typed.textChanged.connect(self._on_clicked)
        self.retranslate()

    @property
    def given(self) -> str:
        """The answer as it stands; empty for none."""
        if self._question and self._question.options:
            place = self._group.checkedId()
            return self._question.options[place] if place >= 0 else ""
        return self.typed.text().strip()

    def show_question(self, question: Question) -> None:
        """Ask it, without an answer yet."""
        self._question = question
        self.prompt.setText(prompt(question))
        self.context.setText("\n".join(part for part in (question.heading, question.lead) if part))
        self.context.setVisible(bool(self.context.text()))
        self.asked.setText(" ".join(question.asked.split()))
        self._group.setExclusive(False)
        for place, row in enumerate(self.options):
            row.setVisible(place < len(question.options))
            row.offer(question.options[place] if place < len(question.options) else "")
        self._group.setExclusive(True)
        self.typed.clear()
        self.typed.setVisible(not question.options)
        self.typed.setEnabled(True)
        for widget in (self.verdict, self.paragraph, self.source):
            widget.setVisible(False)

    def show_answer(self, answer: Answer, source: str) -> None:
        """Say what the answer was worth and where the right one stands."""
        question = self._question
        if question is None:
            return
        self.verdict.setText(verdict_words(question, answer))
        self._set_role(self.verdict, _role(answer))
        self._show_options(question, answer)
        if not question.options:
            self.typed.setText(answer.given)
            self.typed.setEnabled(False)
        first = question.excerpts[0]
        texts = [excerpt.text for excerpt in question.excerpts]
        self.paragraph.show_marked("\n\n".join(texts), first.start, first.end)
        self.source.setText(source)
        for widget in (self.verdict, self.paragraph, self.source):
            widget.setVisible(True)

    def choose(self, place: int) -> bool:
        """Choose an answer that is offered; whether there is such a one."""
        is_there = bool(self._question and place < len(self._question.options)) and self.options[place].is_open
        if is_there:
            self.options[place].setChecked(True)
            self.changed.emit()
        return is_there

    def retranslate(self) -> None:
        self.typed.setPlaceholderText(self.tr("Gõ câu trả lời; không dấu cũng được"))
        self.typed.setAccessibleName(self.tr("Câu trả lời"))
        self.paragraph.setAccessibleName(self.tr("Đoạn nguồn"))
        if self._question:
            self.prompt.setText(prompt(self._question))

    def _show_options(self, question: Question, answer: Answer) -> None:
        for row in self.options:
            row.close_choice()
        for place, words in enumerate(question.options):
            row = self.options[place]
            row.setChecked(words == answer.given)
            if words == question.answer:
                row.tell(self.tr("✓ đáp án"), "ok")
            elif words == answer.given:
                row.tell(self.tr("✗ bạn chọn"), "error")

    def _text(self, role: str) -> QLabel:
        label = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        self._column.addWidget(label)
        return label

    def _set_role(self, label: QLabel, role: str) -> None:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit()


def _role(answer: Answer) -> str:
    match answer.is_right:
        case True:
            return "ok"
        case False:
            return "error"
        case None:
            return "warning"
