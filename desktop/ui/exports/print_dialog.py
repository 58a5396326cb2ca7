"""What to print and how, with the sheets as they will look."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.export.printing.order import SIZES, Letters, PrintLook, Scope
from desktop.ui.exports.page_preview import PagePreview
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.dialog import MARGIN, Dialog

_WIDE, _FORM = 980, 340
_LONGEST = 42
_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000}


class PrintDialog(Dialog):
    """`changed` asks for a new layout, `save_requested` and `print_requested` for a file and a print.

    `called_off` says that nothing is wanted any more; `folder_requested` asks for where the file is.
    """

    changed = Signal()
    save_requested = Signal()
    print_requested = Signal()
    folder_requested = Signal()
    called_off = Signal()

    def __init__(self, scopes: Sequence[tuple[str, Scope]], look: PrintLook, parent: QWidget | None = None) -> None:
        """`scopes` are what can be printed, each with its words."""
        super().__init__(parent)
        self.setObjectName("print")
        self._scopes = scopes
        self.what = Choice(range(len(scopes)), columns=1, parent=self)
        self.marks = Choice((False, True), columns=1, parent=self)
        self.text_size = Choice(SIZES, columns=3, parent=self)
        self.letters = Choice(tuple(Letters), columns=2, parent=self)
        self.preview = PagePreview(self)
        self._state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.marks.value, self.text_size.value, self.letters.value = look.has_marks, look.size, look.letters
        self._lay_out_form()
        self._folder = QPushButton(self, autoDefault=False)
        self._folder.hide()
        self.buttons.insertWidget(0, self._folder)
        self.buttons.insertWidget(0, self._state, 10)
        self._close, self._print = self.add_button(), self.add_button()
        self._save = self.add_button("primary")
        self._save.setDefault(True)
        self._connect()
        self.retranslate()
        self.show_waiting()

    @property
    def scope(self) -> Scope:
        return self._scopes[int(str(self.what.value))][1]

    @property
    def look(self) -> PrintLook:
        size, letters = int(str(self.text_size.value)), Letters(str(self.letters.value))
        return PrintLook(size, letters, has_marks=bool(self.marks.value))

    def sizeHint(self) -> QSize:
        return QSize(max(_WIDE, super().sizeHint().width()), 900).boundedTo(self.room())

    def show_waiting(self) -> None:
        """The sheets are being laid out."""
        self._set_ready(is_ready=False)
        self.preview.say(self.tr("Đang dàn trang…"))

    def show_count(self, count: int) -> None:
        self._set_ready(is_ready=True)
        self._say(self.tr("%n trang A4", "", count), "")
        self.preview.show_count(count)

    def show_picture(self, number: int, image: QImage) -> None:
        self.preview.show_picture(number, image)

    def show_progress(self, done: int, total: int) -> None:
        if not self._save.isEnabled():
            self._say(self.tr("Đang làm: {percent} %").format(percent=100 * done // max(total, 1)), "")

    def show_working(self) -> None:
        """A file or a print is being made of what is laid out."""
        self._set_ready(is_ready=False)

    def show_done(self, sentence: str, *, has_file: bool) -> None:
        self._set_ready(is_ready=True)
        self._say(sentence, "ok")
        self._folder.setVisible(has_file)

    def show_failed(self, sentence: str) -> None:
        self._set_ready(is_ready=True)
        self._say(sentence, "error")

    def reject(self) -> None:
        self.called_off.emit()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PageUp and PageDown, Home and End leaf through the sheets."""
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.preview.go(self.preview.at + step)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("In tài liệu"))
        self.what.set_texts(self.tr("In phần nào"), tuple(_short(words) for words, _ in self._scopes))
        own = (self.tr("Chỉ văn bản"), self.tr("Kèm đánh dấu và ghi chú của tôi"))
        self.marks.set_texts(self.tr("Đánh dấu"), own)
        self.text_size.set_texts(self.tr("Cỡ chữ"), tuple(str(size) for size in SIZES))
        faces = (self.tr("Có chân"), self.tr("Không chân"))
        self.letters.set_texts(self.tr("Kiểu chữ"), faces)
        self._folder.setText(self.tr("Mở thư mục"))
        self._close.setText(self.tr("Đóng"))
        self._print.setText(self.tr("In…"))
        self._save.setText(self.tr("Ghi PDF…"))

    def _lay_out_form(self) -> None:
        form = QWidget(self)
        form.setMinimumWidth(_FORM)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.what, self.marks, self.text_size, self.letters):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(form)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        for part in (self.what, self.marks, self.text_size, self.letters):
            part.changed.connect(self._on_changed)
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)
        self._folder.clicked.connect(self.folder_requested)
        self._close.clicked.connect(self.reject)

    def _set_ready(self, *, is_ready: bool) -> None:
        self._save.setEnabled(is_ready)
        self._print.setEnabled(is_ready)
        self._folder.hide()

    def _say(self, sentence: str, role: str) -> None:
        self._state.setProperty("role", role)
        self._state.style().polish(self._state)
        self._state.setText(sentence)

    @Slot()
    def _on_changed(self) -> None:
        self.show_waiting()
        self.changed.emit()


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + "…"
