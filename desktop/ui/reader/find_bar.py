"""The bar over the text in which a person types what to find in the open document."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.ui.kit.announce import announce
from desktop.ui.kit.icons import icon
from desktop.ui.kit.theme import Scale, Theme

LINE_WIDTH = 340


class FindLine(QLineEdit):
    """Enter and Shift+Enter step, Esc leaves; the text is never changed while a person types."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class FindBar(QWidget):
    """`sought` carries what is to be found now, `stepped` +1 or -1; `left` leads back to the text."""

    sought = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = FindLine(self)
        self.line.setObjectName("find_line")
        self._count = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._remark = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._remark.setProperty("role", "caption")
        self._previous, self._next, self._close = (self._button() for _ in range(3))
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    @property
    def count_text(self) -> str:
        return self._count.text()

    @property
    def remark(self) -> str:
        return self._remark.text()

    def begin(self, words: str = "") -> None:
        """Take the keyboard; `words`, if there are any, are what is to be found."""
        self.show()
        if words:
            self.line.setText(words)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_count(self, at: int, total: int, remark: str = "") -> None:
        """The place of the current one, counted from 1, among `total`; `remark` tells where it went on."""
        nothing = self.tr("Không tìm thấy") if self.line.text().strip() else ""
        self._count.setText(f"{at}/{total}" if total else nothing)
        self._remark.setText(remark)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)
        said = self.tr("{at} trong {total}").format(at=at, total=total) if total else nothing
        announce(self.line, f"{said}. {remark}" if remark else said)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        for name, button in (("previous", self._previous), ("next", self._next), ("close", self._close)):
            button.setIcon(icon(name, theme.text, theme.disabled))
        self.line.setMaximumWidth(scale.px(LINE_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Tìm trong tài liệu này"))
        self.line.setAccessibleName(self.tr("Tìm trong tài liệu này"))
        names = (self.tr("Chỗ trước"), self.tr("Chỗ sau"), self.tr("Đóng"))
        buttons = (self._previous, self._next, self._close)
        for button, name, key in zip(buttons, names, ("Shift+Enter", "Enter", "Esc"), strict=True):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("role", "flat")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.line, 3)
        for part in (self._count, self._previous, self._next):
            row.addWidget(part)
        row.addWidget(self._remark, 1)
        row.addWidget(self._close)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.sought)
        self.line.stepped.connect(self.stepped)
        self.line.left.connect(self.left)
        self._close.clicked.connect(self.left)
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)

    @Slot()
    def _on_previous(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.stepped.emit(1)
