"""An answer that is offered: its letter, its words however many lines they take, and what became of it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

_WIDE = 26


class OptionRow(QPushButton):
    """Can be checked; grows with its words."""

    def __init__(self, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoDefault=False)
        self.setCheckable(True)
        self._is_open = True
        self.setProperty("role", "option")
        self._letter = QLabel(letter, self)
        self._letter.setMinimumWidth(_WIDE)
        self._words = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._became = QLabel(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self._letter)
        row.addWidget(self._words, 1)
        row.addWidget(self._became)
        for label in (self._letter, self._words, self._became):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._letter.setProperty("role", "letter")
        self.toggled.connect(self._on_toggled)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, words: str) -> None:
        """Show other words, not chosen yet."""
        self._set_open(is_open=True)
        self._words.setText(" ".join(words.split()))
        self.setChecked(False)
        self.tell("", "")

    def close_choice(self) -> None:
        """From now on it can't be chosen, but is read as well as before."""
        self._set_open(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether it can be chosen."""
        return self._is_open

    def _set_open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus)

    def tell(self, became: str, role: str) -> None:
        """Say what became of this answer: words beside it, and their colour."""
        self._became.setText(became)
        self._name()
        for label in (self._words, self._became):
            label.setProperty("role", role)
            label.style().unpolish(label)
            label.style().polish(label)

    @Slot(bool)
    def _on_toggled(self, is_chosen: bool) -> None:
        if self._is_open:
            self._became.setText(self.tr("đã chọn") if is_chosen else "")
            self._name()

    def _name(self) -> None:
        """What is read out: letter, words, and what became of them."""
        became = self._became.text()
        self.setAccessibleName(f"{self._letter.text()}. {self._words.text()}{f', {became}' if became else ''}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()
