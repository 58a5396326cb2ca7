"""The cards that a document proposes, by kind, to be chosen from."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.guidance.cards import Card, CardKind
from desktop.ui.cards.words import kind_title
from desktop.ui.kit.dialog import Dialog

_CARD = Qt.ItemDataRole.UserRole
_UNCHECKED, _CHECKED = Qt.CheckState.Unchecked, Qt.CheckState.Checked


class ProposalsDialog(Dialog):
    """Space checks a card, or all of a kind; `chosen` carries the Cards that are checked."""

    chosen = Signal(object)

    def __init__(self, cards: Sequence[Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("proposals_dialog")
        self._count = len(cards)
        self._advice = self.add_text("", "caption")
        self.tree = QTreeWidget(self, columnCount=2)
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(220)
        self.body.addWidget(self.tree, 1)
        self.preview = self.add_text()
        self.preview.setMinimumHeight(6 * self.preview.fontMetrics().lineSpacing())
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._all, self._close, self._add = self.add_button(), self.add_button(), self.add_button("primary")
        self._rows: list[QTreeWidgetItem] = []
        self._groups = [self._group(kind, list(members)) for kind, members in groupby(cards, lambda card: card.kind)]
        self._connect()
        self.retranslate()
        if self._groups:
            self.tree.setCurrentItem(self._groups[0][1])
        self.tree.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(980, 680).boundedTo(self.room())

    def checked(self) -> tuple[Card, ...]:
        """In the order of the list."""
        return tuple(row.data(0, _CARD) for row in self._rows if row.checkState(0) is _CHECKED)

    def accept(self) -> None:
        if cards := self.checked():
            self.chosen.emit(cards)
            super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Chọn thẻ từ tài liệu"))
        some = self.tr("Đánh dấu những thẻ muốn học; phím cách chọn một thẻ hoặc cả nhóm. Chữ của thẻ lấy nguyên văn.")
        none = self.tr("Tài liệu này không có thẻ nào để gợi ý thêm. Bạn có thể tự viết thẻ cho đoạn đang đọc.")
        self._advice.setText(some if self._count else none)
        self.tree.setHeaderLabels([self.tr("Câu hỏi"), self.tr("Trả lời")])
        self.tree.setAccessibleName(self.tr("Các thẻ gợi ý"))
        for kind, group in self._groups:
            group.setText(0, f"{kind_title(kind)} ({group.childCount()})")
        self._close.setText(self.tr("Thôi"))
        self._show_count()

    def _group(self, kind: CardKind, cards: Sequence[Card]) -> tuple[CardKind, QTreeWidgetItem]:
        group = QTreeWidgetItem(self.tree, [kind_title(kind)])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        for card in cards:
            row = QTreeWidgetItem(group, [" ".join(card.asked.split()), " ".join(card.answer.split())])
            row.setData(0, _CARD, card)
            row.setCheckState(0, _UNCHECKED)
            self._rows.append(row)
        group.setExpanded(True)
        return kind, group

    def _connect(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, 260)
        self.tree.itemChanged.connect(self._show_count)
        self.tree.currentItemChanged.connect(self._on_current)
        self._all.clicked.connect(self.choose_all)
        self._close.clicked.connect(self.reject)
        self._add.clicked.connect(self.accept)
        self._add.setDefault(True)

    @Slot()
    def choose_all(self) -> None:
        """Check every card, or, where all are, none."""
        state = _UNCHECKED if len(self.checked()) == self._count else _CHECKED
        for _, group in self._groups:
            group.setCheckState(0, state)

    @Slot()
    def _show_count(self) -> None:
        count = len(self.checked())
        self._add.setEnabled(bool(count))
        self._add.setText(self.tr("Thêm %n thẻ", "", count))
        self._all.setVisible(bool(self._count))
        is_all = count == self._count
        self._all.setText(self.tr("Bỏ chọn hết") if is_all else self.tr("Chọn hết"))

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        card = row.data(0, _CARD) if row else None
        self.preview.setText(_told(card) if card else "")


def _told(card: Card) -> str:
    """What is told before the question, the question and its answer."""
    lead = f"… {card.lead}" if card.lead else ""
    return "\n".join(part for part in (card.title, lead, card.asked, f"→ {card.answer}") if part)
