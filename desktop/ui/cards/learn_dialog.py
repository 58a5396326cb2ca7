"""Learning with cards, by keyboard: a question, its answer with the source, and how well it was known."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.study.card_rows import KeptCard
from desktop.study.scheduling import Grade
from desktop.study.turns import Limits, Turn
from desktop.ui.cards.card_face import CardFace
from desktop.ui.cards.day_limits import DayLimits
from desktop.ui.cards.keeper import Asked
from desktop.ui.cards.words import grade_name, nothing_left, standing, wait_words
from desktop.ui.kit.announce import announce
from desktop.ui.kit.dialog import MARGIN, Dialog

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GRADES = {str(int(grade)): grade for grade in Grade}


class LearnDialog(Dialog):
    """Space shows the answer, Ctrl+H the hint, 1 to 4 grade it, Ctrl+Z takes the last grade back, Delete puts aside.

    `graded` carries the id of a card and its Grade, `put_aside` the id, `source_requested` the Card,
    `limits_changed` the Limits of a day that the person wants.
    """

    graded = Signal(str, object)
    put_aside = Signal(str)
    source_requested = Signal(object)
    undo_requested = Signal()
    limits_changed = Signal(object)

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("learn_dialog")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._asked: Asked | None = None
        self._is_answered = self._is_waiting = False
        self.state, self.progress = self.add_text("", "caption"), QProgressBar(self, textVisible=False)
        self.face, self.limits = CardFace(self), DayLimits(limits, self)
        self.aside, self.undo, self.go, self.hint = (QPushButton(self, autoDefault=False) for _ in range(4))
        self._close, self.reveal = self.add_button(), self.add_button("primary")
        self.grades = {grade: self.add_button() for grade in Grade}
        self._arrange()
        self._connect()
        self.retranslate()
        self.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(900, 720).boundedTo(self.room())

    def show_turn(self, asked: Asked, source: str) -> None:
        """Ask the card of the moment; `source` is told with the answer."""
        self._asked = asked
        self._is_answered = self._is_waiting = False
        if self._kept:
            self.face.show_question(asked, source)
        self._show()
        announce(self, " ".join(part.text() for part in (self.face.prompt, self.face.lead, self.face.asked)))
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
        is_held, with_control = event.isAutoRepeat(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        elif with_control and event.key() in _ENTER:
            self.go.click()
        elif with_control and event.key() == Qt.Key.Key_H:
            self.hint.click()
        elif is_held:
            super().keyPressEvent(event)
        elif event.text() in _GRADES:
            self.take_key(event.text())
        elif event.key() == Qt.Key.Key_Space:
            self.reveal.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.aside.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Ôn thẻ nhớ"))
        self.progress.setAccessibleName(self.tr("Phần đã ôn hôm nay"))
        self.aside.setText(self.tr("Bỏ thẻ này (Del)"))
        self.undo.setText(self.tr("Hoàn tác (Ctrl+Z)"))
        self.go.setText(self.tr("Mở trong tài liệu (Ctrl+Enter)"))
        self.hint.setText(self.tr("Gợi ý (Ctrl+H)"))
        self._close.setText(self.tr("Đóng"))
        self.reveal.setText(self.tr("Hiện đáp án (phím cách)"))
        self._show()

    @property
    def _turn(self) -> Turn | None:
        return self._asked.turn if self._asked else None

    @property
    def _kept(self) -> KeptCard | None:
        return self._turn.kept if self._turn else None

    def _arrange(self) -> None:
        self.body.addWidget(self.progress)
        self.body.addWidget(self.face, 1)
        self.body.addStretch(0)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(8)
        for widget in (self.undo, self.aside, self.hint, self.go):
            row.addWidget(widget)
        row.addStretch(1)
        self._frame.insertLayout(2, row)
        self.buttons.insertWidget(0, self.limits)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self.reveal.clicked.connect(self._on_reveal)
        self.undo.clicked.connect(self.undo_requested)
        self.aside.clicked.connect(self._on_aside)
        self.hint.clicked.connect(self._on_hint)
        self.go.clicked.connect(self._on_go)
        self.limits.changed.connect(self._on_limits)
        for button in self.grades.values():
            button.clicked.connect(self._on_grade)

    def _show(self) -> None:
        turn, kept = self._turn, self._kept
        if kept is None:
            self.face.show_nothing(nothing_left(turn.counts) if turn else "")
        self.state.setText(standing(turn.counts) if turn else "")
        done, left = (turn.counts.done, turn.counts.due + turn.counts.new) if turn else (0, 0)
        self.progress.setRange(0, max(1, done + left))
        self.progress.setValue(done)
        self.undo.setEnabled(bool(turn and turn.can_undo))
        for widget in (self.aside, self.go):
            widget.setVisible(kept is not None)
        standing_parts: tuple[QWidget, ...] = (self.state, self.progress, self.undo)
        for part in standing_parts:
            part.setVisible(bool(turn and turn.counts.total))
        for (grade, button), wait in zip(self.grades.items(), turn.waits if turn else (), strict=False):
            button.setText(f"{int(grade)} · {grade_name(grade)} ({wait_words(wait)})")
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.hint.setVisible(bool(self._kept and self._kept.card.hint))
        parts: list[tuple[QWidget, bool]] = [
            (self.limits, not self._is_answered and bool(self._turn and self._turn.counts.total)),
            (self.reveal, self._kept is not None and not self._is_answered),
            *((button, self._is_answered) for button in self.grades.values()),
        ]
        # What goes, goes first: all of it at once would make the window wider.
        for widget, is_shown in sorted(parts, key=lambda part: part[1]):
            widget.setVisible(is_shown)

    @Slot()
    def _on_reveal(self) -> None:
        if self._kept:
            self._is_answered = True
            self.face.show_answer()
            self._show_buttons()
            announce(self, self.face.answer.text())
            self.setFocus()

    @Slot()
    def _on_hint(self) -> None:
        self.face.show_hint()
        announce(self, self.face.hint.text())
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

    @Slot(object)
    def _on_limits(self, limits: Limits) -> None:
        self.limits_changed.emit(limits)
        self.setFocus()
