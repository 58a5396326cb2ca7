"""Every card there is, to be looked through, gone to, edited, put aside, learnt anew and taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QWidget

from desktop.guidance.cards import CardKind
from desktop.study.card_states import CardState
from desktop.ui.cards.delegate import CardDelegate
from desktop.ui.cards.filter import ListedCard, WantedCards, matching
from desktop.ui.cards.model import CardModel
from desktop.ui.cards.words import kind_title, state_name
from desktop.ui.kit.boxes import fill
from desktop.ui.kit.dialog import MARGIN, Dialog
from desktop.ui.kit.theme import Scale, Theme

Section = tuple[str, str]
"""Path and title."""

_ALL, _HERE = 0, 1
_SHORTEST = 13
"""Characters that a box of choice has room for."""


class CardsDialog(Dialog):
    """Enter goes to the card's passage, F2 edits the card, Delete takes away, Ctrl+B puts aside or brings back,
    Ctrl+R learns anew, Ctrl+Z takes the last thing back. Several rows are selected with Shift or Ctrl.

    `chosen`, `edit_requested` and `renew_requested` carry a KeptCard; the others the ids of cards.
    """

    chosen = Signal(object)
    edit_requested = Signal(object)
    renew_requested = Signal(object)
    remove_requested = Signal(object)
    aside_requested = Signal(object)
    back_requested = Signal(object)
    reset_requested = Signal(object)
    undo_requested = Signal()

    def __init__(self, sections: Sequence[Section], look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("cards_dialog")
        self._rows: Sequence[ListedCard] = ()
        self._sections = tuple(sections)
        self._said = ""
        self.line = QLineEdit(self, clearButtonEnabled=True)
        self.kind, self.state, self.where = QComboBox(self), QComboBox(self), QComboBox(self)
        self.list, self.model = QListView(self), CardModel(self)
        self.standing = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._undo, self._aside, self._reset, self._renew = (QPushButton(self, autoDefault=False) for _ in range(4))
        self._edit, self._remove, self._close = (self.add_button() for _ in range(3))
        self._go = self.add_button("primary")
        self._arrange(CardDelegate(*look, self))
        self._connect()
        self.retranslate()
        self.line.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(980, 720).boundedTo(self.room())

    def set_rows(self, rows: Sequence[ListedCard]) -> None:
        """Show these, as far as they are wanted; the rows that were selected stay so, as far as they are there."""
        self._rows = rows
        self._show()

    def say(self, sentence: str) -> None:
        """What has just been done, until something else is."""
        self._said = sentence
        self._show_standing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A line that is typed into keeps Delete and Ctrl+Z for itself."""
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_F2:
                self._edit.click()
            case Qt.Key.Key_Delete:
                self._remove.click()
            case Qt.Key.Key_B if with_control:
                self._aside.click()
            case Qt.Key.Key_R if with_control:
                self._reset.click()
            case Qt.Key.Key_N if with_control:
                self._renew.click()
            case Qt.Key.Key_Down if self.line.hasFocus():
                self.list.setFocus()
            case _ if event.matches(QKeySequence.StandardKey.Undo):
                self._undo.click()
            case _:
                super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Thẻ nhớ của tôi"))
        self.line.setPlaceholderText(self.tr("Lọc (không cần dấu)"))
        self.line.setAccessibleName(self.tr("Lọc thẻ"))
        self.list.setAccessibleName(self.tr("Các thẻ"))
        fill(self.kind, [self.tr("Mọi loại"), *map(kind_title, CardKind)], self.tr("Loại"))
        fill(self.state, [self.tr("Mọi trạng thái"), *map(state_name, CardState)], self.tr("Trạng thái"))
        places = [self.tr("Mọi tài liệu"), self.tr("Tài liệu này"), *(title for _, title in self._sections)]
        fill(self.where, places if self._sections else places[:1], self.tr("Ở đâu"))
        self._undo.setText(self.tr("Hoàn tác (Ctrl+Z)"))
        self._reset.setText(self.tr("Học lại từ đầu (Ctrl+R)"))
        self._renew.setText(self.tr("Xem câu mới… (Ctrl+N)"))
        self._edit.setText(self.tr("Sửa (F2)"))
        self._remove.setText(self.tr("Xóa (Del)"))
        self._close.setText(self.tr("Đóng"))
        self._go.setText(self.tr("Mở trong tài liệu"))
        self._show()

    @property
    def selected(self) -> tuple[ListedCard, ...]:
        """In the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return tuple(self.model.rows[row] for row in rows)

    def _arrange(self, delegate: CardDelegate) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.body.addWidget(self.line)
        for box in (self.kind, self.state, self.where):
            box.setMinimumHeight(self.line.sizeHint().height())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
            row.addWidget(box, 1)
        self.body.addLayout(row)
        self.standing.setProperty("role", "muted")
        self.body.addWidget(self.standing)
        self.list.setObjectName("cards_list")
        self.list.setModel(self.model)
        self.list.setItemDelegate(delegate)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(200)
        self.body.addWidget(self.list, 1)
        steps = QHBoxLayout()
        steps.setContentsMargins(MARGIN, 0, MARGIN, 0)
        steps.setSpacing(8)
        for button in (self._undo, self._aside, self._reset, self._renew):
            steps.addWidget(button)
        steps.addStretch(1)
        self._frame.insertLayout(2, steps)
        self._go.setDefault(True)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._show)
        for box in (self.kind, self.state, self.where):
            box.currentIndexChanged.connect(self._show)
        self.list.activated.connect(self._on_go)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self._undo.clicked.connect(self.undo_requested)
        self._aside.clicked.connect(self._on_aside)
        self._reset.clicked.connect(self._on_reset)
        self._renew.clicked.connect(self._on_renew)
        self._edit.clicked.connect(self._on_edit)
        self._remove.clicked.connect(self._on_remove)
        self._close.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go)

    def _wanted(self) -> WantedCards:
        kind, state, where = (max(box.currentIndex(), 0) for box in (self.kind, self.state, self.where))
        return WantedCards(
            self.line.text(),
            list(CardKind)[kind - 1] if kind else None,
            list(CardState)[state - 1] if state else None,
            where != _ALL,
            self._sections[where - 2][0] if where > _HERE else None,
        )

    @Slot()
    def _show(self) -> None:
        before = {row.kept.card.id for row in self.selected}
        first = self.list.currentIndex().row()
        rows = tuple(matching(self._rows, self._wanted()))
        self.model.set_rows(rows)
        self._select([place for place, row in enumerate(rows) if row.kept.card.id in before], first)
        self._show_standing()
        self._on_selected()

    def _select(self, places: Sequence[int], first: int) -> None:
        """These rows; where there is none any more, the one that took the place of the first."""
        last = len(self.model.rows) - 1
        wanted = places or ([min(max(first, 0), last)] if last >= 0 else [])
        flags = QItemSelectionModel.SelectionFlag
        selection = self.list.selectionModel()
        if wanted:
            selection.setCurrentIndex(self.model.index(wanted[0], 0), flags.ClearAndSelect)
        for place in wanted[1:]:
            selection.select(self.model.index(place, 0), flags.Select)

    def _show_standing(self) -> None:
        self.standing.setText("  ·  ".join(part for part in (self._counted(), self._said) if part))

    def _counted(self) -> str:
        if not self._rows:
            return self.tr("Chưa có thẻ nào. Hãy mở một tài liệu rồi nhấn Shift+F2 để chọn thẻ từ tài liệu đó.")
        if not self.model.rows:
            return self.tr("Không có thẻ nào như vậy. Hãy lọc rộng hơn.")
        count = self.tr("%n thẻ", "", len(self.model.rows))
        flagged = sum(row.kept.is_flagged for row in self.model.rows)
        changed = self.tr("%n thẻ có câu gốc đã đổi", "", flagged)
        return f"{count}  ·  {changed}" if flagged else count

    def _ids(self) -> list[str]:
        return [row.kept.card.id for row in self.selected]

    @Slot()
    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, *_: QItemSelection) -> None:
        rows = self.selected
        for button in (self._remove, self._aside):
            button.setEnabled(bool(rows))
        for button in (self._edit, self._go):
            button.setEnabled(len(rows) == 1)
        self._reset.setEnabled(any(row.kept.due_at for row in rows))
        self._renew.setEnabled(len(rows) == 1 and rows[0].kept.is_outdated)
        self._renew.setVisible(any(row.kept.is_outdated for row in self._rows))
        is_back = bool(rows) and all(row.kept.is_aside for row in rows)
        self._aside.setText(self.tr("Hỏi lại (Ctrl+B)") if is_back else self.tr("Để riêng (Ctrl+B)"))

    @Slot()
    @Slot(QModelIndex)
    def _on_go(self, _index: QModelIndex | None = None) -> None:
        if len(self.selected) == 1:
            self.chosen.emit(self.selected[0].kept)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.selected[0].kept)

    @Slot()
    def _on_renew(self) -> None:
        self.renew_requested.emit(self.selected[0].kept)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_requested.emit(self._ids())

    @Slot()
    def _on_aside(self) -> None:
        is_back = all(row.kept.is_aside for row in self.selected)
        (self.back_requested if is_back else self.aside_requested).emit(self._ids())

    @Slot()
    def _on_reset(self) -> None:
        self.reset_requested.emit([row.kept.card.id for row in self.selected if row.kept.due_at])
