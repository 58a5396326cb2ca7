"""What stands on a slide of the person's own: their lines, or their picture and the words for it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.slides.content import OwnPicture, OwnText, Picture
from desktop.ui.kit import own_words


class OwnForm(QStackedWidget):
    """`changed` carries an OwnText or OwnPicture, `picture_wanted` asks for another picture file."""

    changed = Signal(object)
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines, self.words = own_words.OwnText(self), own_words.OwnLine(self)
        self._lines_label, self._words_label = QLabel(self), QLabel(self, wordWrap=True)
        self._file, self._choose = QLabel(self, wordWrap=True), QPushButton(self)
        self._picture = Picture("")
        for label in (self._lines_label, self._words_label):
            label.setProperty("role", "section")
        self._file.setProperty("role", "caption")
        self.addWidget(_column(self._lines_label, self.lines))
        self.addWidget(_column(self._choose, self._file, self._words_label, self.words, stretch=True))
        self.lines.given.connect(self._on_lines)
        self.words.given.connect(self._on_words)
        self._choose.clicked.connect(self.picture_wanted)
        self.retranslate()

    def show_content(self, content: OwnText | OwnPicture) -> None:
        match content:
            case OwnText(lines):
                self.setCurrentIndex(0)
                self.lines.show_words("\n".join(lines))
            case OwnPicture(picture):
                self.setCurrentIndex(1)
                self._picture = picture
                self._file.setText(picture.path)
                self.words.show_words(picture.words)

    def hand_on(self) -> None:
        """Say what was typed and not said yet."""
        self.lines.hand_on()
        self.words.hand_on()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._lines_label.setText(self.tr("Lời của tôi trên trang, mỗi dòng một ý"))
        self.lines.setAccessibleName(self._lines_label.text())
        self._words_label.setText(self.tr("Ảnh nói gì (cho người không nhìn thấy ảnh)"))
        self.words.setAccessibleName(self._words_label.text())
        self._choose.setText(self.tr("Chọn ảnh khác…"))

    @Slot(str)
    def _on_lines(self, words: str) -> None:
        self.changed.emit(OwnText(tuple(words.splitlines())))

    @Slot(str)
    def _on_words(self, words: str) -> None:
        self.changed.emit(OwnPicture(Picture(self._picture.path, words)))


def _column(*widgets: QWidget, stretch: bool = False) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    if stretch:
        column.addStretch(1)
    return page
