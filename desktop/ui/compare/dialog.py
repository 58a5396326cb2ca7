"""Two editions or documents compared: what differs section by section, the words beside each other, what it touches."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSplitter, QWidget

from desktop.compare.changes import ChangeKind, Row, kinds_of
from desktop.compare.touched import Made, Places, by_place, touched
from desktop.ui.compare.change_list import ChangeList
from desktop.ui.compare.change_view import ChangeView
from desktop.ui.compare.side_boxes import SideBoxes
from desktop.ui.compare.sides import Compared
from desktop.ui.compare.words import Show, count_words, show_words
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.theme import Theme

_KIND = {Show(kind.value): kind for kind in ChangeKind}


class CompareDialog(Dialog):
    """F8 and Shift+F8 go from change to change, Enter goes to the passage, Ctrl+S writes the list, F9 turns it round.

    `chosen` carries the Row to go to; `export_requested` and `copy_requested` the rows that are shown; `stopped`
    asks to call the comparison off.
    """

    chosen = Signal(object)
    export_requested = Signal(object)
    copy_requested = Signal(object)
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("compare_dialog")
        self.compared: Compared | None = None
        self._made: Places = {}
        self._said = ""
        self.sides = SideBoxes(self)
        self.state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.filter = QComboBox(self)
        self.bar = QProgressBar(self, textVisible=False)
        self.stop, self.previous, self.next = (QPushButton(self, autoDefault=False) for _ in range(3))
        self.list = ChangeList(self)
        self.view = ChangeView(theme, self)
        self.copy, self.export, self._close = (self.add_button() for _ in range(3))
        self.go = self.add_button("primary")
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_nothing("")

    def sizeHint(self) -> QSize:
        return QSize(1680, 980).boundedTo(self.room())

    def show_work(self, done: int, total: int) -> None:
        """How far the comparison is; a total of 0 is not known."""
        if self.compared:
            self.compared = None
            self._fill()
        self._show_work(is_working=True)
        self.bar.setRange(0, total if done else 0)
        self.bar.setValue(done)

    def show_nothing(self, sentence: str) -> None:
        """There is nothing to be seen, and why."""
        self.compared, self._made, self._said = None, {}, sentence
        self._show_work(is_working=False)
        self._fill()

    def show_comparison(self, compared: Compared) -> None:
        """Show what differs."""
        self.compared, self._made, self._said = compared, {}, ""
        self._show_work(is_working=False)
        self.filter.setCurrentIndex(0)
        self._fill()
        self.list.setFocus()

    def set_made(self, made: Sequence[Made]) -> None:
        """What the person made of the two: from now on each change says what of it is touched."""
        self._made = by_place(made)
        self._name_filters()
        self._on_moved(self.list.place)

    def say(self, sentence: str) -> None:
        """What has just been done, until the next step."""
        self.state.setText(sentence)

    @property
    def rows(self) -> list[Row]:
        """The changes that the list shows."""
        return self._of(self._show) if self.compared else []

    def retranslate(self) -> None:
        self.set_title(self.tr("So sánh hai bản"))
        self.sides.retranslate()
        self.filter.setAccessibleName(self.tr("Loại thay đổi"))
        self.bar.setAccessibleName(self.tr("Đang so sánh"))
        self.stop.setText(self.tr("Dừng"))
        self.list.setAccessibleName(self.tr("Các thay đổi theo mục"))
        self.view.retranslate()
        self.copy.setText(self.tr("Chép điểm mới (Ctrl+Shift+C)"))
        self.export.setText(self.tr("Xuất… (Ctrl+S)"))
        self.previous.setText(self.tr("Trước (Shift+F8)"))
        self.next.setText(self.tr("Sau (F8)"))
        self._close.setText(self.tr("Đóng"))
        self.go.setText(self.tr("Đến chỗ này"))
        self._name_filters()
        self._say_state()

    @property
    def _show(self) -> Show:
        return Show(self.filter.currentData() or Show.ALL)

    def _arrange(self) -> None:
        self.body.addWidget(self.sides)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.setMinimumWidth(8 * self.filter.fontMetrics().averageCharWidth())
        line.addWidget(self.state, 1)
        for part in (self.bar, self.stop, self.filter, self.previous, self.next):
            line.addWidget(part)
        self.body.addLayout(line)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        self._panes.addWidget(self.list)
        self._panes.addWidget(self.view)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([400, 1000])
        self.body.addWidget(self._panes, 1)
        self.body.addStretch()
        self.go.setDefault(True)

    def _connect(self) -> None:
        self.filter.activated.connect(self._on_filter)
        self.list.moved.connect(self._on_moved)
        self.list.chosen.connect(self._on_go)
        self.stop.clicked.connect(self.stopped)
        for button, work in (
            (self.go, self._on_go),
            (self.export, self._on_export),
            (self.copy, self._on_copy),
            (self.next, self._on_next),
            (self.previous, self._on_previous),
            (self._close, self.reject),
        ):
            button.clicked.connect(work)
        keys: tuple[tuple[str, object], ...] = (
            ("F8", self._on_next),
            ("Shift+F8", self._on_previous),
            ("F9", self.sides.turn_round),
            ("Ctrl+O", self.sides.file_wanted),
            ("Ctrl+S", self._on_export),
            ("Ctrl+Shift+C", self._on_copy),
        )
        for key, wanted in keys:
            QShortcut(QKeySequence(key), self).activated.connect(wanted)

    def _show_work(self, *, is_working: bool) -> None:
        for part in (self.bar, self.stop):
            part.setVisible(is_working)
        self.filter.setVisible(bool(self.rows) and not is_working)
        if is_working:
            self.state.setText(self.tr("Đang so sánh…"))

    def _fill(self) -> None:
        self._name_filters()
        rows = self.rows
        if self.compared:
            self.list.set_changes(self.compared, rows)
        else:
            self.list.clear()
            self._on_moved(-1)
        for button in (self.copy, self.export, self.previous, self.next):
            button.setEnabled(bool(rows))
        self._panes.setVisible(bool(rows))
        self._say_state()

    def _say_state(self) -> None:
        self.state.setText(self._said or self._state())

    def _state(self) -> str:
        if self.compared is None:
            return ""
        comparison = self.compared.comparison
        if not comparison.changes:
            return self.tr("Hai bản giống hệt nhau: không có chữ nào khác.")
        if not comparison.has_common:
            return self.tr("Hai bản không có đoạn nào chung: có lẽ đây là hai văn bản khác nhau. Hãy chọn bản khác.")
        return count_words(comparison.counts)

    def _of(self, show: Show) -> list[Row]:
        if self.compared is None:
            return []
        changes = self.compared.comparison.changes
        match show:
            case Show.ALL:
                return list(changes)
            case Show.TOLD:
                return [row for row in changes if self.compared.replaced(row)]
            case Show.MINE:
                return [row for row in changes if self._touched(row)]
            case _:
                return [row for row in changes if _KIND[show] in kinds_of(row)]

    def _touched(self, row: Row) -> tuple[Made, ...]:
        compared = self.compared
        return touched(row, self._made, compared.old.side, compared.new.side) if compared and self._made else ()

    def _name_filters(self) -> None:
        """Each with how many changes it would show; what would show none is left out."""
        before = self._show
        self.filter.blockSignals(True)
        self.filter.clear()
        for show in Show:
            count = len(self._of(show))
            if count or show is Show.ALL:
                self.filter.addItem(f"{show_words(show)} ({count})", show)
        self.filter.setCurrentIndex(max(0, self.filter.findData(before)))
        self.filter.blockSignals(False)

    @Slot()
    def _on_filter(self) -> None:
        if self.compared:
            self.list.set_changes(self.compared, self.rows)

    @Slot(int)
    def _on_moved(self, place: int) -> None:
        self.go.setEnabled(place >= 0)
        if self.compared is None or place < 0:
            self.view.clear()
        else:
            self.view.show_change(self.compared, place, self._touched(self.compared.comparison.rows[place]))

    @Slot()
    def _on_go(self) -> None:
        if self.compared and self.list.place >= 0:
            self.chosen.emit(self.compared.comparison.rows[self.list.place])

    @Slot()
    def _on_export(self) -> None:
        if self.rows:
            self.export_requested.emit(self.rows)

    @Slot()
    def _on_copy(self) -> None:
        if self.rows:
            self.copy_requested.emit(self.rows)

    @Slot()
    def _on_next(self) -> None:
        self.list.step(1)

    @Slot()
    def _on_previous(self) -> None:
        self.list.step(-1)
