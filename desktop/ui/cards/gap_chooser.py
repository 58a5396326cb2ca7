"""The sentence of a card, and which of its words are asked for."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.guidance.card_renewal import with_gap
from desktop.guidance.cards import Card
from desktop.ui.kit.words_pane import WordsPane

_LINES = 4


class GapChooser(QWidget):
    """Words are selected by mouse or by Shift with the arrows; Ctrl+G asks for them. `changed` carries the Card."""

    changed = Signal(object)

    def __init__(self, card: Card, look: QTextCharFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._look = card, look
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self.words = WordsPane(self)
        self.words.setFixedHeight((_LINES + 1) * self.words.fontMetrics().lineSpacing())
        self.ask = QPushButton(self, autoDefault=False)
        self.asked, self.answer = self._text(), self._text("answer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._caption, self.words):
            column.addWidget(widget)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.asked, self.answer):
            column.addWidget(widget)
        self.ask.clicked.connect(self._on_ask)
        self.words.selectionChanged.connect(self._on_selected)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self._on_ask)
        self.show_card(card)

    def show_card(self, card: Card) -> None:
        """Show this one; without an answer nothing is asked for yet."""
        self._card = card
        self.words.show_text(card.quote.text, (card.gap,) if card.gap else (), self._look)
        if card.gap:
            self.words.select(*card.gap)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Câu trong văn bản, nguyên văn. Chọn chữ muốn hỏi bằng Shift và phím mũi tên."))
        self.words.setAccessibleName(self.tr("Câu trong văn bản"))
        self.ask.setText(self.tr("Hỏi chữ đang chọn (Ctrl+G)"))
        card = self._card
        nothing = self.tr("Chưa chọn chữ để hỏi.")
        self.asked.setText(self.tr("Câu hỏi: {asked}").format(asked=card.asked) if card.answer else nothing)
        self.answer.setText(self.tr("Trả lời: {answer}").format(answer=card.answer) if card.answer else "")
        self._on_selected()

    def _text(self, role: str = "") -> QLabel:
        label = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        return label

    def _selected(self) -> tuple[int, int] | None:
        """The words that are selected, without the blanks at their ends; None for none, or for all."""
        start, end = self.words.selection
        text = self._card.quote.text
        start, end = start + len(text[start:end]) - len(text[start:end].lstrip()), len(text[:end].rstrip())
        return (start, end) if start < end and text[:start].strip() + text[end:].strip() else None

    @Slot()
    def _on_selected(self) -> None:
        self.ask.setEnabled(self._selected() is not None)

    @Slot()
    def _on_ask(self) -> None:
        if gap := self._selected():
            self.show_card(with_gap(self._card, gap))
            self.changed.emit(self._card)
