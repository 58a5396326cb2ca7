"""A quiz by keyboard: choose with 1-4 or A-D or type, Enter answers and goes on, Esc leaves and loses nothing."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from desktop.guidance.quiz.quiz import LETTERS, Question
from desktop.guidance.quiz.scores import Answer, score_of
from desktop.study.quizzes import KeptQuiz
from desktop.ui.kit.announce import announce
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.messages import Message
from desktop.ui.quiz.question_face import QuestionFace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSING = f"1234{LETTERS}"


class QuizDialog(Dialog):
    """`answered` carries the place of a question and what was given, `decided` the place and whether it counts.

    `handed_in` says that the quiz is over, `source_requested` carries the Question whose passage is to be opened.
    """

    answered = Signal(int, str)
    decided = Signal(int, bool)
    handed_in = Signal()
    source_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quiz_dialog")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept: KeptQuiz | None = None
        self._place = 0
        self._sources: tuple[str, ...] = ()
        self._is_waiting = self._is_over = False
        self.state, self.progress = self.add_text("", "caption"), QProgressBar(self, textVisible=False)
        self.body.addWidget(self.progress)
        self.face = QuestionFace(self)
        self.body.addWidget(self.face, 1)
        self.right, self.wrong = self.add_button(), self.add_button()
        self.go = QPushButton(self, autoDefault=False)
        self.buttons.insertWidget(0, self.go)
        self._hand_in, self._leave, self.next = self.add_button(), self.add_button(), self.add_button("primary")
        self._connect()
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(900, 720).boundedTo(self.room())

    @property
    def question(self) -> Question | None:
        """What is asked; None while there is no quiz yet."""
        return self._kept.questions[self._place] if self._kept else None

    @property
    def answer(self) -> Answer | None:
        """What was answered; None where nothing was yet."""
        return self._kept.answers[self._place] if self._kept else None

    @property
    def place(self) -> int:
        """Which question is shown."""
        return self._place

    def show_quiz(self, kept: KeptQuiz, sources: tuple[str, ...]) -> None:
        """How the quiz stands; `sources` tells for each question where its answer is from."""
        is_first = self._kept is None
        self._kept, self._sources, self._is_waiting = kept, sources, False
        if is_first:
            self._ask(kept.next)
        elif kept.tells_at_once:
            self._tell()
        else:
            self._ask(kept.next)

    @Slot()
    def go_on(self) -> None:
        """What was asked for could not be done: it may be asked for again."""
        self._is_waiting = False

    def reject(self) -> None:
        """Whoever leaves in the middle is told that nothing is lost."""
        if self._is_over or self._kept is None or self._kept.next is None:
            super().reject()
            return
        message = Message(
            self.tr("Dừng bài kiểm tra?"),
            self.tr("Mọi câu đã trả lời đều đã được giữ; làm tiếp lúc khác trong “Các bài đã làm” (Alt+Shift+F2)."),
            self.tr("Dừng, làm tiếp lúc khác"),
            self,
        )
        message.accepted.connect(self._on_left)
        message.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().upper()
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            (self.go if event.modifiers() & Qt.KeyboardModifier.ControlModifier else self.next).click()
        elif self._is_undecided and text in ("1", "2"):
            (self.right if text == "1" else self.wrong).click()
        elif text and text in _CHOOSING and self.face.choose(_CHOOSING.index(text) % len(LETTERS)):
            self.next.setFocus()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Bài kiểm tra"))
        self.progress.setAccessibleName(self.tr("Phần đã trả lời"))
        self.go.setText(self.tr("Mở trong tài liệu (Ctrl+Enter)"))
        self._hand_in.setText(self.tr("Nộp bài"))
        self._leave.setText(self.tr("Dừng"))
        self.face.retranslate()
        self._show_buttons()

    @property
    def _is_undecided(self) -> bool:
        answer = self.answer
        return bool(answer and answer.is_right is None)

    def _connect(self) -> None:
        self.face.changed.connect(self._show_buttons)
        self.next.clicked.connect(self._on_next)
        self.go.clicked.connect(self._on_go)
        self.right.clicked.connect(self._on_right)
        self.wrong.clicked.connect(self._on_wrong)
        self._hand_in.clicked.connect(self._on_hand_in)
        self._leave.clicked.connect(self.reject)

    def _ask(self, place: int | None) -> None:
        """The question at `place`; none left is the end."""
        if self._kept is None:
            return
        if place is None:
            self._over()
            return
        self._place = place
        self.face.show_question(self._kept.questions[place])
        self._show_state()
        if self._kept.questions[place].options:
            self.setFocus()
        else:
            self.face.typed.setFocus()
        announce(self, " ".join(part.text() for part in (self.face.prompt, self.face.context, self.face.asked)))

    def _tell(self) -> None:
        if answer := self.answer:
            self.face.show_answer(answer, self._sources[self._place])
            self._show_state()
            self.setFocus()
            announce(self, self.face.verdict.text())

    def _show_state(self) -> None:
        if self._kept is None:
            return
        score = score_of(self._kept.answers)
        said = self.tr("Câu {number} trên {total}").format(number=self._place + 1, total=score.total)
        told = self.tr("đúng {right}, sai {wrong}").format(right=score.right, wrong=score.wrong)
        self.state.setText(f"{said} · {told}" if self._kept.tells_at_once else said)
        self.progress.setRange(0, score.total)
        self.progress.setValue(score.answered)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        """What can be done with the question as it stands."""
        answer, question = self.answer, self.question
        is_last = bool(self._kept and self._kept.next is None)
        self.next.setText(
            (self.tr("Xem kết quả (Enter)") if is_last else self.tr("Câu tiếp theo (Enter)"))
            if answer
            else self.tr("Trả lời (Enter)")
        )
        self.next.setEnabled(bool(answer and not self._is_undecided) or (not answer and bool(self.face.given)))
        can_overrule = bool(answer and question and not question.options and answer.given != question.answer)
        self.right.setVisible(can_overrule and bool(answer and answer.is_right is not True))
        self.wrong.setVisible(can_overrule and bool(answer and answer.is_right is not False))
        self.right.setText(self.tr("1 · Tính là đúng") if self._is_undecided else self.tr("Tính là đúng"))
        self.wrong.setText(self.tr("2 · Tính là sai") if self._is_undecided else self.tr("Tính là sai"))
        self.go.setVisible(answer is not None)
        self._hand_in.setVisible(not is_last and answer is None)
        self._leave.setVisible(not is_last)

    def _over(self) -> None:
        self._is_over = True
        self.handed_in.emit()
        self.accept()

    @Slot()
    def _on_next(self) -> None:
        if self._kept is None or self._is_waiting or not self.next.isEnabled():
            return
        if self.answer is None:
            self._is_waiting = True
            self.answered.emit(self._place, self.face.given)
        else:
            self._ask(self._kept.next)

    @Slot()
    def _on_right(self) -> None:
        self._decide(counts=True)

    @Slot()
    def _on_wrong(self) -> None:
        self._decide(counts=False)

    def _decide(self, *, counts: bool) -> None:
        if not self._is_waiting:
            self._is_waiting = True
            self.decided.emit(self._place, counts)

    @Slot()
    def _on_go(self) -> None:
        if (question := self.question) and self.answer:
            self.source_requested.emit(question)

    @Slot()
    def _on_hand_in(self) -> None:
        self._over()

    @Slot()
    def _on_left(self) -> None:
        self._is_over = True
        super().reject()
