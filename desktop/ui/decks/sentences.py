"""The picker: each sentence, figure, row or task of a slide's source with a box, on the slide or in the notes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.guidance.facts import Span
from desktop.slides.edits.picking import Choice
from desktop.ui.decks.sentences_delegate import SentenceDelegate
from desktop.ui.kit.theme import Scale, Theme

SPAN_ROLE = Qt.ItemDataRole.UserRole
FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SentencePicker(QListWidget):
    """`toggled` carries the span of what was picked, and whether it is to stand on the slide."""

    toggled = Signal(object, bool)

    def __init__(self, theme: Theme, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentences")
        self._delegate = SentenceDelegate(theme, scale, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemChanged.connect(self._on_changed)
        self.retranslate()

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._delegate.theme, self._delegate.scale = theme, scale
        self.scheduleDelayedItemsLayout()

    @property
    def current(self) -> Span | None:
        """What is selected."""
        item = self.currentItem()
        return item.data(SPAN_ROLE) if item else None

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """What there is to pick for a slide; what is selected stays selected where it is still there."""
        before = self.current
        self.blockSignals(True)
        self.clear()
        for choice in choices:
            self._add(choice)
        rows = [row for row in range(self.count()) if self.item(row).data(SPAN_ROLE) == before]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew in another width."""
        super().resizeEvent(event)
        self._delegate.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()

    def retranslate(self) -> None:
        self.setAccessibleName(
            self.tr("Câu, số liệu, dòng của trang này: đánh dấu là lên trang, bỏ dấu là chỉ ở lời dẫn")
        )
        self.setToolTip(self.tr("Phím cách: lên trang hoặc xuống lời dẫn"))

    def sizeHint(self) -> QSize:
        return QSize(280, 200)

    def _add(self, choice: Choice) -> None:
        span = choice.span
        words = " ".join(choice.words.split())
        item = QListWidgetItem(words if span.footnote is None else f"[{span.footnote}] {words}")
        item.setFlags(FIXED | Qt.ItemFlag.ItemIsUserCheckable if choice.can_change else FIXED)
        if not choice.can_change:
            item.setToolTip(self.tr("Trang phải còn ít nhất một phần; muốn bỏ cả trang thì ẩn trang."))
        item.setCheckState(Qt.CheckState.Checked if choice.is_shown else Qt.CheckState.Unchecked)
        item.setData(SPAN_ROLE, span)
        self.addItem(item)

    @Slot(QListWidgetItem)
    def _on_changed(self, item: QListWidgetItem) -> None:
        self.toggled.emit(item.data(SPAN_ROLE), item.checkState() is Qt.CheckState.Checked)
