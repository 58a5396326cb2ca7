"""A card whose sentence was changed: the sentence before and today, and what is to become of the card."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop.guidance.cards import Card, CardKind
from desktop.study.renewal import Renewal
from desktop.ui.cards.gap_chooser import GapChooser
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.difference_view import DifferenceView
from desktop.ui.kit.theme import Theme


class RenewDialog(Dialog):
    """`taken` carries the Card on the sentence of today and whether it is to be learnt anew.

    `kept_old` says that the old sentence is to stay, `removed` that the card is to go; both carry its id in a list.
    """

    taken = Signal(object, bool)
    kept_old = Signal(object)
    removed = Signal(object)

    def __init__(self, renewal: Renewal, theme: Theme, look: QTextCharFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("renew_dialog")
        self._renewal, self._card = renewal, renewal.card
        self._caption = self.add_text("", "section")
        self.difference = DifferenceView(theme)
        self.difference.setMinimumHeight(96)
        self.body.addWidget(self.difference, 1)
        self._advice = self.add_text("")
        self.chooser = self._chooser(look)
        self._remove, self._keep, self._anew, self._take = (self.add_button(role) for role in ("", "", "", "primary"))
        self._fill()
        self._connect()
        self.retranslate()
        (self._take if self._card else self._keep).setFocus()

    def sizeHint(self) -> QSize:
        return QSize(900, 640).boundedTo(self.room())

    def accept(self) -> None:
        self._take_card(anew=False)

    def retranslate(self) -> None:
        self.set_title(self.tr("Câu gốc của thẻ đã đổi"))
        found = self.tr("Gạch bỏ là chữ cũ, gạch chân là chữ mới")
        self._caption.setText(found if self._renewal.quote else self.tr("Câu cũ mà thẻ đang giữ"))
        self.difference.setAccessibleName(self._caption.text())
        self._advice.setText(self._advised())
        self._remove.setText(self.tr("Xóa thẻ"))
        self._keep.setText(self.tr("Giữ câu cũ"))
        self._anew.setText(self.tr("Lấy câu mới, học lại"))
        self._take.setText(self.tr("Lấy câu mới, giữ lịch ôn"))

    def _chooser(self, look: QTextCharFormat) -> GapChooser | None:
        """The person's own cards ask what they ask; the words of others may be chosen."""
        renewal = self._renewal
        if renewal.quote is None or renewal.kept.card.kind is CardKind.OWN:
            return None
        card = renewal.card or replace(renewal.kept.card, quote=renewal.quote, gap=None, question="", answer="")
        chooser = GapChooser(card, look, self)
        self.body.addWidget(chooser)
        return chooser

    def _fill(self) -> None:
        old, quote = self._renewal.kept.card.quote.text, self._renewal.quote
        self.difference.show_difference(old, quote.text if quote else old)
        self._show_takeable()
        self._take.setDefault(True)

    def _connect(self) -> None:
        self._remove.clicked.connect(self._on_remove)
        self._keep.clicked.connect(self._on_keep)
        self._anew.clicked.connect(self._on_anew)
        self._take.clicked.connect(self.accept)
        if self.chooser:
            self.chooser.changed.connect(self._on_changed)

    def _show_takeable(self) -> None:
        for button in (self._anew, self._take):
            button.setVisible(self._renewal.quote is not None)
            button.setEnabled(self._card is not None)

    def _advised(self) -> str:
        if self._renewal.quote is None:
            return self.tr("Văn bản hiện nay không có câu nào giống câu này. Thẻ có thể giữ câu cũ, hoặc xóa đi.")
        if self._renewal.card is None:
            return self.tr("Chữ đang hỏi không còn ở chỗ cũ trong câu mới; hãy chọn chữ để hỏi rồi lấy câu mới.")
        return self.tr("Thẻ sau khi lấy câu mới:")

    def _take_card(self, *, anew: bool) -> None:
        if self._card:
            self.taken.emit(self._card, anew)
            super().accept()

    @Slot(object)
    def _on_changed(self, card: Card) -> None:
        self._card = card
        self._show_takeable()

    @Slot()
    def _on_anew(self) -> None:
        self._take_card(anew=True)

    @Slot()
    def _on_keep(self) -> None:
        self.kept_old.emit([self._renewal.kept.card.id])
        self.reject()

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit([self._renewal.kept.card.id])
        self.reject()
