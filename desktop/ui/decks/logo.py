"""The picture that stands in the corner of every slide: which file it is, another one, or none."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from desktop.present.elided_label import ElidedLabel
from desktop.slides.pictures import is_readable


class LogoRow(QWidget):
    """Says which file it is, and whether that can be read; the actions choose one and remove it."""

    def __init__(self, choose: QAction, remove: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._label, self._file = QLabel(self), ElidedLabel("")
        self._label.setProperty("role", "section")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._label, 0, 0, 1, 3)
        grid.addWidget(self._file, 1, 0, 1, 3)
        for column, action in enumerate((choose, remove)):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            grid.addWidget(button, 2, column)
        self.retranslate()

    def show_logo(self, path: str) -> None:
        self._path = path
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Logo ở góc mọi trang"))
        name = Path(self._path).name
        if not self._path:
            name = self.tr("Chưa có")
        elif not is_readable(self._path):
            name = self.tr("⚠ Không đọc được {name}").format(name=name)
        self._file.show_text(name)
