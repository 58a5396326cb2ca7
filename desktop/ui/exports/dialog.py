"""What to export, how, and what came of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.export.formats import Form, Format
from desktop.slides.deck import DeckSettings
from desktop.ui.decks.form import DeckForm
from desktop.ui.exports.format_list import FormatList
from desktop.ui.exports.handout_form import HandoutForm
from desktop.ui.exports.minutes_box import MinutesBox
from desktop.ui.exports.scope import ExportScope
from desktop.ui.kit.dialog import MARGIN, Dialog
from desktop.ui.kit.section_tree import SectionRow

OUTCOME_HEIGHT, GAP = 96, 32


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What the person asked for; where to is asked next."""

    form: Form
    settings: DeckSettings


class ExportDialog(Dialog):
    """`ordered` carries an ExportOrder, `called_off` stops it, `folder_requested` carries a folder to look at."""

    ordered = Signal(object)
    called_off = Signal()
    folder_requested = Signal(str)

    def __init__(
        self,
        settings: DeckSettings,
        sections: Sequence[SectionRow] = (),
        read: str | None = None,
        missing: Collection[Format] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`sections` are the top headings, `read` the one being read, `missing` what can't be written here.

        The sections of `settings` are what is exported at first.
        """
        super().__init__(parent)
        self.setObjectName("export")
        self._missing = missing
        self.formats = FormatList(missing, self)
        self.handout = HandoutForm(self)
        self.scope = ExportScope(sections, read, settings.sections, self)
        self._form, self._minutes = DeckForm(self), MinutesBox(self)
        self._form.settings, self._minutes.value = settings, settings.minutes
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides = [self._column(self.formats)]
        self._sides.append(self._column(self.handout, self.scope, self._minutes, self._form))
        self.handout.hide()
        self._state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._bar = QProgressBar(self, textVisible=False)
        self._folder = QPushButton(self, autoDefault=False)
        self._add_outcome()
        self._close = self.add_button()
        self._write = self.add_button("primary")
        self._write.setDefault(True)
        self._connect()
        self.retranslate()
        self.show_ready()

    def choose(self, format_: Format) -> None:
        """As if the person had pressed it; where it can't be written here, what is chosen stays."""
        if format_ not in self._missing:
            self.formats.value = format_
            self._on_format(format_)

    @property
    def order(self) -> ExportOrder:
        sections, minutes = self.scope.sections or (), self._minutes.value
        settings = replace(self._form.settings, sections=sections, minutes=minutes)
        return ExportOrder(Form(self.formats.value, self.handout.value), settings)

    def sizeHint(self) -> QSize:
        """With room for what will be said about the outcome."""
        self._turn(self.room().width())
        return (super().sizeHint() + QSize(0, OUTCOME_HEIGHT)).boundedTo(self.room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(event.size().width())
        super().resizeEvent(event)

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
        self._write.setText(self.tr("Chọn nơi ghi…"))
        self._folder.setText(self.tr("Mở thư mục"))
        self._bar.setAccessibleName(self.tr("Tiến độ xuất"))
        self._close.setText(self.tr("Đóng"))

    def _column(self, *parts: QWidget) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._columns.addWidget(side, 1)
        return side

    def _turn(self, width: int) -> None:
        """Side by side where there is room for both, else one below the other."""
        wanted = sum(side.sizeHint().width() for side in self._sides) + GAP + 2 * MARGIN + 24
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wanted <= width else directions.TopToBottom)

    def _add_outcome(self) -> None:
        self._columns.setSpacing(GAP)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self._state, 1)
        row.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignTop)
        bar = QHBoxLayout()
        bar.setContentsMargins(MARGIN, 0, MARGIN, 0)
        bar.addWidget(self._bar)
        column = self.layout()
        column.insertLayout(2, row)  # type: ignore[union-attr]
        column.insertLayout(3, bar)  # type: ignore[union-attr]

    def _connect(self) -> None:
        self._write.clicked.connect(self._on_write)
        self._close.clicked.connect(self._on_close)
        self._folder.clicked.connect(self._on_folder)
        self.formats.changed.connect(self._on_format)
        self.scope.changed.connect(self._on_scope)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        for side in self._sides:
            side.setEnabled(not is_busy)
        self._write.setEnabled(not is_busy and self.scope.sections is not None)
        self._close.setText(self.tr("Dừng") if is_busy else self.tr("Đóng"))
        self._close.setProperty("busy", is_busy)

    def _say(self, sentence: str, role: str) -> None:
        self._folder.hide()
        self._state.setProperty("role", role)
        self._state.style().polish(self._state)
        self._state.setText(sentence)
        self._state.show()

    def _reveal(self, part: QWidget) -> None:
        """Scroll to what has just appeared, once it has its place."""
        if part.isVisible():
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(part, 0, MARGIN))

    @Slot(object)
    def _on_format(self, format_: Format) -> None:
        self.handout.setVisible(format_ is Format.HANDOUT)
        self._reveal(self.handout)

    @Slot()
    def _on_scope(self) -> None:
        """With no section chosen there is nothing to write."""
        self._reveal(self.scope)
        is_empty = self.scope.sections is None
        self._write.setEnabled(not is_empty)
        if is_empty:
            self._say(self.tr("Hãy chọn ít nhất một mục."), "")
        else:
            self._state.hide()

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
