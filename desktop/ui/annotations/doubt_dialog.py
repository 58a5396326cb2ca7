"""An annotation that has no sure place in the revised text: what it stood on, and where it may belong."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

from desktop.guidance.annotations import Quote
from desktop.study.finding import Likely
from desktop.study.reanchor import Doubtful
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.difference_view import DifferenceView
from desktop.ui.kit.theme import Theme

_AROUND = 120


class DoubtDialog(Dialog):
    """`placed` carries the Quote where the person puts it; `removed` says that they take it away."""

    placed = Signal(object)
    removed = Signal()

    def __init__(self, doubt: Doubtful, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("doubt_dialog")
        self._doubt = doubt
        self._offers: Sequence[Likely] = ()
        self._old_caption = self.add_text("", "section")
        self.old = self.add_text(_shortened(doubt))
        self._offer_caption = self.add_text("", "section")
        self.offers = QListWidget(self)
        self.offers.setMaximumHeight(150)
        self.offers.setWordWrap(True)
        self.offers.setSpacing(6)
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._difference_caption = QLabel(self)
        self._difference_caption.setProperty("role", "section")
        self.difference = DifferenceView(theme)
        self.difference.setFixedHeight(110)
        for widget in (self.offers, self._difference_caption, self.difference):
            self.body.addWidget(widget)
        self._remove, self._later, self._place = self.add_button(), self.add_button(), self.add_button("primary")
        self._remove.clicked.connect(self._on_remove)
        self._later.clicked.connect(self.reject)
        self._place.clicked.connect(self.accept)
        self._place.setDefault(True)
        self.offers.currentRowChanged.connect(self._on_offer)
        self.offers.itemActivated.connect(self.accept)
        self.retranslate()
        self.set_offers(())

    def set_offers(self, offers: Sequence[Likely]) -> None:
        """The places to choose from, the likeliest first."""
        self._offers = offers
        self.offers.clear()
        self.offers.addItems([_in_context(offer.quote) for offer in offers])
        self.offers.setCurrentRow(0)
        self._place.setEnabled(bool(offers))

    def accept(self) -> None:
        if self._offers:
            self.placed.emit(self._chosen())
            super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Cần xem lại: văn bản đã sửa ở chỗ này"))
        self._old_caption.setText(self.tr("Trước khi sửa"))
        self._offer_caption.setText(self.tr("Có thể đặt vào"))
        self.offers.setAccessibleName(self._offer_caption.text())
        self._difference_caption.setText(self.tr("Khác nhau: gạch bỏ là chữ cũ, gạch chân là chữ mới"))
        self.difference.setAccessibleName(self._difference_caption.text())
        self._remove.setText(self.tr("Bỏ đánh dấu"))
        self._later.setText(self.tr("Để sau"))
        self._place.setText(self.tr("Đặt vào chỗ này"))

    def _chosen(self) -> Quote:
        return self._offers[max(self.offers.currentRow(), 0)].quote

    @Slot(int)
    def _on_offer(self, row: int) -> None:
        if 0 <= row < len(self._offers):
            self.difference.show_difference(self._doubt.annotation.quote.text, self._offers[row].quote.text)
        else:
            self.difference.clear()

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit()
        self.reject()


def _in_context(quote: Quote) -> str:
    return f"{quote.path}:  … {quote.before}“{quote.text}”{quote.after} …"


def _shortened(doubt: Doubtful) -> str:
    """The old words with what stood around them."""
    quote, text = doubt.annotation.quote, doubt.old_text
    start, end = max(0, quote.start - _AROUND), min(len(text), quote.end + _AROUND)
    if text[quote.start : quote.end] != quote.text:
        return f"“{quote.text}”"
    lead, tail = "… " if start else "", " …" if end < len(text) else ""
    return f"{lead}{text[start : quote.start]}“{quote.text}”{text[quote.end : end]}{tail}"
