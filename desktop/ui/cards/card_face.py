"""A card as it is asked and answered: what is asked, where it stands, the answer with its source."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.guidance.cards import Card
from desktop.ui.cards.keeper import Asked
from desktop.ui.cards.words import notes_words, prompt
from desktop.ui.kit.source_view import SourceView

_SPACING, _MOST = 16, 100
"""`_MOST`: a paragraph takes all the room that is left; without it the question stays at the top."""


class CardFace(QWidget):
    """`asked` is the question, or, without a card, why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        self.prompt, self.lead = self._text("section"), self._text("muted")
        self.asked, self.hint = self._text("asked"), self._text("muted")
        self.answer, self.outdated = self._text("answer"), self._text("error")
        self.notes, self.paragraph, self.source = self._text(), SourceView(self), self._text("caption")
        self.paragraph.setMinimumHeight(96)
        for widget in (self.prompt, self.lead, self.asked, self.hint, self.answer, self.outdated):
            column.addWidget(widget)
        column.addWidget(self.paragraph, _MOST)
        column.addWidget(self.notes)
        column.addWidget(self.source)
        column.addStretch(1)
        self._card: Card | None = None
        self._is_outdated = self._is_answered = self._is_hinted = False
        self.retranslate()

    def show_nothing(self, why: str) -> None:
        """Say why no card is asked."""
        self._card = None
        self.asked.setText(why)
        self._show(answered=False, hinted=False)

    def show_question(self, asked: Asked, source: str) -> None:
        """Ask the card of a turn; `source` is told with the answer."""
        kept = asked.turn.kept
        if kept is None:
            return
        card = kept.card
        self._card, self._is_outdated = card, kept.is_outdated
        self.prompt.setText(" · ".join(part for part in (prompt(card.kind), card.title) if part))
        self.lead.setText(f"… {card.lead}" if card.lead else "")
        self.asked.setText(card.asked)
        self.answer.setText(card.answer)
        self.paragraph.show_paragraph(asked.paragraph, card.quote.text)
        self.notes.setText(notes_words(asked.notes))
        self.source.setText(source)
        self.retranslate()
        self._show(answered=False, hinted=False)

    def show_answer(self) -> None:
        self._show(answered=True, hinted=self._is_hinted)

    def show_hint(self) -> None:
        """The person's own hint, where there is one."""
        self._show(answered=self._is_answered, hinted=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.paragraph.setAccessibleName(self.tr("Đoạn nguồn"))
        self.outdated.setText(self.tr("Câu nguồn đã khác trong văn bản hiện nay; thẻ này giữ câu của bản cũ."))
        hint = self._card.hint if self._card else ""
        self.hint.setText(self.tr("Gợi ý của bạn: {hint}").format(hint=hint) if hint else "")

    def _show(self, *, answered: bool, hinted: bool) -> None:
        self._is_answered, self._is_hinted = answered, hinted
        has_card = self._card is not None
        for widget, is_shown in (
            (self.prompt, has_card),
            (self.lead, has_card and bool(self.lead.text())),
            (self.hint, has_card and hinted and bool(self.hint.text())),
            (self.outdated, answered and self._is_outdated),
            (self.notes, answered and bool(self.notes.text())),
            *((widget, answered) for widget in self._behind),
        ):
            widget.setVisible(is_shown)

    @property
    def _behind(self) -> Sequence[QWidget]:
        return self.answer, self.paragraph, self.source

    def _text(self, role: str = "") -> QLabel:
        label = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        return label
