"""One annotation, to be written or edited: its words, its colour or folder, and a note."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour
from desktop.ui.annotations.words import colour_name, kind_name
from desktop.ui.kit.choice import Choice
from desktop.ui.kit.dialog import Dialog

_LONGEST = 300


class AnnotationDialog(Dialog):
    """`written` carries the Annotation as the person wants it; `folders` are those that there are already."""

    written = Signal(object)

    def __init__(self, annotation: Annotation, folders: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("annotation_dialog")
        self._annotation = annotation
        text = annotation.quote.text
        self.add_text(f"“{text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(' ')[0] + ' …'}”", "quote")
        self.colour = Choice(tuple(Colour), columns=5)
        self.colour.value = annotation.colour
        self.colour.setVisible(annotation.kind is AnnotationKind.HIGHLIGHT)
        self._folder_caption, self.folder = QLabel(self), QComboBox(self, editable=True)
        self._note_caption, self.note = QLabel(self), QPlainTextEdit(self, tabChangesFocus=True)
        self._fill(folders)
        self._close, self._save = self.add_button(), self.add_button("primary")
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self._save.setDefault(True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self.retranslate()
        self.note.setFocus()

    def accept(self) -> None:
        colour = Colour(str(self.colour.value)) if self._annotation.kind is AnnotationKind.HIGHLIGHT else None
        note, folder = self.note.toPlainText().strip(), self.folder.currentText().strip()
        self.written.emit(replace(self._annotation, colour=colour, note=note, folder=folder))
        super().accept()

    def retranslate(self) -> None:
        self.set_title(kind_name(self._annotation.kind))
        self.colour.set_texts(self.tr("Màu"), [colour_name(colour) for colour in Colour])
        self._folder_caption.setText(self.tr("Thư mục"))
        self._note_caption.setText(self.tr("Ghi chú"))
        self.folder.setAccessibleName(self._folder_caption.text())
        self.note.setAccessibleName(self._note_caption.text())
        self._close.setText(self.tr("Thôi"))
        self._save.setText(self.tr("Lưu (Ctrl+Enter)"))

    def _fill(self, folders: Sequence[str]) -> None:
        is_bookmark = self._annotation.kind is AnnotationKind.BOOKMARK
        self.folder.addItems(["", *folders])
        self.folder.setCurrentText(self._annotation.folder)
        self.note.setPlainText(self._annotation.note)
        self.note.setMinimumHeight(120)
        self.body.addWidget(self.colour)
        parts: tuple[QWidget, ...] = (self._folder_caption, self.folder, self._note_caption, self.note)
        for widget in parts:
            self.body.addWidget(widget)
        self._folder_caption.setVisible(is_bookmark)
        self.folder.setVisible(is_bookmark)
        for caption in (self._folder_caption, self._note_caption):
            caption.setProperty("role", "section")
