"""Draws a card in a list: what is asked, the answer, and where it and its learning stand."""

from PySide6.QtGui import QFont

from desktop.ui.cards.filter import ListedCard
from desktop.ui.cards.model import ROW
from desktop.ui.cards.words import kind_title, states_words
from desktop.ui.kit.lines_delegate import Line, LinesDelegate
from desktop.ui.kit.model_index import Index


class CardDelegate(LinesDelegate):
    """Three lines."""

    def lines(self, index: Index) -> list[Line]:
        row: ListedCard = index.data(ROW)
        card = row.kept.card
        caption = "  ·  ".join(part for part in (states_words(row), kind_title(card.kind), row.place) if part)
        return [
            Line(card.asked, self.scale.ui, QFont.Weight.Medium),
            Line(f"→ {card.answer}", self.scale.ui),
            Line(caption, self.scale.caption, is_muted=True),
        ]
