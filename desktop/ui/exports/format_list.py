"""The forms that a deck can be exported in, each with one line that says what it is for."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.export.formats import Format

INDENT = 34
"""Under the text of a radio button."""


class FormatList(QWidget):
    """Radio buttons one below the other; `changed` carries the Format that was pressed."""

    changed = Signal(object)

    def __init__(self, missing: Collection[Format] = (), parent: QWidget | None = None) -> None:
        """`missing` can't be written on this machine."""
        super().__init__(parent)
        self._formats, self._missing = tuple(Format), missing
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self._group = QButtonGroup(self)
        self._told: list[QLabel] = []
        self._lay_out()
        self._group.idClicked.connect(self._on_clicked)
        self.retranslate()

    @property
    def value(self) -> Format:
        return self._formats[self._group.checkedId()]

    @value.setter
    def value(self, value: Format) -> None:
        self._group.button(self._formats.index(value)).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Loại tệp"))
        for format_, button, label in zip(self._formats, self._group.buttons(), self._told, strict=True):
            name, purpose = format_words(format_)
            purpose = self.tr("cần LibreOffice, máy này chưa có") if format_ in self._missing else purpose
            button.setText(name)
            button.setAccessibleName(name)
            button.setAccessibleDescription(purpose)
            label.setText(purpose)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caption)
        for number, format_ in enumerate(self._formats):
            button = QRadioButton(self)
            button.setEnabled(format_ not in self._missing)
            label = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True, indent=INDENT)
            label.setProperty("role", "caption")
            label.setBuddy(button)
            self._group.addButton(button, number)
            self._told.append(label)
            column.addWidget(button)
            column.addWidget(label)
        self._group.button(0).setChecked(True)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.changed.emit(self._formats[number])


def format_words(format_: Format) -> tuple[str, str]:
    """The name of a format, and what it is for."""
    translate = QCoreApplication.translate
    return {
        Format.PPTX: (
            translate("FormatList", "PowerPoint (.pptx)"),
            translate("FormatList", "sửa và trình chiếu bằng PowerPoint, WPS, LibreOffice"),
        ),
        Format.PDF: (translate("FormatList", "PDF"), translate("FormatList", "trình chiếu và gửi đi, có mục lục")),
        Format.HTML: (
            translate("FormatList", "Trang web (.html)"),
            translate("FormatList", "một tệp, mở bằng trình duyệt, không cần mạng"),
        ),
        Format.HANDOUT: (
            translate("FormatList", "Tài liệu phát (PDF)"),
            translate("FormatList", "in cho người nghe: trang chiếu nhỏ, kèm dòng kẻ hoặc lời dẫn"),
        ),
        Format.SCRIPT: (
            translate("FormatList", "Lời dẫn (PDF)"),
            translate("FormatList", "in chữ lớn để cầm tay khi báo cáo"),
        ),
        Format.DOCX: (
            translate("FormatList", "Lời dẫn (Word)"),
            translate("FormatList", "lời dẫn để sửa thêm trước khi in"),
        ),
        Format.IMAGES: (
            translate("FormatList", "Ảnh (PNG)"),
            translate("FormatList", "một thư mục, mỗi trang chiếu một ảnh"),
        ),
        Format.ODP: (translate("FormatList", "ODP"), translate("FormatList", "cho LibreOffice Impress")),
        Format.MARKDOWN: (
            translate("FormatList", "Markdown (.md)"),
            translate("FormatList", "văn bản thuần, để dùng ở chương trình khác"),
        ),
    }[format_]
