"""Learning with cards, by keyboard: a question, its answer with the source, and how well it was known."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSpinBox, QWidget

from desktop.study.card_rows import KeptCard
from desktop.study.cards import Turn
from desktop.study.opening import shown_time
from desktop.study.scheduling import Grade
from desktop.ui.behind.settings import MOST_NEW_CARDS
from desktop.ui.cards.keeper import Asked
from desktop.ui.cards.words import grade_name, prompt, wait_words
from desktop.ui.kit.announce import announce
from desktop.ui.kit.dialog import MARGIN, Dialog
from desktop.ui.kit.source_view import SourceView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GRADES = {str(int(grade)): grade for grade in Grade}


class LearnDialog(Dialog):
    """Space shows the answer, 1 to 4 grade it, Ctrl+Z takes the last grade back, Delete puts a card aside.

    `graded` carries the id of a card and its Grade, `put_aside` the id, `source_requested` the Card,
    `limit_changed` how many new cards a day the person wants.
    """

    graded = Signal(str, object)
    put_aside = Signal(str)
    source_requested = Signal(object)
    undo_requested = Signal()
    limit_changed = Signal(int)

    def __init__(self, new_a_day: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("learn_dialog")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asked: Asked | None = None
        self._section = self._source = ""
        self._is_answered = self._is_waiting = False
        self.state, self.progress = self.add_text("", "caption"), QProgressBar(self, textVisible=False)
        self.body.addWidget(self.progress)
        self.prompt, self.asked = self.add_text("", "section"), self.add_text("", "asked")
        self.answer, self.outdated = self.add_text("", "answer"), self.add_text("", "error")
        self.paragraph = SourceView(self)
        self.source = self.add_text("", "caption")
        self.aside, self.undo, self.go = (QPushButton(self, autoDefault=False) for _ in range(3))
        self._limit_caption, self.limit = QLabel(self), QSpinBox(self, minimum=0, maximum=MOST_NEW_CARDS)
        self.limit.setValue(new_a_day)
        self.limit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._close, self.reveal = self.add_button(), self.add_button("primary")
        self.grades = {grade: self.add_button() for grade in Grade}
        self._arrange()
        self._connect()
        self.retranslate()
        self.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(900, 680).boundedTo(self.room())

    def show_turn(self, asked: Asked, section: str, source: str) -> None:
        """Ask the card of the moment; `section` is told with the question, `source` with the answer."""
        self._asked, self._section, self._source = asked, section, source
        self._is_answered = self._is_waiting = False
        self._show()
        announce(self, f"{self.prompt.text()} {self.asked.text()}")
        self.setFocus()

    @Slot()
    def go_on(self) -> None:
        """What was asked for could not be done: it may be asked for again."""
        self._is_waiting = False

    def take_key(self, key: str) -> None:
        """1 to 4."""
        if (kept := self._kept) and self._is_answered and not self._is_waiting:
            self._is_waiting = True
            self.graded.emit(kept.card.id, _GRADES[key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_held = event.isAutoRepeat()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        elif event.text() in _GRADES and not is_held:
            self.take_key(event.text())
        elif event.key() == Qt.Key.Key_Space and not is_held:
            self.reveal.click()
        elif event.key() == Qt.Key.Key_Delete and not is_held:
            self.aside.click()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.go.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Ôn thẻ nhớ"))
        self.progress.setAccessibleName(self.tr("Phần đã ôn hôm nay"))
        self.paragraph.setAccessibleName(self.tr("Đoạn nguồn"))
        self.aside.setText(self.tr("Bỏ thẻ này (Del)"))
        self.undo.setText(self.tr("Hoàn tác (Ctrl+Z)"))
        self.go.setText(self.tr("Mở trong tài liệu (Ctrl+Enter)"))
        self._limit_caption.setText(self.tr("Thẻ mới mỗi ngày"))
        self.limit.setAccessibleName(self._limit_caption.text())
        self.outdated.setText(self.tr("Câu nguồn đã khác trong văn bản hiện nay; thẻ này giữ câu của bản cũ."))
        self._close.setText(self.tr("Đóng"))
        self.reveal.setText(self.tr("Hiện đáp án (phím cách)"))
        self._show()

    @property
    def _kept(self) -> KeptCard | None:
        return self._asked.turn.kept if self._asked else None

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(8)
        for widget in (self.undo, self.aside, self.go):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._limit_caption)
        row.addWidget(self.limit)
        self._frame.insertLayout(2, row)
        self.paragraph.setMinimumHeight(96)
        self.body.insertWidget(self.body.indexOf(self.source), self.paragraph, 1)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self.reveal.clicked.connect(self._on_reveal)
        self.undo.clicked.connect(self.undo_requested)
        self.aside.clicked.connect(self._on_aside)
        self.go.clicked.connect(self._on_go)
        self.limit.editingFinished.connect(self._on_limit)
        for button in self.grades.values():
            button.clicked.connect(self._on_grade)

    def _show(self) -> None:
        turn, kept = self._asked.turn if self._asked else None, self._kept
        card = kept.card if kept else None
        self.prompt.setText(" · ".join(filter(None, (prompt(card.kind), self._section))) if card else "")
        self.asked.setText(card.asked if card else self._nothing(turn))
        self.answer.setText(card.answer if card else "")
        self.source.setText(self._source)
        if card and self._asked:
            self.paragraph.show_paragraph(self._asked.paragraph, card.quote.text)
        self.state.setText(self._state(turn) if turn else "")
        self.progress.setRange(0, max(1, turn.done + turn.due + turn.new) if turn else 1)
        self.progress.setValue(turn.done if turn else 0)
        self.undo.setEnabled(bool(turn and turn.can_undo))
        for widget in (self.aside, self.go, self.prompt):
            widget.setVisible(card is not None)
        standing: tuple[QWidget, ...] = (self.state, self.progress, self.undo, self._limit_caption, self.limit)
        for part in standing:
            part.setVisible(bool(turn and turn.total))
        for (grade, button), wait in zip(self.grades.items(), turn.waits if turn else (), strict=False):
            button.setText(f"{int(grade)} · {grade_name(grade)} ({wait_words(wait)})")
        self._show_answer()

    def _show_answer(self) -> None:
        kept, is_shown = self._kept, self._is_answered
        for widget in (self.answer, self.paragraph, self.source, *self.grades.values()):
            widget.setVisible(is_shown)
        self.outdated.setVisible(bool(is_shown and kept and kept.is_outdated))
        self.reveal.setVisible(kept is not None and not is_shown)

    def _nothing(self, turn: Turn | None) -> str:
        if turn is None:
            return ""
        if not turn.total:
            return self.tr("Chưa có thẻ nào. Hãy mở một tài liệu rồi nhấn Shift+F2 để chọn thẻ từ tài liệu đó.")
        if turn.next_due is None:
            return self.tr("Hôm nay đã ôn xong. Thẻ mới sẽ có tiếp vào ngày mai.")
        return self.tr("Hôm nay đã ôn xong. Thẻ tiếp theo đến hạn lúc {time}.").format(time=shown_time(turn.next_due))

    def _state(self, turn: Turn) -> str:
        return " · ".join(
            (
                self.tr("%n thẻ đến hạn", "", turn.due),
                self.tr("%n thẻ mới hôm nay", "", turn.new),
                self.tr("hôm nay đã trả lời %n lượt", "", turn.done),
                self.tr("có %n thẻ", "", turn.total),
            )
        )

    @Slot()
    def _on_reveal(self) -> None:
        if self._kept:
            self._is_answered = True
            self._show_answer()
            announce(self, self.answer.text())
            self.setFocus()

    @Slot()
    def _on_grade(self) -> None:
        self.take_key(str(next(int(grade) for grade, button in self.grades.items() if button is self.sender())))

    @Slot()
    def _on_aside(self) -> None:
        if self._kept and not self._is_waiting:
            self._is_waiting = True
            self.put_aside.emit(self._kept.card.id)

    @Slot()
    def _on_go(self) -> None:
        if self._kept:
            self.source_requested.emit(self._kept.card)

    @Slot()
    def _on_limit(self) -> None:
        self.limit_changed.emit(self.limit.value())
        self.setFocus()
