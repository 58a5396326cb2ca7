"""Quizzes that were done or left: when, on what, how they went; gone on with, looked at again, taken out."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.study.opening import shown_time
from desktop.study.quizzes import QuizResult
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.messages import Message
from desktop.ui.quiz.words import progress_words, score_words

_RESULT = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryDialog(Dialog):
    """`go_on_requested`, `look_requested` and `remove_requested` carry the id of a quiz."""

    go_on_requested = Signal(str)
    look_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, results: Sequence[QuizResult], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quiz_history_dialog")
        self._results: tuple[QuizResult, ...] = tuple(results)
        self._advice = self.add_text()
        self.table = QTreeWidget(self, columnCount=3)
        self.table.setRootIsDecorated(False)
        self.table.setMinimumHeight(220)
        self.body.addWidget(self.table, 1)
        self.progress = self.add_text("", "caption")
        self._remove, self._close, self.open_button = self.add_button(), self.add_button(), self.add_button("primary")
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.currentItemChanged.connect(self._show_current)
        self.table.itemActivated.connect(self._on_open)
        self._remove.clicked.connect(self._on_remove)
        self._close.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._on_open)
        self.open_button.setDefault(True)
        self.retranslate()
        self.table.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(980, 560).boundedTo(self.room())

    def show_results(self, results: Sequence[QuizResult]) -> None:
        """What there is after one was taken out."""
        self._results = tuple(results)
        self._show()

    @property
    def current(self) -> QuizResult | None:
        item = self.table.currentItem()
        return item.data(0, _RESULT) if item else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._remove.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Các bài kiểm tra đã làm"))
        self.table.setHeaderLabels([self.tr("Lúc"), self.tr("Tài liệu"), self.tr("Kết quả")])
        self.table.setAccessibleName(self.tr("Các bài kiểm tra"))
        self._remove.setText(self.tr("Xóa (Del)"))
        self._close.setText(self.tr("Đóng"))
        self._show()

    def _show(self) -> None:
        self._advice.setText(
            ""
            if self._results
            else self.tr("Chưa có bài nào. Mở một tài liệu rồi nhấn Ctrl+Shift+F2 để làm bài kiểm tra đầu tiên.")
        )
        self._advice.setVisible(not self._results)
        self.table.setVisible(bool(self._results))
        self.table.clear()
        rows = [self._row(result) for result in self._results]
        self.table.addTopLevelItems(rows)
        if rows:
            self.table.setCurrentItem(rows[0])
        self._show_current()

    def _row(self, result: QuizResult) -> QTreeWidgetItem:
        went = score_words(result.score)
        if not result.ended_at:
            went = self.tr("Đang làm dở: {answered} trên {total} câu").format(
                answered=result.score.answered, total=result.score.total
            )
        row = QTreeWidgetItem([shown_time(datetime.fromisoformat(result.made_at)), result.title, went])
        row.setData(0, _RESULT, result)
        row.setToolTip(1, result.title)
        return row

    @Slot()
    def _show_current(self) -> None:
        result = self.current
        self.progress.setText(progress_words(self._results, result.document) if result else "")
        for button in (self._remove, self.open_button):
            button.setVisible(result is not None)
        goes_on = result is not None and not result.ended_at
        self.open_button.setText(self.tr("Làm tiếp") if goes_on else self.tr("Xem kết quả"))

    @Slot()
    def _on_open(self) -> None:
        if result := self.current:
            (self.look_requested if result.ended_at else self.go_on_requested).emit(result.id)
            self.accept()

    @Slot()
    def _on_remove(self) -> None:
        if self.current:
            message = Message(
                self.tr("Xóa bài kiểm tra này?"),
                self.tr("Bài này cùng các câu trả lời sẽ không còn trong danh sách."),
                self.tr("Xóa"),
                self,
            )
            message.accepted.connect(self._on_confirmed)
            message.open()

    @Slot()
    def _on_confirmed(self) -> None:
        if result := self.current:
            self.remove_requested.emit(result.id)
