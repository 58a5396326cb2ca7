"""The panel of one slide: how much of its heading's text is shown, and which sentences, figures or rows of it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.slides.deck import Detail, Slide
from desktop.ui.decks.gestures import Chosen
from desktop.ui.decks.own_form import OwnForm
from desktop.ui.decks.sentences import SentencePicker
from desktop.ui.decks.state import DeckState
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.theme import Scale, Theme

DETAILS = (None, Detail.SHORT, Detail.FULL, Detail.SKIP)


class SlidePanel(QWidget):
    """`detail_requested` carries a node's path and a Detail, or None for as much as of the node above."""

    detail_requested = Signal(str, object)

    def __init__(self, theme: Theme, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._node = ""
        self.detail = Choice(DETAILS, columns=2, parent=self)
        self._about = QLabel(self, wordWrap=True)
        self.picker, self.own, self._why = SentencePicker(theme, scale, self), OwnForm(self), QLabel(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.detail.changed.connect(self._on_detail)
        self.retranslate()

    def show_slide(self, chosen: Chosen) -> None:
        state, row, own = chosen.state, chosen.row, chosen.own_content
        slide = state.slides[row].slide
        self._show_detail(state, slide)
        if own:
            self.own.show_content(own)
            self._stack.setCurrentWidget(self.own)
        elif state.choices[row]:
            self.picker.show_choices(state.choices[row])
            self._stack.setCurrentWidget(self.picker)
        else:
            self._stack.setCurrentWidget(self._why)
        self._about.setVisible(self._stack.currentWidget() is self.picker)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        texts = (self.tr("Như mục trên"), self.tr("Rút gọn"), self.tr("Đầy đủ"), self.tr("Không chiếu"))
        caption = self.tr("Lượng chữ của mục {node}").format(node=self._node)
        self.detail.set_texts(caption, texts)
        self._about.setText(self.tr("Có dấu: lên trang. Không dấu: chỉ ở lời dẫn."))
        self._why.setText(self.tr("Trang này hiện nguyên một khối nên không có gì để chọn từng phần."))

    def _show_detail(self, state: DeckState, slide: Slide) -> None:
        path = slide.title_span.node if slide.title_span else ""
        self._node = path if path in state.source.document else ""
        self.detail.setVisible(bool(self._node))
        self.detail.value = dict(state.settings.details).get(self._node)
        self.retranslate()

    def _lay_out(self) -> None:
        self._about.setProperty("role", "section")
        self._why.setWordWrap(True)
        self._why.setProperty("role", "caption")
        self._why.setAlignment(self._why.alignment().AlignTop)
        for page in (self.picker, self.own, self._why):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.detail)
        column.addWidget(self._about)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def _on_detail(self, detail: Detail | None) -> None:
        self.detail_requested.emit(self._node, detail)
