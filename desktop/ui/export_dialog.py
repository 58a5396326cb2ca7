"""What to export, how, and what came of it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.slides.deck import DeckSettings
from desktop.ui.choice import Choice
from desktop.ui.deck_form import DeckForm
from desktop.ui.dialog import Dialog

OUTCOME_HEIGHT = 96


class Format(StrEnum):
    """A kind of file that a deck is written to; IMAGES is a folder of PNG pictures."""

    PPTX = "pptx"
    PDF = "pdf"
    IMAGES = "png"


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What the person asked for; where to is asked next."""

    format: Format
    settings: DeckSettings


class ExportDialog(Dialog):
    """`ordered` carries an ExportOrder, `called_off` stops it, `folder_requested` carries a folder to look at."""

    ordered = Signal(object)
    called_off = Signal()
    folder_requested = Signal(str)

    def __init__(self, settings: DeckSettings, section: tuple[str, str] | None, parent: QWidget | None = None) -> None:
        """`section` is the path and title of the top section that is being read."""
        super().__init__(parent)
        self.setObjectName("export")
        self._section = section
        self._format = Choice(tuple(Format), parent=self)
        self._scope = Choice((False, True) if section else (False,), columns=1, parent=self)
        self._form = DeckForm(self)
        self._form.settings = settings
        for part in (self._format, self._scope, self._form):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._bar = QProgressBar(self, textVisible=False)
        self._folder = QPushButton(self, autoDefault=False)
        self._add_outcome()
        self._close = self.add_button()
        self._write = self.add_button("primary")
        self._connect()
        self.retranslate()
        self.show_ready()

    @property
    def order(self) -> ExportOrder:
        sections = (self._section[0],) if self._section and self._scope.value else ()
        return ExportOrder(cast("Format", self._format.value), replace(self._form.settings, sections=sections))

    def sizeHint(self) -> QSize:
        """With room for what will be said about the outcome."""
        return (super().sizeHint() + QSize(0, OUTCOME_HEIGHT)).boundedTo(self.room())

    def show_ready(self) -> None:
        """Nothing has been asked for yet."""
        self._set_busy(is_busy=False)
        self._state.hide()
        self._folder.hide()

    def show_progress(self, done: int, total: int) -> None:
        self._set_busy(is_busy=True)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        text = self.tr("Đang ghi trang {done} trong {total}…") if total else self.tr("Đang chia trang chiếu…")
        self._say(text.format(done=done, total=total), "")

    def show_done(self, sentence: str, folder: Path) -> None:
        self._set_busy(is_busy=False)
        self._say(sentence, "ok")
        self._folder.setProperty("folder", str(folder))
        self._folder.show()
        self._folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failed(self, sentence: str) -> None:
        self._set_busy(is_busy=False)
        self._say(sentence, "error")

    def reject(self) -> None:
        self.called_off.emit()
        super().reject()

    def retranslate(self) -> None:
        self.set_title(self.tr("Xuất trang chiếu"))
        self._format.set_texts(self.tr("Loại tệp"), (self.tr("PowerPoint (PPTX)"), "PDF", self.tr("Ảnh (PNG)")))
        scopes = [self.tr("Cả tài liệu")]
        if self._section:
            scopes.append(self.tr("Chỉ mục {title}").format(title=self._section[1]))
        self._scope.set_texts(self.tr("Phạm vi"), scopes)
        self._write.setText(self.tr("Chọn nơi ghi…"))
        self._folder.setText(self.tr("Mở thư mục"))
        self._bar.setAccessibleName(self.tr("Tiến độ xuất"))
        self._close.setText(self.tr("Đóng"))

    def _add_outcome(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._state, 1)
        row.addWidget(self._folder)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 0)
        bar.addWidget(self._bar)
        column = self.layout()
        column.insertLayout(2, row)  # type: ignore[union-attr]
        column.insertLayout(3, bar)  # type: ignore[union-attr]

    def _connect(self) -> None:
        self._write.clicked.connect(self._on_write)
        self._close.clicked.connect(self._on_close)
        self._folder.clicked.connect(self._on_folder)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        for part in (self._format, self._scope, self._form, self._write):
            part.setEnabled(not is_busy)
        self._close.setText(self.tr("Dừng") if is_busy else self.tr("Đóng"))
        self._close.setProperty("busy", is_busy)

    def _say(self, sentence: str, role: str) -> None:
        self._folder.hide()
        self._state.setProperty("role", role)
        self._state.style().polish(self._state)
        self._state.setText(sentence)
        self._state.show()

    @Slot()
    def _on_write(self) -> None:
        self.ordered.emit(self.order)

    @Slot()
    def _on_close(self) -> None:
        if self._close.property("busy"):
            self.called_off.emit()
            self.show_ready()
        else:
            self.reject()

    @Slot()
    def _on_folder(self) -> None:
        self.folder_requested.emit(str(self._folder.property("folder")))
