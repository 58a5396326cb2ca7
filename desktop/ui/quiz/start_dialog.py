"""What quiz a person wants: sections, kinds, how many questions, chosen or typed, told at once or at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.guidance.quiz.quiz import Quiz, QuizKind, Style, Wish
from desktop.ui.kit.announce import announce
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.section_tree import SectionRow, SectionTree
from desktop.ui.quiz.words import kind_title

MOST, MOST_VARIANTS = 100, 8
_NO_SECTION = "-"
"""No node has this path: no section at all, where none would mean all."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a quiz is done; kept from one to the next."""

    count: int = 20
    style: Style = Style.CHOICE
    tells_at_once: bool = True
    variants: int = 2


class StartDialog(Dialog):
    """`wished` carries the Wish after each change; `begun` the Quiz, and `print_requested` the Quiz to be printed.

    `history_requested` asks for the quizzes that were done.
    """

    wished = Signal(object)
    begun = Signal(object)
    print_requested = Signal(object)
    history_requested = Signal()

    def __init__(self, sections: Sequence[SectionRow], seed: int, manner: Manner,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quiz_start_dialog")
        self._seed = seed
        self._quiz: Quiz | None = None
        self._advice = self.add_text("", "caption")
        self._sections_caption = self.add_text("", "section")
        self.sections = SectionTree(sections, self)
        self.kinds = {kind: QCheckBox(self) for kind in QuizKind}
        self.count = QSpinBox(self, minimum=1, maximum=MOST, value=manner.count)
        self.variants = QSpinBox(self, minimum=1, maximum=MOST_VARIANTS, value=manner.variants)
        self.style_choice, self.told = Choice(tuple(Style)), Choice((True, False), 2)
        self.style_choice.value, self.told.value = manner.style, manner.tells_at_once
        self._kinds_caption, self._count_caption, self._variants_caption = (QLabel(self) for _ in range(3))
        for part in (self._sections_caption, self.sections):
            part.setVisible(bool(sections))
        self._lay_out_body()
        self.possible = self.add_text()
        self._history, self._print = self.add_button(), self.add_button()
        self._close, self._begin = self.add_button(), self.add_button("primary")
        self._connect()
        self.retranslate()
        self.sections.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(860, 700).boundedTo(self.room())

    @property
    def wish(self) -> Wish:
        sections = () if self.sections.are_all else self.sections.sections or (_NO_SECTION,)
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        return Wish(self.count.value(), self._seed, Style(str(self.style_choice.value)), sections, kinds)

    @property
    def manner(self) -> Manner:
        wish = self.wish
        return Manner(wish.count, wish.style, bool(self.told.value), self.variants.value())

    def set_quiz(self, quiz: Quiz) -> None:
        """What the wish of the moment comes to."""
        self._quiz = quiz
        self._show_possible()

    def say(self, sentence: str) -> None:
        """Tell what has become of something that was asked for here."""
        self.possible.setText(sentence)
        announce(self, sentence)

    def retranslate(self) -> None:
        self.set_title(self.tr("Bài kiểm tra"))
        self._advice.setText(
            self.tr("Câu hỏi lấy từ số liệu, ngày tháng, nhiệm vụ, văn bản và từ ngữ của tài liệu, nguyên văn.")
        )
        self._sections_caption.setText(self.tr("Hỏi về những mục nào (phím cách để chọn)"))
        self.sections.setAccessibleName(self.tr("Các mục được hỏi"))
        self._kinds_caption.setText(self.tr("Hỏi gì"))
        for kind, box in self.kinds.items():
            box.setText(kind_title(kind))
        self._count_caption.setText(self.tr("Số câu hỏi"))
        self.count.setAccessibleName(self._count_caption.text())
        self._variants_caption.setText(self.tr("Số mã đề khi in"))
        self.variants.setAccessibleName(self._variants_caption.text())
        self.style_choice.set_texts(
            self.tr("Trả lời"), (self.tr("Chọn phương án"), self.tr("Tự gõ"), self.tr("Cả hai"))
        )
        self.told.set_texts(self.tr("Báo đúng sai"), (self.tr("Sau mỗi câu"), self.tr("Khi xong cả bài")))
        self._history.setText(self.tr("Các bài đã làm…"))
        self._print.setText(self.tr("In đề…"))
        self._close.setText(self.tr("Thôi"))
        self._begin.setText(self.tr("Bắt đầu"))
        self._show_possible()

    def _lay_out_body(self) -> None:
        self.body.addWidget(self.sections, 1)
        self._kinds_caption.setProperty("role", "section")
        self.body.addWidget(self._kinds_caption)
        kinds = QGridLayout()
        kinds.setVerticalSpacing(0)
        kinds.setHorizontalSpacing(16)
        for place, box in enumerate(self.kinds.values()):
            box.setChecked(True)
            kinds.addWidget(box, place // 3, place % 3)
        self.body.addLayout(kinds)
        choices = QHBoxLayout()
        choices.setSpacing(32)
        choices.addWidget(self.style_choice, 3)
        choices.addWidget(self.told, 2)
        self.body.addLayout(choices)
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        for caption, number in ((self._count_caption, self.count), (self._variants_caption, self.variants)):
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            numbers.addWidget(caption)
            numbers.addWidget(number)
            numbers.addSpacing(24)
        numbers.addStretch(1)
        self.body.addLayout(numbers)

    def _connect(self) -> None:
        self.sections.changed.connect(self._on_changed)
        self.count.valueChanged.connect(self._on_changed)
        self.style_choice.changed.connect(self._on_changed)
        for box in self.kinds.values():
            box.toggled.connect(self._on_changed)
        self._history.clicked.connect(self.history_requested)
        self._print.clicked.connect(self._on_print)
        self._close.clicked.connect(self.reject)
        self._begin.clicked.connect(self.begin)
        self._begin.setDefault(True)

    def _show_possible(self) -> None:
        quiz = self._quiz
        can_begin = bool(quiz and quiz.questions)
        self._begin.setEnabled(can_begin)
        self._print.setEnabled(can_begin)
        self.possible.setText(self._comes_to(quiz) if quiz else self.tr("Đang xem có thể hỏi những gì…"))

    def _comes_to(self, quiz: Quiz) -> str:
        if not quiz.questions:
            if self.sections.are_all and all(box.isChecked() for box in self.kinds.values()):
                return self.tr("Tài liệu này không có số liệu, ngày tháng hay nhiệm vụ nào để ra câu hỏi.")
            return self.tr("Các mục và loại đã chọn không có gì để hỏi; hãy chọn thêm.")
        chosen = sum(bool(question.options) for question in quiz.questions)
        said = self.tr("Sẽ có {count} câu: {chosen} câu chọn phương án, {typed} câu tự gõ.").format(
            count=len(quiz.questions), chosen=chosen, typed=len(quiz.questions) - chosen
        )
        short = self.tr("Dữ liệu chỉ đủ cho bấy nhiêu câu.") if len(quiz.questions) < self.count.value() else ""
        lacking = self.style_choice.value is Style.CHOICE and chosen < len(quiz.questions)
        why = self.tr("Câu nào không có đủ ba phương án sai hợp lý thì phải tự gõ.") if lacking else ""
        return " ".join(part for part in (said, short, why) if part)

    @Slot()
    def _on_changed(self) -> None:
        self._quiz = None
        self._show_possible()
        self.wished.emit(self.wish)

    @Slot()
    def begin(self) -> None:
        """Take the quiz that the wish comes to, if there is any."""
        if self._quiz and self._quiz.questions:
            self.begun.emit(self._quiz)
            self.accept()

    @Slot()
    def _on_print(self) -> None:
        if self._quiz and self._quiz.questions:
            self.print_requested.emit(self._quiz)
